"""Names: written out, in parts, as they sort and sound."""

import pytest

from entregent.formats.vcard import Name, Phonetic
from tests.formats.vcard.making import card, plain


def test_the_parts_of_a_name() -> None:
    found = card("N;SORT-AS=Tour:de la Tour,Brûlé;Ada;Marie,Rose;Dr.;PhD,Jr.", version="4.0")
    assert found.names == (
        Name(
            ("de la Tour", "Brûlé"), ("Ada",), ("Marie", "Rose"), ("Dr.",), ("PhD", "Jr."), sort_as=("Tour",)
        ),
    )
    assert found.called == "Dr. Ada Marie Rose de la Tour Brûlé PhD Jr."


def test_the_two_parts_that_came_later_and_what_stands_beyond() -> None:
    (name,) = card("N:Ruiz;Ana;;;Jr.;Soto;Jr.;III", version="4.0").names
    assert (name.second_family, name.generation) == (("Soto",), ("Jr.", "III"))


@pytest.mark.parametrize(
    ("lines", "called"),
    [
        (["FN:Ada Martin", "N:Other;Name"], "Ada Martin"),
        (["FN:", "N:Martin;Ada;;;"], "Ada Martin"),
        (["FN;PREF=2:Second", "FN;PREF=1:First"], "First"),
        (["N:;;;;", "NICKNAME:Ada"], "Ada"),
        (["ORG:Atelier;Nord"], "Atelier Nord"),
        (["EMAIL:ada@example.org", "TEL:1"], "ada@example.org"),
        (["TEL:1"], "1"),
        (["NOTE:nobody"], ""),
    ],
)
def test_what_a_card_is_called_by(lines: list[str], called: str) -> None:
    assert card(*lines).called == called


def test_names_in_other_scripts_stay_beside_the_first() -> None:
    found = card("N;ALTID=1;LANGUAGE=ja:山田;太郎", "N;ALTID=1;LANGUAGE=en:Yamada;Taro", version="4.0")
    assert [(name.marks.altid, name.marks.language) for name in found.names] == [("1", "ja"), ("1", "en")]


def test_nicknames_are_lists_but_in_2_1() -> None:
    assert plain(card(r"NICKNAME:Ada,La\, grande").nicknames) == ["Ada", "La, grande"]
    assert plain(card("NICKNAME:Ada,Dada", version="2.1").nicknames) == ["Ada,Dada"]
    android = card("X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Dada;1;;;;;;;;;;;;;", version="2.1")
    assert plain(android.nicknames) == ["Dada"]


def test_how_a_name_sounds() -> None:
    found = card("X-PHONETIC-FIRST-NAME:Eida", "X-PHONETIC-LAST-NAME:Martain", "X-PHONETIC-ORG:Atelié")
    assert found.phonetic == Phonetic("Eida", "", "Martain", "Atelié")
    assert card("SOUND;X-IRMC-N:ｱﾝﾄﾞｳ;ﾛｲﾄﾞ;;;", version="2.1").phonetic == Phonetic("ﾛｲﾄﾞ", "", "ｱﾝﾄﾞｳ")
    assert [one.name for one in card("SOUND:geo", version="2.1").extras] == ["SOUND"]


def test_a_sort_string_belongs_to_the_name_wherever_it_stands() -> None:
    (name,) = card("SORT-STRING:Tour", "N:de la Tour;Ada").names
    assert name.sort_as == ("Tour",)
    assert [one.name for one in card("SORT-STRING:x").extras] == ["SORT-STRING"]


def test_a_derived_name_is_no_name_of_its_own() -> None:
    found = card("FN;DERIVED=true:Ada Martin", "N:Martin;Ada", version="4.0")
    assert (found.formatted, found.called) == ((), "Ada Martin")
    assert card("FN;DERIVED=true:The boss", "N:Martin;Ada", version="4.0").called == "The boss"


@pytest.mark.parametrize(
    ("line", "kind"),
    [("KIND:Org", "org"), ("X-ABShowAs:COMPANY", "org"), ("X-ADDRESSBOOKSERVER-KIND:group", "group"),
     ("KIND:individual", "individual"), ("X-ABShowAs:PERSON", "")],
)  # fmt: skip
def test_whom_a_card_is_about(line: str, kind: str) -> None:
    assert card(line).kind == kind


@pytest.mark.parametrize(
    ("line", "gender"),
    [("GENDER:M", ("M", "")), ("GENDER:F;manly", ("F", "manly")),
     ("GENDER:;peu importe", ("", "peu importe")),
     ("X-GENDER:female", ("F", "")), ("X-WAB-GENDER:2", ("M", "")), ("GENDER:fluid", ("", "fluid"))],
)  # fmt: skip
def test_genders(line: str, gender: tuple[str, str]) -> None:
    found = card(line).gender
    assert found is not None
    assert (found.sex, found.identity) == gender


def test_languages_pronouns_and_how_they_are_addressed() -> None:
    found = card("LANG;PREF=2:en", "LANG;PREF=1:fr", "PRONOUNS;LANGUAGE=en:they/them", "GRAMGENDER:FEMININE")
    assert [(one.value, one.marks.preferred) for one in found.languages] == [("en", 2), ("fr", 1)]
    assert plain(found.pronouns) == ["they/them"]
    assert plain(found.grammatical_genders) == ["FEMININE"]
