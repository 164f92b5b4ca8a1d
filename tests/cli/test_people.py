from __future__ import annotations

from textwrap import dedent

from relocate_cli.usecases.household.household import Household


def test_everybody_is_listed_with_their_answers(anna_and_jan, on_terminal):
    screen = on_terminal(anna_and_jan, "people", "--no-color")

    assert screen == dedent("""\
        All of you
            Which day do you move? Mon 1 Feb 2027
            Do you bring a pet? Not answered yet

        Anna  (adult)
            Which citizenship do you have? Another

        Jan  (adult)
            Which citizenship do you have? Xanadian

        Change: relocate start, relocate people add, edit or remove NAME
        """)


def test_somebody_who_is_added_brings_tasks_and_takes_them_away_again(anna_and_jan):
    added = anna_and_jan("people", "add", "Mila", "--kind", "child", "--born", "2022-05-03")
    with_mila = anna_and_jan("list").stdout
    removed = anna_and_jan("people", "remove", "mila", "--yes")

    assert added.stdout == "anna\tAnna\tadult\t\njan\tJan\tadult\t\nmila\tMila\tchild\t2022-05-03\n"
    assert "register:mila" in with_mila
    assert removed.stdout == "anna\tAnna\tadult\t\njan\tJan\tadult\t\n"
    assert "register:mila" not in anna_and_jan("list").stdout


def test_a_corrected_name_keeps_the_ticks(anna_and_jan):
    anna_and_jan("done", "apply:anna")

    result = anna_and_jan("people", "edit", "Anna", "--name", "Johanna")

    assert result.stdout.splitlines()[0] == "anna\tJohanna\tadult\t"
    assert (
        "apply:anna\tdone\t2026-12-07\tbefore\tApply for a permit\tJohanna\n" in anna_and_jan("list").stdout
    )


def test_removing_needs_consent_and_somebody_must_stay(anna_and_jan):
    asked = anna_and_jan("people", "remove", "Jan")
    anna_and_jan("people", "remove", "Jan", "--yes")
    last = anna_and_jan("people", "remove", "Anna", "--yes")

    assert (asked.exit_code, asked.stderr) == (
        2, "With Jan go: 1 answer.\nError: This needs your consent.\n\nhint: Add --yes if you are sure.\n",
    )  # fmt: skip
    assert (last.exit_code, last.stderr) == (
        1, "Error: Anna is the only person in the plan.\n\nhint: To remove everything: relocate erase\n",
    )  # fmt: skip


def test_names_ages_and_strangers_are_explained(anna_and_jan):
    stranger = anna_and_jan("people", "edit", "Bob", "--name", "Rob")
    again = anna_and_jan("people", "add", "jan")
    age = anna_and_jan("people", "add", "Kim", "--kind", "child", "--born", "soon")

    assert (
        stranger.stderr == "Error: Nobody in your household is called 'Bob'.\n\nhint: There are: Anna, Jan.\n"
    )
    assert again.stderr.splitlines()[0] == "Error: jan is in your household already."
    assert (age.exit_code, age.stdout) == (2, "")


def test_a_name_is_found_however_it_is_stored(anna_and_jan):
    """A Mac types å as a and a ring; what 0.1 saved so is found both ways; now it is saved in one piece."""
    home = anna_and_jan.home
    member = {"do": "member", "member": "asa", "name": "A\u030asa", "kind": "adult", "position": 2}
    Household(home / "data", home / "state").saved([member])
    anna_and_jan("people", "add", "O\u0308rjan", "--kind", "adult")

    asa = anna_and_jan("list", "--person", "\u00c5sa")
    orjan = anna_and_jan("list", "--person", "o\u0308rjan")

    assert "register:asa\t" in asa.stdout
    assert "register:orjan\t" in orjan.stdout
    assert "\t\u00d6rjan\t" in anna_and_jan("people").stdout
