"""Any table of people can be read: its columns are guessed, corrected by the user, and remembered."""

from datetime import date

import pytest

from entregent.formats.address_books import (
    LAST_EXCHANGE,
    TARGETS,
    Table,
    Target,
    choose,
    guess,
    is_sure,
    open_table,
    read,
    read_mapped,
    recognise,
)
from entregent.formats.contacts import Contact, Day, Meeting, Other, Postal, Way, Work
from entregent.formats.tables import Row
from tests.formats.address_books.making import only, reasons, table


def targets(header: list[str], *rows: list[str]) -> list[str]:
    records = tuple(Row(line, list(cells)) for line, cells in enumerate(rows, 2))
    return [column.target for column in guess(header, records).columns]


def remapped(data: bytes, *columns: Target) -> Contact:
    found = open_table(data)
    assert isinstance(found, Table)
    chosen = choose(guess(found.header, found.rows), columns)
    assert chosen is not None
    (contact,) = read_mapped(found, chosen).contacts
    return contact


@pytest.mark.parametrize(
    ("header", "found"),
    [
        (["Nom", "Prénom", "Courriel", "Portable", "Entreprise", "Poste", "Ville", "Rencontré le",
        "Présenté par"],
         ["family", "given", "email", "phone", "company", "title", "city", "met_on", "met_through"]),
        (["Name", "Email", "Phone", "Company", "Title", "Tags", "Notes", "Last contacted"],
         ["whole_name", "email", "phone", "company", "title", "group", "note", "last_exchange"]),
        (["Rencontré(e) où", "Rencontré(e) le", "Conjoint(e)", "Nom et prénom"],
         ["met_where", "met_on", "relation", "whole_name"]),
        (["Name", "Vorname", "Handy", "PLZ", "Ort", "Geburtsdatum", "Bemerkung", "Letzter Kontakt"],
         ["family", "given", "phone", "code", "city", "birthday", "note", "last_exchange"]),
        (["Nombre", "Apellidos", "Móvil", "Empresa", "Cargo", "Cumpleaños", "Último contacto"],
         ["given", "family", "phone", "company", "title", "birthday", "last_exchange"]),
        (["Cognome", "Nome", "Cellulare", "Azienda", "Ruolo", "Data di nascita", "Ultimo contatto"],
         ["family", "given", "phone", "company", "title", "birthday", "last_exchange"]),
        (["Naam", "Voornaam", "E-mailadres", "Postcode", "Woonplaats", "Verjaardag"],
         ["family", "given", "email", "code", "city", "birthday"]),
        (["Nome completo", "Celular", "Empresa", "Cidade", "Aniversário", "Observações"],
         ["whole_name", "phone", "company", "city", "birthday", "note"]),
        (["Imię i nazwisko", "Telefon komórkowy", "Firma", "Miasto", "Urodziny", "Uwagi"],
         ["whole_name", "phone", "company", "city", "birthday", "note"]),
        (["ФИО", "Мобильный телефон", "Компания", "Город", "День рождения", "Комментарий"],
         ["whole_name", "phone", "company", "city", "birthday", "note"]),
        (["Ad Soyad", "Cep Telefonu", "Şirket", "Şehir", "Doğum tarihi", "Notlar"],
         ["whole_name", "phone", "company", "city", "birthday", "note"]),
        (["氏名", "携帯電話", "会社名", "市区町村", "生年月日", "備考"],
         ["whole_name", "phone", "company", "city", "birthday", "note"]),
        (["姓名", "手机", "公司", "城市", "生日", "备注"],
         ["whole_name", "phone", "company", "city", "birthday", "note"]),
        (["이름", "휴대폰", "회사", "도시", "생일", "메모"],
         ["whole_name", "phone", "company", "city", "birthday", "note"]),
        (["Fornavn", "Etternavn", "Mobil", "Bedrift", "Poststed", "Fødselsdato"],
         ["given", "family", "phone", "company", "city", "birthday"]),
        (["Förnamn", "Efternamn", "Mobil", "Företag", "Ort", "Födelsedatum"],
         ["given", "family", "phone", "company", "city", "birthday"]),
        (["first_name", "lastName", "EmailAddress", "LinkedIn URL", "How we met", "Where we met",
        "Interests"],
         ["given", "family", "email", "profile", "met_how", "met_where", "interest"]),
    ],
)  # fmt: skip
def test_columns_are_known_by_their_names(header: list[str], found: list[str]) -> None:
    assert targets(header) == found


