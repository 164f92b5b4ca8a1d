"""Mend what is beyond doubt in a pack: first as a difference to look at, then in the files."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checking.addresses import check_reach
from relocate_cli.domain.drafting.mends import mended
from relocate_cli.domain.drafting.whole_mends import (
    with_head_first,
    with_spaced_dashes,
    with_straight_marks,
)
from relocate_cli.domain.look_alikes import seen_alike
from relocate_cli.domain.packs.pack import read_pack
from relocate_cli.storage.durable import write_shared
from relocate_cli.storage.packs.misnamed import misnamed_files
from relocate_cli.storage.packs.pack_folder import read_content, read_pack_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from relocate_cli.domain.packs.finding import Finding

MOST_TRIES = 200
"""Mends of one file; a file with more mistakes is better written anew."""


class Mend(NamedTuple):
    """A file of a pack as it is and as it would be, and its name where that becomes another."""

    folder: Path
    path: str
    before: str
    after: str
    name: str


class _Seen(NamedTuple):
    """What is wrong in a file by itself, and the words in it."""

    findings: list[Finding]
    words: dict[str, str]


def mends_of(folder: Path) -> list[Mend]:
    """Return what would be mended in a pack, file by file."""
    renamed = dict(misnamed_files(folder))
    files, findings = read_pack_folder(folder)
    paths = {*files.nodes, *(found.mark.path for found in findings), *renamed}
    return [mend for path in sorted(paths) for mend in _mend(folder, path, renamed.get(path, path))]


def write_mends(mends: list[Mend]) -> None:
    """Write the files as they were shown, under their right names."""
    for mend in mends:
        write_shared(mend.folder / mend.name, mend.after.encode())
        if mend.name != mend.path:
            (mend.folder / mend.path).unlink()


def _mend(folder: Path, path: str, name: str) -> Iterator[Mend]:
    file = folder / path
    if not file.is_file() or not name.endswith((".yaml", ".md")):
        return
    try:
        before = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):  # the check names it
        return
    ends = "\r\n" if "\r\n" in before else "\n"
    lines = before.replace("\r\n", "\n").split("\n")
    if (mended_lines := _mended(lines, name)) != lines or name != path:
        yield Mend(folder, path, before, ends.join(mended_lines), name)


def _mended(lines: list[str], path: str) -> list[str]:
    if path.endswith(".yaml"):
        lines = with_straight_marks(with_spaced_dashes(lines))
    seen = _seen(lines, path)
    for _try in range(MOST_TRIES):
        better = next(_better(lines, seen, path), None)
        if not better:
            break
        lines, seen = better
    if path == "pack.yaml" or path.startswith("tasks/"):
        ordered = with_head_first(lines)
        return ordered if _seen(ordered, path).words == seen.words else lines
    return lines


def _better(lines: list[str], seen: _Seen, path: str) -> Iterator[tuple[list[str], _Seen]]:
    """Yield the lines with one mistake less and no other one; words that could be read are the same."""
    for finding in seen.findings:
        for new in mended(lines, finding):
            now = _seen(new, path)
            if _is_better(seen, now, finding) and _same_words(seen, now):
                yield new, now


def _is_better(seen: _Seen, now: _Seen, finding: Finding) -> bool:
    """Whether a mistake is gone; a file that could not be read may show others behind the first one."""
    unreadable = not seen.words
    if unreadable:
        return (finding.mark.line, finding.code) not in {(one.mark.line, one.code) for one in now.findings}
    return len(now.findings) < len(seen.findings)


def _same_words(seen: _Seen, now: _Seen) -> bool:
    return all(seen_alike(now.words.get(path, ""), text) for path, text in seen.words.items())


def _seen(lines: list[str], path: str) -> _Seen:
    content = "\n".join(lines).encode()
    node, findings = read_content(content, path)
    pack, more = read_pack("", {path: node} if node else {})
    return _Seen(sorted([*findings, *more, *check_reach(pack)]), pack.texts)
