"""`relocate show`: one task, paper or anything else of the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_place, complete_record
from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.guide.record import Record
    from relocate_cli.usecases.reading.look import Look
    from relocate_cli.views.lines import Line
    from relocate_cli.views.reply import Reply


@command("relocate show bankid", reads=True)
@click.argument("id", shell_complete=complete_record)
@click.option(
    "--in", "kind", type=click.Choice(LOOKED_UP), help=_("Which kind of record, if several have the id.")
)
@click.option("--place", metavar="PLACE", shell_complete=complete_place, help=_("From the guide of a place."))
@click.option("--open", "open_link", is_flag=True, help=_("Open its page in the browser."))
def show(session: Session, *, id: str, kind: str | None, place: str | None, open_link: bool) -> Reply:
    """Show one thing of the guide whole.

    A task, a paper, a contact, a place, an event, a word, an article ...

    What to do, what to bring, whom to ask, where the facts stand and how old they are.

    --open lets you choose among its pages; the one for you comes first. --no-input opens that one.
    """
    from relocate_cli.usecases.household.targets import named_person
    from relocate_cli.usecases.reading.look import find_record, open_look
    from relocate_cli.usecases.reading.pages import theirs_first

    look = open_look(session.workspace, session.household, place or "")
    person = named_person(id, session.person)
    record = theirs_first(look, find_record(look, id, kind or ""), person)
    made = {"tasks": _task, "papers": _paper}.get(record.kind, _local)
    reply = made(look, record, person)
    if not open_link:
        return reply
    from relocate_cli.cli.reading.opening import opened_reply

    return opened_reply(session, record, reply)


def _task(look: Look, record: Record, person: str) -> Reply:
    from relocate_cli.usecases.reading.related import standing_of
    from relocate_cli.views.guide.show import record_reply, standing_document

    items, maybes = standing_of(look, record.id, person)

    def lines() -> list[Line]:
        from relocate_cli.views.guide.task import task_lines

        absent = ""
        if look.desk:
            may_join = _("This may join your list. See what decides: relocate why {id}")
            absent = may_join if maybes else _("This is not on your list. See why: relocate why {id}")
        task, absent = look.guide.tasks[record.id], absent.format(id=record.id)
        texts = {**look.details, "tasks": {record.id: record.fields}}
        return task_lines(task, items, texts, look.guide, look.workspace.today, absent=absent)

    return record_reply(look.guide.id, record, standing_document(items, maybes), lines)


def _paper(look: Look, record: Record, _person: str) -> Reply:
    from relocate_cli.usecases.reading.related import holders_of, tasks_with_paper
    from relocate_cli.views.guide.show import linked_document, record_reply

    gives, needs = tasks_with_paper(look, record.id)
    holders = holders_of(look.desk, record.id) if look.desk else None

    def lines() -> list[Line]:
        from relocate_cli.views.records.paper import paper_lines

        issuer = look.details["contacts"].get(record.fields.get("issued_by"), {}).get("name", "")
        names = None if holders is None else list(holders.values())
        meaning = look.details["words"].get(record.id, {}).get("what", "")
        return paper_lines(record, issuer, names, (gives, needs), meaning)

    held = {"held_by": None if holders is None else list(holders)}
    tasks = {"given_by": linked_document(gives), "needed_by": linked_document(needs)}
    return record_reply(look.guide.id, record, held | tasks, lines)


def _local(look: Look, record: Record, _person: str) -> Reply:
    from relocate_cli.usecases.reading.related import tasks_naming
    from relocate_cli.views.guide.show import linked_document, record_reply

    tasks = tasks_naming(look, record)

    def lines() -> list[Line]:
        from relocate_cli.views.records.head import Around
        from relocate_cli.views.records.record import record_lines

        return record_lines(record, Around(tasks, bool(look.desk), look.records, look.workspace.today))

    return record_reply(look.guide.id, record, {"tasks": linked_document(tasks)}, lines)
