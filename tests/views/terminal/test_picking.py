from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from relocate_cli.views.terminal.picking import begin_picking, picking_after

NAMES = ["apple", "banana", "cherry", "date", "elder", "fig", "grape", "hazel", "iris", "juniper"]
FRUIT = tuple((name, name.title()) for name in NAMES)


def at(keys: list[str], chosen: tuple[str, ...] = ()) -> str:
    picking = begin_picking(FRUIT, chosen, several=False)
    for key in keys:
        picking = picking_after(picking, key)
    return picking.chosen[0]


def test_it_begins_at_what_was_chosen():
    assert at([], ("date",)) == "date"
    assert at([], ("something from an older guide",)) == "apple"


def test_digits_make_numbers_where_there_are_so_many():
    assert at(["1"]) == "apple"
    assert at(["1", "0"]) == "juniper"
    assert at(["1", "5"]) == "elder"
    assert at(["1", "j", "3"]) == "cherry"


def test_a_letter_finds_the_next_word_that_begins_so():
    assert at(["h"]) == "hazel"
    assert at(["x"]) == "apple"


def test_ticks_keep_the_order_of_the_options():
    picking = begin_picking(FRUIT, ("cherry",), several=True)
    for key in ("1", " ", "end", " ", " "):
        picking = picking_after(picking, key)

    assert picking.chosen == ("apple", "cherry")


def picked(*keys: str, chosen: tuple[str, ...] = ("dunno",)) -> tuple[str, ...]:
    picking = begin_picking((*FRUIT, ("dunno", "I don't know")), chosen, several=True, unknown="dunno")
    for key in keys:
        picking = picking_after(picking, key)
    return picking.chosen


def test_who_ticks_an_answer_knows_and_who_does_not_know_ticks_no_other():
    assert picked("1", " ", "3", " ") == ("apple", "cherry")
    assert picked("end", " ", chosen=("apple", "cherry")) == ("dunno",)
    assert picked("end", " ", "2", " ", chosen=("apple",)) == ("banana",)


def test_where_nothing_is_ticked_enter_answers_what_one_stands_on():
    assert picked() == ("dunno",)
    assert picked("2") == ("banana",)
    assert picked("1", " ", chosen=("apple",)) == ("apple",)
    assert begin_picking(FRUIT, (), several=True).chosen == ()


@given(some.lists(some.one_of(some.text(max_size=2), some.sampled_from(["up", "down", "end", "page-down"]))))
def test_any_keys_leave_it_on_an_answer(keys):
    assert at(keys) in dict(FRUIT)


def test_a_word_leads_to_its_answer_whatever_its_letters_do_alone_and_one_of_none_leads_back():
    options = tuple((word, word) for word in ("Sweden", "Norway", "Denmark", "I don't know yet"))

    def typed(word: str) -> str:
        picking = begin_picking(options, ("Norway",), several=False)
        for letter in word:
            picking = picking_after(picking, letter)
        return picking.chosen[0]

    assert [typed(word) for word in ("denmark", "SWE", "norway", "i don't", "spain", "dd", "k")] == [
        "Denmark",
        "Sweden",
        "Norway",
        "I don't know yet",
        "Norway",
        "I don't know yet",
        "Sweden",
    ]
