"""`relocate help`: commands, topics and the codes of the checker."""

from __future__ import annotations

import re
from textwrap import dedent

import pytest

from relocate_cli.cli import COMMANDS
from relocate_cli.cli.pack import COMMANDS as PACKS
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

    assert (result.exit_code, result.stderr.splitlines()[0]) == (1, "Error: There is no help on 'P099'.")


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
