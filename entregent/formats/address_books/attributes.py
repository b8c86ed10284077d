"""What the attributes of Thunderbird's LDIF hold (Mozilla's address book schema, RFC 4519, RFC 2798)."""

from typing import Final

from entregent.formats.address_books.values import Column, Target

PHOTOS: Final = frozenset({"jpegphoto", "thumbnailphoto"})

SILENT: Final = frozenset({
    "dn", "objectclass", "modifytimestamp", "createtimestamp", "mozillausehtmlmail", "xmozillausehtmlmail",
    "changetype", "phototype", "preferdisplayname", "popularityindex", "allowremotecontent",
    "mozilladblastmodifieddate", "lastmodifieddate",
})  # fmt: skip
"""How the program itself keeps an entry; nothing of the person."""


def _columns(target: Target, names: str, label: str = "", slot: str = "") -> dict[str, Column]:
    return {name: Column(name, target, label, slot, 1.0) for name in names.split()}


ATTRIBUTES: Final[dict[str, Column]] = {
    **_columns("whole_name", "cn commonname displayname"),
    **_columns("given", "givenname gn"), **_columns("family", "sn surname"),
    **_columns("nickname", "mozillanickname xmozillanickname nickname"),
    **_columns("prefix", "personaltitle honorificprefix"), **_columns("suffix", "generationqualifier"),
    **_columns("additional", "middlename initials"),
    **_columns("phonetic_given", "phoneticfirstname"), **_columns("phonetic_family", "phoneticlastname"),
    **_columns("uid", "uid entryuuid"),
    **_columns("email", "mail", "main"),
    **_columns("email", "mozillasecondemail xmozillasecondemail rfc822mailbox"),
    **_columns("phone", "telephonenumber workphone", "work"), **_columns("phone", "homephone", "home"),
    **_columns("phone", "fax facsimiletelephonenumber", "fax"), **_columns("phone", "homefax", "home fax"),
    **_columns("phone", "pager pagerphone", "pager"), **_columns("phone", "mobile cellphone", "mobile"),
    **_columns("phone", "carphone", "car"), **_columns("phone", "companyphone", "company"),
    **_columns("messenger", "nsaimid _aimscreenname aimscreenname", "aim"),
    **_columns("messenger", "_googletalk", "google talk"), **_columns("messenger", "_icq", "icq"),
    **_columns("messenger", "_jabberid", "jabber"), **_columns("messenger", "_msn nsmsnid", "msn"),
    **_columns("messenger", "_qq", "qq"), **_columns("messenger", "_skype", "skype"),
    **_columns("messenger", "_yahoo nsyahooid", "yahoo"), **_columns("messenger", "_irc", "irc"),
    **_columns("street", "mozillahomestreet homestreet homepostaladdress mozillahomestreet2", "home", "home"),
    **_columns("city", "mozillahomelocalityname", "home", "home"),
    **_columns("region", "mozillahomestate", "home", "home"),
    **_columns("code", "mozillahomepostalcode", "home", "home"),
    **_columns("country", "mozillahomecountryname", "home", "home"),
    **_columns("street", "street streetaddress mozillaworkstreet2 mozillapostaladdress2", "work", "work"),
    **_columns("address", "postaladdress", "work", "work"),
    **_columns("box", "postofficebox", "work", "work"),
    **_columns("city", "l locality localityname", "work", "work"),
    **_columns("region", "st region stateorprovincename", "work", "work"),
    **_columns("code", "postalcode zip", "work", "work"),
    **_columns("country", "c co countryname friendlycountryname", "work", "work"),
    **_columns("title", "title"), **_columns("department", "ou department orgunit departmentnumber"),
    **_columns("company", "o company organizationname"),
    **_columns("website", "mozillaworkurl workurl", "work"),
    **_columns("website", "mozillahomeurl homeurl", "home"),
    **_columns("website", "labeleduri url"),
    **_columns("birth_year", "birthyear"), **_columns("birth_month", "birthmonth"),
    **_columns("birth_day", "birthday"),
    **_columns("note", "description notes"), **_columns("language", "preferredlanguage"),
    **_columns("relation", "manager", "manager"), **_columns("relation", "secretary", "assistant"),
    **_columns("relation", "spousename", "spouse"), **_columns("group", "businesscategory"),
}  # fmt: skip
"""What each attribute, in small letters, holds; those of no meaning of their own go to `others` by name."""
