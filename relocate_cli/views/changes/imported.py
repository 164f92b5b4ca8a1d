"""What a file brings to a plan, before and after it is brought in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.subject import subject_of
from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.plan.merging import Merging
    from relocate_cli.domain.plan.travelling import SaidChange

FEW = 10
"""So many names are read at once."""


def merging_lines(merging: Merging) -> list[Line]:
    """Return what comes, what changes, and what stays because it was said later here."""
    lines = [Line(text, "", 2) for text in _counted(merging.brought)]
    if merging.changed:
        form = ngettext(
            "{count} of them was said later there.", "{count} of them were said later there.", merging.changed
        )
        lines.append(Line(form.format(count=merging.changed), "", 2))
    if merging.kept:
        names = [*map(subject_of, merging.kept)]
        more = ", ..." if len(names) > FEW else ""
        text = _("What was said later here stays: {names}").format(names=", ".join(names[:FEW]) + more)
        lines.append(Line(text, "warn", 2))
    head = _("The file brings:") if merging.brought else _("The file brings nothing new.")
    return [Line(head, "strong"), *lines]


def _counted(changes: Iterable[SaidChange]) -> list[str]:
    counts = Counter(_kind(change) for change in changes)
    forms = {
        "member": ngettext("{count} person, pet or car", "{count} persons, pets or cars", counts["member"]),
        "answer": ngettext("{count} answer", "{count} answers", counts["answer"]),
        "mark": ngettext("{count} tick", "{count} ticks", counts["mark"]),
        "paper": ngettext("{count} paper", "{count} papers", counts["paper"]),
        "checkin": ngettext(
            "{count} answer of a check-in", "{count} answers of a check-in", counts["checkin"]
        ),
        "note": ngettext("{count} note", "{count} notes", counts["note"]),
        "place": _("where you move"),
    }
    return [form.format(count=counts[kind]) for kind, form in forms.items() if counts[kind]]


def _kind(change: SaidChange) -> str:
    do = str(change["do"])
    if do in {"member", "answer", "note", "place", "checkin", "number"}:
        return do
    return "paper" if do in {"have", "lack"} else "mark"


def imported_reply(merging: Merging, *, saved: bool) -> Reply:
    """Return what was brought in, or that nothing was."""
    done = saved and bool(merging.brought)
    told = Line(_("It is in your plan now."), "good") if done else Line(_("Nothing was changed."))
    return Reply(
        "import/1",
        lambda: _document(merging, saved=done),
        lambda: [(change["do"], subject_of(change)) for change in merging.brought] if done else (),
        exit_code=0 if saved else 1,
        hints=lambda: (
            [Line(_("Take it back: {command}").format(command="relocate undo"), "faint")] if done else []
        ),
        talk=lambda: [told],
    )


def _document(merging: Merging, *, saved: bool) -> dict[str, Any]:
    return {
        "saved": saved,
        "brought": len(merging.brought),
        "changed": merging.changed,
        "known": merging.known,
        "kept": [*map(subject_of, merging.kept)],
    }
