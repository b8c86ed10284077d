"""Values of fields as the document has them, and back: each checked against what its field can hold."""

import base64
import binascii
import datetime as dt
import math
import uuid
from collections.abc import Callable
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.db import models
from django.db.backends.base.operations import BaseDatabaseOperations

type Field = "models.Field[Any, Any]"
type Write = Callable[[Any], Any]
type Read = Callable[[Any], Any]

_DEEPEST: Final = 50
"""Lists within lists of a value; no table of ours comes near."""


class Unfit(ValueError):
    """A value that its field cannot hold."""


def writer(field: Field) -> Write:
    """What makes a value of `field` into one of JSON; the same on every database."""
    kind = field.target_field if isinstance(field, models.ForeignKey) else field
    if isinstance(kind, models.BinaryField):
        return lambda value: base64.b64encode(bytes(value)).decode()
    if isinstance(kind, models.UUIDField):
        return str
    if isinstance(kind, models.DateTimeField):
        return _moment
    if isinstance(kind, models.DateField | models.TimeField):
        return lambda value: value.isoformat()
    if isinstance(kind, models.JSONField):
        return _sorted
    plain = (models.CharField, models.TextField, models.BooleanField, models.IntegerField, models.FloatField)
    return _as_it_is if isinstance(kind, plain) else str


def _moment(value: dt.datetime) -> str:
    return value.astimezone(dt.UTC).isoformat()


def _sorted(value: Any) -> Any:
    """PostgreSQL keeps the keys of JSON in an order of its own."""
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(each) for each in value] if isinstance(value, list) else value


def _as_it_is(value: Any) -> Any:
    return value


def reader(field: Field) -> Read:
    """What makes a value of JSON into one of `field`; it raises Unfit for one that the field cannot hold."""
    read = _reader(field.target_field if isinstance(field, models.ForeignKey) else field)
    return lambda value: _nothing(field) if value is None else read(value)


def _nothing(field: Field) -> None:
    if not field.null:
        raise Unfit


def _reader(field: Field) -> Read:
    made = next((make for kind, make in _READERS if isinstance(field, kind)), _cleaner)
    return made(field)


def _binary(value: Any) -> bytes:
    try:
        return base64.b64decode(_string(value), validate=True)
    except binascii.Error:
        raise Unfit from None


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise Unfit
    return value


def _uuid(value: Any) -> uuid.UUID:
    text = _string(value)
    try:
        found = uuid.UUID(text)
    except ValueError:
        raise Unfit from None
    if str(found) != text:
        raise Unfit
    return found


def _read_moment(value: Any) -> dt.datetime:
    try:
        found = dt.datetime.fromisoformat(_string(value))
        if found.tzinfo is None:
            raise Unfit
        return found.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        raise Unfit from None


def _day(value: Any) -> dt.date:
    try:
        return dt.date.fromisoformat(_string(value))
    except ValueError:
        raise Unfit from None


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Unfit
    return value


def _number(field: Field) -> Read:
    """What every database can hold: SQLite alone would take more."""
    low, high = BaseDatabaseOperations.integer_field_ranges[field.get_internal_type()]

    def read(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise Unfit
        if not low <= value <= high:
            raise Unfit
        return value

    return read


def _float(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise Unfit
    return float(value)


def _text(longest: int | None) -> Read:
    def read(value: Any) -> str:
        text = _kept(_string(value))
        if longest is not None and len(text) > longest:
            raise Unfit
        return text

    return read


def _kept(text: str) -> str:
    """No database of ours holds a NUL; half a character becomes the sign for one that is lost."""
    if "\0" in text:
        raise Unfit
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _json(value: Any, depth: int) -> Any:
    if depth > _DEEPEST:
        raise Unfit
    if isinstance(value, str):
        return _kept(value)
    if isinstance(value, list):
        return [_json(each, depth + 1) for each in value]
    if isinstance(value, dict):
        return {_kept(key): _json(each, depth + 1) for key, each in value.items()}
    if isinstance(value, float) and not math.isfinite(value):
        raise Unfit
    return value


def _cleaner(field: Field) -> Read:
    """For fields of a kind that no table has today."""

    def read(value: Any) -> Any:
        try:
            return field.clean(value, None)
        except ValidationError:
            raise Unfit from None

    return read


_READERS: Final[tuple[tuple[type[Field], Callable[[Field], Read]], ...]] = (
    (models.BinaryField, lambda _field: _binary),
    (models.UUIDField, lambda _field: _uuid),
    (models.DateTimeField, lambda _field: _read_moment),
    (models.DateField, lambda _field: _day),
    (models.BooleanField, lambda _field: _truth),
    (models.IntegerField, _number),
    (models.FloatField, lambda _field: _float),
    (models.JSONField, lambda _field: lambda value: _json(value, 0)),
    (models.CharField, lambda field: _text(getattr(field, "max_length", None))),
    (models.TextField, lambda _field: _text(None)),
)
"""A moment is a day too, so that it comes first."""
