"""`relocate insights`: what the check-ins of many families tell, and nobody's own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.sharing.outputs import FORCE, STDOUT, target_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.insights.reporting import Reported
    from relocate_cli.views.lines import Line
    from relocate_cli.views.reply import Reply

PATH = click.Path(path_type=Path)
ENGINE = re.compile(r"duckdb|local(\[[0-9*]+\])?|spark://\S+")


@command("relocate insights check-ins --html report.html")
@click.argument("files", nargs=-1, required=True, type=PATH)
@click.option("--html", metavar="FILE", type=PATH, help=_("Write the report as a page with pictures."))
@click.option("--csv", "folder", metavar="DIR", type=PATH, help=_("Write the tables for a spreadsheet."))
@click.option("--shared", is_flag=True, help=_("Only what several municipalities have in common: one page."))
@click.option(
    "--engine", metavar="ENGINE", default="duckdb", help=_("Count on a Spark: spark://host:7077, local[2].")
)
@FORCE
def insights(
    session: Session,
    *,
    files: tuple[Path, ...],
    html: Path | None,
    folder: Path | None,
    shared: bool,
    engine: str,
    force: bool,
) -> Reply:
    """Tell what families say over the years.

    For coordinators: name files or folders with the check-ins that families shared. The tables are always
    the same, and no cell shows fewer than five families. Files that are no check-ins are named and left out.

    The files are personal data. The report is made so that nobody can be found in it; whether it is
    published is for your municipality to judge. See guides/COORDINATORS.md.
    """
    from relocate_cli.usecases.insights.reporting import insights_of
    from relocate_cli.views.insights.bars import BLOCKS, KEYBOARD
    from relocate_cli.views.insights.reply import insights_reply

    if not ENGINE.fullmatch(engine):
        message = _("{name} is no engine.").format(name=repr(engine))
        raise RelocateError(message, _("There are: duckdb, local[2], spark://host:7077"), 2)
    target = target_of(session, html, "insights.html", force=force) if html else None
    reported = insights_of(session.workspace, files, engine, only_shared=shared)
    screen = session.screen
    signs = None if screen.accessible else BLOCKS if screen.has_signs else KEYBOARD
    reply = insights_reply(reported.report, screen.width, signs)
    written = [*_page(session, reported, target), *_sheets(session, reported, folder, force=force)]
    if target or folder:
        reply = reply._replace(rows=tuple, lines=tuple)
    is_read = not (target or folder or screen.json or screen.plain)
    return reply._replace(aside=lambda: _aside(reported, written, is_read=is_read))


def _page(session: Session, reported: Reported, target: Path | None) -> list[Path]:
    """Write the page where it was asked for, and return where."""
    from relocate_cli.usecases.output import write_output
    from relocate_cli.views.insights.page import report_page

    if not target:
        return []
    content = report_page(reported.report, session.language, session.today)
    if target == STDOUT:
        session.screen.content(content)
        return []
    write_output(target, content)
    return [target]


def _sheets(session: Session, reported: Reported, folder: Path | None, *, force: bool) -> list[Path]:
    """Write a table for each part of the report into a folder, and return where."""
    from relocate_cli.usecases.insights.writing import make_folder_for
    from relocate_cli.usecases.output import write_output
    from relocate_cli.views.insights.spreadsheet import sheets

    if not folder:
        return []
    make_folder_for(folder)
    files = sheets(reported.report, session.language)
    targets = [target_of(session, folder / name, name, force=force) for name in files]
    for target, content in zip(targets, files.values(), strict=True):
        write_output(target, content)
    return targets


def _aside(reported: Reported, written: list[Path], *, is_read: bool) -> list[Line]:
    """Return what is told beside the report; that it says nothing, too, where nobody reads it here."""
    from relocate_cli.views.insights.reading import nothing_lines
    from relocate_cli.views.insights.reply import left_out_files, unknown_names
    from relocate_cli.views.lines import Line

    told = left_out_files(reported.left_out)
    told += unknown_names(reported.unknown_places, reported.unknown_options)
    if reported.report.says_nothing and not is_read:
        told += nothing_lines(reported.report)
    return told + [Line(_("Written: {path}").format(path=path.absolute()), "good") for path in written]
