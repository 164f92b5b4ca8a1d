"""New lines get on the disk, all of them or none, and never behind something that is torn or not ours."""

import errno
import os
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import NamedTuple

from relocate_cli.domain.plan.event import Event
from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.storage.durable import new_file, old_file, sync, sync_folder, write_block
from relocate_cli.storage.journal.content import LARGEST
from relocate_cli.storage.journal.file import JournalFile
from relocate_cli.storage.journal.reading import Reading, stem_of, stream_of

SEGMENT_SIGNS = frozenset("-0123456789abcdef")
"""A further file of one device is called `journal-<device>-1a2b3c4d.jsonl`."""
SEGMENT_LENGTHS = (0, 9)
"""The first file of a device has no segment in its name."""
FULL = LARGEST // 2
"""Bytes after which a device begins another file, so that none of ours is ever too large to be read."""


class _Target(NamedTuple):
    """An open file that takes new lines."""

    path: Path
    handle: int
    before: JournalFile
    new: bool


def append_lines(
    data: Path, reading: Reading, device: str, lines: Mapping[bytes, Event], *, alone: bool
) -> list[JournalFile]:
    """Save the lines and those that the folder lost, return their files; an OSError left all as before."""
    blocks = _blocks({**reading.lost, **lines})
    targets: list[_Target] = []
    with ExitStack() as cut_back:
        for stream, block in blocks.items():
            target = _open(data, reading, f"{stream}-{device}", alone=alone)
            content = b"".join(line + b"\n" for line in block)
            cut_back.callback(_cut_back, target, len(content))
            targets.append(target)
            write_block(target.handle, content)
            sync(target.handle)
        if any(target.new for target in targets):
            sync_folder(data)
        cut_back.pop_all()
    for target in targets:
        os.close(target.handle)
    return [target.before.followed_by(block) for target, block in zip(targets, blocks.values(), strict=True)]


def _blocks(lines: Mapping[bytes, Event]) -> dict[str, dict[bytes, Event]]:
    blocks: dict[str, dict[bytes, Event]] = {"profile": {}, "journal": {}}
    for line, event in lines.items():
        blocks[stream_of(event.do)][line] = event
    return {stream: block for stream, block in blocks.items() if block}


def _open(data: Path, reading: Reading, stem: str, *, alone: bool) -> _Target:
    """Open the file this device writes, or a new segment if others may write or it is not as we left it."""
    own = _own_file(reading, stem) if alone else None
    if own is not None:
        with suppress(OSError):
            path = data / own.name
            handle = old_file(path)
            if os.fstat(handle).st_size == own.size:
                return _Target(path, handle, own, new=False)
            os.close(handle)
    taken = any(file.name.lower().startswith(stem) for file in reading.files)
    path = data / (f"{stem}.jsonl" if alone and not taken else f"{stem}-{os.urandom(4).hex()}.jsonl")
    return _Target(path, new_file(path), JournalFile(path.name, {}, []), new=True)


def _own_file(reading: Reading, stem: str) -> JournalFile | None:
    """Return the file that ends with our last line and holds nothing but whole lines that we remember."""
    if reading.lost:
        return None
    ours = _our_lines(reading, stem)
    for file in reading.files:
        whole = file.ended and not file.faults and file.size < FULL and _is_own_name(file.name, stem)
        if whole and ours[-1:] == [next(reversed(file.lines))] and file.lines.keys() <= set(ours):
            return file
    return None


def _our_lines(reading: Reading, stem: str) -> list[bytes]:
    """Return the lines of this device and stream, oldest first: those remembered, or without a mirror all."""
    known = reading.mirrored or sorted(reading.lines, key=lambda line: reading.lines[line].order)
    found = ((line, reading.lines.get(line)) for line in known)
    return [line for line, event in found if event and stem_of(event) == stem]


def _is_own_name(name: str, stem: str) -> bool:
    """Tell our own files from the conflict copies that sync tools make of them."""
    segment = name.removeprefix(stem).removesuffix(".jsonl")
    plain = len(segment) in SEGMENT_LENGTHS and SEGMENT_SIGNS.issuperset(segment)
    return plain and name == f"{stem}{segment}.jsonl"


def _cut_back(target: _Target, length: int) -> None:
    """Make the file what it was before; what somebody else wrote to it meanwhile is not cut away."""
    try:
        if os.fstat(target.handle).st_size > target.before.size + length:
            raise OSError(errno.EBUSY, _("somebody else wrote to it"))
        os.ftruncate(target.handle, target.before.size)
        os.close(target.handle)
        if target.new:
            target.path.unlink()
    except OSError as error:
        raise RelocateError(
            _("Saving failed in the middle of {file}: {reason}.").format(
                file=target.path, reason=system_words(error)
            ),
            _("The change may be saved or not: look at the list before you try again."),
        ) from error
