"""Outlook's address book is read in its languages, with all that it writes that is none."""

import pytest

from entregent.formats.address_books import read, recognise
from entregent.formats.contacts import Day, Other, Postal, Relation, Way, Work
from tests.formats.address_books.making import emails, one_row, only, reasons, table, ways

ENGLISH = {
    "Title": "Mr.", "First Name": "Otto", "Middle Name": "", "Last Name": "Brandt", "Suffix": "Jr.",
    "Company": "Kite Works", "Department": "Strings", "Job Title": "Buyer", "Business Street": "1 Hill",
    "Business Street 2": "Gate B", "Business City": "Leeds", "Business Postal Code": "LS1",
    "Business Country/Region": "United Kingdom", "Home Street": "2 Dale", "Home City": "York",
    "Other Street": "3 Moor", "Assistant's Phone": "100", "Business Fax": "200", "Business Phone": "300",
    "Business Phone 2": "301", "Callback": "", "Car Phone": "", "Company Main Phone": "400",
    "Home Phone": "500",
    "Home Fax": "", "ISDN": "", "Mobile Phone": "600", "Pager": "", "Primary Phone": "", "Telex": "",
    "Anniversary": "0/0/00", "Assistant's Name": "Pia Ross", "Birthday": "3/25/1971",
    "Categories": "Chess;Work; ",
    "Children": "", "E-mail Address": "otto@example.org", "E-mail Type": "SMTP",
    "E-mail Display Name": "Otto Brandt (otto@example.org)",
    "E-mail 2 Address": "/o=Kites/ou=First/cn=Recipients/cn=OTTO",
    "E-mail 2 Type": "EX", "E-mail 2 Display Name": "Brandt, O.", "E-mail 3 Address": "", "E-mail 3 Type": "",
    "E-mail 3 Display Name": "", "Gender": "Unspecified", "Hobby": "kites; tea", "Initials": "O.B.",
    "Manager's Name": "Una Fox", "Notes": "first line\r\n\r\nthird line", "Office Location": "B12",
    "Priority": "Normal", "Private": "False", "Referred By": "Ines", "Sensitivity": "Normal", "Spouse": "",
    "Web Page": "https://kites.example",
}  # fmt: skip


def test_it_is_recognised_whatever_parts_its_cells_and_however_it_is_encoded() -> None:
    header, cells = list(ENGLISH), list(ENGLISH.values())
    for delimiter in (",", ";", "\t"):
        for encoding in ("utf-8", "utf-8-sig", "cp1252", "utf-16"):
            data = table(header, cells, delimiter=delimiter, encoding=encoding)
            assert recognise(data, "x.bin") == "outlook"
            assert only(data).family == "Brandt"


def test_every_column_finds_its_place() -> None:
    contact = only(one_row(ENGLISH))
    assert (contact.prefix, contact.given, contact.family, contact.suffix) == ("Mr.", "Otto", "Brandt", "Jr.")
    assert contact.works == (Work("Kite Works", "Strings", "Buyer"),)
    assert contact.addresses == (
        Postal(street="1 Hill\nGate B", city="Leeds", code="LS1", country="United Kingdom", label="work"),
        Postal(street="2 Dale", city="York", label="home"), Postal(street="3 Moor", label="other"),
    )  # fmt: skip
    assert contact.birthday == Day(1971, 3, 25)
    assert contact.occasions == ()
    assert contact.groups == ("Chess", "Work")
    assert contact.interests == ("kites", "tea")
    assert contact.note == "first line\n\nthird line"
    assert contact.relations == (Relation("Pia Ross", "assistant"), Relation("Una Fox", "manager"))
    assert contact.met is not None
    assert contact.met.through == "Ines"


def test_telephones_say_what_they_are() -> None:
    numbers = [(label, value) for kind, value, label in ways(only(one_row(ENGLISH))) if kind == "phone"]
    assert numbers == [
        ("assistant", "100"), ("work fax", "200"), ("work", "300"), ("work", "301"), ("company", "400"),
        ("home", "500"), ("mobile", "600"),
    ]  # fmt: skip


def test_an_exchange_address_is_no_e_mail_and_what_has_no_place_is_kept() -> None:
    contact = only(one_row(ENGLISH))
    assert emails(contact) == ["otto@example.org"]
    kept = dict(contact.others)
    assert kept["E-mail 2 Address"].startswith("/o=Kites")
    assert kept["E-mail 2 Display Name"] == "Brandt, O."
    assert {"Gender", "Initials", "Office Location", "Priority", "Private", "Sensitivity"} <= kept.keys()
    assert "E-mail Display Name" not in kept
    assert "E-mail Type" not in kept


