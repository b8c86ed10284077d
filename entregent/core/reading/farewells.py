"""The turns that fix when two people meet next: farewells with a day, and meetings put off to another day."""

import re
from typing import Final

from entregent.core.reading.frames import Frame

_OPENING: Final = (
    r"^(?:(?:allez|bon|bien|ok|oui|donc|alors|et|puis|merci|bises?|ciao|salut|bye|parfait|super|top|nickel|"
    r"genial|right|great|cool|perfect|so|and|thanks|cheers|lovely|brilliant|well|then|yes|grand|done|sorted|"
    r"deal|d' accord|ca marche|entendu|sur ce) )*"
)
_FRENCH: Final = re.compile(
    _OPENING + r"(?:a|on se dit(?: donc)?(?: a)?|disons(?: a)?) "
    r"(?P<what>DD(?!.*(?<!\S)(?:pour|au plus tard)(?!\S)).*)$"
)
_YOU: Final = r"(?:you|ya|u|ye|yous|y'all|him|her|them)"
_WHERE: Final = (
    r"(?:(?: (?:all|both|there|again|then|soon|next|(?:at|in|for)(?: (?:the|my|our|a))? \S+)){0,3})"
)
_ENGLISH: Final = re.compile(
    _OPENING + rf"(?:(?:see|catch|meet|seeing|meeting) {_YOU}|(?:speak|talk|chat|catch up)(?: (?:to|with) "
    rf"{_YOU})?|til|until|till){_WHERE} (?P<what>DD.*)$"
)
_ON: Final = re.compile(
    _OPENING
    + r"(?:(?:we 're |we are )(?=DD)|(?:we 're |we are )?(?:all |it 's |that 's |still )*(?:on|set|good|"
    r"confirmed|"
    r"booked|sorted|fixed|settled|agreed|a date) (?:for )?)(?P<what>DD.*)$"
)
_TILL: Final = re.compile(_OPENING + r"(?P<what>DD (?:then|(?:\S+ ){0,3}?it is))(?: .*)?$")
PLANNED: Final = (
    r"(?:rdv|rendez-vous|dej|dejeuner|diner|cafe|visio|call|point|creneau|resto|apero|appel|lunch|"
    r"coffee|dinner|"
    r"breakfast|brunch|zoom|catch-up|catch up|meeting|mtg|drinks|chat|entretien)"
)
_PUT_OFF: Final = re.compile(
    rf"^(?:(?:notre|our|le|the|DD) )?{PLANNED}§?(?: \S+){{0,4}}? (?:reporte§?e?|decale§?e?|repousse§?e?|"
    rf"recale§?e?|"
    r"remis|remise|deplace§?e?|replanifie§?e?|rescheduled|postponed|moved|pushed|pushed back|put back|"
    r"rebooked|"
    r"rearranged|put off)(?: (?:a|au|pour|to|until|till|for|on))* (?P<what>DD.*)$"
)


_PUTTING_OFF: Final = re.compile(
    r"^(?:i |we |he |she |they |NN )?(?:had to |have to |has to |'ve |have )?(?:postponed?|rescheduled?|"
    r"moved?|pushed?|put off) "
    r"(?:\S+ ){1,5}?(?:back )?(?:to |until |till )?(?P<what>DD.*)$"
)
_TURNS: Final = (
    ("se voir", _FRENCH),
    ("meet", _ENGLISH),
    ("meet", _TILL),
    ("meet", _ON),
    ("meet", _PUT_OFF),
    ("meet", _PUTTING_OFF),
)


def farewell(text: str) -> Frame | None:
    """ "À mardi", "see you Tuesday", "déj reporté à jeudi": a meeting that both sides now expect."""
    for verb, pattern in _TURNS:
        m = pattern.match(text)
        if m:
            return Frame(
                "both",
                verb,
                m["what"],
                m.start("what"),
                firm=False,
                apart=pattern in (_PUT_OFF, _PUTTING_OFF),
            )
    return None
