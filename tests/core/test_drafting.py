"""Drafts: facts on record and nothing else, blanks for the rest, good manners in both languages."""

import re
from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from entregent.core.drafting import (
    PRACTICE_OF,
    PURPOSES,
    Anniversary,
    Connected,
    Facts,
    Happened,
    Help,
    Interest,
    LastExchange,
    Meeting,
    Met,
    Position,
    Promised,
    Purpose,
    Received,
    Said,
    Shared,
)
from entregent.core.planning import DutyKind, Kind
from entregent.core.practices import BY_ID
from tests.core.drafted import EVERY_PURPOSE, MANNERS, TODAY, ago, common, written

AWA = Facts(
    "awa",
    "Awa",
    "close",
    met=Met("met", date(2019, 5, 2), "Lyon", "Salon du livre", "Anne Perrin"),
    connected=Connected("connected", date(2019, 5, 4), words="Suite au salon, restons en contact"),
    last=LastExchange("last", ago(60), "lunch", "both", "Re: Budget de l'atelier"),
    position=Position("position", "Hélix S.A.S.", "Responsable achats", date(2024, 2, 1)),
    event=Happened("event", "new_job", ago(20), "", "Norvane", "Directrice"),
    promised=Promised("promised", "lui envoyer l'article sur les serres", ago(15), ago(8)),
    received=Received("received", ago(6), "Re: visite"),
    meeting=Meeting("meeting", ago(1), "Forum des métiers", "Nantes"),
    birthday=Anniversary("birthday", TODAY),
    help=Help("help", "le conseil sur le bail", ago(45)),
    said=(Said("said", "sa fille prépare le concours", ago(70)),),
    interests=(Interest("interest", "la voile"),),
    shared=(Shared("shared", common("employer_same_time", "employer", "Brindille SAS", years=(2015, 2018))),),
)
LINKEDIN = Facts(
    "p2",
    "angelita",
    connected=Connected("connected", date(2021, 3, 9)),
    position=Position("position", "Hélix", "Responsable achats"),
)


