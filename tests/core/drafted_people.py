"""Made-up people of one language, as a record may know them, for the tests of drafts."""

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
    },
}  # fmt: skip
NAMES = st.sampled_from(["Mona Riou", "Loïc Prigent", "Jeanne Le Gall"])
PLACES = st.sampled_from(["Brest", "Lyon", "Café du Port"])
HOUSES = st.sampled_from(["Hélix", "Norvane", "Brindille"])
MODES = st.sampled_from([(), ("introvert",), ("junior",), ("senior",), ("introvert", "senior")])
type Words = dict[str, st.SearchStrategy[str]]
type Parts = dict[str, st.SearchStrategy[object]]
DAYS = st.integers(1, 3000).map(ago)


def records(language: str, silent: int) -> st.SearchStrategy[Facts]:
    """Made-up people of one language, silent for so many days at the most."""
    said = {kind: st.sampled_from(words) for kind, words in WORDS[language].items()}
    single = {name: st.none() | found for name, found in {**_known(said, silent), **_matters(said)}.items()}
    several = {name: st.lists(found, max_size=1).map(tuple) for name, found in _several(said).items()}
    return st.builds(
        Facts,
        person=st.integers(0, 10_000).map(str),
        given=st.just("Awa"),
        circle=st.sampled_from(["close", "wider", "weak"]),
        **single,
        **several,
    )


def _known(said: Words, silent: int) -> Parts:
    """How one knows a person, and what happened between the two."""
    late, near = st.integers(20, 60).map(ago), st.integers(0, 80).map(ago)
    channels = st.sampled_from(["lunch", "call", "email", "other"])
    events = st.sampled_from(["new_job", "promotion", "publication", "move"])
    network, invited = st.just("LinkedIn"), st.just("Restons en contact")
    return {
        "met": st.builds(Met, st.just("met"), st.none() | DAYS, PLACES, said["subject"], NAMES),
        "connected": st.builds(Connected, st.just("connected"), DAYS, network, invited),
        "last": st.builds(
            LastExchange,
            st.just("last"),
            st.integers(1, silent).map(ago),
            channels,
            st.just("both"),
            said["subject"],
        ),
        "position": st.builds(Position, st.just("position"), HOUSES, said["title"], st.none() | DAYS),
        "event": st.builds(Happened, st.just("event"), events, near, said["topic"], HOUSES, said["title"]),
        "promised": st.builds(Promised, st.just("promised"), said["asked"], late, DAYS),
        "received": st.builds(Received, st.just("received"), near, said["subject"]),
        "meeting": st.builds(Meeting, st.just("meeting"), near, st.just("Forum"), PLACES, said["topic"]),
        "birthday": st.builds(Anniversary, st.just("birthday"), st.integers(-5, 5).map(ago)),
        "help": st.builds(Help, st.just("help"), said["advice"], st.none() | DAYS),
        "news": st.builds(News, st.just("news"), said["news"]),
    }


def _matters(said: Words) -> Parts:
    """What a message may be about."""
    thing, topic, done, small = said["thing"], said["topic"], said["done"], st.just("small")
    formats, ahead = st.sampled_from(["lunch", "coffee", "call"]), st.integers(-30, -1).map(ago)
    reach = st.just("06 00 00 00 00")
    return {
        "own": st.builds(Own, st.just("own"), said["background"], said["looking"], reach),
        "why": st.builds(Why, st.just("why"), said["why"]),
        "asked": st.builds(Asked, st.just("asked"), said["asked"], thing, thing, small, st.none() | DAYS),
        "requested": st.builds(Requested, st.just("requested"), said["asked"], NAMES, said["who"]),
        "target": st.builds(Target, st.just("target"), NAMES, said["who"]),
        "second": st.builds(Second, st.just("second"), NAMES, st.just(""), said["who"], topic, topic),
        "advised": st.builds(Advised, st.just("advised"), said["advice"], DAYS, done, done),
        "offered": st.builds(Offered, st.just("offered"), said["asked"], topic),
        "invited": st.builds(Invited, st.just("invited"), formats, ahead, PLACES),
        "trade": st.builds(Trade, st.just("trade"), NAMES, said["trade"], done, reach),
    }


def _several(said: Words) -> Parts:
    """What the person told and likes, and what is in common."""
    kinds, together = st.sampled_from(["employer", "school", "place"]), st.none() | st.just((2011, 2013))
    commons = st.builds(common, st.just("x"), kinds, HOUSES, years=together)
    told = st.builds(Said, st.just("said"), said["told"], DAYS, st.just(True), st.none())
    return {
        "said": told,
        "interests": st.builds(Interest, st.just("interest"), said["interest"]),
        "shared": st.builds(Shared, st.just("shared"), commons),
    }