def test_cells_say_what_names_do_not() -> None:
    header = ["A", "B", "C", "D", "E"]
    rows = [
        [f"Ann{n} Bo", f"a{n}@example.org", f"+32 470 00 00 1{n}", "https://a.example", "linkedin.com/in/a"]
        for n in range(5)
    ]
    mapping = guess(header, [Row(n, row) for n, row in enumerate(rows, 2)])
    assert [column.target for column in mapping.columns] == ["other", "email", "phone", "website", "profile"]
    assert mapping.columns[0].confidence == 0
    assert all(0.5 < column.confidence < 1 for column in mapping.columns[1:])


def test_cells_overrule_a_name_that_may_mean_several_things() -> None:
    assert targets(["Nom", "Adresse"], ["Ann", "ann@example.org"]) == ["whole_name", "email"]
    assert targets(["Title", "First name", "Email"], ["Mrs", "Ann", "a@example.org"]) == [
        "prefix",
        "given",
        "email",
    ]
    assert targets(["Title", "First name", "Email"], ["Baker", "Ann", "a@example.org"]) == [
        "title",
        "given",
        "email",
    ]


def test_cells_that_contradict_a_name_lower_the_confidence() -> None:
    mapping = guess(["Name", "Email"], [Row(2, ["Ann", "yes"]), Row(3, ["Bo", "no"])])
    assert mapping.columns[1].target == "email"
    assert mapping.columns[1].confidence < 0.5


def test_a_name_half_understood_is_not_guessed_at() -> None:
    assert targets(["Name", "Email opt-in campaign", "Company headcount band"]) == [
        "whole_name",
        "other",
        "other",
    ]


def test_a_table_without_names_is_read_by_its_cells() -> None:
    found = read(b"Ann Bo,ann@example.org,+32 470 00 00 01\nCy Do,cy@example.org,+32 470 00 00 02\n")
    assert found.left == ()
    assert [contact.typed for contact in found.contacts] == ["Ann Bo", "Cy Do"]
    assert found.contacts[1].ways == (Way("email", "cy@example.org"), Way("phone", "+32 470 00 00 02"))


def test_every_target_can_be_chosen() -> None:
    contact = remapped(
        table(
            [f"Column {n}" for n in range(25)],
            ["Ann Bo", "Ann", "Bo", "Nan", "ann@example.org", "+32 470", "linkedin.com/in/ann",
            "ann.example", "Kites",
             "Buyer", "Strings", "1 Rise", "Ghent", "9000", "BE", "5.4.1970", "a note", "Chess, Choir",
             "tea", "nl",
             "at a fair", "Lille", "2019-05-06", "Ines", "2024-02-03"],
        ),
        "whole_name", "given", "family", "nickname", "email", "phone", "profile", "website", "company",
        "title",
        "department", "street", "city", "code", "country", "birthday", "note", "group", "interest",
        "language",
        "met_how", "met_where", "met_on", "met_through", "last_exchange",
    )  # fmt: skip
    assert contact.works == (Work("Kites", "Strings", "Buyer"),)
    assert contact.addresses == (Postal(street="1 Rise", city="Ghent", code="9000", country="BE"),)
    assert contact.birthday == Day(1970, 4, 5)
    assert (contact.note, contact.groups, contact.interests, contact.language) == (
        "a note", ("Chess", "Choir"), ("tea",), "nl",
    )  # fmt: skip
    assert contact.met == Meeting("at a fair", "Lille", date(2019, 5, 6), "Ines")
    assert contact.others == (Other(LAST_EXCHANGE, "2024-02-03"),)


@pytest.mark.parametrize("target", TARGETS)
def test_no_target_fails_on_any_words(target: Target) -> None:
    found = Table(("Name", "X"), (Row(2, ["Ann", "words, of @ all/kinds ::: 31/31/31"]),))
    mapping = guess(found.header, found.rows)
    columns = (mapping.columns[0], mapping.columns[1]._replace(target=target))
    contact = read_mapped(found, mapping._replace(columns=columns)).contacts[0]
    assert contact.typed in ("Ann", "words, of @ all/kinds ::: 31/31/31")


def test_a_label_or_service_of_nothing_is_kept() -> None:
    contact = remapped(table(["Name", "A", "B"], ["Ann", "x", "y"]), "whole_name", "label", "service")
    assert contact.others == (Other("A", "x"), Other("B", "y"))


