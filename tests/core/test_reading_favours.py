"""One line about something given or received: what, which way, between whom, when; or it asks."""

from datetime import date

import pytest

from entregent.core.reading import Index, Known
from entregent.core.reading.favours import FavourRead, read_favour

TODAY = date(2026, 3, 10)
PEOPLE = Index(
    [
        Known("helene", "Hélène", "Prudhomeau"),
        Known("awa", "Awa", "Diarrabé"),
        Known("leo", "Léo", "Martin"),
        Known("other leo", "Léo", "Petit"),
        Known("bruno", "Bruno", "Castelvecchi"),
    ]
)


def of(line: str) -> FavourRead:
    return read_favour(line, today=TODAY, people=PEOPLE)


@pytest.mark.parametrize(
    ("line", "kind", "given", "who"),
    [
        ("advice from Hélène on the jury, 3 March", "advice", False, ("helene",)),
        ("conseil d’Hélène sur le jury", "advice", False, ("helene",)),
        ("présenté Awa à Hélène hier", "introduction", True, ("awa", "helene")),
        ("introduced Awa to Bruno", "introduction", True, ("awa", "bruno")),
        ("Awa introduced me to Bruno yesterday", "introduction", False, ("awa", "bruno")),
        ("présentée à Bruno par Awa", "introduction", False, ("awa", "bruno")),
        ("mis Awa et Bruno en relation", "introduction", True, ("awa", "bruno")),
        ("sent Bruno the article on cranes", "information", True, ("bruno",)),
        ("Hélène told me about the call for projects", "information", False, ("helene",)),
        ("une info pour Awa : le poste à Lyon", "information", True, ("awa",)),
        ("recommandé Bruno à Hélène pour la chaudière", "referral", True, ("bruno", "helene")),
        ("got the name of a plumber from Bruno", "referral", False, ("bruno",)),
        ("recommended Bruno", "visibility", True, ("bruno",)),
        ("Bruno Castelvecchi m’a relu le dossier", "expertise", False, ("bruno",)),
        ("j’ai aidé Awa à préparer son oral", "expertise", True, ("awa",)),
        ("coup de main de Bruno pour le déménagement", "support", False, ("bruno",)),
        ("Awa m’a aidée à trouver un local", "support", False, ("awa",)),
        ("Bruno sent me a customer", "referral", False, ("bruno",)),
        ("Hélène m’a envoyé une cliente", "referral", False, ("helene",)),
        ("gave Awa my roofer’s number", "referral", True, ("awa",)),
        ("Bruno recommended me to the parish council", "referral", False, ("bruno",)),
        ("retuned Awa’s harp for nothing", "expertise", True, ("awa",)),
        ("Bruno checked the welds on my trailer", "expertise", False, ("bruno",)),
        ("sat with Awa the whole night at the hospital", "support", True, ("awa",)),
        ("Awa put my quilts in her newsletter", "visibility", False, ("awa",)),
        ("Hélène a partagé mon exposition sur sa page", "visibility", False, ("helene",)),
        ("Awa wrote a lovely review of my bakery", "visibility", False, ("awa",)),
        ("Bruno let me know that the shop is for rent", "information", False, ("bruno",)),
        ("prévenu Awa que l’école recrute", "information", True, ("awa",)),
        ("told Bruno to ask for more before saying yes", "advice", True, ("bruno",)),
        ("Awa : expliqué comment préparer l’oral", "advice", True, ("awa",)),
        ("Bruno asked what I would do; I advised lime plaster", "advice", True, ("bruno",)),
        ("thanked Bruno for his help with the move", "support", False, ("bruno",)),
        ("covered Bruno’s shift", "support", True, ("bruno",)),
        ("j’ai parlé d’Awa à la coopérative", "referral", True, ("awa",)),
        ("Hélène et Awa m’ont encouragé mardi", "support", False, ("helene", "awa")),
        ("félicité Bruno", "support", True, ("bruno",)),
        ("lent my drill to Bruno", "support", True, ("bruno",)),
        ("introduced", "introduction", True, ()),
        ("sent the article", "information", True, ()),
    ],
)
def test_a_line_tells_what_and_which_way(line: str, kind: str, given: bool, who: tuple[str, ...]) -> None:
    read = of(line)
    assert (read.kind, read.given, read.who) == (kind, given, who)


