"""Drafts of any record at all: short, true to it, in one register, well typeset, and asking little."""

import re
from dataclasses import fields
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.core.drafting import Draft, Facts, Purpose
from tests.core.drafted import EVERY_PURPOSE, MANNERS, SENDER, ago, written
from tests.core.drafted_people import Pools, facts_of

names = st.sampled_from(["Awa", "Noël", "D’Artois", "mei-lin", "O'Neil", "", "X", "Владимир"])
words_of = st.sampled_from(
    [
        "son fils passe le bac", "la maison en travaux", "elle change de boîte", "his new garden", "he moves",
        "Budget 2024", "Re: TR: visite de l'atelier", "", "https://example.org", "un essai [brouillon]",
        "x" * 200, "vos conseils", "la reprise : enfin ?", "Élan & Fils, Inc.", "Hélix", "freelance",
        "Directrice des achats", "Chief Happiness Officer", "lui présenter Jean", "🌱 jardin",
        "relire mon dossier", "me présenter Jeanne", "read my draft", "Un avis sur le bail",
        "Je restaure des orgues",
        "I tune pianos", "je cherche un atelier à Brest", "looking for a workshop",
        "Comment choisir un bail ?",
        "How do you price a repair?", "votre avis sur la suite", "plomberie",
    ]
)  # fmt: skip
days = st.integers(0, 4000).map(ago)
maybe = st.none() | days
ways = ("lunch", "coffee", "call", "video", "meeting", "event", "email", "message", "other")
records = facts_of(
    Pools(
        lambda kind: names if kind in ("given", "name", "unnamed") else words_of,
        near=days,
        late=days,
        last=days,
        on=days,
        since=maybe,
        told=maybe,
        by=maybe,
        ahead=st.none() | st.integers(-99, 99).map(ago),
        channels=ways,
        formats=ways,
        events=("new_job", "new_title", "promotion", "publication", "move", "family", "other"),
        shared=("employer", "school", "place", "skill", "interest", "group"),
        beyond_work=(False, True),
        about=maybe,
        sizes=("", "small"),
        wishes=("", "2027"),
        links=("", "https://example.org/cellar"),
        most=2,
    )
)
modes = st.sets(st.sampled_from(["introvert", "junior", "senior"]))
drafts = st.tuples(
    records, st.sampled_from(EVERY_PURPOSE), st.sampled_from(MANNERS), st.integers(0, 9), modes
).map(lambda case: (case[0], written(case[1], case[0], *case[2], case[3], case[4]), case[1], case[2]))


type Case = tuple[Facts, Draft, Purpose, tuple[str, str]]


def recorded(facts: object) -> list[str]:
    """Every word on record, however deep."""
    if isinstance(facts, str):
        return [facts]
    if isinstance(facts, date):
        return [str(facts.year), str(facts.day)]
    if isinstance(facts, tuple):
        return [text for part in facts for text in recorded(part)]
    if isinstance(facts, Facts):
        return [text for field in fields(facts) for text in recorded(getattr(facts, field.name))]
    return []


def keys_of(facts: Facts) -> set[str]:
    """The keys of every fact in the bundle."""
    single = [getattr(facts, field.name) for field in fields(facts)]
    several = [*facts.said, *facts.interests, *facts.shared]
    return {one.key for one in (*single, *several) if hasattr(one, "key")}


def own_words(made: Draft, facts: Facts) -> str:
    """The body without its blanks and without what comes from the record."""
    text = made.body
    for blank in reversed(made.blanks):
        text = text[: blank.span[0]] + text[blank.span[1] :]
    for said in sorted((said for said in recorded(facts) if len(said) > 3), key=len, reverse=True):
        for form in (said.replace("'", "’"), said.replace("'", "’").partition(" ")[2]):
            text = re.sub(re.escape(form), " ", text, flags=re.IGNORECASE) if form else text
    return text


@given(drafts)
@settings(max_examples=600, deadline=None)
def test_a_draft_is_short_and_leaves_no_hole_but_its_blanks(
    case: Case,
) -> None:
    _facts, made, purpose, _manner = case
    assert len(made.body.split()) < 150
    if purpose == "contact_request":
        assert not made.subject
        assert len(made.body) <= 300
    else:
        assert 2 <= len([word for word in made.subject.split() if re.search(r"\w", word)]) <= 6
        assert "[" not in made.subject
    for blank in made.blanks:
        assert made.body[slice(*blank.span)] == f"[{blank.question}]"
        assert blank.question.endswith("?")
    assert made.body.count("[") == made.body.count("]") == len(made.blanks)
    assert not re.search(r"[{}<>|]", made.body + made.subject)
    assert not re.search(r"  |\n{3}|[^\S\n]\n|\(\s*\)|«\s*»|“”|\.\.", made.body)
    assert made.body.endswith(SENDER)


@given(drafts)
@settings(max_examples=600, deadline=None)
def test_a_draft_states_only_what_is_on_record(case: Case) -> None:
    facts, made, _purpose, _manner = case
    known = " ".join(recorded(facts))
    said = re.sub(r"^\d\. |\b1 (?:à|to) 5\b", "", own_words(made, facts), flags=re.MULTILINE)
    for number in re.findall(r"\d+\b(?! (?:ans|years))", said):
        assert number in known or number == "1"
    assert set(made.used) <= keys_of(facts)
    assert len(made.used) == len(set(made.used))


@given(drafts)
@settings(max_examples=600, deadline=None)
def test_a_draft_keeps_its_register_and_its_typography(
    case: Case,
) -> None:
    facts, made, _purpose, (language, register) = case
    text = own_words(made, facts)
    assert "'" not in made.body + made.subject
    if language == "en":
        assert not re.search("[\u202f\u00a0]", text)
        return
    other = r"\b(?:tu|te|toi|ton|ta|tes)\b|\bt’" if register == "vous" else r"\b(?:vous|votre|vos)\b|\w+ez\b"
    allowed = re.sub(r"\bchez\b|\bassez\b", "", text, flags=re.IGNORECASE)
    assert not re.search(other, allowed, re.IGNORECASE)
    assert not re.search(r"[^\u202f\s][;!?](?=\s|$)|(?<!\u00a0):(?=\s)|«(?!\u00a0)|(?<!\u00a0)»", made.body)
    assert "Salut" not in made.body or not re.search("cordialement|Bien à", made.body)


STOCK = re.compile(
    r"hope this|finds you|touch base|reach out|pick your brain|big favou?r|j’espère que|n’hésite|permets|"
    r"\b(?:ravi|content|désolé|heureux|curieux|surpris|touché|installé|inscrit)e?s?\b|·e",
    re.IGNORECASE,
)


@given(drafts)
@settings(max_examples=400, deadline=None)
def test_a_draft_sells_nothing_flatters_nobody_and_asks_little(
    case: Case,
) -> None:
    facts, made, _purpose, _manner = case
    text = own_words(made, facts)
    assert not STOCK.search(text)
    assert text.count("?") <= 2
    assert text.count("!") <= 1
