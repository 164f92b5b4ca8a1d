"""A file that is to be shared, whole and in plain words, before it is written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from relocate_cli.language import _, ngettext
from relocate_cli.views.checkins.answer import answer_lines
from relocate_cli.views.checkins.shared_words import about_facts, quarter_words
from relocate_cli.views.checkins.stand import lane_word
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from relocate_cli.domain.checkins.shared import Shared, Sharing
    from relocate_cli.domain.guide.guide import Guide

WHERE = 26
"""Columns of what stands before a value."""


def shared_lines(shared: Shared, sharing: Sharing) -> list[Line]:
    """Return all that the file holds, and what is not in it."""
    document = shared.document
    facts = [
        (_("Place"), sharing.guide.name),
        (_("Check-in"), sharing.standing.wave.title),
        (_("Answered in"), quarter_words(document["quarter"])),
        (_("Who answers"), lane_word(document["lane"])),
        *about_facts(document["about"]),
        (_("Number for sharing"), document["number"]),
        (_("Program and guide"), f"{document['program']}, {document['guide']}"),
    ]
    return [
        Line(_("This is all that the file holds:"), "head"),
        *(Line(value, "", WHERE, f"  {name}") for name, value in facts),
        *(line for line in _answer_lines(shared)),
        *_checklist_lines(document.get("checklist"), sharing.guide),
        Line(),
        Line(_("Not in it: names, addresses, exact days, notes, and what you passed over."), "faint"),
        Line(_("The number joins what you share later to this. --new-number cuts that thread."), "faint"),
        *_kept_lines(shared),
    ]


def _answer_lines(shared: Shared) -> Iterator[Line]:
    yield Line()
    yield Line(_("Your answers"), "head")
    for number, (question, values) in enumerate(shared.answers, 1):
        yield Line(f"{question.ask} ({question.id})", "strong", 6, f"  {number}.")
        yield from answer_lines(question, values, 6)
    if not shared.answers:
        yield Line(_("none"), "faint", INDENT)


def _checklist_lines(rows: list[Mapping[str, object]] | None, guide: Guide) -> Iterator[Line]:
    """Yield how far the list came: every task with its state and the weeks since the move."""
    if rows is None:
        return
    yield Line()
    yield Line(_("How far your list came, in weeks since the move"), "head")
    states = {
        "done": _("done"),
        "waiting": _("sent"),
        "open": _("still to do"),
        "late": _("late"),
        "skipped": _("left out"),
    }
    for row in rows:
        weeks = f", {row['weeks']}" if "weeks" in row else ""
        yield Line(guide.tasks[str(row["task"])].title, "", INDENT, right=states[str(row["state"])] + weeks)


def _kept_lines(shared: Shared) -> Iterator[Line]:
    for question in shared.texts:
        text = _("Your own words stay here: {ask} To share them as well: --with-text")
        yield Line(text.format(ask=question.ask), "faint")
    if shared.older:
        form = ngettext(
            "{names} stays here: the guide no longer asks it.",
            "{names} stay here: the guide no longer asks them.",
            len(shared.older),
        )
        yield Line(form.format(names=", ".join(shared.older)), "faint")
    if shared.is_protected:
        text = _(
            "Your personal data are protected: nothing of your household is in it, but the municipality is."
        )
        yield Line(text, "warn")


def shared_content(shared: Shared) -> bytes:
    """Return the file: JSON with an answer in each row, which a family can read before it sends it."""
    text = json.dumps(shared.document, ensure_ascii=False, indent=1) + "\n"
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:  # half a sign, which JSON can only write with its number
        return (json.dumps(shared.document, indent=1) + "\n").encode("ascii")


def shared_reply(shared: Shared | None, path: Path | None) -> Reply:
    """Return where the file is, and what to do with it; or that nothing was written."""
    if shared is None:
        document = {"file": None, "shared": None}
        return Reply("checkin-share/1", lambda: document, talk=lambda: [Line(_("Nothing was written."))])
    sent = Line(_("Send it yourself: this program sends nothing."), "faint")
    return Reply(
        "checkin-share/1",
        lambda: {"file": str(path), "shared": shared.document},
        lambda: [(path,)],
        aside=lambda: [sent],
    )