class TestWords:
    def test_the_promise_is_said_to_the_person_in_their_register(self) -> None:
        assert "vous envoyer l’article sur les serres" in written("promise", AWA).body
        assert "t’envoyer l’article sur les serres" in written("promise", AWA, register="tu").body
        assert "retard" in written("promise", AWA, variant=1).body + written("promise", AWA).body

    @pytest.mark.parametrize(
        ("language", "said"), [("fr", "(«\u00a0une relieuse\u00a0»)"), ("en", "(“une relieuse”)")]
    )
    def test_what_they_look_for_is_asked_after_as_such(self, language: str, said: str) -> None:
        facts = Facts("p", "Awa", said=(Said("n", "une relieuse", ago(70), sought=True),))
        made = [written("keep_in_touch", facts, language, variant=one).body for one in range(3)]
        assert any(said in body for body in made)
        assert not any("quoi de neuf" in body and "relieuse" in body for body in made)

    def test_what_they_told_comes_first_and_is_turned_to_them(self) -> None:
        assert "votre fille prépare le concours" in written("keep_in_touch", AWA).body
        assert "ta fille prépare le concours" in written("keep_in_touch", AWA, register="tu").body

    @pytest.mark.parametrize(
        "what", ["elle change de boîte en janvier", "adore le jazz", "the big move to Lyon"]
    )
    def test_a_note_that_cannot_be_turned_is_left_to_reword(self, what: str) -> None:
        made = written("keep_in_touch", Facts("p", "Awa", said=(Said("s", what, ago(70)),)))
        assert [what in blank.question for blank in made.blanks].count(True) == 1
        assert made.used == ("s",)

    @pytest.mark.parametrize(("language", "asked"), [("fr", "pass"), ("en", "how it went|how did it go")])
    def test_what_came_to_its_point_is_asked_after_as_past_and_first(self, language: str, asked: str) -> None:
        what = "son concert" if language == "fr" else "her concert"
        for about, past in ((ago(2), True), (TODAY, False), (ago(-5), False)):
            told = (Said("old", "the attic", ago(9)), Said("s", what, ago(40), True, about))
            facts = Facts("p", "Awa", said=told if past or about == TODAY else told[1:])
            for n in range(written("keep_in_touch", facts, language, "tu").variants):
                made = written("keep_in_touch", facts, language, "tu", n)
                assert made.used == ("s",)
                assert "concert" in made.body
                assert bool(re.search(asked, made.body, re.IGNORECASE)) is past

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_a_birthday_ahead_is_wished_ahead_and_never_as_today(self, language: str) -> None:
        ahead = Facts("p", "Awa", birthday=Anniversary("birthday", ago(-4)))
        for n in range(written("birthday", ahead, language).variants):
            body = written("birthday", ahead, language, variant=n).body
            assert re.search("en avance|early", body)
            assert not re.search("aujourd|today", body, re.IGNORECASE)

    def test_congratulations_speak_of_nothing_they_told(self) -> None:
        many = written("congratulations", AWA).variants
        assert not any("said" in written("congratulations", AWA, variant=n).used for n in range(many))

    def test_a_former_colleague_is_reminded_of_the_time_together(self) -> None:
        made = written("former_colleague", AWA)
        assert "Brindille" in made.body
        assert "SAS" not in made.body
        assert made.used[0] == "shared"

    def test_a_long_silence_is_owned_up_to(self) -> None:
        silent = replace(AWA, last=LastExchange("last", date(2024, 1, 10)))
        for purpose in ("reconnect", "keep_in_touch", "first_step", "weak_tie"):
            for variant in range(4):
                made = written(purpose, silent, variant=variant)
                assert "deux ans" in made.body.lower() or "janvier 2024" in made.body
                assert "last" in made.used

    def test_someone_without_a_given_name_is_greeted_without_one(self) -> None:
        assert written("keep_in_touch", Facts("p", "D.")).body.startswith("Bonjour,\n")
        assert written("keep_in_touch", LINKEDIN).body.startswith("Bonjour Angelita,\n")

    def test_with_nothing_on_record_the_draft_asks_the_user(self) -> None:
        made = written("keep_in_touch", Facts("p"))
        assert made.used == ()
        assert made.blanks[0].question.startswith("Qu’est-ce qui vous relie")

    def test_what_is_no_company_or_no_title_is_left_out(self) -> None:
        odd = Position("po", "Freelance", "Helping people | Coach | ex-Norvane | Speaker at 40 events a year")
        body = written("weak_tie", replace(LINKEDIN, position=odd)).body
        assert "Freelance" not in body
        assert "Norvane" not in body

    def test_nothing_private_goes_under_a_public_post(self) -> None:
        made = [written("light_touch", AWA, variant=n) for n in range(written("light_touch", AWA).variants)]
        assert not {"said", "interest"} & {key for one in made for key in one.used}
        assert not any("Budget" in one.body for one in made)

    def test_reconnecting_after_a_few_weeks_owns_up_to_nothing(self) -> None:
        fresh = replace(AWA, last=LastExchange("last", ago(30)))
        made = written("reconnect", fresh)
        assert not any("silence" in written("reconnect", fresh, variant=n).body for n in range(made.variants))

    def test_replies_have_their_four_parts(self) -> None:
        made = written("reply", AWA)
        assert "Merci" in made.body
        assert len(made.blanks) == 2
        assert "à mon tour" in made.body or "de mon côté" in made.body
        assert "au courant" in made.body or "ce que cela donne" in made.body

    def test_dates_are_said_as_one_says_them(self) -> None:
        near, far = ago(6), date(2024, 4, 2)
        assert "message du 12 mars" in written("reply", replace(AWA, received=Received("r", near))).body
        first = Facts("p", "Awa", last=LastExchange("l", far, "other"))
        bodies = " ".join(written("light_touch", first, variant=n).body for n in range(3))
        assert "d’avril 2024" in bodies

    def test_the_same_arguments_give_the_same_draft_and_variants_differ(self) -> None:
        assert written("weak_tie", LINKEDIN) == written("weak_tie", LINKEDIN)
        made = written("weak_tie", LINKEDIN)
        bodies = {written("weak_tie", LINKEDIN, variant=n).body for n in range(made.variants)}
        assert made.variants >= 4
        assert len(bodies) == made.variants
        assert written("weak_tie", LINKEDIN, variant=made.variants) == made

    def test_every_kind_of_line_has_a_purpose_and_every_purpose_a_practice(self) -> None:
        assert set(PURPOSES) | set(get_args(DutyKind)) == set(get_args(Kind))
        assert set(PRACTICE_OF) == set(EVERY_PURPOSE)
        assert set(PRACTICE_OF.values()) <= set(BY_ID)


COMPANIES = (
    "Hélix",
    "Norvane",
    "Brindille",
    "Tuile & Fils",
    "Atelier du Port",
    "Marelle",
    "Osier",
    "Cap Sel",
)
TITLES = ("Responsable achats", "Data engineer", "Juriste", "Directrice de projet", "Enseignant", "Acheteur")


def member(n: int) -> Facts:
    """A silent connection as an archive gives it: a day, a company, a title, seldom a last message."""
    last = LastExchange("last", ago(90 + 31 * n), "message", "both", "") if n % 4 == 0 else None
    return Facts(
        f"person-{n}",
        "Awa",
        connected=Connected("connected", ago(200 + 47 * n)),
        position=Position("position", COMPANIES[n % 8], TITLES[n % 6]),
        last=last,
    )


@pytest.mark.parametrize("purpose", ["weak_tie", "first_step", "keep_in_touch"])
@pytest.mark.parametrize(("language", "register"), MANNERS)
def test_fifty_people_are_not_written_the_same_letter(purpose: Purpose, language: str, register: str) -> None:
    made = [written(purpose, member(n), language, register) for n in range(50)]
    assert len({one.body for one in made}) >= 40
    assert all(one.used for one in made)
    shapes = {re.sub("|".join(map(re.escape, COMPANIES + TITLES)) + r"|\d+", "", one.body) for one in made}
    assert len(shapes) >= 20


@pytest.mark.parametrize("purpose", EVERY_PURPOSE)
@pytest.mark.parametrize("register", ["tu", "vous"])
def test_small_french_words_are_elided_before_a_vowel(purpose: Purpose, register: str) -> None:
    for variant in range(written(purpose, AWA, "fr", register).variants):
        for facts in (AWA, Facts("p", "Awa")):
            made = written(purpose, facts, "fr", register, variant)
            assert not re.search(r"\b(?:[tmsj]e|ne|que) [aeiouéêèàâîô]", f"{made.subject}\n{made.body}")
