"""The services on which people have a profile or can be written to, by the same name in every language."""

from typing import Final

PROFILES: Final = (
    "linkedin", "twitter", "facebook", "instagram", "github", "xing", "viadeo", "mastodon", "youtube",
    "tiktok", "bluesky", "threads", "medium", "pinterest", "gitlab", "researchgate", "orcid", "angellist",
    "crunchbase",
)  # fmt: skip
MESSENGERS: Final = {
    "skype": "skype, skype id, skype name", "icq": "icq, icq id", "aim": "aim, aim id, aol",
    "msn": "msn, msn id, windows live, windows live id", "jabber": "jabber, jabber id, xmpp",
    "qq": "qq, qq id",
    "yahoo": "yahoo, yahoo id", "irc": "irc, irc id", "whatsapp": "whatsapp, whats app",
    "google talk": "google talk, googletalk, google chat, google id, gtalk, hangouts",
    "telegram": "telegram", "signal": "signal", "wechat": "wechat, weixin, 微信", "viber": "viber",
    "discord": "discord", "slack": "slack", "matrix": "matrix", "threema": "threema",
    "kakaotalk": "kakaotalk",
}  # fmt: skip
EVERYWHERE: Final = {
    "email": "email, e mail, mail, emails", "web": "web, url, www", "fax": "fax", "phone": "tel",
    "im": "im, messenger, instant messenger, screen name", "uid": "id", "mobile": "gsm",
}  # fmt: skip
"""Words that are the same in most languages, taken where a language has no other sense for them."""
