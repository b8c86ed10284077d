"""`entregent give` notes, lists, removes, and says what could be given, with the documents it promises."""

import pytest

from entregent.records.models import Fact, Favour, Owner, Person, Reach
from tests.cli.calling import call

pytestmark = pytest.mark.django_db

type Capsys = pytest.CaptureFixture[str]
DAY = "2026-03-31"


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody to whom one gives."""
    person = Person.objects.create(owner=owner, name="Awa Diop", given="Awa", family="Diop")
    Reach.objects.create(owner=owner, person=person, kind="email", value="awa@example.org", key="awa")
    return person


def test_a_line_is_noted_and_listed(capsys: Capsys, awa: Person) -> None:
    line = "advice from Awa on the jury, 3 March"
    (row,) = call(capsys, "give", line, "--on", DAY, "--json").document["favours"]
    assert set(row) == {"id", "person", "about", "given", "kind", "what", "on", "outcome", "loop"}
    assert (row["given"], row["kind"], row["on"], row["loop"]) == (False, "advice", "2026-03-03", "open")
    listed = call(capsys, "give", "--on", DAY, "--json").document
    assert (listed["total"], listed["favours"]) == (1, [row])
    assert listed["balance"]["received"] == {"often": "once", "kinds": ["advice"], "last": "2026-03-03"}
    assert call(capsys, "give", "--way", "given", "--json").document["total"] == 0
    assert "Advice from Awa Diop" in call(capsys, "give", "--on", DAY, "--lang", "en").out


def test_what_the_line_leaves_open_the_options_say(capsys: Capsys, awa: Person) -> None:
    assert call(capsys, "give", "Awa, the jury").code == 1
    assert call(capsys, "give", "Awa, the jury", "--kind", "advice").code == 1
    done = call(capsys, "give", "Awa, the jury", "--kind", "advice", "--way", "given", "--json")
    assert done.document["favours"][0]["given"] is True


def test_the_same_line_twice_is_refused_unless_said_so(capsys: Capsys, awa: Person) -> None:
    assert call(capsys, "give", "advice from Awa", "--on", DAY).code == 0
    refused = call(capsys, "give", "advice from  awa", "--on", DAY, "--lang", "en")
    assert (refused.code, Favour.objects.count()) == (1, 1)
    assert "--again" in refused.err and len(refused.err.strip().splitlines()) == 1
    assert call(capsys, "give", "advice from Awa", "--on", DAY, "--again").code == 0
    assert Favour.objects.count() == 2


def test_a_refusal_names_every_kind(capsys: Capsys, awa: Person) -> None:
    refused = call(capsys, "give", "Awa, the jury", "--lang", "en")
    assert all(kind in refused.err for kind in ("introduction", "visibility", "referral", "help"))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("advice from Zoé Machin",), 1),
        (("advice from somebody",), 1),
        (("advice from Awa", "--kind", "money"), 2),
        (("advice from Awa", "--chances"), 2),
        (("--remove", "nothing"), 2),
        (("--remove", "0192f0c1-7a55-7d31-a6c1-0d4e2b9f3a10"), 1),
        (("--limit", "-1"), 2),
        (("",), 2),
        (("  ",), 2),
        (("Awa will give me advice on the jury",), 1),
        (("did Awa give me advice?",), 1),
    ],
)
def test_what_cannot_be_is_refused_in_a_line(
    capsys: Capsys, awa: Person, words: tuple[str, ...], code: int
) -> None:
    ended = call(capsys, "give", *words)
    assert ended.code == code
    assert not Favour.objects.exists()


def test_a_line_that_says_but_about_when_needs_its_day(capsys: Capsys, awa: Person) -> None:
    refused = call(capsys, "give", "advice from Awa in 2024", "--lang", "en")
    assert refused.code == 1
    assert "--on (about 2024-07-01)" in refused.err
    assert not Favour.objects.exists()
    done = call(capsys, "give", "advice from Awa in 2024", "--on", "2024-05-03", "--json")
    assert done.document["favours"][0]["on"] == "2024-05-03"


def test_it_is_taken_off_the_record(capsys: Capsys, awa: Person) -> None:
    (row,) = call(capsys, "give", "advice from Awa", "--json").document["favours"]
    call(capsys, "give", "--remove", row["id"])
    assert not Favour.objects.exists()


def test_chances_and_who_would_care_are_said_with_why(capsys: Capsys, owner: Owner, awa: Person) -> None:
    Fact.objects.create(owner=owner, person=awa, kind="need", text="old maps", folded="old maps")
    me = Person.objects.create(owner=owner, name="Me", is_self=True)
    Fact.objects.create(owner=owner, person=me, kind="skill", text="drawing maps", folded="drawing maps")
    (one,) = call(capsys, "give", "--chances", "--json", "--lang", "en").document["chances"]
    assert set(one) == {"key", "kind", "person", "other", "practice", "why", "evidence"}
    assert (one["practice"], one["evidence"]["code"]) == ("E3", "my_skill")
    found = call(capsys, "give", "--read", "maps of Brest", "--json").document
    assert [each["person"]["name"] for each in found["people"]] == ["Awa Diop"]
    assert "Offer Awa Diop your help" in call(capsys, "give", "--chances", "--lang", "en").out
    assert "cherche" in call(capsys, "give", "--read", "maps", "--lang", "fr").out


@pytest.mark.parametrize("command", ["give", "introduce", "messages", "people"])
def test_nothing_is_said_in_a_word_and_not_as_a_number(capsys: Capsys, owner: Owner, command: str) -> None:
    said = call(capsys, command, "--lang", "fr")
    assert said.code == 0 and said.out.strip() and "0" not in said.out
