"""A chat becomes one exchange a day, and says no more than it is asked to."""

from datetime import date

from entregent.formats.whatsapp import exchanges_by_day
from tests.formats.whatsapp.making import chat

TWO = (
    "13/03/2024, 18:05 - Ana: hello",
    "13/03/2024, 18:06 - Me: good evening",
    "13/03/2024, 18:07 - Me: <Media omitted>",
    "14/03/2024, 18:05 - Me: well?",
    "15/03/2024, 18:05 - Ana: yes",
    "16/03/2024, 18:05 - Ana: This message was deleted",
)


def test_each_day_has_its_direction_and_counts() -> None:
    days = exchanges_by_day(chat(*TWO), {"Me"})
    assert [(d.on, d.direction, d.sent, d.received, d.line) for d in days] == [
        (date(2024, 3, 13), "both", 2, 1, 1),
        (date(2024, 3, 14), "out", 1, 0, 4),
        (date(2024, 3, 15), "in", 0, 1, 5),
    ]
    assert {d.others for d in days} == {("Ana",)}


def test_words_are_kept_only_if_asked() -> None:
    read = chat(*TWO)
    assert {d.words for d in exchanges_by_day(read, {"Me"})} == {""}
    assert exchanges_by_day(read, {"Me"}, words=True)[0].words == "Ana: hello\nMe: good evening"


def test_in_a_group_who_wrote_that_day_is_there() -> None:
    read = chat(
        "13/03/2024, 18:05 - Ana: a", "13/03/2024, 18:06 - Ben: b", "13/03/2024, 18:07 - Ana: c",
        "14/03/2024, 18:05 - Me: d",
    )  # fmt: skip
    assert [(d.others, d.direction) for d in exchanges_by_day(read, {"Me"})] == [
        (("Ana", "Ben"), "in"), ((), "out"),
    ]  # fmt: skip


def test_a_person_who_never_answered_is_known_by_the_title() -> None:
    read = chat("13/03/2024, 18:05 - Me: d", name="WhatsApp Chat with Ana.txt")
    assert [d.others for d in exchanges_by_day(read, {"Me"})] == [("Ana",)]
