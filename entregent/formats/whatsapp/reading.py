"""Reads a chat that WhatsApp exported, from its text or its archive."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final, Literal, NamedTuple

from entregent.formats.archives import READ_ERRORS, Entry, Refusal, open_entries
from entregent.formats.whatsapp import phrases
from entregent.formats.whatsapp.moments import Order, Stamp, find_stamp, moment_of, settle, usual_style
from entregent.formats.whatsapp.values import (
    MAX_LEFT,
    MAX_MESSAGES,
    MAX_TEXT,
    MAX_WORDS,
    Chat,
    DateOrder,
    Left,
    LeftReason,
    Message,
    Participant,
    Refused,
)

_SNIPPET: Final = 200
_LONGEST_NAME: Final = 100
_START: Final = 1 << 16
_BEFORE: Final = 3
"""Lines before the first message that somebody may have put there."""
_PHONE = re.compile(r"\+?[0-9][0-9 ().\-/]{4,24}[0-9]")
_FILE_TITLE = re.compile(
    r"(?:WhatsApp[ -]?Chat|Discussion WhatsApp|Conversation WhatsApp|Chat (?:de )?WhatsApp|"
    r"Conversa do WhatsApp)"
    r"(?: (?:with|avec|mit|con|com|di|de))?(?: - | ?[:-] ?| )(?P<title>.{1,150})",
    re.IGNORECASE,
)
_COPY = re.compile(r"(?: ?\([0-9]{1,3}\))?\.(?:txt|zip)\Z", re.IGNORECASE)
"""What a browser and the system add to the name of a file saved twice."""


class _Piece(NamedTuple):
    line: int
    stamp: Stamp
    rest: str
    first: bool


def read_chat(
    source: Path | BinaryIO, name: str = "", *, order: DateOrder | None = None, latest: date | None = None
) -> Chat | Refused:
    """Reads an exported chat, a `.txt` or the `.zip` that holds one; its pictures and sounds stay closed.

    `order` is what the user answered when it could not be told; `latest` is today, after which no message can
    be.
    """
    entries = open_entries(source, name)
    if isinstance(entries, Refusal):
        return Refused("refused", name, entries.code)
    with closing(entries):
        entry = _chat_among(entries.items)
        if entry is None:
            return Refused("no_chat", name)
        if entry.size > MAX_TEXT:
            return Refused("too_big", entry.name)
        try:
            with entry.open() as stream:
                content = stream.read(MAX_TEXT + 1)
        except READ_ERRORS:
            return Refused("damaged", entry.name)
        file = name or (source.name if isinstance(source, Path) else "")
        told = next(filter(file_title, (file, entry.name)), file)
        return read_bytes(content, told, order=order, latest=latest, attachments=len(entries.items) - 1)


def _chat_among(entries: tuple[Entry, ...]) -> Entry | None:
    """The chat of an archive: `_chat.txt` on iOS, the file named after the chat on Android."""
    if len(entries) == 1:
        return entries[0]
    texts = [e for e in entries if e.name.lower().endswith(".txt") and not e.name.startswith("__MACOSX/")]
    ranked = sorted(texts, key=_unlikeliness)
    return ranked[0] if ranked else None


def _unlikeliness(entry: Entry) -> tuple[bool, bool, int]:
    file = PurePosixPath(entry.name).name.lower()
    return file != "_chat.txt", "whatsapp" not in file, entry.name.count("/")


def is_chat(start: bytes) -> bool:
    """Whether a text that begins so is a chat: messages from its first lines on."""
    read = read_bytes(start[:_START], order="dmy")
    return isinstance(read, Chat) and sum(left.reason == "before" for left in read.left) <= _BEFORE


def read_bytes(
    content: bytes,
    name: str = "",
    *,
    order: DateOrder | None = None,
    latest: date | None = None,
    attachments: int = 0,
) -> Chat | Refused:
    """Reads the text of a chat: UTF-8 as WhatsApp writes it, or an editor's UTF-16."""
    if len(content) > MAX_TEXT:
        return Refused("too_big", name)
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = content.decode("utf-16" if wide else "utf-8", "replace").replace("\0", "")
    lines = text.split("\n")
    pieces, left = _pieces(lines)
    if not pieces:
        return Refused("not_a_chat", name)
    found = Order(order, "given") if order else _settled(pieces, latest)
    if found is None:
        return Refused("order", name)
    return _chat(pieces, left, found, name, attachments)


def _pieces(lines: list[str]) -> tuple[list[_Piece], list[Left]]:
    """The lines put together: each piece begins with a date, and what follows it belongs to it."""
    stamps = [find_stamp(line) for line in lines]
    style = usual_style(stamp for stamp in stamps if stamp)
    pieces: list[_Piece] = []
    left: list[Left] = []
    held: list[str] = []
    for number, (line, stamp) in enumerate(zip(lines, stamps, strict=True), start=1):
        line = line.removesuffix("\r")
        if stamp is not None and stamp.style == style:
            _join(pieces, held, left)
            pieces.append(_Piece(number, stamp, "", not pieces))
            held = [line[stamp.end :]]
        elif pieces:
            held.append(line)
        elif line.strip():
            left.append(_left(number, "before", line))
    _join(pieces, held, left)
    return pieces, left


