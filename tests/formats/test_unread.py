"""Of an archive only what may tell of people is opened."""

import pytest

from entregent.formats.unread import is_media, is_unread


@pytest.mark.parametrize(
    "name",
    [
        "Takeout/Mail/All mail.mbox", "Takeout/Google Photos/2024/a.jpg",
        "Takeout/Location History/Records.json",
        "Takeout/Chat/messages.json", "Takeout/Fit/Daily.csv", "Takeout/Drive/notes.txt",
        "Takeout/archive_browser.html", "Takeout/Contacts/All Contacts/Ana.jpg",
        "media/film.MP4", "inbox.mbox",
    ],
)  # fmt: skip
def test_media_mail_and_other_products_stay_closed(name: str) -> None:
    assert is_unread(name)


@pytest.mark.parametrize(
    "name",
    [
        "Takeout/Contacts/All Contacts/All Contacts.vcf", "Takeout/Kontakte/Alle/Alle.VCF",
        "Takeout/Contacts/My Contacts/My Contacts.csv", "Takeout/連絡先/a/a.csv", "people.csv", "_chat.txt",
        "your_friends.json", "Takeout.csv",
    ],
)  # fmt: skip
def test_whatever_may_tell_of_people_is_opened(name: str) -> None:
    assert not is_unread(name)


def test_media_is_told_by_its_name() -> None:
    assert is_media("a/B.JPG")
    assert not is_media("jpg.csv")
