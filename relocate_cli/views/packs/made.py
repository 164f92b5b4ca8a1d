"""A pack that was just made: its files, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _, ngettext
from relocate_cli.views.facts import fact_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


def made_reply(folder: Path, id: str, files: Sequence[Path]) -> Reply:
    """Return which files were written; those for editors and machines are only in the document."""
    return Reply(
        "new/1",
        lambda: {"id": id, "files": list(map(str, files))},
        lambda: ((file,) for file in files if not _is_hidden(file, folder)),
        lambda: made_lines(folder, id, files),
    )


def _is_hidden(file: Path, folder: Path) -> bool:
    """Whether a file is there for editors and machines rather than for the author."""
    return file.is_relative_to(folder) and any(
        part.startswith(".") for part in file.relative_to(folder).parts
    )


def made_lines(folder: Path, id: str, files: Sequence[Path]) -> Iterator[Line]:
    """Yield what was written, and what to do with it."""
    shown = [file for file in files if not _is_hidden(file, folder)]
    drafts = [file for file in shown if "drafts" in file.parts]
    yield Line(_("The pack {id} is there:").format(id=id), "strong")
    yield from (Line(str(file), "", 2) for file in shown if file not in drafts)
    if drafts:
        text = ngettext("{count} draft in {path}", "{count} drafts in {path}", len(drafts))
        yield Line(text.format(count=len(drafts), path=folder / "drafts"), "", 2)
    yield Line()
    next_steps = {
        _("Look at it"): f"relocate pack preview {folder}",
        _("Check it"): f"relocate pack check {folder}",
        _("Try it"): f"RELOCATE_GUIDES={folder.absolute().parent} relocate start {id}",
    }
    yield from fact_lines((label, [step]) for label, step in next_steps.items())
    yield Line(_("What is still to be written stands in {path}.").format(path=folder / "TODO.md"), "faint")
