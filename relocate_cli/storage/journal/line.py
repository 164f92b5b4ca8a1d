"""An event as a line that proves itself: whatever happens to it on a disk or in a sync, damage shows.

The line is ASCII JSON with sorted keys. `crc` counts the bytes before it and comes last, so fields of newer
programs survive byte for byte.
"""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.plan.event import Event
from relocate_cli.domain.plan.forms import odd_field
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping

LINE_FORMAT = 1
"""Written as `v`; raised when older programs could misread a line."""

LONGEST = 64 * 1024
"""Bytes of a line with its line end."""
JSON = json.JSONDecoder()
"""Made once: `json.loads` looks for other encodings and for white space in each of ten thousand lines."""
SEAL_LENGTH = len(b',"crc":"00000000"}')


def encode_line(fields: Mapping[str, Any]) -> bytes:
    """Return the sealed line, without its line end."""
    unsealed = {key: value for key, value in fields.items() if key != "crc"}
    text = json.dumps(unsealed, sort_keys=True, separators=(",", ":"), allow_nan=False)
    body = text.encode("ascii")[:-1]
    line = body + _seal(body)
    if len(line) >= LONGEST:
        raise RelocateError(
            _("This text is too long to be saved."),
            _("Nothing was changed. Make it shorter; there is room for about ten pages."),
        )
    return line


def decode_line(line: bytes) -> Event | None:
    """Return the event of a line without its line end, or None if it is damaged or not ours."""
    body = line[:-SEAL_LENGTH]
    if len(line) >= LONGEST or line[-SEAL_LENGTH:] != _seal(body):
        return None
    try:
        text = line.decode("ascii")
        fields, end = JSON.raw_decode(text)
    except (ValueError, RecursionError):
        return None
    return _event(fields) if end == len(text) and isinstance(fields, dict) else None


def read_line(line: bytes) -> Event | str:
    """Return the event of a line without its line end, or why the line has to be set aside.

    What a newer program wrote in a form of its own counts for nothing here but for what it needs.
    """
    event = decode_line(line)
    if event is None:
        return _("longer than any line of ours") if len(line) >= LONGEST else _("damaged")
    field = odd_field(event.data)
    if not field:
        return event
    if event.data.get("v") == LINE_FORMAT and not event.data.get("need"):
        return _("its {field} cannot be used").format(field=field)
    return event._replace(data={name: event.data[name] for name in ("v", "need") if name in event.data})


def _seal(body: bytes) -> bytes:
    return b',"crc":"%08x"}' % zlib.crc32(body)


def _event(fields: dict[str, Any]) -> Event | None:
    name, clock = fields.get("id"), fields.get("clock")
    device, seq = fields.get("device"), fields.get("seq")
    if not (isinstance(name, str) and isinstance(device, str) and name and device):
        return None
    if type(clock) is not int or type(seq) is not int or clock < 0 or seq < 1:
        return None
    return Event(name, clock, device, seq, fields)
