"""What has moved since a pack was written: in lines, in rows, as a list to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _, ngettext
from relocate_cli.views.kinds import kind_word
from relocate_cli.views.lines import Line
from relocate_cli.views.packs.missing import MOST, lack_document, lack_lines, lack_row, todo_markdown
from relocate_cli.views.packs.revised import revision_document, revision_lines, revision_markdown
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.drafting.drift import Drift
    from relocate_cli.domain.drafting.neighbours import Lack


def drift_reply(id: str, name: str, drifts: Sequence[Drift], lacks: Sequence[Lack]) -> Reply:
    """Return what moved, and what neighbours have that the pack has not."""
    return Reply(
        "drift/1",
        lambda: drift_document(id, drifts, lacks),
        lambda: drift_rows(drifts, lacks),
        lambda: drift_lines(name, drifts, lacks, MOST),
    )


def drift_lines(name: str, drifts: Sequence[Drift], lacks: Sequence[Lack], most: int) -> list[Line]:
    """Return what to look at again, then what neighbours have, the most of both cut."""
    lines = [Line(_("What moved under the guide for {name}").format(name=name), "head"), Line()]
    if not drifts:
        lines += [
            Line(_("Nothing: no parent was revised, and no fact lapses within a month."), "good"),
            Line(),
        ]
    for drift in drifts[:most]:
        seen = ngettext("{count} family", "{count} families", drift.personas).format(count=drift.personas)
        lines.append(Line(drift.title, "strong", right=f"{kind_word(drift.kind)}, {seen}"))
        lines.append(Line(f"{drift.id}  {_why_words(drift)}", "faint", 2))
        lines += revision_lines(drift)
    if more := max(0, len(drifts) - most):
        lines.append(Line(ngettext("{count} more", "{count} more", more).format(count=more), "faint"))
    lines += [Line()] if drifts else []
    if lacks:
        lines += [Line(_("What neighbours have and this pack has not"), "head"), Line()]
    return [*lines, *lack_lines(lacks, most), Line(_("All of it as a list to tick: -o todo.md"), "faint")]


def _why_words(drift: Drift) -> str:
    if drift.why == "moved":
        return _("the parent was revised: {revisions}").format(revisions=drift.detail)
    return _("good until {day}").format(day=drift.detail)


def drift_markdown(name: str, drifts: Sequence[Drift], lacks: Sequence[Lack]) -> str:
    """Return a Markdown list to tick: what moved, then what neighbours have."""
    head = _("Look at these again")
    moved: list[str] = []
    for drift in drifts:
        moved.append(f"- [ ] {drift.title} (`{drift.kind}/{drift.id}`): {_why_words(drift)}")
        moved += revision_markdown(drift)
    block = ["", f"## {head}", "", *moved] if moved else []
    title, *rest = todo_markdown(name, lacks).split("\n")
    return "\n".join([title, *block, *rest])


def drift_rows(drifts: Sequence[Drift], lacks: Sequence[Lack]) -> Iterator[tuple[object, ...]]:
    """Yield for a pipe: why, kind, id, title, detail and families; below it what a parent said and says, by
    field; then what is lacking, with who has it.
    """
    for drift in drifts:
        yield drift.why, drift.kind, drift.id, drift.title, drift.detail, drift.personas
        yield from (("text", drift.kind, drift.id, field, *text) for field, text in drift.changes or ())
    for lack in lacks:
        kind, id, title, packs, _overlay = lack_row(lack)
        yield "lacking", kind, id, title, packs, ""


def drift_document(pack: str, drifts: Sequence[Drift], lacks: Sequence[Lack]) -> dict[str, Any]:
    """Return what moved and what is lacking as JSON values."""
    return {
        "pack": pack,
        "drifts": [_moved_document(drift) for drift in drifts],
        "lacking": [lack_document(lack) for lack in lacks],
    }


def _moved_document(drift: Drift) -> dict[str, Any]:
    return {
        "why": drift.why,
        "kind": drift.kind,
        "id": drift.id,
        "title": drift.title,
        "detail": drift.detail,
        "personas": drift.personas,
        "changes": revision_document(drift),
    }
