"""Chats of both phones and several languages are read as their readers see them."""

import io
import zipfile
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entregent.formats.whatsapp import MAX_WORDS, Chat, Refused, read_bytes, read_chat
from tests.formats.whatsapp.making import LRM, STYLES, chat, line

SLOWLY = settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))


def _at(day: int, hour: int = 18, minute: int = 5, month: int = 3) -> datetime:
    return datetime(2024, month, day, hour, minute, 33, tzinfo=UTC)


@pytest.mark.parametrize("style", STYLES)
@given(
    texts=st.lists(
        st.sampled_from(["Bonjour", "à 18:05 - oui", "a: b", "Ça va ?\nBien\n\nEt toi", "😀"]), min_size=1
    )
)
@SLOWLY
def test_a_chat_comes_back_through_each_style(style: str, texts: list[str]) -> None:
    senders = ("Ana Lopes", "+33 6 00 00 00 00")
    made = [
        (_at(13 + n % 9, hour=n % 24, month=1 + n // 9 % 12), senders[n % 2], text)
        for n, text in enumerate(texts[:90])
    ]
    read = chat(*(line(style, *each) for each in made))
    assert [(m.sent_at.strftime("%m-%d %H:%M"), m.sender, m.text) for m in read.messages] == [
        (moment.strftime("%m-%d %H:%M"), sender, text) for moment, sender, text in made
    ]
    assert all(m.seconds == style.startswith("iOS") for m in read.messages)
    assert (read.read, read.left) == (len(made), ())


@given(
    data=st.binary(max_size=300)
    | st.text(alphabet="[]0123456789/.,: -\nàAPM~\u200e\u202f", max_size=300).map(str.encode)
)
@SLOWLY
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for content in (data, b"[13/03/2024, 18:05:33] Ana: hello\n" + data):
        read = read_bytes(content)
        if isinstance(read, Chat):
            assert read.read == len(read.messages) + read.notices + read.undated + read.beyond
        else:
            assert read.reason in ("not_a_chat", "order")
    assert isinstance(read_chat(io.BytesIO(data), "chat.txt"), Chat | Refused)


def test_an_order_that_nothing_tells_is_asked_for() -> None:
    text = b"03/04/2024, 18:05 - Ana: one\n05/06/2024, 18:05 - Ben: two"
    assert read_bytes(text, "chat.txt") == Refused("order", "chat.txt")
    told = read_bytes(text, order="mdy")
    assert isinstance(told, Chat)
    assert [m.sent_at.date() for m in told.messages] == [date(2024, 3, 4), date(2024, 5, 6)]
    assert told.settled_by == "given"


@pytest.mark.parametrize(
    ("lines", "order", "by"),
    [
        (["3/13/24, 6:05 PM - Ana: one"], "mdy", "number"),
        (["13/3/24, 6:05 PM - Ana: one"], "dmy", "number"),
        (["1/5/24, 6:05 PM - Ana: one", "2/4/24, 6:05 PM - Ana: two"], "mdy", "sequence"),
        (["5/1/24, 18:05 - Ana: one", "4/2/24, 18:05 - Ana: two"], "dmy", "sequence"),
        (["04.05.24, 18:05 - Ana: eins"], "dmy", "separator"),
        (["04/05/2024 à 18:05 - Ana: un"], "dmy", "language"),
        (["2024-05-04, 18:05 - Ana: one"], "ymd", "number"),
        (["05/05/24, 18:05 - Ana: one"], "dmy", "no_doubt"),
    ],
)
def test_what_settles_the_order_is_told(lines: list[str], order: str, by: str) -> None:
    read = chat(*lines)
    assert (read.order, read.settled_by) == (order, by)


def test_no_message_is_of_tomorrow() -> None:
    read = read_bytes(b"3/12/24, 18:05 - Ana: one", latest=date(2024, 6, 1))
    assert isinstance(read, Chat)
    assert (read.order, read.settled_by) == ("mdy", "future")


def test_one_damaged_date_does_not_turn_the_others() -> None:
    good = [f"{day}/02/2024, 18:05 - Ana: {day}" for day in range(13, 20)]
    read = chat(*good, "01/20/2024, 18:05 - Ana: odd")
    assert (read.order, read.undated, len(read.messages)) == ("dmy", 1, 7)
    assert [(left.line, left.reason) for left in read.left] == [(8, "date")]


def test_notices_on_android_are_no_messages() -> None:
    read = chat(
        "13/03/2024 à 18:00 - Les messages et les appels sont chiffrés de bout en bout. En savoir plus.",
        "13/03/2024 à 18:01 - Léa Petit a créé le groupe « Lecture : le mardi »",
        "13/03/2024 à 18:02 - Léa Petit vous a ajouté",
        "13/03/2024 à 18:03 - +33 6 00 00 00 00 a changé de numéro de téléphone",
        "13/03/2024 à 18:05 - Léa Petit: Bonjour : ça va ?",
        "13/03/2024 à 18:06 - ~\u202fMax: oui",
    )
    assert [m.text for m in read.messages] == ["Bonjour : ça va ?", "oui"]
    assert (read.notices, read.title, read.group) == (4, "Lecture : le mardi", True)
    assert [(p.key, p.name, p.self_named) for p in read.participants] == [
        ("Léa Petit", "Léa Petit", False), ("~ Max", "Max", True),
    ]  # fmt: skip


def test_notices_on_ios_bear_the_name_of_the_chat() -> None:
    read = chat(
        f"[13/03/2024, 18:00:00] Book club: {LRM}Messages and calls are end-to-end encrypted.",
        f"[13/03/2024, 18:00:01] Book club: {LRM}Ana created group “Book club”",
        f"[13/03/2024, 18:00:02] Ben: {LRM}Ben joined using this group's invite link",
        "[13/03/2024, 18:00:03] Ana: Messages should be end-to-end encrypted, I added",
        f"[13/03/2024, 18:00:04] Ben: @{LRM}Ana yes",
    )
    assert [m.sender for m in read.messages] == ["Ana", "Ben"]
    assert (read.title, read.group, read.notices) == ("Book club", True, 3)


def test_somebody_may_be_called_as_a_notice_says() -> None:
    read = chat("13/03/2024, 18:05 - Left Bank Garage: ready", "13/03/2024, 18:06 - Ana: she left: at last")
    assert [m.sender for m in read.messages] == ["Left Bank Garage", "Ana"]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("<Media omitted>", "media", ""),
        ("<Médias omis>", "media", ""),
        ("<Medien ausgeschlossen>", "media", ""),
        ("<Multimedia omitido>", "media", ""),
        ("<Media omessi>", "media", ""),
        ("<Mídia oculta>", "media", ""),
        (f"{LRM}image omitted", "media", ""),
        (f"{LRM}image absente", "media", ""),
        (f"plan.pdf • {LRM}3 pages {LRM}document omitted", "media", ""),
        (f"{LRM}<attached: 00000012-PHOTO-2024-03-13.jpg>", "media", ""),
        (f"{LRM}<pièce jointe : 00000012-PHOTO.jpg>", "media", ""),
        ("IMG-20240313-WA0001.jpg (fichier joint)\nLa vue", "media", "La vue"),
        ("This message was deleted", "deleted", ""),
        ("Ce message a été supprimé", "deleted", ""),
        ("Diese Nachricht wurde gelöscht.", "deleted", ""),
        ("Missed voice call", "call", "Missed voice call"),
        (f"{LRM}Appel vocal manqué", "call", "Appel vocal manqué"),
        ("POLL:\nLunch?\nOPTION: yes (2 votes)", "poll", "POLL:\nLunch?\nOPTION: yes (2 votes)"),
        ("location: https://maps.example/?q=1,2", "location", "location: https://maps.example/?q=1,2"),
        ("Ana Lopes.vcf (file attached)", "contact", "Ana Lopes.vcf (file attached)"),
        ("The call was omitted", "words", "The call was omitted"),
    ],
)
def test_kinds_of_messages(text: str, kind: str, words: str) -> None:
    (message,) = chat(f"[13/03/2024, 18:05:33] Ana: {text}").messages
    assert (message.kind, message.text, message.media) == (kind, words, kind == "media")


