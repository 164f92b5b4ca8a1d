"""What is noted while a pack is read, beside its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.look_alikes import alike_words
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mapping, Mark, Node, Scalar, Sequence, says_nothing
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection

    from relocate_cli.domain.packs.reference import Reference


class Notes:
    """What was noted while a pack was read: its problems, and what is needed to check and translate it."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.references: list[Reference] = []
        self.texts: dict[str, str] = {}
        """Everything that is translated, by path."""
        self.marks: dict[str, Mark] = {}
        """Where each value stands, by path."""
        self.unread: set[str] = set()
        """The paths at which something stands that cannot be read."""

    def fault(self, mark: Mark, code: str, message: str, hint: str = "") -> None:
        """Note an error; reading goes on without the value."""
        self.findings.append(Finding(mark, code, message, hint))

    def expected(self, node: Node, wanted: str, hint: str = "") -> None:
        """Note that something of another form stands here, or nothing at all."""
        if isinstance(node, Scalar) and says_nothing(node):
            message = _("Nothing stands here; expected is {wanted}.").format(wanted=wanted)
            self.fault(node.mark, "P032", message, hint or _("Write it after the colon, or delete the line."))
            return
        found = {Scalar: _("text"), Sequence: _("a list"), Mapping: _("fields")}[type(node)]
        message = _("Expected {wanted}, found {found}.").format(wanted=wanted, found=found)
        sign = alike_words(node.text[:1]) if isinstance(node, Scalar) else ""  # a dash that is none
        self.fault(node.mark, "P032", message, " ".join(filter(None, (hint, sign))))

    def unknown(self, key: Scalar, known: Collection[str], code: str, message: str) -> None:
        """Note a word that is not known here, with the nearest right one."""
        hint = did_you_mean(key.text, known)
        self.fault(key.mark, code, message.format(word=repr(key.text)), hint)
