"""A message is read into its parts, and what is not the writer's own is never judged."""

import pytest

from entregent.core.lint import lint
from entregent.core.lint.message import Message, Turns, read
from entregent.core.lint.values import Language


def texts(message: Message, kind: str) -> list[str]:
    return [message.body[b.start : b.end] for b in message.zones.blocks if b.kind == kind]


def signed(message: Message) -> str:
    return message.body[slice(*message.zones.signed)] if message.zones.signed else ""


LETTER = """Bonjour Madame Roux,

Merci de votre réponse.
Elle m’aide beaucoup.

Voici la liste :
- des vis
- des clous

Bien à vous,
Paul Durand
Menuisier

--
06 00 00 00 00
"""


def test_the_parts_of_a_letter() -> None:
    message = read(LETTER)
    assert texts(message, "salutation") == ["Bonjour Madame Roux,"]
    assert texts(message, "paragraph") == [
        "Merci de votre réponse.",
        "Elle m’aide beaucoup.",
        "Voici la liste :",
    ]
    assert texts(message, "item") == ["des vis", "des clous"]
    assert texts(message, "closing") == ["Bien à vous,"]
    assert signed(message) == "Paul Durand"
    assert message.zones.signature is not None
    assert message.body[slice(*message.zones.signature)].split() == [
        "Paul", "Durand", "Menuisier", "--", "06", "00", "00", "00", "00",
    ]  # fmt: skip
    assert message.words == 3 + 4 + 3 + 3 + 2 + 2 + 3


@pytest.mark.parametrize(
    ("body", "closing", "name"),
    [
        ("Hi Ada,\n\nSee the file.\n\nBest,\nTom", "Best,", "Tom"),
        ("Hi Ada,\n\nSee the file.\n\nTill the geese come back,\nTom", "Till the geese come back,", "Tom"),
        ("Hi Ada, see the file when you can. Kind regards, Tom", "Kind regards, ", "Tom"),
        ("Hi Ada,\n\nSee the file when you can.\n\nTom Hill\nAcme", "", "Tom Hill"),
        ("Hi Ada,\n\nSee the file.\n\nBest,\nTom Hill, MSc.", "Best,", "Tom Hill, MSc."),
        ("Madame,\n\nVoici.\n\nJe vous prie d’agréer, Madame, mes salutations distinguées.\n\nLéa Roy",
         "Je vous prie d’agréer, Madame, mes salutations distinguées.", "Léa Roy"),
        ("Hi Ada,\n\nSee the file when you can.", "", ""),
    ],
)  # fmt: skip
def test_the_end_of_a_letter(body: str, closing: str, name: str) -> None:
    message = read(body)
    assert texts(message, "closing") == ([closing] if closing else [])
    assert signed(message) == name


@pytest.mark.parametrize(
    ("body", "greeting"),
    [
        ("Bonjour Madame Roux, je vous écris du marché.", "Bonjour Madame Roux,"),
        ("Chers amis, chers voisins,\n\nVoici.", "Chers amis, chers voisins,"),
        ("Good morning Ada - see the file.", "Good morning Ada - "),
        ("Ada,\n\nSee the file.", "Ada,"),
        ("See the file, Ada, and tell Tom.", ""),
    ],
)
def test_the_beginning_of_a_letter(body: str, greeting: str) -> None:
    assert texts(read(body), "salutation") == ([greeting] if greeting else [])


@pytest.mark.parametrize(
    "below",
    [
        "\n> Could you come? And when? And how?\n> Why?",
        "\nOn 3 May 2026, Ada Roy wrote:\n\nCould you come? And when? And how?",
        "\n-----Original Message-----\nFrom: Ada\nCould you come? And when? And how?",
        "\nFrom: Ada Roy\nSent: Monday\nCould you come? And when? And how?",
        "\n-- \nWho? What? Where?",
        "\nSent from my telephone. Who? What?",
    ],
)
def test_what_others_wrote_and_signatures_are_not_judged(below: str) -> None:
    advice = lint("Hi Ada,\n\nYes, I can come on Monday.\n\nBest,\nTom\n" + below)
    assert (advice.words, advice.questions) == (9, 0)


