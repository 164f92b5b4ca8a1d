"""Every command's help ends with an example, and every example works."""

from __future__ import annotations

import re
import shlex

ANNA = (
    "--name",
    "Anna",
    "--child",
    "Mila:4",
    "--moves-from",
    "eu",
    "--move-date",
    "2027-02-01",
    "--stay",
    "a-year-or-more",
)
IN_ORDER = [
    *("people", "pack", "export"),
    *("start", "next", "walk", "list", "show", "done", "undo", "find", "why", "skip", "wait", "note"),
    *("have", "papers", "forecast", "errands"),
    *("export ics", "export html", "export md", "export json", "import"),
    *("guide", "fresh", "update"),
    *("print", "tick", "say", "ask"),
    *("people edit", "people remove", "people add", "settings", "completion", "help"),
    *("pack new", "pack preview", "pack prove", "pack drift", "pack compare", "pack edit", "pack words"),
    *("pack schema", "pack check", "pack translate", "pack build", "pack send", "pack install"),
    *("pack list", "pack remove", "erase"),
]


NOT_HERE = {
    *("pack", "walk", "pack new", "pack preview", "pack prove", "pack drift", "pack schema", "pack check"),
    *("pack edit", "pack translate", "pack build", "pack send", "pack install"),
    *("pack remove", "print", "tick"),
}
"""These need a terminal or a folder of their own, and have tests of their own."""


def test_every_example_does_what_it_says(relocate, monkeypatch):
    monkeypatch.chdir(relocate.home)
    relocate("start", "norsjo", *ANNA, "--citizenship", "eu", "--home", "rent", "--yes")
    failed = {}
    for command in IN_ORDER:
        shown = " ".join(relocate(*command.split(), "--help", "--lang", "en").stdout.split())
        example = re.search(r"Example: relocate (.+)$", shown)
        assert example, command
        if command not in NOT_HERE:
            result = relocate(*shlex.split(example[1]), "--yes")
            if result.exit_code:
                failed[command] = result.output

    assert failed == {}


def test_the_three_examples_of_the_first_help_work_one_after_the_other(relocate):
    shown = relocate("--help", "--lang", "en").stdout
    first, *more = re.findall(r"^  relocate (.+)$", shown, re.MULTILINE)

    begun = relocate(*shlex.split(first), *ANNA, "--yes")
    later = [relocate(*shlex.split(example)) for example in more]

    assert (begun.exit_code, [result.exit_code for result in later]) == (0, [0, 0]), later
