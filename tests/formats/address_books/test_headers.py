"""Names of columns are taken apart into the senses of their words, in every language."""

import pytest

from entregent.formats.address_books.headers import MAX_NAME, fold, understand
from entregent.formats.address_books.words import LANGUAGES


@pytest.mark.parametrize(
    ("name", "language", "senses", "numbers"),
    [
        ("E-mail 2 Display Name", "en", {"email", "fullname"}, (2,)),
        ("BusinessStreet3", "en", {"work", "street"}, (3,)),
        ("home_phone_2", "en", {"home", "phone"}, (2,)),
        ("Téléphone 2 (domicile)", "fr", {"phone", "home"}, (2,)),
        ("TELEPHONE PORTABLE", "fr", {"mobile"}, ()),
        ("Privatadresse", "de", {"private", "address"}, ()),
        ("Arbejdspostnummer", "da", {"work", "code"}, ()),
        ("Numer telefonu domowego", "pl", {"phone", "home"}, ()),
        ("Служебный факс", "ru", {"work", "fax"}, ()),
        ("自宅の電話番号", "ja", {"home", "phone"}, ()),
        ("家庭传真号码", "zh", {"home", "fax"}, ()),
        ("직장 전화 번호", "ko", {"work", "phone"}, ()),
        ("هاتف المنزل", "ar", {"phone", "home"}, ()),
        ("घर का फ़ोन", "hi", {"home", "phone"}, ()),
    ],
)  # fmt: skip
def test_words_are_understood(name: str, language: str, senses: set[str], numbers: tuple[int, ...]) -> None:
    meaning = understand(name, language)
    assert (set(meaning.senses), meaning.numbers, meaning.covered) == (senses, numbers, 1.0)


def test_words_unknown_lower_what_is_covered() -> None:
    assert understand("Email zqxv", "en").covered == pytest.approx(5 / 9)
    assert understand("zqxv", "en") == (frozenset(), (), 0.0)
    assert understand("", "en").covered == 0


def test_a_short_word_inside_another_one_is_none() -> None:
    """Danish "by" is a town, but not in "Rugby"."""
    assert understand("Rugby", "da").covered == 0


def test_accents_case_and_width_make_no_difference() -> None:
    assert fold("ＰＲÉNOM Łódź øre") == "prenom lodz ore"
    assert understand("prenom", "fr") == understand("PRÉNOM", "fr")


def test_only_the_beginning_of_a_long_name_is_read() -> None:
    assert understand("name" + " x" * MAX_NAME, "en").covered < 0.2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sense", ["given", "family", "email", "phone", "mobile", "company", "jobtitle",
"birthday", "note",
                                   "city", "code", "country", "group", "last_exchange"])  # fmt: skip
def test_every_language_has_the_words_that_matter(language: str, sense: str) -> None:
    first = LANGUAGES[language][sense].split(",")[0]
    assert sense in understand(first, language).senses
