from __future__ import annotations

from relocate_cli.views.lines import Line, rows
from relocate_cli.views.one_by_one import one_by_one


def test_a_label_stands_before_its_value_and_what_follows_below_has_no_column_of_its_own():
    facts = [Line("a passport", "", 14, "Bring:"), Line("a certificate", "", 14)]

    assert [row for line in facts for row in rows(one_by_one(line), 40)] == [
        "Bring: a passport",
        "    a certificate",
    ]


def test_a_box_and_a_number_stay_right_before_their_text():
    assert rows(one_by_one(Line("Send it.", "", 7, "[ ] 1.")), 40) == ["[ ] 1. Send it."]
    assert rows(one_by_one(Line("Why here?", "", 6, "  1.")), 40) == ["  1. Why here?"]
