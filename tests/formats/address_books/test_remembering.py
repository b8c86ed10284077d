"""What the user chose for the columns of a table holds, and is found again for the next one like it."""

import pytest

from entregent.formats.address_books import (
    Column,
    Mapping,
    Table,
    choose,
    guess,
    mapping_key,
    open_table,
    read_mapped,
)
from entregent.formats.contacts import Postal, Way
from entregent.formats.tables import Row
from tests.formats.address_books.making import table


def test_a_choice_is_found_again_under_the_key_of_its_names() -> None:
    key = mapping_key(["Prénom", "Nom", "E-mail"])
    assert key == mapping_key(["PRENOM ", "nom", "e-mail", ""])
    assert key != mapping_key(["Nom", "Prénom", "E-mail"])
    assert key != mapping_key(["Prénom", "NomE-mail"])
    assert len(key) == 64


def test_a_choice_holds_for_another_file_of_the_same_names() -> None:
    first, second = (table(["Wer", "Wo"], [name, "Ulm"]) for name in ("Ann", "Bo"))
    found, again = open_table(first), open_table(second)
    assert isinstance(found, Table)
    assert isinstance(again, Table)
    assert mapping_key(found.header) == mapping_key(again.header)
    chosen = choose(guess(again.header, again.rows), ["whole_name", "city"])
    assert chosen is not None
    assert [column.confidence for column in chosen.columns] == [1.0, 1.0]
    assert read_mapped(again, chosen).contacts[0].addresses == (Postal(city="Ulm"),)


@pytest.mark.parametrize("targets", [[], ["email"], ["email", "email", "email"], ["email", "mischief"]])
def test_a_choice_for_another_table_is_refused(targets: list[str]) -> None:
    assert choose(Mapping((Column("Name"), Column("Email"))), targets) is None


def test_a_column_keeps_its_place_and_loses_what_it_was() -> None:
    mapping = guess(["Name", "Work phone", "Home street"], [])
    chosen = choose(mapping, ["whole_name", "email", "phone"])
    assert chosen is not None
    assert chosen.columns[1:] == (
        Column("Work phone", "email", "work", "", 1.0), Column("Home street", "phone", "home", "", 1.0),
    )  # fmt: skip
    found = read_mapped(Table(("", "", ""), (Row(2, ["Ann", "ann@example.org", "+32 1"]),)), chosen)
    assert found.contacts[0].ways == (Way("email", "ann@example.org", "work"), Way("phone", "+32 1", "home"))


def test_the_order_of_day_and_month_can_be_chosen() -> None:
    mapping = guess(["Name", "Birthday"], [Row(2, ["Ann", "3/4/1970"])])
    assert (mapping.order, mapping.order_sure) == ("mdy", False)
    chosen = choose(mapping, ["whole_name", "birthday"], "dmy")
    assert chosen is not None
    assert (chosen.order, chosen.order_sure) == ("dmy", True)
