"""The kind of a file is told from its columns, in every era and under other names."""

import pytest

from entregent.formats.linkedin.columns import is_assistant, recognise, recommendation_side
from entregent.formats.linkedin.values import Kind


@pytest.mark.parametrize(
    ("kind", "header"),
    [
        ("connections", "First Name,Last Name,URL,Email Address,Company,Position,Connected On"),
        ("connections", "First Name,Last Name,Email Address,Company,Position,Connected On"),
        ("connections", "first_name,last_name,profile url,company,title"),
        ("connections", "PRÉNOM,NOM,E-mail,Société,Fonction,Date de connexion,"),
        ("messages", "From,To,Date,Subject,Content,Direction,Folder"),
        ("messages", "Expéditeur,Destinataire,Date,Objet,Contenu,Sens,Dossier"),
        ("invitations", "From,To,Sent At,Message,Direction"),
        ("invitations", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"),
        ("positions", "Company Name,Title,Description,Location,Started On,Finished On"),
        ("education", "School Name,Start Date,End Date,Notes,Degree Name,Activities"),
        ("profile", "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry"),
        ("skills", "Name"),
        ("recommendations", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"),
        ("endorsements", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name"),
        ("endorsements", "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name"),
        ("contacts", "First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At"),
        ("contacts", "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt"),
        ("notes", "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On"),
    ],
)
def test_a_header_tells_the_kind(kind: Kind, header: str) -> None:
    columns = recognise(header.split(","))
    assert columns is not None
    assert columns.kind == kind


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Notes:",
        "Registered At,Registration Ip,Subscription Types",
        "Date,Type,Link",
        "Name,Proficiency",
        "Name,Url,Authority,Started On,Finished On,License Number",
        "Title,Description,Url,Started On,Finished On",
        "First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type",
        "First name,Middle name,Last name,Verification type,Organization name,Email address,Country,State",
        "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name",
        "Title,First Name,Middle Name,Last Name,Suffix,E-mail Address,Company,Job Title,Home Phone,Birthday",
        "Name,Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name,Notes",
        "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,E-mail 1 - Label,Notes,Photo",
        "Prénom,Nom,Ville",
    ],
)
def test_other_tables_are_none_of_ours(header: str) -> None:
    assert recognise(header.split(",")) is None


def test_messages_with_assistants_are_told_by_the_file_name() -> None:
    for name in ("learning_coach_messages.csv", "guide_messages.csv", "x/learning_role_play_messages.csv"):
        assert is_assistant(name)
    assert not is_assistant("messages.csv")


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("Recommendations_Given.csv", "out"),
        ("export/Recommendations Received.csv", "in"),
        ("Recommandations reçues.csv", "in"),
        ("given/recommendations.csv", ""),
    ],
)
def test_the_side_of_recommendations_is_told_by_the_file_name(name: str, side: str) -> None:
    assert recommendation_side(name) == side
