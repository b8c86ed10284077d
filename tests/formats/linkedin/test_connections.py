"""Connections of every era are read, and those of whom nothing remains are passed over."""

from datetime import date

import pytest

from entregent.formats.linkedin import Connection, Reject, Skip
from tests.formats.linkedin.making import CONNECTIONS, read_file, reasons


def one(text: str, name: str = "Connections.csv") -> Connection:
    (outcome,) = read_file(name, text)
    assert isinstance(outcome, Connection), outcome
    return outcome


def test_a_connection_is_read_whole() -> None:
    cells = [
        "Zoé",
        '"Roe, PhD"',
        "https://www.linkedin.com/in/zo%C3%A9",
        "z@example.org",
        '"Sel, Co"',
        "CEO",
    ]
    row = ",".join([*cells, "08 Feb 2026"])
    assert one(f"Notes:\n\"Words, and words\"\n\n{CONNECTIONS}\n{row}\n") == Connection(
        given="Zoé", family="Roe", credentials="PhD", also=(), typed="Zoé Roe, PhD",
        url_key="linkedin.com/in/zoé", url="https://www.linkedin.com/in/zo%C3%A9", email="z@example.org",
        company="Sel, Co", title="CEO", connected_on=date(2026, 2, 8), note="", line=5,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            'First Name,Last Name,Email Address,Company,Position,Connected On\nAnn,Lee,,,,"1/8/18, 6:14 PM"',
            (2018, 1, 8),
        ),
        (
            "First Name,Last Name,Email Address,Company,Position,Connected On\nAnn,Lee,,,,12-Mar-24",
            (2024, 3, 12),
        ),
        (
            "First Name,Last Name,Email Address,Company,Position,Connected On\nAnn,Lee,,,,2018-01-08",
            (2018, 1, 8),
        ),
        (
            "First Name,Last Name,Email Address,Company,Position,Connected On,URL\nAnn,Lee,,,,5-May-25,",
            (2025, 5, 5),
        ),
        ("Prénom;Nom;Entreprise;Poste;Date de connexion\nAnn;Lee;;;08/02/2026", (2026, 2, 8)),
        ("Prénom,Nom,Entreprise,Poste,Connecté le\nAnn,Lee,,,08 févr. 2026", (2026, 2, 8)),
        ("Vorname;Nachname;Firma;Position;Verbunden am\nAnn;Lee;;;08.02.2026", (2026, 2, 8)),
        ("Nombre,Apellidos,Empresa,Cargo,Conectado el\nAnn,Lee,,,8 feb 2026", (2026, 2, 8)),
        ("FIRSTNAME\tLAST_NAME\tCompany\tPosition\tConnected on\nAnn\tLee\t\t\t08 Feb 2026", (2026, 2, 8)),
    ],
)
def test_every_layout_is_read(text: str, day: tuple[int, int, int]) -> None:
    connection = one(text)
    assert (connection.given, connection.family, connection.connected_on) == ("Ann", "Lee", date(*day))


def test_a_re_save_in_windows_letters_is_read() -> None:
    data = "Prénom;Nom;Entreprise;Poste;Date de connexion\nAnaïs;Trélat;Côté Œuvre;;03/04/2024\n".encode(
        "cp1252"
    )
    (outcome,) = read_file("Connexions.csv", data)
    assert isinstance(outcome, Connection)
    assert (outcome.given, outcome.company) == ("Anaïs", "Côté Œuvre")


def test_one_date_settles_the_order_for_all() -> None:
    rows = "Ann,Lee,,,08/02/2026\nMax,Lee,,,25/02/2026\n"
    outcomes = read_file("c.csv", f"First Name,Last Name,Company,Position,Connected On\n{rows}")
    assert [o.connected_on for o in outcomes if isinstance(o, Connection)] == [
        date(2026, 2, 8),
        date(2026, 2, 25),
    ]


def test_a_member_who_left_is_skipped() -> None:
    assert read_file("c.csv", f"{CONNECTIONS}\n,,,,,,03 Apr 2023\n") == [
        Skip("c.csv", 2, "nameless", ", , , , , , 03 Apr 2023")
    ]


def test_a_name_missing_with_an_address_is_kept() -> None:
    assert (
        one(f"{CONNECTIONS}\n,,https://www.linkedin.com/in/ann,,,,03 Apr 2023\n").url_key
        == "linkedin.com/in/ann"
    )


def test_bad_rows_are_rejected_alone() -> None:
    rows = ["Ann,Lee,,,,,03 Apr 2023", "Bob,Ray,,,,,someday", "Cy,Fox,,,A,B,03 Apr 2023,more", "Dee,Moe,,,,,"]
    outcomes = read_file("c.csv", "\n".join([CONNECTIONS, *rows, ",,,,,,", ""]))
    assert reasons(outcomes) == ["", "date", "ragged", "", "empty"]
    assert [outcome.line for outcome in outcomes] == [2, 3, 4, 5, 6]
    assert isinstance(outcomes[1], Reject)
    assert outcomes[1].snippet == "Bob, Ray, , , , , someday"


def test_snippets_are_short() -> None:
    (outcome,) = read_file("c.csv", f"{CONNECTIONS}\nBob,{'y' * 500},,,,,someday\n")
    assert isinstance(outcome, Reject)
    assert len(outcome.snippet) == 200
