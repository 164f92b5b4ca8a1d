"""`relocate show`: one task, paper or anything else of the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_place, complete_record
from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.guide.record import Record
    from relocate_cli.usecases.reading.look import Look
    from relocate_cli.views.reply import Reply


@command("relocate show bankid")
@click.argument("id", shell_complete=complete_record)
@click.option(
    "--in", "kind", type=click.Choice(LOOKED_UP), help=_("Which kind of record, if several have the id.")
)
@click.option("--place", metavar="PLACE", shell_complete=complete_place, help=_("From the guide of a place."))
@click.option("--open", "open_link", is_flag=True, help=_("Open its first page in the browser."))
def show(session: Session, *, id: str, kind: str | None, place: str | None, open_link: bool) -> Reply:
    """Show one thing of the guide whole.

    A task, a paper, a contact, a place, an event, a word, an article ...

    What to do, what to bring, whom to ask, where the facts stand and how old they are.
    """
    from relocate_cli.usecases.reading.look import find_record, open_look

    look = open_look(session.workspace, session.household, place or "")
    record = find_record(look, id, kind or "")
    person = id.partition(":")[2].partition(".")[0] or session.person
    made = {"tasks": _task, "papers": _paper}.get(record.kind, _local)
    reply = made(look, record, person)
    return _opened(reply, record) if open_link else reply


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
        return task_lines(task, items, look.details, look.guide, look.workspace.today, absent=absent)

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


def _opened(reply: Reply, record: Record) -> Reply:
    """Open the first page about a record, and say which one that is."""
    import webbrowser

    if not record.link:
        message = _("{id} has no page that could be opened.").format(id=record.id)
        raise RelocateError(message, _("See all of it with: relocate show {id}").format(id=record.id))
    if not webbrowser.open(record.link):
        message = _("No browser could be opened.")
        raise RelocateError(message, _("The page is: {url}").format(url=record.link))
    told = Line(_("Opened {url}").format(url=record.link))
    return reply._replace(rows=tuple, lines=tuple, aside=lambda: [told])
