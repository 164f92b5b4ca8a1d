"""What came of checking packs."""

from typing import NamedTuple

from relocate_cli.domain.checking.provenance import Counted
from relocate_cli.domain.checking.translation_steps import UNFINISHED
from relocate_cli.domain.packs.finding import Finding, is_error


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
