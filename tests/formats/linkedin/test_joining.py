"""Files are joined by address, else by a name that one person alone bears."""

from entregent.formats.linkedin import People, join_people
from tests.formats.linkedin.making import ANN, AT, CONNECTIONS, ME, MESSAGES, archive_of

KEY = "linkedin.com/in/ann"


def test_an_address_is_the_key() -> None:
    assert People().key_of("Ann Lee", KEY) == KEY


def test_a_name_leads_to_the_one_address_known() -> None:
    people = People()
    people.add("Ann Lee, PhD", KEY)
    people.add("Ann Lee", KEY)
    assert people.key_of("ANN LEE") == KEY


def test_namesakes_are_never_joined() -> None:
    people = People()
    people.add("Ann Lee", KEY)
    people.add("Ann Lee", "linkedin.com/in/other-ann")
    assert people.key_of("Ann Lee") == ""
    people.add("Max Roe", "", is_connection=True)
    people.add("Max Roe", "", is_connection=True)
    assert people.key_of("Max Roe") == ""


def test_without_any_address_a_single_name_is_the_key() -> None:
    people = People()
    people.add("Zoë Roe", "", is_connection=True)
    people.add("Zoë Roe", "")
    assert people.key_of("zoe roe") == "name:zoe roe"
    assert people.key_of("Nobody Known") == "name:nobody known"


def test_nobody_has_no_key() -> None:
    assert People().key_of(" ") == ""


def test_the_files_of_an_archive_are_joined() -> None:
    connections = f"{CONNECTIONS}\nAnn,Lee,,,,,08 Feb 2026\n"
    profile = "First Name,Last Name,Headline,Summary,Industry\nMe,Me,,,\n"
    messages = f"{MESSAGES}\nc,,Ann Lee,{ANN},Me Me,{ME},{AT},,Hi,,,\n"
    assert join_people(archive_of(c=connections, p=profile)).key_of("Ann Lee") == "name:ann lee"
    assert join_people(archive_of(i=messages, p=profile)).key_of("Ann Lee") == KEY
