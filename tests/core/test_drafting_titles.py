"""Titles in mid-sentence: French trades lose their capital, names and acronyms keep it."""

import pytest

from entregent.core.drafting.titles import in_line


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Charpentier, Chantier Nord", "charpentier, Chantier Nord"),
        ("Conservatrice, Musée de Brest", "conservatrice, Musée de Brest"),
        ("Jeune scénographe, Collectif Plein Jour", "jeune scénographe, Collectif Plein Jour"),
        ("Chef de Projet Informatique, Norvane", "chef de projet informatique, Norvane"),
        ("Ingénieure R&D, Hélix", "ingénieure R&D, Hélix"),
        ("Vice-présidente, Club du Port", "vice-présidente, Club du Port"),
        ("Directrice de la Maison du Port", "directrice de la Maison du Port"),
        ("DRH, Hélix", "DRH, Hélix"),
        ("Atelier Lumen", "Atelier Lumen"),
        ("Mercier Frères", "Mercier Frères"),
        ("Norvane", "Norvane"),
        ("elle a ouvert un atelier", "elle a ouvert un atelier"),
        ("", ""),
    ],
)
def test_a_trade_is_written_as_in_mid_sentence(text: str, said: str) -> None:
    assert in_line(text, "fr") == said
    assert in_line(text, "en") == text