@pytest.mark.parametrize("mark", ["<This message was edited>", "<Ce message a été modifié>"])
def test_an_edited_message_keeps_its_words(mark: str) -> None:
    (message,) = chat(f"13/03/2024, 18:05 - Ana: hello {LRM}{mark}").messages
    assert (message.text, message.edited) == ("hello", True)


def test_a_quoted_line_of_another_chat_stays_in_its_message() -> None:
    (message,) = chat("13/03/2024, 18:05 - Ana: look", "[13/03/24, 18:00:01] Ben: told you").messages
    assert message.text == "look\n[13/03/24, 18:00:01] Ben: told you"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("WhatsApp Chat with Ana Lopes.txt", "Ana Lopes"),
        ("WhatsApp Chat - Ana Lopes.zip", "Ana Lopes"),
        ("Discussion WhatsApp avec Léa Petit (2).txt", "Léa Petit"),
        ("WhatsApp-Chat mit Ana.txt", "Ana"),
        ("Chat de WhatsApp con Ana.txt", "Ana"),
        ("Conversa do WhatsApp com Ana.txt", "Ana"),
    ],
)
def test_the_file_names_the_chat(name: str, title: str) -> None:
    assert chat("13/03/2024, 18:05 - Ben: hello", name=name).title == title


def test_an_archive_is_read_without_its_pictures() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("notes.txt", "no chat")
        archive.writestr("00000001-PHOTO.jpg", b"picture")
        archive.writestr("_chat.txt", "\ufeff[13/03/2024, 18:05:33] Ana: hello\r\n")
    read = read_chat(stream, "WhatsApp Chat - Ana.zip")
    assert isinstance(read, Chat)
    assert (read.title, read.messages[0].text, read.attachments) == ("Ana", "hello", 2)


def test_what_is_no_chat_is_refused() -> None:
    assert read_bytes(b"Dear Ana,\n13/03/2024 was fine.") == Refused("not_a_chat")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.jpg", b"1")
        archive.writestr("b.jpg", b"2")
    assert read_chat(stream, "x.zip") == Refused("no_chat", "x.zip")
    assert read_chat(io.BytesIO(b"PK\x03\x04 no"), "y.zip") == Refused("refused", "y.zip", "damaged")


def test_what_cannot_be_taken_is_told() -> None:
    data = "lost\n13/03/2024, 18:05 - Ana: " + "a" * (MAX_WORDS + 500) + "\n13/03/2024, 18:06 - Ana: b"
    read = read_bytes(data.encode() + b"\xff")
    assert isinstance(read, Chat)
    assert [(left.line, left.reason) for left in read.left] == [
        (1, "before"),
        (2, "too_long"),
        (3, "damaged"),
    ]
    assert len(read.messages[0].text) == MAX_WORDS
