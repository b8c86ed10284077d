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


def maybe[T](found: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """The fact, or none on record."""
    return st.none() | found


def records(language: str, silent: int) -> st.SearchStrategy[Facts]:
    """Made-up people of one language, silent for so many days at the most."""
    said = {kind: st.sampled_from(words) for kind, words in WORDS[language].items()}
    days = st.integers(1, 3000).map(ago)
    commons = st.builds(
        common,
        st.just("x"),
        st.sampled_from(["employer", "school", "place"]),
        HOUSES,
        years=st.none() | st.just((2011, 2013)),
    )
    return st.builds(
        Facts,
        person=st.integers(0, 10_000).map(str),
        given=st.just("Awa"),
        circle=st.sampled_from(["close", "wider", "weak"]),
        met=maybe(st.builds(Met, st.just("met"), st.none() | days, PLACES, said["subject"], NAMES)),
        connected=maybe(
            st.builds(
                Connected, st.just("connected"), days, st.just("LinkedIn"), st.just("Restons en contact")
            )
        ),
        last=maybe(
            st.builds(
                LastExchange,
                st.just("last"),
                st.integers(1, silent).map(ago),
                st.sampled_from(["lunch", "call", "email", "other"]),
                st.just("both"),
                said["subject"],
            )
        ),
        position=maybe(st.builds(Position, st.just("position"), HOUSES, said["title"], st.none() | days)),
        event=maybe(
            st.builds(
                Happened,
                st.just("event"),
                st.sampled_from(["new_job", "promotion", "publication", "move"]),
                st.integers(0, 60).map(ago),
                said["topic"],
                HOUSES,
                said["title"],
            )
        ),
        promised=maybe(
            st.builds(Promised, st.just("promised"), said["asked"], st.integers(20, 60).map(ago), days)
        ),
        received=maybe(
            st.builds(Received, st.just("received"), st.integers(0, 80).map(ago), said["subject"])
        ),
        meeting=maybe(
            st.builds(
                Meeting,
                st.just("meeting"),
                st.integers(0, 9).map(ago),
                st.just("Forum"),
                PLACES,
                said["topic"],
            )
        ),
        birthday=maybe(st.builds(Anniversary, st.just("birthday"), st.integers(-5, 5).map(ago))),
        help=maybe(st.builds(Help, st.just("help"), said["advice"], st.none() | days)),
        news=maybe(st.builds(News, st.just("news"), said["news"])),
        said=st.lists(
            st.builds(Said, st.just("said"), said["told"], days, st.just(True), st.none()), max_size=1
        ).map(tuple),
        interests=st.lists(st.builds(Interest, st.just("i"), said["interest"]), max_size=1).map(tuple),
        shared=st.lists(st.builds(Shared, st.just("shared"), commons), max_size=1).map(tuple),
        own=maybe(
            st.builds(Own, st.just("own"), said["background"], said["looking"], st.just("06 00 00 00"))
        ),
        why=maybe(st.builds(Why, st.just("why"), said["why"])),
        asked=maybe(
            st.builds(Asked, st.just("asked"), said["asked"], said["thing"], said["thing"], st.just("small"))
        ),
        target=maybe(st.builds(Target, st.just("target"), NAMES, said["who"])),
        second=maybe(
            st.builds(
                Second, st.just("second"), NAMES, st.just(""), said["who"], said["topic"], said["topic"]
            )
        ),
        advised=maybe(
            st.builds(Advised, st.just("advised"), said["advice"], days, said["done"], said["done"])
        ),
        offered=maybe(st.builds(Offered, st.just("offered"), said["asked"], said["topic"])),
        invited=maybe(
            st.builds(
                Invited,
                st.just("invited"),
                st.sampled_from(["lunch", "coffee", "call", "meeting"]),
                st.integers(-30, -1).map(ago),
                PLACES,
            )
        ),
        trade=maybe(st.builds(Trade, st.just("trade"), NAMES, said["trade"], said["done"], st.just("02 98"))),
    )
