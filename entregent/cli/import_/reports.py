"""Says what an import did: as the JSON document, and in words."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from entregent.cli.frame.words import _, grouped, ngettext
from entregent.records.importing import Foreseen, Source
from entregent.records.importing.values import is_noted
from entregent.records.models import ImportRun, Owner
from entregent.records.queries import imports
from entregent.wording import imports as words

if TYPE_CHECKING:
    from rich.console import Console

type Document = dict[str, Any]

_BROKEN_OFF = ("fault", "lost")


def refusal(code: str, values: Mapping[str, object]) -> str:
    """Why an archive is not taken or an import stopped, in one line."""
    said = words.refusal(code, values)
    return f"{said} {_('Run the same command again.')}" if code in _BROKEN_OFF else said


def failure(problem: Mapping[str, Any]) -> str:
    """Why a run could not be finished."""
    return refusal(str(problem.get("code", "")), problem.get("values") or {})


def of_run(run: ImportRun) -> list[Document]:
    """Each file of a run, with every row left out."""
    left: dict[object, tuple[list[Document], list[Document]]] = {}
    for row in imports.rows_left_out(run):
        skipped, rejected = left.setdefault(row.file_id, ([], []))
        (skipped if row.skipped else rejected).append({"line": row.line, "reason": row.reason})
    return [
        _file(file.name, file.kind, file.reason, file, *left.get(file.pk, ([], [])))
        for file in run.files.all()
    ]


def of_preview(archive: Source, found: Mapping[str, Foreseen]) -> list[Document]:
    """Each file of an archive as an import would take it."""
    documents = []
    for file in (*archive.readable, *(file for file in archive.files if file.kind is None)):
        one = found.get(file.name, Foreseen())
        rows = [({"line": left.line, "reason": left.reason}, left.skipped) for left in one.left]
        skipped = [row for row, is_skipped in rows if is_skipped]
        rejected = [row for row, is_skipped in rows if not is_skipped]
        documents.append(_file(file.name, file.kind or "", file.reason or "", one.counts, skipped, rejected))
        documents[-1]["new_people"], documents[-1]["new_exchanges"] = one.new_people, one.new_exchanges
    return documents


def _file(
    name: str, kind: str, reason: str, counts: Any, skipped: list[Document], rejected: list[Document]
) -> Document:
    noted = [row for row in skipped if is_noted(row["reason"])]
    skipped = [row for row in skipped if not is_noted(row["reason"])]
    document = {
        "file": name, "kind": kind, "read": counts.read, "created": counts.created, "updated": counts.updated,
        "unchanged": counts.unchanged, "skipped": skipped, "rejected": rejected,
    }  # fmt: skip
    return document | ({"left_out": reason} if reason else {}) | ({"noted": noted} if noted else {})


def document(owner: Owner, files: list[Document]) -> Document:
    """The whole answer: the files, and how many people and exchanges the record holds now, or would hold."""
    people, exchanges = imports.on_record(owner)
    people += sum(file.pop("new_people", 0) for file in files)
    exchanges += sum(file.pop("new_exchanges", 0) for file in files)
    return {"files": files, "people": people, "exchanges": exchanges}


def say(out: "Console", whole: Document, dry_run: bool, *, by_run: bool = False) -> None:
    """The files, one line each, below them why rows were left out; then the whole, and what comes next.

    `by_run`: they came with imports that can be taken back.
    """
    for file in whole["files"]:
        out.print(_line(file))
        rows = (*file["skipped"], *file["rejected"], *file.get("noted", ()))
        reasons = Counter(row["reason"] for row in rows)
        for reason, count in reasons.most_common():
            out.print(f"    {grouped(count):>6}  {words.reason(reason)}")
    on_record = {
        "people": ngettext("{count} person", "{count} people", whole["people"]).format(
            count=grouped(whole["people"])
        ),
        "exchanges": ngettext("{count} exchange", "{count} exchanges", whole["exchanges"]).format(
            count=grouped(whole["exchanges"])
        ),
    }
    if dry_run:
        out.print(_("Nothing was written."))
        out.print(_("Afterwards there would be {people} and {exchanges}.").format(**on_record))
        return
    out.print(_("On record now: {people} and {exchanges}.").format(**on_record))
    if by_run and any(file["created"] for file in whole["files"]):
        out.print(
            _("Next: say who they are to you (entregent serve opens the program), or see entregent today.")
        )
        out.print(_("To take the import back: entregent imports undo last"))


def _line(file: Document) -> str:
    if file.get("left_out"):
        return _("{file}: left out, {reason}").format(
            file=file["file"], reason=words.file_reason(file["left_out"])
        )
    rows = ngettext("{count} row", "{count} rows", file["read"]).format(count=grouped(file["read"]))
    text = _("{file}: {rows}; {created} new, {updated} updated, {unchanged} unchanged, {left} left out")
    left = len(file["skipped"]) + len(file["rejected"])
    counts = {name: grouped(file[name]) for name in ("created", "updated", "unchanged")}
    return text.format(file=file["file"], **counts, rows=rows, left=grouped(left))
