"""Messages become exchanges with a direction; drafts, advertising and nobody's words do not."""

from datetime import UTC, datetime

import pytest

from entregent.formats.linkedin import Counterpart, Member, Message
from entregent.formats.linkedin.messages import split_people
from tests.formats.linkedin.making import ANN, AT, MAX, ME, MESSAGES, items, read_file, reasons

MEMBER = Member("Me Myself", "linkedin.com/in/me")
OLD = "From,To,Date,Subject,Content,Direction,Folder"


def read(*rows: str) -> list[Message]:
    outcomes = items(read_file("messages.csv", "\n".join([MESSAGES, *rows]), MEMBER))
    return [outcome for outcome in outcomes if isinstance(outcome, Message)]


def why(*rows: str) -> list[str]:
    return reasons(read_file("messages.csv", "\n".join([MESSAGES, *rows]), MEMBER))


def test_a_message_received_is_read_whole() -> None:
    (message,) = read(f'c1,,Ann Lee,{ANN},Me Myself,{ME},{AT},Hello,"<p>Two</p><p>lines</p>",INBOX,No,No')
    assert message.sent_at == datetime(2024, 3, 1, 9, tzinfo=UTC)
    assert (message.direction, message.others) == ("in", (Counterpart("Ann Lee", "linkedin.com/in/ann"),))
    assert (message.conversation, message.subject, message.text) == ("c1", "Hello", "Two\n\nlines")
    assert (message.copied, message.line) == ((), 2)


def test_a_message_sent_to_several_names_all_of_them() -> None:
    (message,) = read(f'c1,,Me,{ME},"Ann Lee, PhD,Max Roe","{ANN},{MAX}",{AT},,Hi,INBOX,No,No')
    assert message.direction == "out"
    assert message.others == (
        Counterpart("Ann Lee, PhD", "linkedin.com/in/ann"),
        Counterpart("Max Roe", "linkedin.com/in/max"),
    )


def test_in_a_group_the_sender_wrote_and_the_others_were_copied() -> None:
    (message,) = read(f'c1,,Ann Lee,{ANN},"Me,Max Roe","{ME},{MAX}",{AT},,Hi,INBOX,No,No')
    assert [person.name for person in message.others] == ["Ann Lee"]
    assert [person.name for person in message.copied] == ["Max Roe"]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (f"c1,,Me,{ME},,,{AT},,Hi,,Yes,No", "draft"),
        (f"c1,,Me,{ME},Ann,{ANN},{AT},,Hi,INBOX,No,true", "draft"),
        (f"c1,,Me,{ME},Ann,{ANN},{AT},,Hi,DRAFTS,,", "draft"),
        (f"c1,,Ann,{ANN},Me,{ME},{AT},,Hi,SPAM,No,No", "spam"),
        (f"c1,Sponsored Conversation,Ann,{ANN},Me,{ME},{AT},,Hi,INBOX,No,No", "sponsored"),
        (f'c1,,Brand,,Me,{ME},{AT},,"<p class=""spinmail-x"">Buy</p>",INBOX,No,No', "sponsored"),
        (f"c1,,Brand,,Me,{ME},{AT},,<p>Buy</p>,INBOX,No,No", "sponsored"),
        (f"c1,An offer,Brand & Co,,Me,{ME},{AT},,Buy,INBOX,No,No", "sponsored"),
        (f'c1,,LinkedIn Member,,Me,{ME},{AT},,"Hi %FIRSTNAME%, buy",INBOX,No,No', "sponsored"),
        (f"c1,,LinkedIn Member,,Me,{ME},{AT},,Hi,INBOX,No,No", "anonymous"),
        (f"c1,,Me,{ME},LinkedIn Member,,{AT},,Hi,INBOX,No,No", "anonymous"),
        (f"c1,,,,,,{AT},,Somebody left,INBOX,No,No", "system"),
        (f"c1,,Ann,{ANN},Me,{ME},someday,,Hi,INBOX,No,No", "date"),
        (",,,,,,,,,,,", "empty"),
    ],
)
def test_what_is_no_exchange_says_why(row: str, reason: str) -> None:
    assert why(row) == [reason]


