"""Where something was written that left the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class MadeFile(NamedTuple):
    """A file that was made, before it is written, and what is told of it."""

    kind: str
    content: bytes
    told: Mapping[str, Any]
    hint: str = ""
    """What to do with it."""


def written_reply(path: Path, made: MadeFile) -> Reply:
    """Return which file was written, and what is in it."""
    return Reply(
        "exported/1",
        lambda: {"file": str(path), "format": made.kind, "bytes": len(made.content), **made.told},
        lambda: [(path,)],
        lambda: [Line(_("Written: {path}").format(path=path), "good")],
        hints=lambda: [Line(made.hint, "faint")] if made.hint else [],
    )


def left_out_lines(count: int) -> list[Line]:
    """Return how many tasks stay at home because they tell of protected personal data."""
    if not count:
        return []
    form = ngettext(
        "{count} task is left out: it would tell that personal data are protected.",
        "{count} tasks are left out: they would tell that personal data are protected.",
        count,
    )
    return [Line(form.format(count=count), "warn")]
