"""`relocate help`: commands, topics and the codes of the checker."""

from __future__ import annotations

import re
import subprocess
import sys
from textwrap import dedent

import pytest

from relocate_cli.cli import COMMANDS
from relocate_cli.cli.pack import COMMANDS as PACKS
from relocate_cli.cli.sharing.export import COMMANDS as FORMATS
from relocate_cli.domain.checking.finding_codes import finding_codes
from relocate_cli.domain.checking.finding_examples import EXAMPLES

FIELDS = {"title": "Apply", "phase": "before", "why": "So.", "do": "[Apply.]"}
"""What a task must have."""


def test_a_code_is_explained_with_a_wrong_and_a_right_example(relocate, on_terminal):
    assert on_terminal(relocate, "help", "p068", "--no-color") == dedent("""\
        P068

        A telephone number or a postal code is not written as it should be.

        Not like this
            phone: 0953/14000

        But like this
            phone: 0953-140 00
        """)


def test_every_code_has_its_example():
    assert list(EXAMPLES) == list(finding_codes())
    assert all(wrong != right for wrong, right in EXAMPLES.values())


def test_an_unknown_code_is_told_with_the_nearest(relocate):
    result = relocate("help", "P099")

    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "Error: There is no help on 'P099'.")


@pytest.mark.parametrize(
    "code", ["P005", "P012", "P030", "P032", "P033", "P034", "P036", "P053", "P058", "P059", "P061"]
)
def test_the_wrong_example_brings_about_its_code_and_the_right_one_does_not(port, make_pack, code: str):
    found = {}
    for how, text in EXAMPLES[code]._asdict().items():
        head = text if code != "P061" else f"links: [{{label: There, {text}}}]"
        written = {line.partition(":")[0] for line in head.splitlines()}
        rest = "".join(f"{field}: {value}\n" for field, value in FIELDS.items() if field not in written)
        questions = "home: {ask: How?, help: So., type: choice, options: {rent: Rent, buy: Buy}}\n"
        files = {"pack.yaml": "name: Port\nextends: xx\n", "questions.yaml": questions}
        folder = make_pack("xx-port", {**files, "tasks/it.yaml": f"{head}\n{rest}"})
        (folder / "tasks/register.yaml").unlink(missing_ok=True)
        found[how] = f"[{code}]" in port("pack", "check", str(folder)).stdout

    assert found == {"wrong": True, "right": False}


def test_help_in_swedish_calls_the_values_by_swedish_words(relocate):
    lines = relocate("start", "--help", "--lang", "sv").stdout.splitlines()

    assert lines[0] == "Användning: relocate start [TILLVAL] [ORT]"
    assert "  --child NAMN:ÅLDER    Ett barn: Mila:4 eller Mila:2022-05-03." in lines
    assert any(line.startswith("  --answer FRÅGA=SVAR ") for line in lines)


@pytest.mark.parametrize("words", [(name,) for name in COMMANDS] + [("pack", name) for name in PACKS])
def test_no_help_in_swedish_has_an_english_word_for_a_value(relocate, words):
    told = relocate(*words, "--help", "--lang", "sv").stdout

    assert re.findall(r"\b(?:OPTIONS|COMMAND|ARGS|RANGE|NAME|DATE|WORDS?|FILE|PLACE|PATH)\b", told) == []


