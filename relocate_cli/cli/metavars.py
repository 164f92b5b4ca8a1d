"""What stands for a value in help texts, such as NAME, in the language of the program."""

from __future__ import annotations

import re

import click

from relocate_cli.cli.values import tell_right_values
from relocate_cli.language import N_, _

CAPITALS = re.compile(r"[A-Z]{2,}(?: RANGE|=VALUE)?|\byes\|no\b")
WORDS = {
    "ADDRESS": N_("ADDRESS"),
    "AGE": N_("AGE"),
    "CODE": N_("CODE"),
    "DATE": N_("DATE"),
    "DIR": N_("DIR"),
    "FIELD=VALUE": N_("FIELD=VALUE"),
    "FILE": N_("FILE"),
    "FILES": N_("FILES"),
    "FOLDER": N_("FOLDER"),
    "INTEGER RANGE": N_("NUMBER"),
    "KEY": N_("KEY"),
    "KEY=VALUE": N_("KEY=VALUE"),
    "KIND": N_("KIND"),
    "LANG": N_("LANG"),
    "NAME": N_("NAME"),
    "NEW": N_("NEW"),
    "NUMBER": N_("NUMBER"),
    "PACK": N_("PACK"),
    "PAPER": N_("PAPER"),
    "PATH": N_("PATH"),
    "PLACE": N_("PLACE"),
    "SECTION": N_("SECTION"),
    "SHELL": N_("SHELL"),
    "STATE": N_("STATE"),
    "TEXT": N_("TEXT"),
    "TIME": N_("TIME"),
    "TOPIC": N_("TOPIC"),
    "VALUE": N_("VALUE"),
    "WHO": N_("WHO"),
    "WORD": N_("WORD"),
    "WORDS": N_("WORDS"),
    "yes|no": N_("yes|no"),
}


def name_values(made: click.Command) -> None:
    """Let a command call its values, and its options, by the words of the language."""
    context = click.Context(made)
    made.options_metavar = _("[OPTIONS]")
    if isinstance(made, click.Group):
        made.subcommand_metavar = _("[COMMAND] ...")
    for parameter in made.params:
        tell_right_values(parameter)
        _name_choices(parameter)
        if not (isinstance(parameter, click.Option) and parameter.is_flag):
            parameter.metavar = in_words(parameter.make_metavar(context))


def _name_choices(parameter: click.Parameter) -> None:
    """Say behind its help which words an option takes: as its value they would not fit on the screen."""
    if isinstance(parameter, click.Option) and isinstance(parameter.type, click.Choice):
        parameter.metavar = parameter.metavar or "WORD"
        words = ", ".join(map(str, parameter.type.choices))
        parameter.help = _("{help} One of: {words}.").format(help=parameter.help or "", words=words).strip()


def in_words(metavar: str) -> str:
    """Return a metavar such as `NAME:AGE` in the language of the program; what has no word stays."""
    return CAPITALS.sub(lambda found: _(WORDS[found[0]]) if found[0] in WORDS else found[0], metavar)
