"""Every text that is shown exists in French, whole; and French typography is kept."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from tools.messages import PACKAGE, ROOT, entries, texts

_PLAIN_SPACE_BEFORE = re.compile(r"\S [;!?:»]|« \S")


def test_every_text_is_translated() -> None:
    known = {entry.msgid for entry in entries()}
    missing = [f"{text.place}: {text.msgid}" for text in texts() if text.msgid not in known]
    assert not missing


def test_every_text_of_the_command_line_is_translated_beside_it() -> None:
    """It speaks without Django, and reads no words but its own."""
    known = {entry.msgid for entry in entries() if str(entry.place).startswith("entregent/cli/")}
    own = [text for text in texts() if str(text.place).startswith("entregent/cli/")]
    assert own and not [f"{text.place}: {text.msgid}" for text in own if text.msgid not in known]


def test_no_translation_is_empty_or_a_guess() -> None:
    assert not [f"{entry.place}: {entry.msgid}" for entry in entries() if not entry.whole]


def test_no_translation_is_left_over() -> None:
    used = {text.msgid for text in texts()}
    assert not [f"{entry.place}: {entry.msgid}" for entry in entries() if entry.msgid not in used]


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("fr/LC_MESSAGES/django.po")), ids=lambda path: str(path.relative_to(ROOT))
)
def test_french_typography(path: Path) -> None:
    with path.open("rb") as file:
        catalog = read_po(file, locale="fr")
    for message in catalog:
        forms = message.string if isinstance(message.string, tuple | list) else (message.string,)
        for form in filter(None, forms) if message.id else ():
            assert "'" not in re.sub(r"<[^>]*>|\{[^}]*\}", "", form), f"droite : {form}"
            assert not _PLAIN_SPACE_BEFORE.search(form), f"espace sécable : {form}"


@pytest.mark.parametrize("word", ["courriel", "adresse électronique", "adresse mail", "adresse email"])
def test_french_has_one_word_for_an_email_and_one_for_its_address(word: str) -> None:
    """E-mail, adresse e-mail."""
    found = [path for path in PACKAGE.rglob("*.po") if word in path.read_text("utf-8").lower()]
    assert found == []


@pytest.mark.parametrize("words", ["e-mail", "told apart", "tell apart"])
def test_english_says_it_one_way(words: str) -> None:
    assert [f"{text.place}: {text.msgid}" for text in texts() if words in text.msgid.lower()] == []
