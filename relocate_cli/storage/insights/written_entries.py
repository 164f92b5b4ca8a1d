"""Check-ins out of one file: JSON, a line for each, or Parquet."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from typing import IO, TYPE_CHECKING, Any

from relocate_cli.domain.insights.checkin_form import DamagedError, ForeignError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.storage.insights.sources import SourceFile

PARQUET = b"PAR1"
WHOLE_AT_MOST = 4 << 20
"""Bytes of a file that is looked at as one document before it is read line by line."""
ROWS_AT_ONCE = 5_000


def is_parquet(source: SourceFile) -> bool:
    """Whether the file begins like Parquet, whatever it is called."""
    with source.opened() as stream:
        return stream.read(len(PARQUET)) == PARQUET


def written_in(source: SourceFile) -> Iterator[Any]:
    """Yield what was written into a file, document after document; DamagedError if it is torn."""
    with source.opened() as stream:
        start = stream.read(len(PARQUET))
        stream.seek(0)
        try:
            yield from _rows(stream) if start == PARQUET else _documents(stream, source)
        except UnicodeDecodeError as error:
            raise ForeignError from error
        except RecursionError as error:
            raise DamagedError("json") from error


def _documents(stream: IO[bytes], source: SourceFile) -> Iterator[Any]:
    if source.size <= WHOLE_AT_MOST:
        content = stream.read()
        try:
            found = json.loads(content)  # whatever a shell made of it: UTF-8, or UTF-16 as in Windows
        except json.JSONDecodeError as error:
            if _is_torn_whole(content):
                raise DamagedError(f"line {error.lineno}") from error
            lines = content.splitlines()
        else:
            yield from found if isinstance(found, list) else [found]
            return
        yield from _lines(lines)
    else:
        yield from _lines(stream)


def _lines(lines: Any) -> Iterator[Any]:
    """Yield a document a line; the first line tells whether it is a file of that kind at all."""
    number = 0
    for line in lines:
        text = line.decode("utf-8-sig").strip()
        if not text:
            continue
        number += 1
        try:
            yield json.loads(text)
        except json.JSONDecodeError as error:
            raise (
                DamagedError(f"line {number}") if number > 1 or _is_torn(text) else ForeignError
            ) from error
    if not number:
        raise ForeignError


def _is_torn_whole(content: bytes) -> bool:
    """Whether this is what is left of one check-in as families share it: a field in each line."""
    return bool(re.match(rb'\s*\{\s*\n\s*"schema": "relocate-checkin', content.removeprefix(BOM_UTF8)))


def _is_torn(text: str) -> bool:
    """Whether half a check-in is left of a file."""
    return text.startswith("{") and "relocate-checkin" in text


def _rows(stream: IO[bytes]) -> Iterator[Any]:
    from pyarrow import ArrowException  # noqa: PLC0415 - only for Parquet
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415

    try:
        for batch in ParquetFile(stream).iter_batches(ROWS_AT_ONCE):
            yield from batch.to_pylist()
    except (ArrowException, OSError) as error:
        raise DamagedError("parquet") from error
