"""What may have been meant where nobody fits: words of names and organisations a slip away."""

from collections.abc import Iterator

from django.db.models import QuerySet
from django.db.models.functions import Substr

from entregent.core.searching import SHORTEST, Reading, Term, slips
from entregent.records.models import Organisation, Owner, SearchWord
from entregent.records.search import matching as match
from entregent.records.search.tiers import ABOUT, NAME, shelf


def readings(owner: Owner, reading: Reading) -> Iterator[Reading]:
    """The typed words with those forgiven that are on record nowhere, then with all of them forgiven."""
    lost = frozenset(term for term in reading if not match.words(owner, term).exists())
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
    yield _distinct(match.words(owner, Term(word[:2]), (NAME, ABOUT)))
    begun = (match.words(owner, Term(letter), (NAME,)) for letter in dict.fromkeys(word[:2]))
    yield _distinct(*begun) | {place for place in _places(owner) if place.startswith((word[0], word[1]))}
    second = SearchWord.objects.annotate(second=Substr("word", 2, 1)).filter(second__in=[*word[:2]])
    yield _distinct(second.filter(shelf=shelf(owner), tier=NAME))


def _distinct(*words: QuerySet[SearchWord]) -> set[str]:
    return {word for some in words for word in some.values_list("word", flat=True).distinct()}


def _places(owner: Owner) -> set[str]:
    """The words of the names of organisations."""
    named = Organisation.objects.filter(owner=owner).values_list("folded", flat=True)
    return {word for name in named for word in name.split()}
