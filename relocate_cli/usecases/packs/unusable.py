"""A pack whose author has something to mend is not taken over, however it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.finding import is_error
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.usecases.packs.checking import Checked


def refuse_errors(checked: Checked, base: Path) -> None:
    """Raise RelocateError for the first error in packs that lie in this folder, or are it."""
    error = next(filter(is_error, checked.findings), None)
    if error:
        path = error.mark.path.removeprefix(f"{base}/")
        message = _("This pack cannot be used: {first}")
        first = f"{path}:{error.mark.line}: {error.message}"
        hint = _("Nothing was installed. Tell its authors: relocate pack check shows all.")
        raise RelocateError(message.format(first=first), hint)
