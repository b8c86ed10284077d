"""H7: who gave advice is told what came of it, and not only that it was precious."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.message.following import told_of_advice
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_MISSING: Final = Say(
    "Tell what you did with the advice and what came of it, even if nothing did: this is the thanks that "
    "is waited for.",
    "Dites ce que vous avez fait du conseil et ce qu’il en est sorti, même rien\u00a0: c’est ce "
    "remerciement-là que l’on attend.",
)


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """A report without what was done with the advice and how it ended; the span is where it could stand."""
    if not message.sentences or told_of_advice(message):
        return
    last = message.paragraphs[-1]
    yield Hit(*message.at(last.start, last.end), _MISSING)


RULE: Final = Rule(
    id="outcome",
    practice="H7",
    source="S G: thank, report the result, return the favour; tell people what came of their advice (F7)",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"advice_report"}),
    flagged=(
        Case(
            "fr",
            "Bonjour Marie,\n\nVous m’aviez conseillé de vendre le jus le dimanche. C’était très juste, et "
            "j’ai transmis vos conseils à mon frère, qui tient un étal.\n\nPaul",
            "advice_report",
        ),
        Case(
            "en",
            "Hi Mary,\n\nYou told me to sell the juice on Sundays. It is a fine idea, and I have passed it "
            "on to my brother, who keeps a stall.\n\nPaul",
            "advice_report",
        ),
        Case(
            "fr",
            "Bonjour Marie,\n\nVous m’aviez conseillé de vendre le jus le dimanche. Merci encore, vos mots "
            "m’ont portée. Ici, nous avons repeint la cuisine et le chat va bien.\n\nPaul",
            "advice_report",
        ),
        Case(
            "en",
            "Hi Mary,\n\nYou told me to sell the juice on Sundays. Thank you, I have kept your words on my "
            "fridge. Here we have painted the kitchen, and the cat is well.\n\nPaul",
            "advice_report",
        ),
        Case(
            "fr",
            "Bonjour Marie,\n\nVos conseils m’ont beaucoup aidée et j’y repense souvent. Merci !\n\nAnne",
            "advice_report",
        ),
        Case(
            "fr",
            "Bonjour Marie,\n\nJ’ai suivi vos conseils, et je vous en suis très reconnaissante.\n\nAnne",
            "advice_report",
        ),
        Case(
            "en",
            "Hi Mary,\n\nYour advice was so helpful, I have thought about it often. Thank you!\n\nAnn",
            "advice_report",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI really appreciated our talk and took your words to heart. Thanks.\n\nAnn",
            "advice_report",
        ),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nVous m’aviez conseillé d’écrire au maire. J’ai transmis la lettre mardi, et "
            "il a dit oui.\n\nAnne",
            "advice_report",
        ),
        Case(
            "en",
            "Hi Mary,\n\nYou told me to pass the keys on to my son. I handed them on in March, and he is "
            "glad of it. Thank you!\n\nAnn",
            "advice_report",
        ),
        Case(
            "en",
            "Hi Mary,\n\nYou told me to sit the exam again. I passed it in June. Thank you!\n\nAnn",
            "advice_report",
        ),
        Case(
            "fr",
            "Bonjour Marie,\n\nVous m’aviez conseillé de vendre le jus le dimanche. C’est chose faite, et "
            "les bouteilles sont parties en une matinée. Merci !\n\nPaul",
            "advice_report",
        ),
        Case(
            "en",
            "Hi Mary,\n\nThe Sunday juice was the right call: not a bottle was left by noon. Thank "
            "you!\n\nPaul",
            "advice_report",
        ),
        Case(
            "fr",
            "Bonjour Marie,\n\nVous m’aviez dit d’écrire au maire. Il a répondu, et la halle rouvre en "
            "mai. Merci !\n\nAnne",
            "advice_report",
        ),
        Case(
            "fr",
            "Bonjour Marie,\n\nMerci pour votre conseil : j’ai appelé la banque et elle a dit non.\n\nAnne",
            "advice_report",
        ),
        Case(
            "en",
            "Hi Mary,\n\nYou told me to write to the mayor. He agreed, and the hall opens in May. "
            "Thanks!\n\nAnn",
            "advice_report",
        ),
        Case(
            "en",
            "Hi Mary,\n\nThank you for your advice: I called the bank and got a no.\n\nAnn",
            "advice_report",
        ),
    ),
)
