"""Write a man page for every command, from the command itself: `python .ci/write_man.py FOLDER`.

click-man lays the pages out; what roff would read as an order of its own is escaped here.
"""

from __future__ import annotations

import re
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click_man.man import ManPage

from relocate_cli import __version__
from relocate_cli.cli import door

if TYPE_CHECKING:
    from collections.abc import Iterator

ABOUT = "Your own checklist for moving to a municipality in northern Sweden, offline."
EMPTY = re.compile(r"(\.PP\n)+(?=\.(PP|SH|TP))|(?<=DESCRIPTION\n)(\.PP\n)+|(?<=COMMANDS\n)(\.PP\n)+")
"""Paragraphs that nothing stands in."""
SEE = re.compile(r"See \\fB(.*)\(1\)\\fP for full documentation .*")
WIDTH = 78


def plain(text: str) -> str:
    """Return text in which nothing is an order of roff: no backslash, no dot or quote that begins a line."""
    escaped = text.replace("\\", "\\e").replace("\b", "")
    return "\n\n".join(map(wrapped, escaped.split("\n\n")))


def wrapped(paragraph: str) -> str:
    """Return a paragraph in short lines."""
    lines = textwrap.wrap(" ".join(paragraph.split()), WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"\\&{line}" if line[0] in {".", "'"} else line for line in lines)


def contexts(
    command: click.Command, name: str, parent: click.Context | None = None
) -> Iterator[click.Context]:
    """Yield a command and all below it that are not hidden."""
    context = click.Context(command, info_name=name, parent=parent)
    yield context
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            if found and not found.hidden:
                yield from contexts(found, below, context)


def first_sentence(command: click.Command) -> str:
    """Return what a command does, in one line."""
    text = command.help or ABOUT
    return " ".join(text.partition("\n\n")[0].split()).partition(". ")[0].rstrip(".")


def man_page(context: click.Context) -> str:
    """Return the page of one command."""
    command = context.command
    page = ManPage(context.command_path)
    page.version = __version__
    page.short_help = first_sentence(command)
    page.synopsis = " ".join(command.collect_usage_pieces(context))
    page.description = plain(command.help or ABOUT)
    options = [one for one in command.params if isinstance(one, click.Option) and not one.hidden]
    records = (option.get_help_record(context) for option in options)
    page.options = [(record[0], plain(record[1])) for record in records if record]
    if isinstance(command, click.Group):
        below = ((name, command.get_command(context, name)) for name in command.list_commands(context))
        page.commands = [(name, plain(first_sentence(one))) for name, one in below if one and not one.hidden]
    lines = [line.strip() for line in str(page).splitlines()]
    lines[2] = wrapped(lines[2])
    return EMPTY.sub("", "\n".join(map(see, filter(None, lines))) + "\n")


def see(line: str) -> str:
    """Return the line that leads to the page of a command below, under the name of its file."""
    found = SEE.fullmatch(line)
    return f"See \\fB{found[1].replace(' ', '-')}\\fP(1)." if found else line


def write_pages(folder: Path) -> None:
    """Write all pages into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for context in contexts(door(), "relocate"):
        name = context.command_path.replace(" ", "-")
        (folder / f"{name}.1").write_text(man_page(context), encoding="utf-8")


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]))
