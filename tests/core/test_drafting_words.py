"""Days said in words, and recorded words made fit to be said."""

from datetime import date

import pytest

from entregent.core.drafting import dates, words

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("day", "french", "of_french", "english"),
    [
        (date(2026, 3, 1), "le 1er mars", "du 1er mars", "on 1 March"),
        (date(2026, 2, 12), "le 12 février", "du 12 février", "on 12 February"),
        (date(2026, 1, 12), "en janvier", "de janvier", "in January"),
        (date(2025, 8, 12), "en août 2025", "d’août 2025", "in August 2025"),
        (date(2023, 10, 2), "en octobre 2023", "d’octobre 2023", "in October 2023"),
    ],
)
def test_near_days_by_the_day_and_far_ones_by_the_month(
    day: date, french: str, of_french: str, english: str
) -> None:
    assert dates.when(day, TODAY, "fr") == french
    assert dates.of_when(day, TODAY, "fr") == of_french
    assert dates.when(day, TODAY, "en") == english


@pytest.mark.parametrize(
    ("day", "french", "english"),
    [
        (date(2026, 3, 10), "huit jours", "eight days"),
        (date(2026, 2, 4), "six semaines", "six weeks"),
        (date(2025, 10, 18), "cinq mois", "five months"),
        (date(2025, 10, 21), "quatre mois", "four months"),
        (date(2024, 8, 18), "un an et demi", "a year and a half"),
        (date(2026, 3, 17), "un jour", "a day"),
        (date(2024, 3, 18), "deux ans", "two years"),
        (date(2024, 4, 20), "près de deux ans", "nearly two years"),
        (date(2023, 9, 1), "deux ans et demi", "two and a half years"),
        (date(2001, 3, 18), "25 ans", "25 years"),
    ],
)
def test_how_long_ago_is_rounded_down(day: date, french: str, english: str) -> None:
    assert dates.span(day, TODAY, "fr") == french
    assert dates.span(day, TODAY, "en") == english


def test_years_together() -> None:
    assert dates.years(date(2016, 1, 1), date(2019, 1, 1), "fr") == "de 2016 à 2019"
    assert dates.years(date(2018, 1, 1), date(2018, 9, 1), "en") == "in 2018"
    assert dates.years(None, date(2018, 9, 1), "en") == ""


@pytest.mark.parametrize(
    ("subject", "kept"),
    [
        ("RE: Fwd: Budget 2024", "Budget 2024"),
        ("TR: [bureau] Visite de l’atelier", "Visite de l’atelier"),
        ("Re: ", ""),
        ("(no subject)", ""),
        ("Bonjour !", ""),
        ("x" * 51, ""),
    ],
)
def test_a_subject_is_stripped_or_left_out(subject: str, kept: str) -> None:
    assert words.subject(subject) == kept


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Hélix S.A.S.", "Hélix"),
        ("Norvane, Inc.", "Norvane"),
        ("Freelance", ""),
        ("A | B", ""),
        ("SAS", "SAS"),
    ],
)
def test_a_company_is_named_as_one_says_it(name: str, kept: str) -> None:
    assert words.organisation(name) == kept


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Responsable achats", "Responsable achats"),
        ("Engineer at Norvane", ""),
        ("Coach | Speaker | Author", ""),
        ("Looking for new opportunities", ""),
        ("Vice-President for the development of everything, everywhere", ""),
    ],
)
def test_a_title_is_quoted_only_when_short_and_plain(title: str, kept: str) -> None:
    assert words.title(title) == kept


@pytest.mark.parametrize(
    ("note", "language", "turned"),
    [
        ("Son fils passe le bac.", "fr", "<ton|votre> fils passe le bac"),
        ("Les travaux de la maison", "fr", "les travaux de la maison"),
        ("elle change de boîte", "fr", ""),
        ("sa sœur lui a écrit", "fr", ""),
        ("son fils et sa fille", "fr", ""),
        ("son fils passe le bac", "en", ""),
        ("her new garden", "en", "your new garden"),
        ("the house he is building", "en", ""),
        ("son", "fr", ""),
    ],
)
def test_a_note_is_turned_to_the_person_only_where_that_is_safe(
    note: str, language: str, turned: str
) -> None:
    assert words.note(note, language) == turned


@pytest.mark.parametrize(
    ("name", "french", "english"),
    [
        ("Hélix", "chez Hélix", "at Hélix"),
        ("Musée des Vagues", "au Musée des Vagues", "at Musée des Vagues"),
        ("Atelier Norvane", "à l’Atelier Norvane", "at Atelier Norvane"),
        ("Mairie de Brindille", "à la Mairie de Brindille", "at Mairie de Brindille"),
        ("Éditions du Ru", "aux Éditions du Ru", "at Éditions du Ru"),
        ("Norvane University", "à Norvane University", "at Norvane University"),
        ("La Brindille", "à La Brindille", "at La Brindille"),
        ("", "", ""),
    ],
)
def test_where_one_works_is_said_as_the_kind_of_house_wants(name: str, french: str, english: str) -> None:
    assert words.at(name, "fr") == french
    assert words.at(name, "en") == english


def test_names_and_passions() -> None:
    assert words.given_name("AWA") == "Awa"
    assert words.given_name("Jean-Éric") == "Jean-Éric"
    assert words.given_name("D.") == ""
    assert words.interest("La voile.") == "voile"
    assert words.interest("il aime la montagne") == ""
    assert words.spoken("vos conseils sur le bail", 80, "fr") == "<tes|vos> conseils sur le bail"
