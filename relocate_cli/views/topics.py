"""What `relocate help TOPIC` tells."""

from __future__ import annotations

from relocate_cli.domain.checking.finding_examples import EXAMPLES
from relocate_cli.language import _
from relocate_cli.views.lines import Line


def topics() -> dict[str, list[str]]:
    """Return the help topics, each as paragraphs."""
    return {
        "accessibility": [
            _("relocate --accessible uses lines only: nothing is drawn over, nothing moves, no columns."),
            _("Keep it that way with: relocate settings accessible yes"),
            _("In the interactive list the cursor stands on the current row, so that screen readers follow."),
            _("No meaning rests on colour. --no-color or NO_COLOR=1 takes colours away."),
        ],
        "environment": [
            _("RELOCATE_HOME: one folder for everything relocate keeps."),
            _("RELOCATE_GUIDES: more folders of packs, before the built-in ones."),
            _("RELOCATE_LANG: the language, like --lang. Otherwise your setting counts, then LANG."),
            _("RELOCATE_NO_INPUT=1: never ask, like --no-input."),
            _("RELOCATE_TODAY: another day than today, like --today."),
            _("NO_COLOR, CLICOLOR=0, TERM=dumb: no colours."),
            _("FORCE_COLOR=1 or CLICOLOR_FORCE=1: colours also in a pipe, and lines instead of rows."),
        ],
        "exit-codes": [
            _("0: done."),
            _("1: it could not be done, problems were found, or nothing was found."),
            _("2: wrong usage, or an answer is missing."),
            _("130: interrupted. What was ticked and answered is saved."),
        ],
        "json": [
            _("Every command that reads prints one document with --json."),
            _("Its field schema says what it is: relocate/list/1."),
            _("Fields are only added; otherwise the number rises."),
            _("Days are written 2027-02-01. Ids and states are never translated."),
        ],
        "privacy": [
            _("There is no account and no server. relocate sends nothing and asks nobody."),
            _("Your answers and ticks lie in the data folder. See where: relocate settings"),
            _("Remove everything: relocate erase"),
        ],
    }


def code_lines(code: str, meaning: str) -> list[Line]:
    """Return what a code of a finding means, with an example of the mistake and of how it should be."""
    wrong, right = EXAMPLES[code]
    return [
        *(Line(code, "head"), Line(), Line(meaning), Line()),
        *(Line(_("Not like this"), "strong"), *_code(wrong), Line()),
        *(Line(_("But like this"), "strong"), *_code(right)),
    ]


def _code(text: str) -> list[Line]:
    """Return lines of a file, each kept as it is indented."""
    lines = []
    for line in text.split("\n"):
        plain = line.lstrip(" ")
        lines.append(Line(plain, "", 4 + len(line) - len(plain)))
    return lines
