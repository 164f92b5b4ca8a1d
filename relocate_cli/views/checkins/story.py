"""A short story of a move, to a template, for others to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PARTS = ("who", "why", "hard", "helped")
"""Of what a story consists, in this order."""


def part_questions() -> dict[str, str]:
    """Return what is asked for each part."""
    return {
        "who": _("Who are you, in one vague line? Such as: a couple in their thirties, from abroad."),
        "why": _("Why did you come?"),
        "hard": _("What was hard?"),
        "helped": _("What helped?"),
    }


def story_text(place: str, told: Mapping[str, str]) -> str:
    """Return the story as Markdown; signs that would mean something there are taken for what they are."""
    heads = {"why": _("Why we came"), "hard": _("What was hard"), "helped": _("What helped")}
    blocks = [f"# {_('A move to {place}').format(place=place)}"]
    if "who" in told:
        blocks.append(f"*{_plain(told['who'])}*")
    blocks += [f"## {head}\n\n{_plain(told[part])}" for part, head in heads.items() if part in told]
    blocks.append(_("Told for others to read, without a name. Those who told it agree that it is published."))
    return "\n\n".join(blocks) + "\n"


def _plain(text: str) -> str:
    words = " ".join(text.split())
    return "".join(f"\\{sign}" if sign in "\\*_`#<>[]|" else sign for sign in words)


def story_lines(text: str) -> list[Line]:
    """Return the story as it will stand in the file."""
    return [Line(row, "strong" if row.startswith("#") else "", 2) for row in text.splitlines()]


def story_reply(path: Path | None, text: str) -> Reply:
    """Return where the story is; or that nothing was written."""
    if path is None:
        document = {"file": None, "text": None}
        return Reply("checkin-story/1", lambda: document, talk=lambda: [Line(_("Nothing was written."))])
    return Reply(
        "checkin-story/1",
        lambda: {"file": str(path), "text": text},
        lambda: [(path,)],
        aside=lambda: [Line(_("Send it yourself: this program sends nothing."), "faint")],
    )
