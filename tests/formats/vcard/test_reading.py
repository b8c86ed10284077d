"""Files of cards are read card by card: a bad one never loses its neighbours."""

import pytest

from entregent.formats.contentlines import MAX_DEPTH
from entregent.formats.vcard import Card, read_cards
from tests.formats.contentlines.counting import lines_run
from tests.formats.vcard.making import card, cards_of, plain

ADA = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Martin\nEMAIL:ada@example.org\nEND:VCARD\n"
BOB = "BEGIN:VCARD\nVERSION:4.0\nFN:Bob Diallo\nEND:VCARD\n"


def called(data: str | bytes) -> list[str]:
    cards, _problems = read_cards(data.encode() if isinstance(data, str) else data)
    return [card.called for card in cards]


@pytest.mark.parametrize(
    "bad",
    [
        "BEGIN:VCARD\nFN:Carol\n",
        "END:VCARD\n",
        "BEGIN:VCARD\n",
        "BEGIN:VCARD\nPHOTO;ENCODING=b:AAAA\n",
        'BEGIN:VCARD\nFN;A="x\nEND:VCARD\n',
        "BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:x=\nEND:VCARD\n",
        "BEGIN:VCARD\n:\n;\n=\n\\\n\0\nEND:VCARD\n",
        "\0\x07garbage\n" * 50,
        "BEGIN:VCALENDAR\nSUMMARY:x\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\n",
        "\ufeff",
    ],
)
def test_a_bad_card_never_loses_its_neighbours(bad: str) -> None:
    found = called(ADA + bad + BOB)
    assert found[0] == "Ada Martin"
    assert found[-1] == "Bob Diallo"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_files_of_every_encoding_and_line_end(encoding: str, end: str) -> None:
    text = "BEGIN:VCARD\nVERSION:3.0\nFN:Élodie Brûlé\nEND:VCARD\n".replace("\n", end)
    assert called(text.encode(encoding)) == ["Élodie Brûlé"]


def test_shift_jis_declared_and_not() -> None:
    declared = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=SHIFT_JIS:佐藤;ソラ\nEND:VCARD".encode("cp932")
    assert called(declared) == ["ソラ 佐藤"]
    assert called(declared.replace(b";CHARSET=SHIFT_JIS", b"")) == ["ソラ 佐藤"]


def test_a_backslash_inside_a_japanese_character_escapes_nothing() -> None:
    # The second byte of 表 and ソ is that of a backslash
    data = "BEGIN:VCARD\nVERSION:3.0\nN;CHARSET=SHIFT_JIS:表;ソ\nEND:VCARD".encode("cp932")
    cards, _problems = read_cards(data)
    assert (cards[0].names[0].family, cards[0].names[0].given) == (("表",), ("ソ",))


def test_quoted_printable_of_2_1() -> None:
    found = card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Br=C3=BBl=C3=A9;=C3=89lo=\r\ndie;;;",
        "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=\r\n three",
        version="2.1",
    )
    assert found.called == "Élodie Brûlé"
    assert plain(found.notes) == ["one\ntwo three"]


def test_each_version_has_its_escapes() -> None:
    assert plain(card(r"NOTE:C:\new\nx", version="2.1").notes) == [r"C:\new\nx"]
    assert plain(card(r"NOTE:C:\\new\nx\, y", version="3.0").notes) == ["C:\\new\nx, y"]
    assert card(r"N:A\;B\\;C,D", version="2.1").names[0].family == ("A;B\\",)
    assert card(r"N:A\;B;C,D", version="2.1").names[0].given == ("C,D",)
    assert card(r"N:A\;B\,C;C,D", version="4.0").names[0].family == ("A;B,C",)
    assert card(r"N:A;C,D", version="4.0").names[0].given == ("C", "D")


def test_cards_inside_a_card_are_cards_and_an_agent_is_a_relation() -> None:
    data = (
        "BEGIN:VCARD\nVERSION:2.1\nN:Out\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nN:In\nEND:VCARD\n"
        "BEGIN:VCARD\nN:Beside\nEND:VCARD\nTEL:1\nEND:VCARD\n"
    )
    cards, problems = read_cards(data.encode())
    assert [(card.called, card.line) for card in cards] == [("Out", 1), ("In", 5), ("Beside", 9)]
    assert plain(cards[0].phones) == ["1"]
    assert [(one.value, one.marks.kinds) for one in cards[0].relations] == [("In", ("agent",))]
    assert problems == []


