"""Who is near to somebody, in words for pages and commands: standard codes said, others as they are."""

import re
from collections.abc import Iterable
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as say
from django.utils.translation import pgettext_lazy

RELATION_WORDS: Final[dict[str, Promise]] = {
    "spouse": pgettext_lazy("relation", "spouse"),
    "partner": pgettext_lazy("relation", "partner"),
    "sweetheart": pgettext_lazy("relation", "sweetheart"),
    "ex": pgettext_lazy("relation", "former partner"),
    "child": pgettext_lazy("relation", "child"),
    "parent": pgettext_lazy("relation", "parent"),
    "mother": pgettext_lazy("relation", "mother"),
    "father": pgettext_lazy("relation", "father"),
    "daughter": pgettext_lazy("relation", "daughter"),
    "son": pgettext_lazy("relation", "son"),
    "sibling": pgettext_lazy("relation", "sibling"),
    "sister": pgettext_lazy("relation", "sister"),
    "brother": pgettext_lazy("relation", "brother"),
    "grandparent": pgettext_lazy("relation", "grandparent"),
    "grandchild": pgettext_lazy("relation", "grandchild"),
    "stepparent": pgettext_lazy("relation", "step-parent"),
    "stepchild": pgettext_lazy("relation", "stepchild"),
    "godparent": pgettext_lazy("relation", "godparent"),
    "godchild": pgettext_lazy("relation", "godchild"),
    "uncle": pgettext_lazy("relation", "uncle"),
    "aunt": pgettext_lazy("relation", "aunt"),
    "nephew": pgettext_lazy("relation", "nephew"),
    "niece": pgettext_lazy("relation", "niece"),
    "cousin": pgettext_lazy("relation", "cousin"),
    "relative": pgettext_lazy("relation", "relative"),
    "friend": pgettext_lazy("relation", "friend"),
    "colleague": pgettext_lazy("relation", "colleague"),
    "manager": pgettext_lazy("relation", "manager"),
    "assistant": pgettext_lazy("relation", "assistant"),
    "subordinate": pgettext_lazy("relation", "works for them"),
    "mentor": pgettext_lazy("relation", "mentor"),
    "protege": pgettext_lazy("relation", "protégé"),
    "neighbor": pgettext_lazy("relation", "neighbour"),
    "housemate": pgettext_lazy("relation", "shares their home"),
    "contact": pgettext_lazy("relation", "contact"),
    "acquaintance": pgettext_lazy("relation", "acquaintance"),
    "met": pgettext_lazy("relation", "has met them"),
    "emergency": pgettext_lazy("relation", "emergency contact"),
    "agent": pgettext_lazy("relation", "acts for them"),
    "referred-by": pgettext_lazy("relation", "recommended them"),
}
"""What somebody is to a person, by code, in the order in which they are proposed."""
_SAME: Final = {
    "co-worker": "colleague", "coworker": "colleague", "neighbour": "neighbor", "kin": "relative",
    "co-resident": "housemate", "domestic-partner": "partner", "domesticpartner": "partner",
    "boss": "manager", "husband": "spouse", "wife": "spouse", "best-friend": "friend", "bestfriend": "friend",
    "referredby": "referred-by", "date": "sweetheart", "crush": "sweetheart", "lover": "sweetheart",
    "ex-husband": "ex", "ex-wife": "ex", "godfather": "godparent", "godmother": "godparent",
    "godson": "godchild", "goddaughter": "godchild", "grandmother": "grandparent",
    "grandfather": "grandparent", "grandson": "grandchild", "granddaughter": "grandchild",
}  # fmt: skip
"""Codes of single programs for the same."""
_INVERSE: Final = {
    **{code: code for code in ("spouse", "partner", "sibling", "cousin", "relative", "friend", "colleague")},
    **{code: code for code in ("neighbor", "housemate", "contact", "acquaintance", "met")},
    **dict.fromkeys(("child", "daughter", "son"), "parent"),
    **dict.fromkeys(("parent", "mother", "father"), "child"),
    **dict.fromkeys(("sister", "brother"), "sibling"),
    "grandparent": "grandchild", "grandchild": "grandparent",
    "manager": "subordinate", "subordinate": "manager", "mentor": "protege", "protege": "mentor",
    "stepparent": "stepchild", "stepchild": "stepparent", "godparent": "godchild", "godchild": "godparent",
    "ex": "ex", "sweetheart": "sweetheart",
}  # fmt: skip
"""What the one is to the other whom the other is so to."""
_APART: Final = re.compile(r"[\s_]+")


def code(kind: str) -> str:
    """The standard code that `kind` is: "Spouse" and "spouse" are one; "" for the user's own words."""
    plain = _APART.sub("-", kind.strip().lower())
    plain = _SAME.get(plain, plain)
    return plain if plain in RELATION_WORDS else ""


def relation(kind: str) -> str:
    """ "spouse" → "spouse" in the reader's language; the user's own words stay as they are."""
    known = code(kind)
    return str(RELATION_WORDS[known]) if known else kind


def seen_from_there(kind: str) -> str:
    """What somebody is to a person who is their `kind`: of whom one is the child, is the parent."""
    inverse = _INVERSE.get(code(kind))
    if inverse:
        return str(RELATION_WORDS[inverse])
    return say("for whom they are: %(kind)s") % {"kind": relation(kind)} if kind else ""


def meant(words: str) -> str:
    """The code that `words` of the reader's language say, else the words as they stand."""
    plain = words.strip().lower()
    return next((known for known, said in RELATION_WORDS.items() if str(said).lower() == plain), words)


def choices() -> Iterable[str]:
    """The words of every code, to be proposed."""
    return map(str, RELATION_WORDS.values())
