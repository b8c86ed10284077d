"""Tables are read in full, and a bad record costs nothing but itself."""

import codecs
import csv
import io
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.formats import tables
from entregent.formats.tables import Fault, Layout, Row, detect_encoding, read_rows, read_table, sniff


def starts_with_name(cells: Sequence[str]) -> bool:
    return cells[:1] == ["Name"]


def read(data: bytes) -> list[Row | Fault]:
    layout = sniff(data[: tables.SNIFFED], starts_with_name)
    assert layout is not None
    return list(read_table(io.BytesIO(data), layout))


def cells(data: bytes) -> list[list[str]]:
    return [record.cells for record in read(data) if isinstance(record, Row)]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"Name,City", "utf-8-sig"),
        ("Name,Épinal".encode(), "utf-8-sig"),
        (codecs.BOM_UTF8 + b"Name", "utf-8-sig"),
        ("Name,Épinal".encode("cp1252"), "cp1252"),
        ("Name\tCity".encode("utf-16"), "utf-16"),
        ("Name\tCity".encode("utf-16-le"), "utf-16-le"),
        ("Name\tCity".encode("utf-16-be"), "utf-16-be"),
        ("é".encode()[:1], "utf-8-sig"),
        (b"", "utf-8-sig"),
    ],
)
def test_the_encoding_is_told_from_the_bytes(data: bytes, encoding: str) -> None:
    assert detect_encoding(data) == encoding


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_delimiter_and_encoding_make_no_difference(delimiter: str, encoding: str) -> None:
    text = f"Name{delimiter}City\nZoé{delimiter}Épinal\n"
    assert cells(text.encode(encoding)) == [["Zoé", "Épinal"]]


def test_an_odd_byte_far_in_the_file_is_read_as_windows_writes_it() -> None:
    data = b"Name,City\n" + b"Ann,Bristol\n" * 10_000 + "Zoé,Nîmes€\n".encode("cp1252") + b"Max,\x81\n"
    assert cells(data)[-2:] == [["Zoé", "Nîmes€"], ["Max", "\x81"]]


def test_a_preamble_is_passed_over_and_lines_are_physical() -> None:
    data = b'Notes:\n"Two lines,\nof words"\n\nName,City\nAnn,"Bath\nSpa"\n\nBob,Ely\n'
    assert read(data) == [Row(6, ["Ann", "Bath\nSpa"]), Row(9, ["Bob", "Ely"])]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_counts(end: str) -> None:
    data = end.join(["Name,City", "Ann,Bath", 'Bob,"E', 'ly"', "Cy,Deal", ""]).encode()
    assert [record.line for record in read(data)] == [2, 3, 5]


def test_short_rows_are_padded_and_long_ones_kept() -> None:
    assert cells(b"Name,City\nAnn\nBob,Ely,more\n") == [["Ann", ""], ["Bob", "Ely", "more"]]


def test_a_column_alone_holds_its_delimiters() -> None:
    layout = Layout("utf-8-sig", ",", ("Name",), 1)
    rows = read_table(io.BytesIO(b"Name\nData, Analytics\n"), layout)
    assert list(rows) == [Row(2, ["Data, Analytics"])]


def test_nul_bytes_are_dropped() -> None:
    assert cells(b"Name,City\nA\0nn,Bath\0\n\0\nBob,Ely\n") == [["Ann", "Bath"], ["Bob", "Ely"]]


@pytest.mark.parametrize("row", [b'"Ann,Bath', b'Ann,"Bath', b'Ann,"Bath,'])
def test_an_open_quote_costs_one_line(row: bytes) -> None:
    after = b"".join(b"P%d,Q\n" % number for number in range(50))
    records = read(b"Name,City\nZed,Ayr\n" + row + b"\n" + after)
    faults = [record for record in records if isinstance(record, Fault)]
    assert faults == [Fault(3, "unclosed_quote", row.decode())]
    assert len(records) == 52


def test_an_open_quote_closed_by_a_later_one_costs_one_line() -> None:
    after = [f'P{number},"Q, R"' if number == 30 else f"P{number},Q" for number in range(60)]
    records = read("\n".join(["Name,City", 'Ann,"Bath', *after]).encode())
    faults = [record for record in records if isinstance(record, Fault)]
    assert faults == [Fault(2, "unclosed_quote", 'Ann,"Bath')]
    assert len(records) == 61


def test_an_open_quote_that_closes_in_the_same_column_is_found_by_the_records_inside() -> None:
    after = [f'{number},b,c,"d"' if number == 20 else f"{number},b,c,d" for number in range(30)]
    records = read("\n".join(["Name,B,C,D", 'Ann,b,c,"d', *after]).encode())
    assert len(records) == 31
    assert records[0] == Fault(2, "unclosed_quote", 'Ann,b,c,"d')


def test_words_with_commas_over_many_lines_stay_one_cell() -> None:
    words = "Well, yes\nno, never\nand so on\n\nthe end"
    assert cells(f'Name,City\nAnn,"{words}"\n'.encode()) == [["Ann", words]]


def test_a_line_too_long_costs_itself() -> None:
    records = read(b"Name,City\nAnn," + b"x" * (3 * tables.MAX_FIELD) + b"\nBob,Ely\n")
    assert isinstance(records[0], Fault)
    assert records[0].code == "too_long"
    assert len(records[0].snippet) == 200
    assert records[1] == Row(3, ["Bob", "Ely"])


def test_quotes_left_open_on_every_line_stay_linear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "SPARE", 1000)
    taken = 0
    original = tables._Lines.__next__

    def counted(lines: tables._Lines) -> str:
        nonlocal taken
        taken += 1
        return original(lines)

    monkeypatch.setattr(tables._Lines, "__next__", counted)
    records = list(read_rows(io.StringIO('a","b\n' * 3000), ",", 2))
    assert len(records) == 3000
    assert taken < 20_000


def test_a_stream_that_breaks_off_ends_with_a_fault() -> None:
    class Broken(io.BytesIO):
        def read1(self, _size: int | None = -1) -> bytes:
            if self.tell():
                raise EOFError
            return super().read1(20)

        read = read1

    records = list(
        read_table(Broken(b"Name,City\nAnn,Bath\nBob,Ely\n"), Layout("utf-8", ",", ("Name", "City"), 1))
    )
    assert records[0] == Row(2, ["Ann", "Bath"])
    assert records[-1] == Fault(3, "damaged", "")


@given(st.binary(max_size=400))
def test_any_bytes_are_read_without_an_error(data: bytes) -> None:
    sniff(data, starts_with_name)
    for delimiter in tables.DELIMITERS:
        layout = Layout(detect_encoding(data), delimiter, ("Name", "City"), 1)
        lines = [record.line for record in read_table(io.BytesIO(data), layout)]
        assert lines == sorted(lines)


@given(st.lists(st.lists(st.text(st.sampled_from('ab"\n, ;é')), min_size=2, max_size=2), max_size=20))
def test_what_a_spreadsheet_writes_is_read_back(rows: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([["Name", "City"], *rows])
    assert cells(out.getvalue().encode()) == rows
