"""What a family's file holds, field by field, before a host keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from relocate_cli.domain.checklist.subject import subject_of
from relocate_cli.domain.plan.event import Event
from relocate_cli.language import _, ngettext
from relocate_cli.views.addressed import typed_name
from relocate_cli.views.household.event import about_words, says_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.merging import Merging
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.domain.plan.travelling import SaidChange

HOUSEHOLD = "household"
"""The answer that who moves was told to the end."""


class HouseName(Protocol):
    """A household, as a host knows it."""

    @property
    def id(self) -> str:
        """Under which its folder lies."""

    @property
    def name(self) -> str:
        """What the host calls it."""


def field_lines(name: str, merging: Merging, guide: Guide, plan: Plan) -> list[Line]:
    """Return every field that a file brings and what it says, by kind; then what stays as it is here."""
    if not merging.brought:
        lines = [Line(_("The file brings nothing new for {name}.").format(name=name), "strong")]
    else:
        lines = [Line(_("The file says this, and all of it is kept for {name}:").format(name=name), "strong")]
    for title, changes in _by_kind(merging.brought):
        lines += [Line(), Line(title, "head")]
        lines += [_field(change, guide, plan) for change in changes]
    if merging.kept:
        lines += [Line(), Line(_("Said later here, so it stays as it is"), "head")]
        lines += [_field(change, guide, plan) for change in merging.kept]
    return lines


def _by_kind(changes: Sequence[SaidChange]) -> Iterator[tuple[str, list[SaidChange]]]:
    titles = (
        (_("Where and who"), ("place", "member")),
        (_("What they answered"), ("answer",)),
        (_("Papers"), ("have", "lack")),
        (_("Their list"), ("done", "skip", "wait", "open")),
        (_("Notes in their own words"), ("note",)),
    )
    for title, kinds in titles:
        if found := [change for change in changes if change["do"] in kinds]:
            yield title, found


def _field(change: SaidChange, guide: Guide, plan: Plan) -> Line:
    if change["do"] == "answer" and change["question"] == HOUSEHOLD:
        return Line(_("Who moves was told to the end."), "", INDENT)
    event = Event(str(change["id"]), 0, "", 0, change)
    about, says = about_words(event, guide, plan), says_words(event, guide)
    text = (
        says if change["do"] == "member" else f"{about} {says}" if about.endswith("?") else f"{about}: {says}"
    )
    return Line(text, "", INDENT)


def taken_in_reply(named: HouseName, merging: Merging, *, agreed: bool, merged: bool) -> Reply:
    """Return what of a file is kept for a household from now on."""
    count = len(merging.brought)
    saved = agreed and bool(count)
    text = ngettext("{count} thing is kept for {name} now.", "{count} things are kept for {name} now.", count)
    told = text.format(count=count, name=named.name) if saved else _("Nothing was changed.")
    called = typed_name(named.id, named.name)
    back = _("Take it back: {command}").format(command=f"relocate --household {called} undo")
    erase = _("Erase it whole: {command}").format(command=f"relocate host remove {called}")
    return Reply(
        "host-import/1",
        lambda: _document(named, merging, saved=saved, merged=merged),
        lambda: [(change["do"], subject_of(change)) for change in merging.brought] if saved else (),
        exit_code=0 if agreed else 1,
        talk=lambda: [
            Line(told, "good" if saved else ""),
            *([Line(back if merged else erase, "faint")] if saved else []),
        ],
    )


def _document(named: HouseName, merging: Merging, *, saved: bool, merged: bool) -> dict[str, Any]:
    return {
        "id": named.id if saved or merged else None,
        "name": named.name,
        "saved": saved,
        "merged": merged,
        "brought": [{"do": one["do"], "about": subject_of(one)} for one in merging.brought],
        "kept": [*map(subject_of, merging.kept)],
        "known": merging.known,
    }
