from __future__ import annotations

from relocate_cli.domain.plan.booklet import Booklet, Mistake
from relocate_cli.usecases.household.booklets import keep_booklet, next_booklet, typed_back

HERE = Booklet("K4", ("bags", "home"), "2026-11-20")
THERE = Booklet("K4", ("bags", "register"), "2026-11-21")


def test_two_computers_that_gave_one_name_to_two_booklets_tick_only_what_both_agree_on(desk):
    desk = keep_booklet(keep_booklet(desk, HERE), THERE)

    typed = typed_back(desk, "K4", [HERE.code(1), HERE.code(2)])

    assert [one.id for one in typed.found] == ["bags"]
    assert [(wrong.code, wrong.why) for wrong in typed.wrong] == [(HERE.code(2), Mistake.TWICE)]


def test_a_code_that_is_typed_twice_counts_once(desk):
    desk = keep_booklet(desk, HERE)

    typed = typed_back(desk, "k4", [HERE.code(1), HERE.code(1).lower()])

    assert len(typed.found) == 1


def test_the_same_rows_stay_one_booklet_and_are_saved_once(desk):
    first = next_booklet(desk, HERE.rows)
    saved = keep_booklet(desk, first)

    again = next_booklet(saved, HERE.rows)

    assert again == first
    assert keep_booklet(saved, again).household.events == saved.household.events
    assert next_booklet(saved, THERE.rows).name != first.name


def test_a_booklet_of_a_large_household_still_fits_into_its_line(desk):
    rows = tuple(f"choose-service-office:somebody-with-a-long-name-{number}" for number in range(1000))

    kept = keep_booklet(desk, Booklet("K4", rows))

    assert typed_back(kept, "K4", [Booklet("K4", rows).code(1000)]).found[0].id == rows[-1]
