"""A household that is received, renamed or removed, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _, ngettext
from relocate_cli.views.addressed import typed_name
from relocate_cli.views.checklist.next_lines import hint_lines
from relocate_cli.views.hosting.desk import stand_document
from relocate_cli.views.hosting.stand_words import arrival_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.checklist.received_stand import ReceivedStand
    from relocate_cli.domain.plan.plan import Plan


def added_reply(stand: ReceivedStand, today: date) -> Reply:
    """Return that a household is received from now on, and how to go on."""
    words = [stand.place, arrival_words(stand.arrival, today) if stand.arrival else ""]
    told = _("{name} has a plan of its own now: {facts}.")
    line = told.format(name=stand.name, facts=", ".join(filter(None, words)))
    called = typed_name(stand.id, stand.name)
    return Reply(
        "host-add/1",
        lambda: stand_document(stand),
        lambda: [(stand.id, stand.name)],
        talk=lambda: [Line(line, "good"), *_after_adding(called)],
    )


def _after_adding(called: str) -> list[Line]:
    return hint_lines(
        [
            (f"relocate --household {called} next", _("what to do for them")),
            (f"relocate --household {called} start", _("say more of them, as far as they want")),
            ("relocate host", _("all households that you receive")),
        ]
    )


def renamed_reply(id: str, before: str, name: str) -> Reply:
    """Return what a household is called from now on."""
    told = _("{before} is called {name} now.").format(before=before, name=name)
    return Reply(
        "host-rename/1",
        lambda: {"id": id, "name": name},
        lambda: [(id, name)],
        talk=lambda: [Line(told, "good")],
    )


def going_lines(name: str, plan: Plan | None, folders: Sequence[str]) -> list[Line]:
    """Return what goes with a household: its people, ticks and notes, and the folders in which they lie."""
    lines = [Line(_("This removes all that is kept of {name}:").format(name=name), "strong")]
    lines += [Line(text, "", INDENT) for text in (_counted(plan) if plan else ())]
    lines += [Line(folder, "", INDENT) for folder in folders]
    text = _("Files that you exported or printed, and copies on other computers, are not touched.")
    return [*lines, Line(text)]


def _counted(plan: Plan) -> list[str]:
    progress, profile = plan.progress, plan.profile
    answers = len(profile.answers)
    counts = (
        (
            len(profile.members),
            ngettext("{count} person, pet or car", "{count} persons, pets or cars", len(profile.members)),
        ),
        (answers, ngettext("{count} answer", "{count} answers", answers)),
        (len(progress.marks), ngettext("{count} tick", "{count} ticks", len(progress.marks))),
        (len(progress.notes), ngettext("{count} note", "{count} notes", len(progress.notes))),
    )
    return [text.format(count=count) for count, text in counts if count]


def erased_reply(name: str, removed: Sequence[str]) -> Reply:
    """Return which files of a household went; none where somebody said no."""
    text = ngettext("{count} file was removed.", "{count} files were removed.", len(removed))
    return Reply(
        "host-remove/1",
        lambda: {"name": name, "removed": list(removed)},
        lambda: ((path,) for path in removed),
        talk=lambda: [Line(text.format(count=len(removed)) if removed else _("Nothing was changed."))],
    )