def test_the_agent_of_3_0_is_a_card_in_a_text() -> None:
    cards, problems = cards_of("FN:Out", r"AGENT:BEGIN:VCARD\nFN:In\, deed\nEND:VCARD\n")
    assert [card.called for card in cards] == ["Out", "In, deed"]
    assert cards[0].relations[0].value == "In, deed"
    assert problems == []


def test_agents_of_agents_have_an_end() -> None:
    text = "BEGIN:VCARD\\nFN:deep\\nEND:VCARD"
    for _level in range(MAX_DEPTH + 2):
        text = "BEGIN:VCARD\\nAGENT:" + text.replace("\\", "\\\\") + "\\nEND:VCARD"
    cards, problems = cards_of("FN:Out", f"AGENT:{text}")
    assert len(cards) <= MAX_DEPTH + 2
    assert [problem.code for problem in problems] == ["too_deep"]


def test_an_unknown_or_missing_version_is_read_as_3_0() -> None:
    assert called("BEGIN:VCARD\nFN:A\\, B\nEND:VCARD") == ["A, B"]
    assert called("BEGIN:VCARD\nVERSION: 9\nFN:A\\, B\nEND:VCARD") == ["A, B"]


def test_unknown_properties_are_kept_with_group_parameters_and_escapes() -> None:
    found = card("item1.X-Own;A=1,2;B:a\\,b", "item1.X-ABLabel:Mine", 'GEO;X="a;b":geo:1\\,2', version="4.0")
    assert [(one.group, one.name, one.value) for one in found.extras] == [
        ("item1", "X-Own", "a\\,b"), ("", "GEO", "geo:1\\,2"), ("item1", "X-ABLabel", "Mine"),
    ]  # fmt: skip
    assert [(param.name, *param.values) for param in found.extras[0].params] == [
        ("A", "1", "2"),
        ("TYPE", "B"),
    ]


def test_a_second_uid_is_kept_and_the_first_counts() -> None:
    found = card("UID:one", "UID:two", "REV:2026-01-01", "PRODID:-//A//B//EN")
    assert (found.uid, found.revised, found.product) == ("one", "2026-01-01", "-//A//B//EN")
    assert [(one.name, one.value) for one in found.extras] == [("UID", "two")]


@pytest.mark.parametrize("data", ["", "\n", "hello", "BEGIN:VCALENDAR\nEND:VCALENDAR", "\x89PNG\r\n\x1a\n"])
def test_a_file_without_cards_says_so(data: str) -> None:
    cards, problems = read_cards(data.encode())
    assert cards == []
    assert problems == [(1, "no_card")]


def test_a_cut_file_gives_its_last_card(monkeypatch: pytest.MonkeyPatch) -> None:
    cards, problems = read_cards((ADA + "BEGIN:VCARD\nFN:Cut o").encode())
    assert [card.called for card in cards] == ["Ada Martin", "Cut o"]
    assert problems == [(6, "no_end")]


def test_a_file_has_a_most_of_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("entregent.formats.vcard.reading.MAX_CARDS", 2)
    cards, problems = read_cards((ADA * 5).encode())
    assert len(cards) == 2
    assert problems == [(11, "too_many_cards")]


@pytest.mark.parametrize(
    "unit",
    [
        "BEGIN:VCARD\n", "AGENT:\nBEGIN:VCARD\n", "TEL:1\n", "ORG:a\nTITLE:b\n",
        "item1.TEL:1\nitem1.X-ABLabel:x\n",
        "ADR;TYPE=home:;;x\nLABEL;TYPE=home:y\n", "LABEL;TYPE=home:y\n", "N:;;;;;;\n", "CATEGORIES:a,b\n",
        "RELATED:x\n", "IMPP:a:b\n", "FN;DERIVED=true:x\n", "UID:x\n", "PRODID:x\n",
        "X-PHONETIC-ORG:x\n", "PHOTO:AAAA\n",
        "BDAY:19850412\n", "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;a;1\n",
    ],
    ids=repr,
)  # fmt: skip
def test_reading_takes_steps_in_proportion(unit: str) -> None:
    start = b"BEGIN:VCARD\nVERSION:3.0\n"
    once = lines_run(read_cards, start + unit.encode() * 100)
    four_times = lines_run(read_cards, start + unit.encode() * 400)
    assert four_times < 5 * once


def test_two_cards_that_differ_only_in_version_and_line_are_equal() -> None:
    assert card("FN:A", version="3.0") == card("FN:A", version="4.0")
    assert Card(line=1) == Card(line=2)