@pytest.mark.parametrize("line", ["relecture du portfolio d’Awa", "Awa a présenté Bruno", "lunch with Awa"])
def test_a_line_that_does_not_say_which_way_is_asked_about(line: str) -> None:
    assert of(line).given is None


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        ("Awa ne m’a finalement pas présentée à l’éditeur", "not_done"),
        ("Bruno never introduced me to the editor", "not_done"),
        ("je n’ai pas pu aider Bruno", "not_done"),
        ("must introduce Awa to Bruno when he’s back", "to_come"),
        ("Awa says she’ll recommend me in January", "to_come"),
        ("Si Bruno me recommande, je lui devrai un café", "to_come"),
        ("Awa pourrait m’aider pour le dossier, à voir", "to_come"),
        ("présenter Awa à Bruno", "to_come"),
        ("Hélène asked me for advice", "to_come"),
        ("conseil d’Hélène demain", "to_come"),
        ("Est-ce que Bruno m’avait donné un conseil ?", "asked"),
        ("Awa m’a dit que Bruno l’avait aidée", "hearsay"),
        ("Hélène a présenté Awa à Bruno", "hearsay"),
    ],
)
def test_a_line_that_may_tell_of_no_favour_says_why(line: str, doubt: str) -> None:
    assert of(line).doubt == doubt


@pytest.mark.parametrize(
    "line",
    [
        "advice from Hélène: never sign before Easter",
        "gave Awa the number of my plumber, she will ring him",
        "accompagné Awa à la préfecture pour ne pas qu’elle y soit seule",
        "put Awa forward for the job and they hired her",
        "introduced Awa to Bruno",
        "Bruno ne m’a pas oubliée : il m’a envoyé une cliente",
    ],
)
def test_what_took_place_is_not_doubted_for_what_stands_beside_it(line: str) -> None:
    assert of(line).doubt == ""


@pytest.mark.parametrize("line", ["envoyé à la Chambre le dossier d’Awa", "told the Guild about Awa"])
def test_a_body_after_an_article_is_nobody(line: str) -> None:
    assert (of(line).who, of(line).unknown) == (("awa",), ())


def test_a_name_that_fits_two_is_a_question_and_a_stranger_is_unknown() -> None:
    assert [one.candidates for one in of("introduced Awa to Léo").questions] == [("leo", "other leo")]
    assert of("présenté Awa à Zoé Machin").unknown == ("Zoé Machin",)


@pytest.mark.parametrize(
    ("line", "on", "what"),
    [
        ("advice from Hélène on the jury, 3 March", date(2026, 3, 3), "advice from Hélène on the jury"),
        ("présenté Awa à Hélène hier", date(2026, 3, 9), "présenté Awa à Hélène"),
        ("hier, présenté Awa à Hélène", date(2026, 3, 9), "hier, présenté Awa à Hélène"),
        ("helped Bruno with his slides", TODAY, "helped Bruno with his slides"),
    ],
)
def test_the_day_is_read_and_stands_beside_the_words(line: str, on: date, what: str) -> None:
    assert (of(line).on, of(line).what) == (on, what)


def test_nothing_is_noted_of_a_day_to_come() -> None:
    assert of("conseil d’Hélène demain").on <= TODAY


@pytest.mark.parametrize("line", ["", "   ", "’", "de", "from", "a" * 5_000, "de " * 3_000])
def test_any_line_is_read(line: str) -> None:
    assert of(line).on == TODAY


@pytest.mark.parametrize(
    ("line", "on"),
    [
        ("présenté Awa à Hélène en octobre", date(2025, 10, 16)),
        ("hébergé Awa deux nuits en juillet 2024", date(2024, 7, 16)),
        ("aidé Awa cet été", date(2025, 8, 5)),
        ("aidé Awa au printemps", date(2025, 5, 4)),
        ("aidé Awa l’an dernier", date(2025, 7, 2)),
        ("aidé Awa en 2024", date(2024, 7, 1)),
        ("aidé Awa il y a deux mois", date(2026, 1, 10)),
        ("aidé Awa en mars", date(2026, 3, 5)),
        ("aidé Awa l’hiver dernier", date(2025, 2, 3)),
        ("helped Awa in October", date(2025, 10, 16)),
        ("helped Awa last summer", date(2025, 8, 5)),
        ("helped Awa two months ago", date(2026, 1, 10)),
        ("helped Awa last March", date(2025, 3, 16)),
        ("helped Awa a few weeks ago", date(2026, 2, 17)),
        ("helped Awa last year", date(2025, 7, 2)),
        ("en début d’année, Bruno m’a prêté son bureau", date(2026, 2, 4)),
        ("earlier this year Bruno lent me his desk", date(2026, 2, 4)),
        ("l’an dernier au printemps, Bruno m’a prêté son bureau", date(2025, 5, 4)),
        ("helped Bruno last year in March", date(2025, 3, 16)),
        ("aidé Bruno pour son déménagement de septembre", date(2025, 9, 15)),
        ("Bruno helped with my September move", date(2025, 9, 15)),
    ],
)
def test_a_time_longer_than_a_day_is_about_its_middle(line: str, on: date) -> None:
    read = of(line)
    assert (read.on, read.on_is_approximate) == (on, True)


