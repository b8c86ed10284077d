"""Whether a message that came in waits for an answer, or closes the talk (D9)."""

import re
from typing import Final

from entregent.core.folding import fold

_CLOSERS: Final = """
a bientot|a plus|a tres bientot|avec plaisir|bien a toi|bien a vous|bien recu|bien sur|bienvenue|bon week end
bonne annee|bonne chance|bonne continuation|bonne journee|bonne semaine|bonne soiree|bonnes fetes|bravo
c est note|cool|d accord|de meme|de rien|entendu|excellent|felicitations|genial|grand merci|great|impeccable
je t en prie|je vous en prie|joyeux anniversaire|meilleurs voeux|merci|merci a toi|merci a vous|merci beaucoup
mille mercis|nickel|note|ok|ok merci|oui|oui merci|parfait|pas de souci|pas de soucis|super|super merci
top|tres bien|un grand merci|bonjour|salut|hello|hi|cheers|congrats|congratulations|done|fine|good luck|got it
great thanks|happy birthday|happy new year|have a good day|have a great day|have a great weekend|likewise
looking forward|looking forward to it|many thanks|my pleasure|no problem|no worries|noted|ok thanks|okay
perfect|same here|see you|see you soon|see you then|sounds good|sure|take care|talk soon|thank you
thank you so much|thank you very much|thanks|thanks a lot|thanks again|thx|understood|welcome|will do
wonderful|yes|you too|you re welcome|you are welcome
"""
CLOSERS: Final = frozenset(entry for entry in re.split(r"[|\n]", _CLOSERS) if entry)
"""What people write, folded, when they have said what they had to say."""

_PARTS = re.compile(r"[.!,;\n…]+")
_REQUESTS = re.compile(
    r"\b(?:dis moi|dites moi|tiens moi|tenez moi|peux tu|pouvez vous|pourriez vous|pourrais tu|qu en penses"
    r"|qu en pensez|let me know|could you|can you|would you|what do you think|tell me|any news|please send)\b"
)
SHORT_WORDS: Final = 12


def waits(words: str) -> bool:
    """Whether these last words of theirs ask for an answer: a question or a request, or more than a closing.

    Empty words (a mail whose text is not on record, an attachment) say nothing: taken as waiting only by
    whoever knows more. Linear in the length of `words`; only the first 4,000 characters are read.
    """
    text = words[:4_000].strip()
    if not text:
        return False
    if "?" in text or _REQUESTS.search(fold(text)):
        return True
    parts = [fold(part) for part in _PARTS.split(text)]
    said = [part for part in parts if part and not _closes(part)]
    return len(" ".join(said).split()) >= SHORT_WORDS


def _closes(part: str) -> bool:
    """A closing formula alone, or one followed by a name or two."""
    words = part.split()
    return any(
        " ".join(words[:length]) in CLOSERS for length in range(max(len(words) - 2, 1), len(words) + 1)
    )
