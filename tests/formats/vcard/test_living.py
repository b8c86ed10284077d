"""People related to somebody, in the words of every program."""

import pytest

from tests.formats.vcard.making import card, plain


def related(*lines: str, version: str = "3.0") -> list[tuple[str, tuple[str, ...], str, bool]]:
    found = card(*lines, version=version).relations
    return [(one.value, one.marks.kinds, one.marks.label, one.is_uri) for one in found]


@pytest.mark.parametrize(
    "lines",
    [
        ["RELATED;TYPE=spouse;VALUE=text:Awa"],
        ["RELATED;TYPE=spouse:Awa"],
        ["item1.X-ABRELATEDNAMES:Awa", "item1.X-ABLabel:_$!<Spouse>!$_"],
        ["X-SPOUSE:Awa"],
        ["X-EVOLUTION-SPOUSE:Awa"],
        ["X-KADDRESSBOOK-X-SpousesName:Awa"],
        ["X-MS-SPOUSE:Awa"],
        ["X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Awa;14;;;;;;;;;;;;;"],
    ],
)
def test_a_spouse(lines: list[str]) -> None:
    assert related(*lines) == [("Awa", ("spouse",), "", False)]


def test_assistants_managers_and_words_of_one_s_own() -> None:
    found = related("X-ASSISTANT:Bob", "X-MS-MANAGER:Carol", "AGENT:Dan")
    assert [(name, *kinds) for name, kinds, _label, _uri in found] == [
        ("Bob", "assistant"), ("Carol", "manager"), ("Dan", "agent"),
    ]  # fmt: skip
    assert related("item1.X-ABRELATEDNAMES:Eve", "item1.X-ABLabel:Ma filleule") == [
        ("Eve", (), "Ma filleule", False)
    ]
    android = "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Eve;0;Ma filleule;;;"
    assert related(android) == [("Eve", (), "Ma filleule", False)]


def test_apple_s_words_for_relatives_are_types() -> None:
    lines = ["item1.X-ABRELATEDNAMES:Eve", "item1.X-ABLabel:_$!<SisterInLaw>!$_"]
    assert related(*lines) == [("Eve", ("sister-in-law",), "", False)]


def test_an_address_of_a_card_is_no_name() -> None:
    assert related("RELATED;TYPE=friend:urn:uuid:1", version="4.0") == [("urn:uuid:1", ("friend",), "", True)]
    assert related("RELATED;TYPE=friend:Dr. Who: the man", version="4.0")[0][3] is False


def test_other_lines_of_android_are_kept() -> None:
    line = "vnd.android.cursor.item/own;x;1;;;"
    assert [one.value for one in card(f"X-ANDROID-CUSTOM:{line}", version="2.1").extras] == [line]


def test_notes_are_kept_apart() -> None:
    assert plain(card("NOTE:one", "NOTE:two\\nlines").notes) == ["one", "two\nlines"]
