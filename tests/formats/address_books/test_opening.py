"""Tables are opened in whatever charset and with whatever delimiter, and what is none is refused."""

import pytest

from entregent.formats.address_books import MAX_COLUMNS, Table, open_table, recognise
from entregent.formats.contacts import Left
from tests.formats.address_books.making import table


def opened(data: bytes) -> Table:
    found = open_table(data)
    assert isinstance(found, Table)
    return found


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_told_from_the_names(delimiter: str) -> None:
    data = table(
        ["Name", "E-mail", "Note"], ["Ann; Bo, Cy", "ann@example.org", "a\tb|c"], delimiter=delimiter
    )
    found = opened(data)
    assert (found.delimiter, found.header) == (delimiter, ("Name", "E-mail", "Note"))


def test_excel_says_its_delimiter_itself() -> None:
    found = opened(b"sep=;\r\nName;E-mail\r\nAnn;ann@example.org\r\n")
    assert (found.delimiter, found.header, found.header_line) == (";", ("Name", "E-mail"), 2)
    assert len(found.rows) == 1


def test_lines_before_the_names_are_passed_over() -> None:
    found = opened(
        b"My contacts,,\n\nExported in spring,,\nFirst Name,Last Name,E-mail\nAnn,Bo,a@example.org\n"
    )
    assert (found.header[0], found.header_line, len(found.rows)) == ("First Name", 4, 1)


def test_a_table_without_names_keeps_its_first_row() -> None:
    found = opened(b"Ann Bo,ann@example.org\nCy Do,cy@example.org\n")
    assert (found.header, found.header_line, len(found.rows)) == (("", ""), 0, 2)


@pytest.mark.parametrize(
    ("encoding", "header", "name"),
    [
        ("utf-8-sig", ["Nom", "Courriel"], "Zoé Noël"), ("utf-16", ["Nom", "Courriel"], "Zoé Noël"),
        ("utf-16-be", ["Name", "Mail"], "Zoé Noël"), ("cp1252", ["Prénom", "Société"], "Zoé Noël"),
        ("cp1252", ["Name", "Mail"], "Zoé Noël"), ("cp1250", ["Imię", "Miejscowość"], "Łucja Żak"),
        ("cp1250", ["Name", "Mail"], "Łucja Wałek"), ("cp1251", ["Имя", "Фамилия"], "Ярослава"),
        ("cp1251", ["Name", "Mail"], "Ярослава"), ("cp1254", ["Ad", "Soyadı"], "Işıl Şahin"),
        ("cp932", ["名", "姓"], "花子"), ("cp932", ["Name", "Mail"], "やまかわ 花子"),
        ("gb18030", ["姓名", "电子邮件"], "王小花"), ("gb18030", ["Name", "Mail"], "王小花在北京"),
        ("big5", ["姓名", "電子郵件"], "王小花"), ("cp949", ["이름", "전화번호"], "김하나"),
        ("cp949", ["Name", "Mail"], "김하나 박둘이"), ("cp1256", ["الاسم", "الهاتف"], "ليلى"),
    ],
)  # fmt: skip
def test_the_charset_is_told_from_the_content(encoding: str, header: list[str], name: str) -> None:
    found = opened(table(header, [name, "x@example.org"], encoding=encoding))
    assert found.header == tuple(header)
    assert found.rows[0].cells == [name, "x@example.org"]  # type: ignore[union-attr]


def test_an_odd_byte_in_utf8_is_read_as_windows_writes_it() -> None:
    data = "Name,Mail\nZoé Noël,z@example.org\n".encode() + "René,r@example.org\n".encode("cp1252")
    rows = opened(data).rows
    assert [row.cells[0] for row in rows] == ["Zoé Noël", "René"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "empty"), (b" \n\n", "empty"), (bytes(range(32)) * 40, "unreadable"),
     (b",".join([b"Name"] * (MAX_COLUMNS + 1)), "too_many")],
)  # fmt: skip
def test_what_is_no_table_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    found = open_table(data)
    assert isinstance(found, Left)
    assert (found.reason, found.whole) == (reason, True)


@pytest.mark.parametrize(
    "text",
    [
        "Name,Price,SKU\nKite,3.50,77\n", "Name\nStatistics\nRowing\n", "",
        "Dear all,\nwe met in Lille, it rained.\n", "date,amount,currency\n2024-01-02,3.50,EUR\n",
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nEMAIL:ann@example.org\nEND:VCARD\n",
        "12/04/2024, 10:15 - Ann: see you, then\n12/04/2024, 10:16 - Bo: yes\n",
        "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", '{"people": [{"name": "Ann"}]}',
        "From a@example.org Mon Jan 01 00:00:00 2024\nTo: b@example.org\nSubject: hi, you\n\nbody, text\n",
    ],
)  # fmt: skip
def test_other_texts_are_no_address_books(text: str) -> None:
    assert recognise(text.encode(), "contacts.csv") is None