OVERVIEW = """\
Usage: relocate [OPTIONS] [COMMAND] ...

Your own checklist for moving to northern Sweden, with dates, offline.

Every day:
  start   Answer a few questions, get your checklist.
  next    Show what to do next, and by when.
  walk    Go through your list and tick, with the arrow keys or line by line.
  list    Show the whole checklist, phase by phase.
  show    Show one thing of the guide whole.
  done    Tick tasks, or single lines of them (notify-move.2).
  find    Find anything in the guide: ask as you would ask somebody.
  export  Write your plan to a file: calendar, page, text or data.

Examples:
  relocate start norsjo
  relocate find school
  relocate done meet-your-host

One command: relocate start --help
All commands, and options such as --lang: relocate help all
"""
OVERVIEW_IN_FORTY_COLUMNS = """\
Användning: relocate [TILLVAL]
            [KOMMANDO] ...

Din egen checklista för flytten till
norra Sverige, med datum, utan internet.

Varje dag:
  start   Svara på några frågor och få
          din checklista.
  next    Visa vad du ska göra härnäst
          och senast när.
  walk    Gå igenom din lista och bocka
          av. Använd piltangenterna
          eller gå rad för rad.
  list    Visa hela checklistan, skede
          för skede.
  show    Visa en sak ur guiden i sin
          helhet.
  done    Bocka av uppgifter, eller
          enstaka punkter
          (notify-move.2).
  find    Hitta vad som helst i guiden:
          fråga som du skulle fråga
          någon.
  export  Skriver din plan till en fil:
          kalender, sida, text eller
          data.

Exempel:
  relocate start norsjo
  relocate find school
  relocate done meet-your-host

Ett kommando: relocate start --help
Alla kommandon, och tillval som --lang:
relocate help all
"""


def test_the_help_is_one_screen_of_eight_verbs_and_three_examples(relocate):
    shown = relocate("--help").stdout

    assert shown == relocate("help").stdout == OVERVIEW
    assert len(shown.splitlines()) < 24


def test_the_help_keeps_to_forty_columns_in_swedish(relocate):
    assert relocate("--help", "--lang", "sv", COLUMNS="40").stdout == OVERVIEW_IN_FORTY_COLUMNS


def test_all_commands_and_common_options_are_one_step_away(relocate):
    shown = relocate("help", "all").stdout

    assert set(re.findall(r"^  ([a-z]+) ", shown, re.MULTILINE)) == set(COMMANDS)
    assert "  pack  Write, check, hand over and install the pack of a municipality.\n" in shown
    assert "  --today DATE      Another day than today: 2027-02-01.\n" in shown


def test_the_words_that_an_option_takes_stand_behind_its_help(relocate):
    assert relocate("list", "--help", COLUMNS="40").stdout == dedent("""\
        Usage: relocate list [OPTIONS]

          Show the whole checklist, phase by
          phase.

        Options:
          --state STATE
              Only what stands there: one or
              more, with commas. One of: ready,
              blocked, waiting, late, lapsed,
              done, skipped, maybe.
          --phase ID
              Only this phase.
          --due-before DATE
              Only what is due before this day:
              2027-03-01.
          -h, --help
              Show this message and exit.

          Example: relocate list --phase home
        """)


EVERY_COMMAND = [
    ["help", "all"],
    *([name, "--help"] for name in COMMANDS),
    *(["people", name, "--help"] for name in ("add", "edit", "remove")),
    *(["export", name, "--help"] for name in FORMATS),
    *(["pack", name, "--help"] for name in PACKS),
]
ALL_AT_ONCE = """\
import sys
from relocate_cli.cli import run
for words in sys.stdin.read().splitlines():
    print("$", words, flush=True)
    run([*words.split(), "--lang", sys.argv[1]])
"""


@pytest.mark.parametrize(
    ("language", "example"), [("en", "  Example: relocate"), ("sv", "  Exempel: relocate")]
)
def test_every_help_keeps_to_forty_columns_cuts_nothing_and_ends_with_an_example(relocate, language, example):
    asked = "\n".join(" ".join(words) for words in EVERY_COMMAND)
    world = {**relocate.environment, "COLUMNS": "40"}
    told = subprocess.run(
        [sys.executable, "-c", ALL_AT_ONCE, language],
        check=True,
        input=asked,
        env=world,
        capture_output=True,
        encoding="utf-8",
    )
    first, *helps = told.stdout.split("$ ")[1:]

    assert [row for row in told.stdout.splitlines() if len(row) > 40 and not row.startswith("$")] == []
    assert [row for row in first.splitlines() if row.endswith("...") and "]" not in row] == []
    assert [text.partition("\n")[0] for text in helps if example not in text] == []
    assert len(helps) == len(EVERY_COMMAND) - 1
