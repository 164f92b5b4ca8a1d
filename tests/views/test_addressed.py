from __future__ import annotations

import pytest

from relocate_cli.views.addressed import addressed, meant_for, typed_name
from relocate_cli.views.lines import Line


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Start with: relocate start norsjo", "Start with: relocate --household Ali start norsjo"),
        ("What is next: relocate", "What is next: relocate --household Ali"),
        ("relocate done x, relocate undo", "relocate --household Ali done x, relocate --household Ali undo"),
        ("See all of them with: relocate host", "See all of them with: relocate host"),
        ("relocate pack install FILE", "relocate pack install FILE"),
        ("relocate makes your own checklist.", "relocate makes your own checklist."),
        ("There is no relocate. Start.", "There is no relocate. Start."),
        ("relocate --household Bo list", "relocate --household Bo list"),
    ],
)
def test_a_command_about_a_household_names_the_one_that_is_meant(text, named):
    assert addressed(text, "Ali") == named


def test_commands_side_by_side_stay_side_by_side():
    lines = [Line("next", "faint", 16, "relocate"), Line("all", "faint", 16, "relocate list")]

    assert meant_for("Ali", lines) == [
        Line("next", "faint", 32, "relocate --household Ali"),
        Line("all", "faint", 32, "relocate --household Ali list"),
    ]
    assert meant_for("", lines) == lines


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Ali", "Ali"),
        ("Åsa-Lena", "Åsa-Lena"),
        ("Familjen Lind", '"Familjen Lind"'),
        ("Bo & Eva (3rd floor)", '"Bo & Eva (3rd floor)"'),
        ('Ali "A"', "ali-1"),
        ("$HOME", "ali-1"),
        ("`id`", "ali-1"),
        ("Wow!", "ali-1"),
    ],
)
def test_a_name_is_written_so_that_every_shell_takes_it_as_one_word(name, typed):
    assert typed_name("ali-1", name) == typed
