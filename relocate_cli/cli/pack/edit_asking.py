"""The fields of a record asked one by one: Enter keeps, a question mark explains, Tab completes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import ask_line
from relocate_cli.cli.interviewing.line_editor import offering
from relocate_cli.cli.pack.edit_explaining import explain_field, words_for
from relocate_cli.domain.drafting.edited_fields import is_lines
from relocate_cli.language import _
from relocate_cli.usecases.packs.edit_faults import faults_of
from relocate_cli.usecases.packs.edit_writing import Change
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.usecases.packs.editing import Edit

EXPLAIN, NOTHING = "?", "-"
CALLED = ("title", "name")
"""Fields that say what a record is called."""


def ask_fields(session: Session, edit: Edit, called: str = "") -> dict[str, Change]:
    """Return what somebody changes of a record, field by field; what a new one is called is known already."""
    session.screen.tell(
        Line(_("Enter keeps what stands in brackets; ? explains; - takes it away; Tab completes."), "faint")
    )
    changes = {}
    for name in edit.fields:
        lines = is_lines(edit.fields[name].shape)
        known = called if name in CALLED and not edit.record else ""
        change = _ask_lines(session, edit, name) if lines else _ask_value(session, edit, name, known)
        if change is not None:
            changes[name] = change
    return changes


def _ask_value(session: Session, edit: Edit, name: str, called: str) -> Change | None:
    field, now = edit.fields[name], edit.answer(name) or called
    needed = field.required and not now
    while True:
        with offering(words_for(edit, field.shape)):
            typed = ask_line(session.screen, f"{name} [{now}]" if now else f"{name}{'' if needed else ' []'}")
        if typed == EXPLAIN or (not typed and needed):
            explain_field(session, edit, name)
        elif not typed or typed == now:
            return Change(called) if called else None
        elif typed == NOTHING and not field.required:
            return Change() if now else None
        elif faults := faults_of(edit, name, typed):
            tell_faults(session, faults)
        else:
            return Change(typed)


def _ask_lines(session: Session, edit: Edit, name: str) -> Change | None:
    """Ask for entries until an empty line; a minus with a number takes one away."""
    before = edit.entries(name)
    for number, text in enumerate(before, 1):
        session.screen.tell(Line(text, "", 6, f"  {number}."))
    added: list[str] = []
    dropped: list[int] = []
    while typed := ask_line(session.screen, f"{name} {len(before) + len(added) + 1}."):
        if typed == EXPLAIN:
            explain_field(session, edit, name)
            session.screen.tell(_("One line each; an empty one ends the list. -2 takes the second away."))
        elif typed[0] == NOTHING and typed[1:].isdecimal() and 0 < int(typed[1:]) <= len(before):
            dropped.append(int(typed[1:]))
        else:
            added.append(typed)
    if not before and not added:
        session.screen.tell(_("At least one line is needed."))
        return _ask_lines(session, edit, name)
    return Change(added=tuple(added), dropped=tuple(dropped)) if added or dropped else None


def tell_faults(session: Session, faults: Sequence[Finding]) -> None:
    """Tell what is wrong with an answer, and how it is written."""
    for fault in faults:
        session.screen.tell(Line(f"{fault.message} {fault.hint}".rstrip(), "warn", 2))
