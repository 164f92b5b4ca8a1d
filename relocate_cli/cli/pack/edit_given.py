"""What options say of a record, and how it is shown before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.replying import show_first
from relocate_cli.domain.drafting.edited_fields import is_lines
from relocate_cli.domain.guide.guide import guide_of
from relocate_cli.domain.guide.record import Record
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.packs.edit_faults import faults_of
from relocate_cli.usecases.packs.edit_writing import Change
from relocate_cli.views.guide.task import task_lines
from relocate_cli.views.lines import Line, unwrapped
from relocate_cli.views.records.head import Around
from relocate_cli.views.records.record import record_lines
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.packs.editing import Edit


def given_changes(opened: Edit, given: tuple[str, ...]) -> dict[str, Change]:
    """Return the changes that options name; RelocateError for a field or a value that cannot be."""
    changes: dict[str, Change] = {}
    for said in given:
        name, _equals, answer = said.partition("=")
        if name not in opened.fields:
            message = _("There is no field {word} here.").format(word=repr(name))
            raise RelocateError(message, did_you_mean(name, list(opened.fields)), 2)
        if is_lines(opened.fields[name].shape):
            changes[name] = Change(added=(*changes.get(name, Change()).added, answer))
            continue
        if answer and (faults := faults_of(opened, name, answer)):
            raise RelocateError(f"{name}: {faults[0].message}", faults[0].hint, 2)
        changes[name] = Change(answer)
    return changes


def show_record(session: Session, opened: Edit, records: dict[str, dict[str, dict[str, object]]]) -> None:
    """Show the record as newcomers will see it."""
    if opened.id not in records[opened.kind]:  # dropped here
        return
    if opened.kind == "tasks":
        guide = guide_of(records)
        lines = task_lines(guide.tasks[opened.id], [], records, guide, session.today)
    else:
        around = Around((), planned=False, records=records, today=session.today)
        lines = record_lines(Record(opened.kind, opened.id, records[opened.kind][opened.id]), around)
    show_first(session.screen, Reply(rows=lambda: unwrapped(lines), lines=lambda: [*lines, Line()]))
