"""Knows the words by which an introducer hands over, and says who makes the first move (E1)."""

from typing import Final

from entregent.core.lint.message.turns import Turns

MOVES: Final = Turns(
    fr=(
        ("laisse laisserai retire retirerai efface eclipse jouer relais", ""),
        (
            "proposer proposes propose proposez ecrire ecris ecrivez appeler appelle appelez contacter "
            "contacte contactez prends prenez prendre commence commencez lance fixer fixez envoie envoyer",
            "",
        ),
        ("main", r"(?<=\bla main)"),
        ("premier premiere initiative suite choisir choisissez trouver convenir decider repondre", ""),
    ),
    en=(
        (
            "leave leaving let over baton bow step suggest propose drop call write writes email reach start "
            "take first arrange pick choose fix reply decide find agree yours",
            "",
        ),
        ("ball", r" is"),
    ),
)