def _join(pieces: list[_Piece], held: list[str], left: list[Left]) -> None:
    if not pieces:
        return
    text = "\n".join(held).rstrip("\n")
    if "\ufffd" in text:
        left.append(_left(pieces[-1].line, "damaged", text))
    if len(text) > MAX_WORDS + _LONGEST_NAME:
        left.append(_left(pieces[-1].line, "too_long", text))
        text = text[: MAX_WORDS + _LONGEST_NAME]
    pieces[-1] = pieces[-1]._replace(rest=text)


def _left(line: int, reason: LeftReason, text: str) -> Left:
    return Left(line, reason, text[:_SNIPPET])


def _settled(pieces: list[_Piece], latest: date | None) -> Order | None:
    day_first = any(phrases.day_first(piece.rest) for piece in pieces)
    return settle([piece.stamp for piece in pieces], day_first, latest)


def _chat(pieces: list[_Piece], left: list[Left], found: Order, name: str, attachments: int) -> Chat:
    messages: list[Message] = []
    notices: list[tuple[str, str]] = []
    reasons: Counter[str] = Counter()
    for piece in pieces:
        outcome = _outcome(piece, found.order, full=len(messages) >= MAX_MESSAGES)
        if isinstance(outcome, Message):
            messages.append(outcome)
            continue
        left.append(outcome)
        reasons[outcome.reason] += 1
        if outcome.reason == "notice":
            notices.append(_who_and_text(piece.rest) or ("", phrases.unmarked(piece.rest)))
    participants = tuple(_participants(messages))
    group = len(participants) > 2 or any(phrases.tells_group(text) for _, text in notices)
    return Chat(
        title=_title(name, notices, participants),
        group=group,
        participants=participants,
        messages=tuple(messages),
        left=tuple(sorted(left)[:MAX_LEFT]),
        order=found.order,
        settled_by=found.settled_by,
        read=len(pieces),
        notices=reasons["notice"],
        undated=reasons["date"],
        beyond=reasons["too_many"],
        attachments=attachments,
    )


def _outcome(piece: _Piece, order: DateOrder, *, full: bool) -> Message | Left:
    moment = moment_of(piece.stamp, order)
    if moment is None:
        return _left(piece.line, "date", piece.rest)
    parted = _parted(piece)
    if parted is None:
        return _left(piece.line, "notice", phrases.unmarked(piece.rest))
    if full:
        return _left(piece.line, "too_many", piece.rest)
    sender, text, marks = parted
    kind, words, edited = phrases.kind_of(text, marks != "")
    own = marks == "before" and piece.stamp.style[0] and text[:1].isalpha()
    if own and kind == "words" and not edited:
        return _left(piece.line, "notice", f"{sender}: {text}")
    return Message(sender, moment, piece.stamp.seconds, words[:MAX_WORDS], kind, edited, piece.line)


def _parted(piece: _Piece) -> tuple[str, str, Literal["before", "within", ""]] | None:
    """Who wrote, what, and where in its first line the program's mark stands; None for a notice."""
    parted = _split(piece.rest)
    if parted is None:
        return None
    sender, raw = parted
    text = phrases.unmarked(raw)
    own = (piece.first and phrases.is_encryption(text)) or (
        text.startswith(f"{sender} ") and phrases.tells_action(text)
    )
    at = raw.partition("\n")[0].find("\u200e")
    return None if own else (sender, text, "" if at < 0 else "within" if at else "before")


def _split(rest: str) -> tuple[str, str] | None:
    head, colon, tail = rest.partition(":")
    while colon and tail and tail[0] not in " \n" and len(head) <= _LONGEST_NAME:
        more, colon, tail = tail.partition(":")
        head = f"{head}:{more}"
    sender = " ".join(phrases.unmarked(head).split())
    if not colon or not sender or len(head) > _LONGEST_NAME or "\n" in head or _quotes(sender):
        return None
    return sender, tail.removeprefix(" ")


def _quotes(sender: str) -> bool:
    """A notice that quotes a name with a colon in it looks as if somebody had written it."""
    return any(quote in sender for quote in '"“«„') and phrases.tells_action(sender)


def _who_and_text(rest: str) -> tuple[str, str] | None:
    parted = _split(rest)
    return (parted[0], phrases.unmarked(parted[1])) if parted else None


def _participants(messages: list[Message]) -> Iterator[Participant]:
    for key, count in Counter(message.sender for message in messages).items():
        name = key.removeprefix("~").strip()
        phone = name if _PHONE.fullmatch(name) else ""
        yield Participant(key, "" if phone else name, phone, key.startswith("~"), count)


def file_title(name: str) -> str:
    """Whom or what a chat is called after by the name of its file, "" where that does not tell."""
    file = phrases.unmarked(PurePosixPath(name.replace("\\", "/")).name)
    named = _FILE_TITLE.fullmatch(_COPY.sub("", file))
    return named["title"].strip() if named else ""


def _title(name: str, notices: list[tuple[str, str]], participants: tuple[Participant, ...]) -> str:
    """What the file is called after, else what the notices call the chat; a chat of one voice is its own."""
    named = file_title(name)
    if named:
        return named
    renamed = [title for _, text in notices if (title := phrases.group_name(text))]
    if renamed:
        return renamed[-1]
    opening = [who for who, text in notices if who and phrases.is_encryption(text)]
    if opening:
        return opening[0]
    return participants[0].key if len(participants) == 1 else ""