@pytest.mark.parametrize(
    "row",
    [
        f"c1,,Ann,{ANN},Me,{ME},{AT},,<p>I like <b>this</b></p>,INBOX,No,No",
        f"c1,A subject,Ann,{ANN},Me,{ME},{AT},,Hi,INBOX,No,No",
        f"c1,,Ann Lee,,Me,{ME},{AT},,Hi there,INBOX,No,No",
        f"c1,,Ann,{ANN},Me,{ME},{AT},,,ARCHIVE,No,No",
    ],
)
def test_what_a_person_wrote_is_kept(row: str) -> None:
    assert why(row) == [""]


def test_the_layout_of_2018_says_the_direction_itself() -> None:
    rows = [
        'Ann Lee,Me,"1/8/18, 6:14 PM",Hello,Hi,INCOMING,INBOX',
        'Me,Ann Lee,"1/8/18, 6:15 PM",,Yo,OUTGOING,SENT',
    ]
    outcomes = read_file("Messages.csv", "\n".join([OLD, *rows]))
    assert [(o.direction, o.others) for o in outcomes if isinstance(o, Message)] == [
        ("in", (Counterpart("Ann Lee"),)),
        ("out", (Counterpart("Ann Lee"),)),
    ]


def test_messages_without_a_member_are_rejected() -> None:
    row = f"c1,,Ann,{ANN},Max,{MAX},{AT},,Hi,INBOX,No,No"
    assert reasons(read_file("messages.csv", f"{MESSAGES}\n{row}")) == ["member_unknown"]


def test_the_same_archive_gives_the_same_keys_and_repeats_are_counted() -> None:
    row = f"c1,,Ann,{ANN},Me,{ME},{AT},,Hi,INBOX,No,No"
    first, second = read(row, row)
    assert first.source_key != second.source_key
    assert [message.source_key for message in read(row, row)] == [first.source_key, second.source_key]


def test_a_key_holds_conversation_time_side_and_words() -> None:
    rows = [
        f"c1,,Ann,{ANN},Me,{ME},{AT},,Hi,INBOX,No,No",
        f"c2,,Ann,{ANN},Me,{ME},{AT},,Hi,INBOX,No,No",
        f"c1,,Ann,{ANN},Me,{ME},2024-03-01 09:00:01 UTC,,Hi,INBOX,No,No",
        f"c1,,Me,{ME},Ann,{ANN},{AT},,Hi,INBOX,No,No",
        f"c1,,Ann,{ANN},Me,{ME},{AT},,Ho,INBOX,No,No",
    ]
    assert len({message.source_key for message in read(*rows)}) == 5


def test_a_new_profile_address_and_folder_leave_the_key_as_it_was() -> None:
    (before,) = read(f"c1,,Ann Lee,{ANN},Me,{ME},{AT},,Hi,INBOX,No,No")
    (after,) = read(f"c1,,Ann Roe,{ANN}-roe,Me,{ME},{AT},,Hi ,ARCHIVE,No,No")
    assert before.source_key == after.source_key


@pytest.mark.parametrize(
    ("names", "urls", "people"),
    [
        ("Lee, Ann, PhD", ANN, [("Lee, Ann, PhD", "ann")]),
        ("Ann,Max", f"{ANN},{MAX}", [("Ann", "ann"), ("Max", "max")]),
        ("Ann, Max", f"{ANN},{MAX}", [("Ann", "ann"), ("Max", "max")]),
        (
            "Ann,LinkedIn Member,Max",
            f"{ANN},,{MAX}",
            [("Ann", "ann"), ("LinkedIn Member", ""), ("Max", "max")],
        ),
        ("Ann,Bo,Cy", f"{ANN},{MAX}", [("", "ann"), ("", "max")]),
        ("Ann,Max, MBA", "", [("Ann", ""), ("Max, MBA", "")]),
        ("", "", []),
    ],
)
def test_names_that_hold_commas_are_joined_by_the_count_of_addresses(
    names: str, urls: str, people: list[tuple[str, str]]
) -> None:
    expected = tuple(Counterpart(name, f"linkedin.com/in/{slug}" if slug else "") for name, slug in people)
    assert split_people(names, urls) == expected
