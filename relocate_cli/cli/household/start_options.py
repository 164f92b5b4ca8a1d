"""The options of `start` by which the usual questions are answered beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from relocate_cli.cli.completing import complete_answer
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable


def answer_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add them, in the order in which the interview asks."""
    texts = {
        "--stage": ("WORD", _("thinking, moving, here (you live there already), leaving.")),
        "--moves-from": ("WORD", _("Where from: sweden, finland, eu, elsewhere ...")),
        "--move-date": ("DATE", _("The day you move: 2027-02-01, 'about March' ...")),
        "--citizenship": ("WORD", _("Citizenship of all: swedish, nordic, eu, other ...")),
        "--registered": ("yes|no", _("Whether you are in the Swedish population register.")),
        "--stay": ("WORD", _("a-year-or-more or less.")),
        "--ground": ("WORD", _("What lets you live here: work, family, study ...")),
        "--permit-until": ("DATE", _("The last day of your permit.")),
        "--work": ("WORD", _("What you will do: employed, remote, looking ...")),
        "--old-home": ("WORD", _("rented, notice-given, owned or none.")),
        "--home": ("WORD", _("rent, buy, leased, bought or arranged.")),
    }
    for name, (metavar, text) in reversed(texts.items()):
        offered = None if metavar == "DATE" else complete_answer
        function = click.option(name, metavar=metavar, shell_complete=offered, help=text)(function)
    return function