def test_children_are_people_each() -> None:
    contact = only(one_row(ENGLISH | {"Children": "Bo, Cy; Di"}))
    assert [each.name for each in contact.relations if each.label == "child"] == ["Bo", "Cy", "Di"]


def test_an_address_wrapped_by_exchange_is_no_e_mail_either() -> None:
    contact = only(one_row(ENGLISH | {"E-mail Address": "IMCEAEX-_O=KITES_CN=OTTO@kites.example"}))
    assert emails(contact) == []


FRENCH = [
    "Titre", "Prénom", "Deuxième prénom", "Nom", "Suffixe", "Société", "Service", "Titre", "Rue (bureau)",
    "Ville (bureau)", "Dép/Région (bureau)", "Code postal (bureau)", "Pays/Région (bureau)", "Rue (domicile)",
    "Ville (domicile)", "Télécopie (bureau)", "Téléphone (bureau)", "Tél. mobile", "Adresse de messagerie",
    "Type de messagerie", "Nom complet de l'adresse de messagerie", "Anniversaire", "Catégories",
    "Critère de diffusion", "Conjoint(e)", "Nom de l'assistant(e)", "Notes",
]  # fmt: skip
FRENCH_ROW = [
    "M.", "Rémy", "", "Lefort", "", "Verrerie du Lac", "Achats", "Acheteur", "4 rue du Four", "Nantes",
    "Pays de la Loire", "44000", "France", "5 rue du Puits", "Rezé", "0200000001", "0200000002", "0600000003",
    "remy@example.org", "SMTP", "Rémy Lefort (remy@example.org)", "05/04/1969", "Chorale;Vélo", "Normal",
    "Aude", "Zoé", "Déjà vu à Nantes",
]  # fmt: skip


@pytest.mark.parametrize("delimiter", [";", ","])
@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-16"])
def test_french_titles_and_names_stand_where_they_should(delimiter: str, encoding: str) -> None:
    data = table(FRENCH, FRENCH_ROW, delimiter=delimiter, encoding=encoding)
    assert recognise(data) == "outlook"
    contact = only(data)
    assert (contact.prefix, contact.given, contact.family) == ("M.", "Rémy", "Lefort")
    assert contact.works == (Work("Verrerie du Lac", "Achats", "Acheteur"),)
    assert contact.birthday == Day(1969, 4, 5)
    assert contact.groups == ("Chorale", "Vélo")
    assert contact.relations == (Relation("Aude", "spouse"), Relation("Zoé", "assistant"))
    assert contact.addresses[0] == Postal(
        street="4 rue du Four", city="Nantes", region="Pays de la Loire", code="44000", country="France",
        label="work",
    )  # fmt: skip
    assert contact.others == (Other("Critère de diffusion", "Normal"),)


def test_a_second_french_name_is_the_whole_one() -> None:
    contact = only(
        table(
            ["Prénom", "Nom", "Nom", "Adresse de messagerie"], ["Rémy", "Lefort", "Rémy L.", "r@example.org"]
        )
    )
    assert (contact.given, contact.family, contact.typed) == ("Rémy", "Lefort", "Rémy L.")


