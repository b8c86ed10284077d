"""Made-up people as a record may know them, for the tests of drafts: of one language, or of anything."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from hypothesis import strategies as st

from entregent.core.drafting import (
    Advised,
    Anniversary,
    Asked,
    Connected,
    Facts,
    Happened,
    Help,
    Interest,
    Invited,
    LastExchange,
    Meeting,
    Met,
    News,
    Offered,
    Own,
    Position,
    Presented,
    Promised,
    Received,
    Requested,
    Said,
    Second,
    Shared,
    Target,
    Trade,
    Why,
)
from tests.core.drafted import ago, common

NAMED = {
    "given": ("Awa",),
    "name": ("Mona Riou", "Loïc Prigent", "Jeanne Le Gall"),
    "unnamed": ("",),
    "place": ("Brest", "Lyon", "Café du Port"),
    "house": ("Hélix", "Norvane", "Brindille"),
    "gathering": ("Forum",),
    "invitation": ("Restons en contact",),
    "reach": ("06 00 00 00 00",),
}
"""Names of people, places and houses, the same in either language."""
WORDS = {
    "fr": {
        "background": ("Je restaure des orgues dans le Finistère", "Libraire à Nantes, je chante", ""),
        "looking": ("un atelier à Brest", "Je cherche une associée pour ma librairie", ""),
        "why": ("comprendre comment se choisit un local", "le choix d’un local", ""),
        "asked": ("relire mon projet de bail", "un avis sur un bail", "Comment se choisit un bail ?", ""),
        "thing": ("la signature est prévue en avril", "une page avec trois questions", ""),
        "told": ("sa fille prépare le concours", "le déménagement à Brest", "elle change de métier"),
        "news": ("j’ouvre un atelier à Brest en mai", "Je change de métier", "mon livre paraît en juin"),
        "advice": ("demander un bail de trois ans", "vos conseils sur le bail", ""),
        "done": ("J’ai demandé trois ans", "Le propriétaire a dit oui", ""),
        "who": ("facteur d’orgues à Nantes", "elle a ouvert un atelier partagé", ""),
        "trade": ("plomberie", "électricien", ""),
        "topic": ("la reprise de l’atelier", "les apprentis", ""),
        "interest": ("voile", "chant choral"),
        "subject": ("Visite de l’atelier", "Re: Budget", ""),
        "title": ("Responsable achats", "Directrice"),
        "reason": ("elle tient un rayon de partitions", "il ouvre les réserves aux classes", "un regard neuf",
                   "trouver un luthier", "le trio d’Awa cherche une lumière", ""),
        **NAMED,
    },
    "en": {
        "background": ("I restore organs in Brittany", "I run a bookshop and plan a festival", ""),
        "looking": ("a workshop in Brest", "I am looking for a partner for my bookshop", ""),
        "why": ("understand how a place is chosen", "the choice of a workshop", ""),
        "asked": ("read my draft lease", "some advice on a lease", "How does one choose a lease?", ""),
        "thing": ("we are to sign in April", "a page with three questions", ""),
        "told": ("her daughter sits an exam", "the move to Brest", "she changes jobs"),
        "news": ("I am opening a workshop in Brest in May", "my book is coming out in June"),
        "advice": ("asking for a three-year lease", "your advice on the lease", ""),
        "done": ("I asked for three years", "The owner said yes", ""),
        "who": ("an organ builder in Nantes", "she opened a shared workshop", ""),
        "trade": ("plumbing", "electrician", ""),
        "topic": ("the takeover of the workshop", "the apprentices", ""),
        "interest": ("sailing", "choral singing"),
        "subject": ("Visiting the workshop", "Re: Budget", ""),
        "title": ("Head of purchasing", "Director"),
        "reason": ("she keeps a shelf of scores", "he opens the stores to classes", "a fresh eye",
                   "find a violin maker", "Awa’s trio is looking for light", ""),
        **NAMED,
    },
}  # fmt: skip
PARTS = ("", "thanks", "result")
ANSWERS = ("", "yes", "later")
MODES = st.sampled_from([(), ("introvert",), ("junior",), ("senior",), ("introvert", "senior")])
type Days = st.SearchStrategy[date | None]
type Parts = dict[str, st.SearchStrategy[object]]
DAYS = st.integers(1, 3000).map(ago)


class Pools(NamedTuple):
    """What the facts of a record are drawn from: the words of each kind, and days."""

    words: Callable[[str], st.SearchStrategy[str]]
    near: Days
    late: Days
    last: Days
    on: Days
    since: Days
    told: Days
    by: Days
    ahead: Days
    channels: tuple[str, ...] = ("lunch", "call", "email", "other")
    formats: tuple[str, ...] = ("lunch", "coffee", "call")
    events: tuple[str, ...] = ("new_job", "promotion", "publication", "move")
    shared: tuple[str, ...] = ("employer", "school", "place")
    beyond_work: tuple[bool, ...] = (True,)
    about: Days = st.none()
    sizes: tuple[str, ...] = ("small",)
    wishes: tuple[str, ...] = ("",)
    links: tuple[str, ...] = ("",)
    most: int = 1


def records(language: str, silent: int) -> st.SearchStrategy[Facts]:
    """Made-up people of one language, silent for so many days at the most."""
    said = {kind: st.sampled_from(words) for kind, words in WORDS[language].items()}
    return facts_of(
        Pools(
            said.__getitem__,
            near=st.integers(0, 80).map(ago),
            late=st.integers(20, 60).map(ago),
            last=st.integers(1, silent).map(ago),
            on=DAYS,
            since=st.none() | DAYS,
            told=DAYS,
            by=st.none() | DAYS,
            ahead=st.integers(-30, -1).map(ago),
        )
    )


def facts_of(pools: Pools) -> st.SearchStrategy[Facts]:
    """Records whose facts come from these pools, each there or not."""
    single = {name: st.none() | found for name, found in {**_known(pools), **_matters(pools)}.items()}
    several = {name: st.lists(one, max_size=pools.most).map(tuple) for name, one in _several(pools).items()}
    return st.builds(
        Facts,
        person=st.integers(0, 10_000).map(str),
        given=pools.words("given"),
        circle=st.sampled_from(["close", "wider", "weak"]),
        **single,
        **several,
    )


def _known(of: Pools) -> Parts:
    """How one knows a person, and what happened between the two."""
    words, both, network = of.words, st.just("both"), st.just("LinkedIn")
    channels, events = st.sampled_from(of.channels), st.sampled_from(of.events)
    house, title, place = words("house"), words("title"), words("place")
    wishes, links = st.sampled_from(of.wishes), st.sampled_from(of.links)
    return {
        "met": st.builds(Met, st.just("met"), of.since, place, words("subject"), words("name")),
        "connected": st.builds(Connected, st.just("connected"), of.on, network, words("invitation")),
        "last": st.builds(LastExchange, st.just("last"), of.last, channels, both, words("subject")),
        "position": st.builds(Position, st.just("position"), house, title, of.since),
        "event": st.builds(Happened, st.just("event"), events, of.near, words("topic"), house, title),
        "promised": st.builds(Promised, st.just("promised"), words("asked"), of.late, of.told),
        "received": st.builds(Received, st.just("received"), of.near, words("subject")),
        "meeting": st.builds(Meeting, st.just("meeting"), of.near, words("gathering"), place, words("topic")),
        "birthday": st.builds(Anniversary, st.just("birthday"), st.integers(-5, 5).map(ago)),
        "help": st.builds(
            Help, st.just("help"), words("advice"), of.since, st.sampled_from(PARTS), words("done")
        ),
        "presented": st.builds(Presented, st.just("presented"), words("name"), words("who")),
        "news": st.builds(News, st.just("news"), words("news"), wishes=wishes, link=links),
    }


def _matters(of: Pools) -> Parts:
    """What a message may be about."""
    words, thing, topic, done = of.words, of.words("thing"), of.words("topic"), of.words("done")
    asked, name, who, reach = words("asked"), words("name"), words("who"), words("reach")
    formats, sizes = st.sampled_from(of.formats), st.sampled_from(of.sizes)
    return {
        "own": st.builds(Own, st.just("own"), words("background"), words("looking"), reach),
        "why": st.builds(Why, st.just("why"), words("why")),
        "asked": st.builds(
            Asked,
            st.just("asked"),
            asked,
            thing,
            thing,
            sizes,
            of.by,
            topic,
            st.sampled_from(ANSWERS),
            of.by,
            of.by,
        ),
        "requested": st.builds(Requested, st.just("requested"), asked, name, who),
        "target": st.builds(Target, st.just("target"), name, who),
        "second": st.builds(
            Second,
            st.just("second"),
            name,
            words("unnamed"),
            who,
            words("reason"),
            words("reason"),
            st.none() | st.builds(Met, st.just("other"), of.since, words("place"), topic, name),
        ),
        "advised": st.builds(Advised, st.just("advised"), words("advice"), of.told, done, done),
        "offered": st.builds(Offered, st.just("offered"), asked, topic),
        "invited": st.builds(Invited, st.just("invited"), formats, of.ahead, words("place")),
        "trade": st.builds(Trade, st.just("trade"), name, words("trade"), done, reach),
    }


def _several(of: Pools) -> Parts:
    """What the person told and likes, and what is in common."""
    kinds, together = st.sampled_from(of.shared), st.none() | st.just((2011, 2013))
    commons = st.builds(common, st.just("x"), kinds, of.words("house"), years=together)
    beyond = st.sampled_from(of.beyond_work)
    return {
        "said": st.builds(Said, st.just("said"), of.words("told"), of.told, beyond, of.about, st.booleans()),
        "interests": st.builds(Interest, st.just("interest"), of.words("interest")),
        "shared": st.builds(Shared, st.just("shared"), commons),
    }
