"""What may have been meant where nobody fits: words of names and organisations a slip away."""

from collections.abc import Iterator

from entregent.core.searching import SHORTEST, Reading, Term, slips
from entregent.records.models import Organisation, Owner
from entregent.records.search import looking
from entregent.records.search.tiers import ABOUT, NAME


def readings(owner: Owner, reading: Reading) -> Iterator[Reading]:
    """The typed words with those forgiven that are on record nowhere, then with all of them forgiven."""
    lost = frozenset(term for term in reading if not looking.size(owner, term, 0))
    for forgiven in dict.fromkeys([lost, frozenset(reading)]):
        found = tuple(_alike(owner, term) if term in forgiven else term for term in reading)
        if forgiven and all(found):
            yield tuple(term for term in found if term)


def _alike(owner: Owner, term: Term) -> Term | None:
    """Words that begin like it are tried before others: the first letters are seldom the wrong ones."""
    if len(term.word) < SHORTEST:
        return term
    for known in _known(owner, term.word):
        found = slips(term.word, known)
        if found:
            return Term(term.word, alike=tuple(found))
    return None


def _known(owner: Owner, word: str) -> Iterator[set[str]]:
    """Words of names, work and places with the same two letters first; of names and organisations with one of
    them first; of names with one of them in the second place."""
    yield looking.known(owner, Term(word[:2]), (NAME, ABOUT))
    begun = (looking.known(owner, Term(letter), (NAME,)) for letter in dict.fromkeys(word[:2]))
    yield set().union(*begun, _places(owner, (word[0], word[1])))
    yield looking.known_by_second_letter(owner, word[:2], NAME)


def _places(owner: Owner, starts: tuple[str, str]) -> set[str]:
    """The words of the names of organisations that begin so."""
    named = Organisation.objects.filter(owner=owner).values_list("folded", flat=True)
    return {word for word in " ".join(named).split() if word.startswith(starts)}
