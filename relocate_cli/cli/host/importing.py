"""`relocate host import`: keep what a family exported for its host, and nothing it did not see first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.hosting.received import Received
    from relocate_cli.usecases.household.importing import Travelled
    from relocate_cli.views.reply import Reply

MERGE, APART = "merge", "apart"


@command("relocate host import plan.json --as Ali")
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@click.option(
    "--as", "name", metavar="NAME", help=_("What you call them; the name of the first adult if left out.")
)
@click.option("--merge", "way", flag_value=MERGE, help=_("Into the household that is here already."))
@click.option(
    "--apart", "way", flag_value=APART, help=_("As another household, beside the one that is here.")
)
def import_(session: Session, *, path: Path, name: str | None, way: str | None) -> Reply:
    """Keep the plan of a family that wrote it for you with `relocate export json`.

    Every field is shown before it is kept, and you are asked: let the family look on and agree. If they are
    here already, you are asked whether the file goes into their household or stays apart.
    """
    from relocate_cli.cli.ending import stopping
    from relocate_cli.cli.homes import refuse_missing
    from relocate_cli.cli.host import refuse_one
    from relocate_cli.usecases.hosting.arriving import same_family
    from relocate_cli.usecases.household.importing import read_travelled

    refuse_missing(session.homes)
    refuse_one(session)
    travelled = read_travelled(path)
    with stopping(_("Stopped. Nothing of the file was kept.")):
        same = same_family(session.homes, travelled, name or "")
        if same and (way or _way(session, same)) == MERGE:
            return _kept(session, same[0], travelled, merged=True)
        if way == MERGE:
            raise RelocateError(_("No household here is the one of this file."), _("Leave --merge out."), 2)
        return _kept(session, _new(session, travelled, name), travelled, merged=False)


def _way(session: Session, same: list[Received]) -> str:
    """Ask whether a file goes into the household that is here, or stays apart from it."""
    from relocate_cli.cli.interviewing.choosing import choose_one

    message = _("This household is here already: {name}.").format(name=same[0].name)
    if not session.screen.interactive:
        raise RelocateError(message, _("Add --merge, or keep it apart: --apart --as NAME"), 2)
    session.screen.tell(message)
    options = [(MERGE, _("Bring the file in there")), (APART, _("Keep it apart, under another name"))]
    return choose_one(session.screen, _("What is to be done with the file?"), options, MERGE)


def _new(session: Session, travelled: Travelled, name: str | None) -> Received:
    """Return a new household for the file, under the name that is given, told or asked for."""
    from relocate_cli.cli.interviewing.asking import ask_line
    from relocate_cli.usecases.hosting.adding import checked_name, new_received

    likely = next((str(one["name"]) for one in travelled.changes if _is_adult(one)), "")
    likely = likely if travelled.has_names else ""
    if not name and session.screen.interactive and not session.options.get("yes"):
        default = f" [{likely}]" if likely else ""
        name = ask_line(session.screen, _("What do you call this household?") + default)
    if not (name or likely):
        raise RelocateError(_("What do you call this household?"), _("Add a name: --as NAME"), 2)
    return new_received(session.homes, checked_name(session.homes, name or likely))


def _is_adult(change: dict[str, object]) -> bool:
    return change["do"] == "member" and change.get("kind") == "adult"


def _kept(session: Session, received: Received, travelled: Travelled, *, merged: bool) -> Reply:
    """Show every field, ask, and keep them."""
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.usecases.hosting.arriving import arriving_at, keep_arriving
    from relocate_cli.usecases.household.exporting import folded_plan
    from relocate_cli.views.hosting.arriving import field_lines, taken_in_reply

    arriving = arriving_at(session.workspace, received, travelled)
    guide, merging = arriving.opened.guide, arriving.merging
    plan = folded_plan(guide, travelled.changes)
    session.screen.tell(*field_lines(received.name, merging, guide, plan))
    question = _("Does the family agree that all of this is kept here?")
    agreed = not merging.brought or confirm(session, question)
    if merging.brought and agreed:
        keep_arriving(session.workspace, arriving)
    return taken_in_reply(received, merging, agreed=agreed, merged=merged)
