"""What came of checking packs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checking.provenance import Counted
from relocate_cli.domain.checking.translation_steps import UNFINISHED
from relocate_cli.domain.packs.finding import Finding, is_error

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


class PackFound(NamedTuple):
    """What is wrong in one pack, its tasks and those of its parents with their packs, and its sources."""

    findings: tuple[Finding, ...]
    tasks: tuple[tuple[str, str], ...]
    sources: Counted


class Checked(NamedTuple):
    """The packs that were checked, how many tasks they give together, and what is wrong."""

    packs: tuple[str, ...]
    tasks: int
    findings: tuple[Finding, ...]
    sources: Counted = Counted()
    """Of the packs' own sources; nothing where nobody counted."""

    @property
    def errors(self) -> int:
        """How many findings make a pack unusable or break its own tests."""
        return sum(map(is_error, self.findings))

    @property
    def is_strictly_right(self) -> bool:
        """Whether nothing is wrong, but that somebody may still be translating."""
        return all(found.code in UNFINISHED for found in self.findings)

    @property
    def warnings(self) -> int:
        """How many findings an author should look at."""
        return len(self.findings) - self.errors


def together(folders: Sequence[Path], found: Iterable[PackFound]) -> Checked:
    """Return what came of checking these packs, each finding and each task once."""
    findings: set[Finding] = set()
    tasks: set[tuple[str, str]] = set()
    sources = Counted()
    for one in found:
        findings.update(one.findings)
        tasks.update(one.tasks)
        sources += one.sources
    return Checked(tuple(folder.name for folder in folders), len(tasks), tuple(sorted(findings)), sources)
