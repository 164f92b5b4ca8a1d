"""The options of `relocate start` for answers: one each for the common questions, and one for all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from relocate_cli.cli.completing import complete_answer, complete_key_value
from relocate_cli.language import N_, _

if TYPE_CHECKING:
    from collections.abc import Callable

OWN = (
    ("--stage", "WORD", N_("thinking, moving, here (you live there already), leaving.")),
    ("--moves-from", "WORD", N_("Where from: sweden, finland, eu, elsewhere ...")),
    ("--move-date", "DATE", N_("The day you move: 2027-02-01, 'about March' ...")),
    ("--citizenship", "WORD", N_("Citizenship of all: swedish, nordic, eu, other ...")),
    ("--registered", "yes|no", N_("Whether you are in the Swedish population register.")),
    ("--stay", "WORD", N_("a-year-or-more or less.")),
    ("--ground", "WORD", N_("What lets you live here: work, family, study ...")),
    ("--permit-until", "DATE", N_("The last day of your permit.")),
    ("--work", "WORD", N_("What you will do: employed, remote, looking ...")),
    ("--old-home", "WORD", N_("rented, notice-given, owned or none.")),
    ("--home", "WORD", N_("rent, buy, leased, bought or arranged.")),
)
"""Name, form and help of each; `QUESTIONS` of the interview says for which question it stands."""


def answer_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command an option for every common question, and one for any other."""
    other = _("Any answer: licence:anna=eea.")
    function = click.option(
        "--answer", multiple=True, shell_complete=complete_key_value, metavar="KEY=VALUE", help=other
    )(function)
    for name, metavar, help in reversed(OWN):
        option = click.option(name, shell_complete=complete_answer, metavar=metavar, help=_(help))
        function = option(function)
    return function