def test_unknown_columns_are_kept_and_unwanted_ones_left_out() -> None:
    data = table(["Name", "Favourite colour"], ["Ann", "teal"])
    assert only(data).others == (Other("Favourite colour", "teal"),)
    assert remapped(data, "whole_name", "ignore").others == ()


def test_several_values_in_one_cell_are_several() -> None:
    cells = ["Ann", "ann@example.org; Bo <bo@example.org>", "+32 1; +32 2", "a, b;c"]
    contact = remapped(
        table(["Name", "Email", "Phone", "Tags"], cells), "whole_name", "email", "phone", "group"
    )
    assert [way.value for way in contact.ways] == ["ann@example.org", "bo@example.org", "+32 1", "+32 2"]
    assert contact.groups == ("a", "b", "c")
    assert contact.others == (Other("Email", "ann@example.org; Bo <bo@example.org>"),)


def test_guards_of_spreadsheets_are_taken_off() -> None:
    contact = only(table(["Name", "Phone", "ZIP"], ["Ann", "'+32 470 00 00 01", '="0100"']))
    assert contact.ways == (Way("phone", "+32 470 00 00 01"),)
    assert contact.addresses == (Postal(code="0100"),)


def test_a_number_that_a_spreadsheet_rounded_is_told_and_not_dialled() -> None:
    found = read(table(["Name", "Phone"], ["Ann", "3.36E+10"]))
    assert reasons(found) == [(2, "damaged", False)]
    assert found.contacts[0].ways == ()
    assert found.contacts[0].others == (Other("Phone", "3.36E+10"),)


def test_the_order_of_day_and_month_is_told_by_the_file_or_said_to_be_open() -> None:
    told = guess(["Name", "Birthday"], [Row(2, ["Ann", "3/4/1970"]), Row(3, ["Bo", "25/4/1970"])])
    assert (told.order, told.order_sure) == ("dmy", True)
    open_ = guess(["Name", "Birthday"], [Row(2, ["Ann", "3/4/1970"])])
    assert (open_.order, open_.order_sure) == ("mdy", False)
    french = guess(["Nom", "Anniversaire"], [Row(2, ["Ann", "3/4/1970"])])
    assert (french.order, french.order_sure) == ("dmy", True)


def test_a_day_that_may_be_one_of_two_is_not_guessed() -> None:
    data = table(
        ["Name", "Birthday", "Last contacted"], ["Ann", "3/4/1970", "5/6/2024"], ["Bo", "4/4/1970", ""]
    )
    found = read(data)
    assert reasons(found) == [(2, "birthday", False), (2, "date", False)]
    assert [contact.birthday for contact in found.contacts] == [Day(text="3/4/1970"), Day(1970, 4, 4)]
    assert found.contacts[0].others == (Other("Last contacted", "5/6/2024"),)


def test_a_table_is_read_without_asking_only_where_all_is_sure() -> None:
    assert is_sure(guess(["Name", "Email", "Shoe size"], []))
    assert not is_sure(guess(["Name", "Birthday"], [Row(2, ["Ann", "3/4/1970"])]))
    assert not is_sure(guess(["A", "B"], [Row(2, ["Ann Bo", "https://a.example"])]))
    assert not is_sure(guess(["A", "B"], []))


def test_days_that_are_none_are_kept_and_told() -> None:
    found = read(table(["Name", "Last contacted", "Met on"], ["Ann", "soon", "last spring"]))
    assert reasons(found) == [(2, "date", False), (2, "date", False)]
    assert found.contacts[0].others == (Other("Last contacted", "soon"), Other("Met on", "last spring"))


def test_a_bad_row_never_costs_its_neighbours() -> None:
    data = (
        b"Name,Email,Note\nAnn,ann@example.org,ok\n,,lonely note\n,,\nBo,bo@example.org,one,two\n"
        b'Cy,not an address,three,cy@example.org\nDo,do@example.org,"open quote\nEd,ed@example.org,fine\n'
    )
    found = read(data)
    assert [contact.typed for contact in found.contacts] == ["Ann", "Bo", "Ed"]
    assert reasons(found) == [
        (3, "nameless", True), (4, "empty", True), (5, "ragged", False), (6, "ragged", True),
        (7, "unclosed", True),
    ]  # fmt: skip
    assert Other("", "two") in found.contacts[1].others


def test_a_plain_table_of_people_is_one() -> None:
    assert recognise(table(["Name", "Email"], ["Ann", "ann@example.org"])) == "csv"
    assert recognise(b"Primary Email\nann@example.org\n") == "csv"
    assert recognise(b"ann@example.org\nbo@example.org\n") == "csv"
