"""The smaller files of an archive are read too."""

from datetime import UTC, datetime

import pytest

from entregent.formats.dates import Partial
from entregent.formats.linkedin import (
    Counterpart,
    Education,
    Endorsement,
    ImportedContact,
    Invitation,
    Member,
    Note,
    Position,
    Profile,
    Recommendation,
    Skill,
)
from entregent.formats.linkedin.values import Side
from tests.formats.linkedin.making import ANN, ME, read_file, reasons

WHEN = datetime(2018, 1, 8, 18, 14, tzinfo=UTC)
INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"


def test_invitations_name_the_other_person_and_keep_the_words() -> None:
    rows = [
        f'Me,Ann Lee,"1/8/18, 6:14 PM",Hello Ann,OUTGOING,{ME},{ANN}',
        'Ann Lee,Me,"1/8/18, 6:14 PM",,INCOMING,https://www.linkedin.com/in,https://www.linkedin.com/in',
        ',Me,"1/8/18, 6:14 PM",,INCOMING,,',
        "Me,Ann Lee,someday,,OUTGOING,,",
    ]
    outcomes = read_file("Invitations.csv", "\n".join([INVITATIONS, *rows]))
    assert outcomes[:2] == [
        Invitation("out", Counterpart("Ann Lee", "linkedin.com/in/ann"), WHEN, "Hello Ann", 2),
        Invitation("in", Counterpart("Ann Lee"), WHEN, "", 3),
    ]
    assert reasons(outcomes[2:]) == ["nameless", "date"]


def test_the_direction_of_an_invitation_may_come_from_the_member() -> None:
    row = f'Me,Ann,"1/8/18, 6:14 PM",,?,{ME},{ANN}'
    (invitation,) = read_file("i.csv", f"{INVITATIONS}\n{row}", Member("Me", "linkedin.com/in/me"))
    assert isinstance(invitation, Invitation)
    assert invitation.direction == "out"
    assert reasons(read_file("i.csv", f"{INVITATIONS}\n{row}")) == ["direction"]


def test_positions_and_schools_have_dates_known_in_part() -> None:
    header = "Company Name,Title,Description,Location,Started On,Finished On"
    outcomes = read_file("p.csv", f"{header}\nSable,Cheffe,,Lyon,Jan 2021,\n,,x,,,\n")
    assert outcomes[0] == Position("Sable", "Cheffe", "", "Lyon", Partial(2021, 1), None, 2)
    assert reasons(outcomes)[1] == "nameless"
    header = "School Name,Start Date,End Date,Notes,Degree Name,Activities"
    (school,) = read_file("e.csv", f"{header}\nÉcole du Lac,2010,2015,,Diplôme,Chorale\n")
    assert school == Education("École du Lac", "Diplôme", "", "Chorale", Partial(2010), Partial(2015), 2)


def test_the_profile_is_read() -> None:
    header = "First Name,Last Name,Maiden Name,Birth Date,Headline,Summary,Industry,Geo Location,Websites"
    sites_cell = '"[PORTFOLIO:https://zoe.example],[OTHER:https://example.org/z]"'
    row = f'Zoé,"Roe, PhD",Lee,Mar 9,Cheffe,,Design,Lyon,{sites_cell}'
    (profile,) = read_file("p.csv", f"{header}\n{row}\n")
    sites = ("https://zoe.example", "https://example.org/z")
    assert profile == Profile("Zoé", "Roe", "Lee", "Mar 9", "Cheffe", "", "Design", "Lyon", sites, 2)


def test_skills_are_read_one_a_line() -> None:
    assert read_file("s.csv", 'Name\nPython\n"Data, Analytics"\n') == [
        Skill("Python", 2),
        Skill("Data, Analytics", 3),
    ]


@pytest.mark.parametrize(("name", "side"), [("Recommendations_Given.csv", "out"), ("x.csv", "")])
def test_recommendations_are_read(name: str, side: str) -> None:
    header = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
    (outcome,) = read_file(name, f'{header}\nAnn,Lee,Sable,CEO,Great,"01/08/18, 06:14 PM",VISIBLE\n')
    assert isinstance(outcome, Recommendation)
    assert (outcome.direction, outcome.other, outcome.written_at) == (side, Counterpart("Ann Lee"), WHEN)
    assert (outcome.company, outcome.title, outcome.text) == ("Sable", "CEO", "Great")


@pytest.mark.parametrize(("word", "side"), [("Endorser", "in"), ("Endorsee", "out")])
def test_endorsements_are_read_in_both_directions(word: str, side: Side) -> None:
    people = f"{word} First Name,{word} Last Name,{word} Public Url"
    header = f"Endorsement Date,Skill Name,{people},Endorsement Status"
    rows = ["2018/01/08 18:14:00 UTC,Python,Ann,Lee,www.linkedin.com/in/ann,ACCEPTED", ",x,Max,Roe,,PENDING"]
    outcomes = read_file("e.csv", "\n".join([header, *rows]))
    assert outcomes[0] == Endorsement(side, Counterpart("Ann Lee", "linkedin.com/in/ann"), "Python", WHEN, 2)
    assert reasons(outcomes)[1] == "hidden"


def test_imported_contacts_keep_every_way_to_reach() -> None:
    header = (
        "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName,Birthday,Location"
    )
    rows = [
        'PHONE,Ann,Lee,Sable,CEO,"ann@example.org, lee@example.org"," +33 1 99 00, 0199",'
        '"1/8/18, 6:14 PM",,,Lyon',
        "PHONE,,,,,,0199,,Max Roe,,",
        "PHONE,,,,,,,,,,",
    ]
    outcomes = read_file("Contacts.csv", "\n".join([header, *rows]))
    first, second = (outcome for outcome in outcomes if isinstance(outcome, ImportedContact))
    assert (first.given, first.family, first.emails) == ("Ann", "Lee", ("ann@example.org", "lee@example.org"))
    assert (first.phones, first.companies, first.created_at) == (("+33 1 99 00", "0199"), ("Sable",), WHEN)
    assert (second.given, second.typed) == ("Max Roe", "Max Roe")
    assert reasons(outcomes) == ["", "", "nameless"]


def test_notes_are_read() -> None:
    header = "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On"
    (note,) = read_file("Notes.csv", f"{header}\nAnn,Lee,{ANN},Met at the fair,2018-01-08\n")
    day = datetime(2018, 1, 8, tzinfo=UTC)
    assert note == Note(Counterpart("Ann Lee", "linkedin.com/in/ann"), "Met at the fair", day, 2)
