"""The small words of an English clause that stand between who acts and what is done."""

import re
from typing import Final

ADV: Final = (
    r"(?:(?:just|also|then|definitely|gladly|personally|certainly|make sure to|be sure to|get to|"
    r"happily|now|try and|still|always|have to|need to|of course|go and|go(?= (?:see|get|visit|check|buy|"
    r"pick|ask|find|meet|fetch|talk|look) )|both|all|each|first|"
    r"even|soon|finally|quickly) )*"
)
V: Final = r"(?P<verb>[a-z-]+)"
REST: Final = r"(?P<rest>.*)"
US: Final = re.compile(r"(?<!\S)(?:me|us|my|our|back|mine|ours)(?!\S)")
THEN: Final = re.compile(r"(?<!\S)(?:and|then) (?P<verb>[a-z-]+)(?P<rest>.*)")