def test_questions_between_quoted_lines_count() -> None:
    body = "Hi Ada,\n\n> Will you come?\nYes. Shall I bring cups?\n\n> And the dog?\nHe stays.\n\nTom"
    assert lint(body).questions == 1


def test_a_note_to_pass_on_is_set_apart() -> None:
    body = (
        "Hi Ada,\n\nWould you pass this on to Kim?\n\nThanks,\nTom\n\n---\nDear Kim, I run a mill and would "
        "like "
        "to see yours. Would Tuesday do? Thank you for reading. Tom Hill"
    )
    message = read(body)
    assert [body[a:b].startswith("---\nDear Kim") for a, b in message.zones.enclosed] == [True]
    assert len(message.questions) == 1


def test_lines_broken_by_a_program_are_one_paragraph() -> None:
    line = "The market opens at eight and the first customers come with their big baskets\n"
    message = read(f"Hi Ada,\n\n{line * 4}and dogs.\n\nTom")
    assert [p.words for p in message.paragraphs] == [14 * 4 + 2]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Avez-vous des abeilles ? Depuis quand ?", 2),
        ("J’aimerais savoir combien de ruches vous avez, et si vous les déplacez.", 2),
        ("Je me demande aussi comment vous les nourrissez l’hiver.", 1),
        ("Dites-moi si la miellerie est ouverte et pourquoi elle ferme en mai.", 2),
        ("Dites-moi si ce n’est pas le moment.", 0),
        ("Comment allez-vous ?", 0),
        ("Il m’a dit : « Que faites-vous là ? » et il est parti avec les ruches.", 0),
        ("Voyez https://example.org/ruches?page=2 pour les prix des ruches.", 0),
        ("I was wondering whether you still keep bees, and how many.", 2),
        ("Could you tell me how many hives you have?", 1),
        ("I’d love to hear what you feed them in the winter.", 1),
        ("Let me know if you’d rather not.", 0),
        ("How are you? The bees are well and so are we.", 0),
        ("What did you pay?? And when!?", 2),
    ],
)
def test_questions_with_and_without_their_mark(text: str, count: int) -> None:
    assert len(read(text).questions) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("You told me. I rang them.", 2),
        ("He said no. Then he went.", 2),
        ("See no. 5 on the list.", 1),
        ("I did my B.Com. at the mill.", 1),
        ("Elle en a sept. Ils dorment.", 2),
    ],
)
def test_a_stop_that_ends_a_sentence(text: str, count: int) -> None:
    assert len(read(text).sentences) == count


def test_turns_end_within_a_number() -> None:
    turns = Turns(en=(("only", r" £\d"),))
    assert [found.start for found in turns.find(read("It is only £48 a day.", language="en"))] == [6]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bonjour, pouvez-vous m’envoyer le plan ? Merci.", "fr"),
        ("Hello, could you send me the plan? Thanks.", "en"),
        ("Merci !", "fr"),
        ("Thanks!", "en"),
    ],
)
def test_the_language_is_told_by_the_text(text: str, language: Language) -> None:
    assert read(text).language == language


def test_what_is_found_leads_back_to_the_original() -> None:
    body = "Chère Zoé,\n\nJ’ai   vu l’œuvre  hier — superbe.\n\nPaul"
    message = read(body)
    start = message.plain.text.index("oeuvre")
    assert body[slice(*message.at(start, start + len("oeuvre hier")))] == "œuvre  hier"


@pytest.mark.parametrize(
    "body", ["", " ", "\n\n", "?", "--", "---", ">", "\u0301", "Bonjour", "…", "\ud83d\ude80"]
)
def test_nothing_much_is_no_trouble(body: str) -> None:
    assert lint(body).words <= 1