LANGUAGES = {
    "de": (["Anrede", "Vorname", "Nachname", "Firma", "Position", "Ort geschäftlich", "Telefon geschäftlich",
            "Telefon privat", "Mobiltelefon", "E-Mail-Adresse", "E-Mail: Angezeigter Name", "Geburtstag"],
            "cp1252"),
    "es": (["Tratamiento", "Nombre", "Apellidos", "Compañía", "Puesto", "Ciudad del trabajo",
            "Teléfono del trabajo",
            "Particular", "Móvil", "Dirección de correo electrónico",
            "Nombre de pantalla de correo electrónico",
            "Cumpleaños"], "cp1252"),
    "it": (["Appellativo", "Nome", "Cognome", "Società", "Posizione", "Città (ufficio)", "Telefono (ufficio)",
            "Abitazione", "Cellulare", "Indirizzo posta elettronica", "Nome visualizzato posta elettronica",
            "Compleanno"], "cp1252"),
    "nl": (["Titel", "Voornaam", "Achternaam", "Bedrijf", "Functie", "Plaats werk", "Telefoon op werk",
            "Telefoon thuis", "Mobiele telefoon", "E-mailadres", "Weergavenaam voor e-mail", "Verjaardag"],
            "cp1252"),
    "pt": (["Tratamento", "Nome", "Sobrenome", "Empresa", "Cargo", "Cidade comercial", "Telefone comercial",
            "Telefone residencial", "Telefone celular", "Endereço de email", "Nome de exibição de email",
            "Aniversário"], "cp1252"),
    "pl": (["Tytuł", "Imię", "Nazwisko", "Firma", "Stanowisko", "Adres służbowy - miejscowość",
            "Telefon służbowy",
            "Telefon domowy", "Telefon komórkowy", "Adres e-mail", "Nazwa wyświetlana e-mail", "Urodziny"],
            "cp1250"),
    "sv": (["Titel", "Förnamn", "Efternamn", "Företag", "Befattning", "Ort, arbete", "Telefon, arbete",
            "Telefon, hem", "Mobiltelefon", "E-postadress", "E-post, visat namn", "Födelsedag"], "cp1252"),
    "da": (["Titel", "Fornavn", "Efternavn", "Firma", "Stilling", "By (arbejde)", "Telefon (arbejde)",
            "Telefon (privat)", "Mobiltelefon", "E-mail-adresse", "Vist navn for e-mail", "Fødselsdag"],
            "cp1252"),
    "ru": (["Обращение", "Имя", "Фамилия", "Организация", "Должность", "Город (раб. адрес)",
            "Рабочий телефон",
            "Домашний телефон", "Мобильный телефон", "Адрес эл. почты", "Отображаемое имя эл. почты",
            "День рождения"], "cp1251"),
    "tr": (["Hitap", "Ad", "Soyadı", "Şirket", "İş Unvanı", "İş Şehri", "İş Telefonu", "Ev Telefonu",
            "Cep Telefonu",
            "E-posta Adresi", "E-posta Görünen Adı", "Doğum Günü"], "cp1254"),
    "ja": (["敬称", "名", "姓", "会社名", "役職", "市町村 (会社)", "会社電話", "自宅電話", "携帯電話",
            "電子メール アドレス",
            "電子メール表示名", "誕生日"], "cp932"),
    "zh": (["称谓", "名", "姓", "公司", "职务", "工作城市", "工作电话", "家庭电话", "手机", "电子邮件地址",
            "电子邮件显示名称",
            "生日"], "gb18030"),
    "ko": (["호칭", "명", "성", "회사", "직함", "직장 도시", "직장 전화", "집 전화", "휴대폰",
            "전자 메일 주소",
            "전자 메일 표시 이름", "생일"], "cp949"),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("modern", [True, False])
def test_it_is_read_in_many_languages(language: str, modern: bool) -> None:
    header, legacy = LANGUAGES[language]
    row = ["", "Ada", "Kim", "Kite Works", "Buyer", "Ghent", "02 100 01 01", "02 100 01 02", "0470 10 01 03",
           "ada@example.org", "Ada Kim", "24.12.1975"]  # fmt: skip
    data = table(header, row, delimiter=";", encoding="utf-8-sig" if modern else legacy)
    assert recognise(data) == "outlook"
    contact = only(data)
    assert (contact.given, contact.family) == ("Ada", "Kim")
    assert contact.works == (Work("Kite Works", "", "Buyer"),)
    assert contact.addresses == (Postal(city="Ghent", label="work"),)
    assert contact.ways == (
        Way("phone", "02 100 01 01", "work"), Way("phone", "02 100 01 02", "home"),
        Way("phone", "0470 10 01 03", "mobile"), Way("email", "ada@example.org"),
    )  # fmt: skip
    assert contact.birthday == Day(1975, 12, 24)


@pytest.mark.parametrize("none", ["0/0/00", "00/00/00", "0.0.00", "1/1/4501", "4501-01-01"])
def test_no_birthday_is_none(none: str) -> None:
    assert (
        only(one_row({"First Name": "Otto", "E-mail Address": "o@example.org", "Birthday": none})).birthday
        is None
    )


def test_a_birthday_that_is_none_is_told_and_kept() -> None:
    found = read(one_row({"First Name": "Otto", "E-mail Address": "o@example.org", "Birthday": "31/31/1971"}))
    assert reasons(found) == [(2, "birthday", False)]
    assert found.contacts[0].birthday == Day(text="31/31/1971")
