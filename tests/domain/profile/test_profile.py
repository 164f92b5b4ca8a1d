from __future__ import annotations

from datetime import date

from relocate_cli.domain.profile.member import Member, id_of
from relocate_cli.domain.profile.profile import Profile

ANNA, MILA, BELLA = (
    Member("anna", "Anna", "adult"), Member("mila", "Mila", "child"), Member("bella", "Bella", "pet"),
)  # fmt: skip
ANSWERS = {("move", ""): ("2027-02-01",), ("work", "anna"): ("employed",)}
PROFILE = Profile("xx", (ANNA, MILA, BELLA), ANSWERS)


def test_persons_are_adults_and_children_and_each_kind_means_its_own():
    assert PROFILE.persons == PROFILE.each("person") == (ANNA, MILA)
    assert (PROFILE.each("adult"), PROFILE.each("pet"), PROFILE.each("car")) == ((ANNA,), (BELLA,), ())


def test_an_answer_is_ones_own_and_the_households_is_that_of_its_first_adult():
    assert PROFILE.answer("work", ANNA) == PROFILE.answer("work") == ("employed",)
    assert PROFILE.answer("work", MILA) is None
    assert PROFILE.answer("move", MILA) == ("2027-02-01",)
    assert (PROFILE.date_of("move"), PROFILE.date_of("birth")) == (date(2027, 2, 1), None)


def test_a_member_is_found_by_id():
    assert (PROFILE.member("mila"), PROFILE.member("Mila"), PROFILE.member("")) == (MILA, None, None)
    assert (id_of(MILA), id_of(None)) == ("mila", "")


def test_an_answer_that_is_given_takes_the_place_of_the_one_before_and_leaves_the_others():
    after = PROFILE.with_answer("move", "", ("2027-03-01",)).with_answer("work", "mila", ("none",))

    assert after.answers == {
        ("move", ""): ("2027-03-01",),
        ("work", "anna"): ("employed",),
        ("work", "mila"): ("none",),
    }
    assert (after.place, after.members, PROFILE.answers) == ("xx", PROFILE.members, ANSWERS)