@pytest.mark.parametrize(
    "line",
    [
        "conseil d’Awa : ne pas signer avant Noël",
        "Awa lent me her van for the weekend",
        "this may help Awa",
        "relu le dossier d’Awa en sept jours",
        "helped Awa with the 2024 report",
    ],
)
def test_what_only_looks_like_a_time_is_none(line: str) -> None:
    assert not of(line).on_is_approximate


@pytest.mark.parametrize(
    "line",
    [
        "Bruno didn't lend me the van after all",
        "Awa refused to help me with the move",
        "Awa a refusé de m’aider",
        "j’ai refusé d’aider Bruno",
        "j’ai failli prêter ma voiture à Awa",
        "I nearly lent Bruno my saw",
        "I forgot to send Awa the article",
        "j’ai oublié d’envoyer l’article à Awa",
        "Awa aurait pu m’aider mais elle était en voyage",
        "Awa devait me présenter Bruno",
        "Awa was supposed to introduce me to Bruno",
        "ni Bruno ni Awa ne m’ont aidée",
        "personne ne m’a aidée, même pas Bruno",
        "nobody helped me, Bruno least of all",
        "Bruno ne m’a finalement rien prêté",
        "Awa hasn't introduced me to anyone yet",
        "Awa has not really helped me",
    ],
)
def test_what_was_as_good_as_done_was_not(line: str) -> None:
    assert of(line).doubt == "not_done"


@pytest.mark.parametrize(
    ("line", "given"),
    [
        ("la banque a refusé de m’aider, mais Bruno m’a prêté sa caisse", False),
        ("j’ai prêté ma scie à Awa, qui avait oublié de prendre la sienne", True),
        ("nobody helped me except Bruno", False),
        ("Bruno not only helped me, he stayed all day", False),
        ("personne sauf Awa ne m’a aidée", False),
    ],
)
def test_what_somebody_else_left_undone_takes_nothing_away(line: str, given: bool) -> None:
    assert (of(line).doubt, of(line).given) == ("", given)


@pytest.mark.parametrize(
    ("line", "kind", "given"),
    [
        ("Awa m’a remerciée pour mes conseils", "advice", True),
        ("Bruno thanked me for the introduction", "introduction", True),
        ("j’ai remercié Awa pour ses conseils", "advice", False),
        ("I thanked Bruno for lending me his ladder", "support", False),
        ("j’ai glissé le nom de Bruno à Awa pour le poste", "referral", True),
        ("Bruno a été présenté à Awa par mes soins", "introduction", True),
        ("j’ai dit du bien d’Awa au jury", "visibility", True),
        ("Awa a dit beaucoup de bien de moi", "visibility", False),
        ("Bruno gave Awa my number", "referral", False),
        ("received from Awa: the number of her roofer", "referral", False),
    ],
)
def test_who_is_thanked_is_who_gave(line: str, kind: str, given: bool) -> None:
    assert (of(line).kind, of(line).given, of(line).doubt) == (kind, given, "")


def test_what_is_told_of_two_others_is_hearsay() -> None:
    for line in ("Awa said Bruno helped her with the lease", "j’ai entendu dire qu’Awa avait aidé Bruno"):
        assert (of(line).doubt, of(line).unknown) == ("hearsay", ())


@pytest.mark.parametrize(
    "line", ["Grâce à Awa, j’ai rencontré Bruno", "Bruno proofread my grant application", "Awa said yes"]
)
def test_a_plain_word_that_is_a_name_elsewhere_is_proposed_as_nobody(line: str) -> None:
    assert of(line).unknown == ()


def test_a_new_person_with_a_capital_or_in_a_line_without_any_is_proposed() -> None:
    assert of("Awa introduced me to Grant").unknown == ("Grant",)
