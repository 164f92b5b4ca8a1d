"""What stands for a value in help texts, such as NAME, in the language of the program."""

from __future__ import annotations

import re

import click

from relocate_cli.language import _

CAPITALS = re.compile(r"[A-Z]{2,}(?: RANGE|=VALUE)?|\byes\|no\b")


def name_values(made: click.Command) -> None:
    """Let a command call its values, and its options, by the words of the language."""
    context = click.Context(made)
    made.options_metavar = _("[OPTIONS]")
    if isinstance(made, click.Group):
        made.subcommand_metavar = _("[COMMAND] ...")
    for parameter in made.params:
        if not (isinstance(parameter, click.Option) and parameter.is_flag):
            parameter.metavar = in_words(parameter.make_metavar(context))


def in_words(metavar: str) -> str:
    """Return a metavar such as `NAME:AGE` in the language of the program; what has no word stays."""
    words = _words()
    return CAPITALS.sub(lambda found: words.get(found[0], found[0]), metavar)


def _words() -> dict[str, str]:
    return {
        "ADDRESS": _("ADDRESS"),
        "AGE": _("AGE"),
        "CODE": _("CODE"),
        "DATE": _("DATE"),
        "DIR": _("DIR"),
        "FIELD=VALUE": _("FIELD=VALUE"),
        "FILE": _("FILE"),
        "FOLDER": _("FOLDER"),
        "INTEGER RANGE": _("NUMBER"),
        "KEY=VALUE": _("KEY=VALUE"),
        "KIND": _("KIND"),
        "LANG": _("LANG"),
        "NAME": _("NAME"),
        "NEW": _("NEW"),
        "NUMBER": _("NUMBER"),
        "PACK": _("PACK"),
        "PAPER": _("PAPER"),
        "PATH": _("PATH"),
        "PLACE": _("PLACE"),
        "SECTION": _("SECTION"),
        "SHELL": _("SHELL"),
        "TIME": _("TIME"),
        "TOPIC": _("TOPIC"),
        "VALUE": _("VALUE"),
        "WHO": _("WHO"),
        "WORD": _("WORD"),
        "WORDS": _("WORDS"),
        "yes|no": _("yes|no"),
    }
