"""The practices of form: how one addresses somebody, and how the words lie on the page."""

from typing import Final

from entregent.core.practices.practice import Practice, Wording

PRACTICES: Final = (
    Practice(
        "X1",
        Wording(
            "One way to address a person, kept throughout",
            "In French one says tu or vous, and a message that mixes them reads as if written by two hands. "
            "Keep to the one that the two of you use. Entregent knows it from your record, drafts in it, and "
            "points at the words that slip.",
        ),
        Wording(
            "Tu ou vous, et s’y tenir",
            "Un message qui mêle le tu et le vous semble écrit à deux mains. Gardez celui que vous employez "
            "ensemble, du bonjour à la signature. Entregent le connaît par vos échanges, rédige ainsi et "
            "montre les mots qui glissent.",
        ),
    ),
    Practice(
        "X2",
        Wording(
            "Let the page breathe",
            "A block of fifteen lines is put off until there is time, and that time rarely comes. One idea "
            "a paragraph, a few lines each, and white between them. Entregent shows where a paragraph could "
            "be cut.",
        ),
        Wording(
            "Laisser respirer la page",
            "Un bloc de quinze lignes se remet à plus tard, et ce plus tard vient rarement. Une idée par "
            "paragraphe, quelques lignes chacun, du blanc entre eux. Entregent montre où couper.",
        ),
    ),
    Practice(
        "X3",
        Wording(
            "A beginning and an end that go together",
            "“Dear Sir” does not end with kisses, nor “Hi” with “Yours faithfully”. The greeting and closing "
            "say how close you are, and should say the same. Entregent notices when they disagree, French "
            "formules included.",
        ),
        Wording(
            "Un début et une fin qui s’accordent",
            "« Monsieur le Directeur » ne se termine pas par des bises, ni « Salut » par des salutations "
            "distinguées. Le bonjour et la formule de fin disent la même distance, et reprennent le même "
            "titre. Entregent remarque quand ils se contredisent.",
        ),
    ),
)
