from __future__ import annotations

import pytest

from relocate_cli.views.lines import Line, rows, spoken

ROW = Line("Contact the school", "", 4, "[ ]", "begin by 1 Feb (in 9 weeks)", "begin by 1 Feb")


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (60, ["[ ] Contact the school           begin by 1 Feb (in 9 weeks)"]),
        (40, ["[ ] Contact the school    begin by 1 Feb"]),
        (30, ["[ ] Contact the school", "                begin by 1 Feb"]),
        (22, ["[ ] Contact the school", "        begin by 1 Feb"]),
        (18, ["[ ] Contact the", "    school", "    begin by 1 Feb"]),
    ],
)
def test_the_right_end_is_as_long_as_there_is_room_and_never_squeezes_the_text(width, shown):
    assert rows(ROW, width) == shown


def test_the_right_end_stands_on_the_last_row_so_that_it_is_read_after_the_text():
    text = Line("Bring the health card of the country you leave", "", 4, "[ ]", "today")

    assert rows(text, 40) == [
        "[ ] Bring the health card of the country",
        "    you leave                      today",
    ]


def test_a_right_end_alone_takes_one_row():
    assert rows(Line("", "", 4, right="pack-bags"), 20) == ["           pack-bags"]
    assert rows(Line("", "", 4, right="a-very-long-name"), 16) == ["    a-very-long-", "            name"]


def test_what_is_read_aloud_has_the_right_end_after_the_text():
    assert spoken(ROW) == Line("Contact the school; begin by 1 Feb (in 9 weeks)", "", 4, "[ ]")
    assert spoken(Line("", right="pack-bags")) == Line("pack-bags")


def test_a_label_that_fills_its_column_stands_above_its_value():
    assert rows(Line("two adults", "", 12, "Household and"), 40) == ["Household and", "    two adults"]
    assert rows(Line("two adults", "", 12, "Household"), 40) == ["Household   two adults"]
