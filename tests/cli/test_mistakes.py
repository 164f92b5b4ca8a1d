"""Every mistake is told in one way, with the nearest right word and what to do, and one exit code each."""

from __future__ import annotations

import pytest

MISTAKES = [
    (
        "frobnicate",
        "There is no command 'frobnicate'.",
        "Every day: start, next, walk, list, show, done, find, export.",
    ),
    ("strat", "There is no command 'strat'.", "Did you mean start?"),
    ("people ad", "There is no command 'ad'.", "Did you mean add?"),
    ("people frobnicate", "There is no command 'frobnicate'.", "Known: add, edit, remove."),
    ("help people frob", "There is no help on 'people frob'.", "Known: add, edit, remove."),
    ("help walc", "There is no help on 'walc'.", "Did you mean walk?"),
    ("guide contact", "'contact' is not a value of SECTION.", "Did you mean contacts?"),
    ("find --in contact x", "'contact' is not a value of --in.", "Did you mean contacts?"),
    ("list --state don", "'don' is not a value of --state.", "Did you mean done?"),
    ("list --state done,lat", "'lat' is not a value of --state.", "Did you mean late?"),
    ("list --phase befor", "There is no phase 'befor'.", "Did you mean before?"),
    ("list --stat", "There is no option '--stat' here.", "Did you mean --state, --text, --today?"),
    ("list --frobnicate", "There is no option '--frobnicate' here.", "See: relocate list --help"),
    ("list --state", "--state takes a value.", "See: relocate list --help"),
    ("list --yes=3", "--yes takes no value.", "See: relocate list --help"),
    ("list everything now", "That is too much: everything now", "Example: relocate list --phase home"),
    ("show", "ID is missing.", "Example: relocate show bankid"),
    ("next -n none", "'none' is not a value of -n.", "Write a whole number from 1 to 99."),
    ("find -n 0 x", "'0' is not a value of -n.", "Write a whole number from 1 on."),
    ("settings colour", "'colour' is not a value of KEY.", "Did you mean color?"),
    ("settings color perhaps", "'perhaps' is not a value of color.", "It can be: yes, no."),
    ("completion bahs", "There is no completion for 'bahs'.", "Did you mean bash?"),
    ("help json lst", "There is no document 'lst'.", "Did you mean list, list-1?"),
]
NOT_FOUND = ["show nothing-here", "done nothing-here", "why nothing-here", "find qqqq", "have nothing-here"]


@pytest.mark.parametrize(("words", "message", "hint"), MISTAKES)
def test_a_wrong_word_is_told_with_the_right_one(anna_and_jan, words, message, hint):
    result = anna_and_jan(*words.split())

    told = " ".join(result.stderr.split())
    assert (result.exit_code, result.stdout) == (2, "")
    assert told == f"Error: {message} hint: {hint}" or (
        words == "frobnicate" and told == f"Error: {message} hint: {hint} All of them: relocate help all"
    )


@pytest.mark.parametrize("words", NOT_FOUND)
def test_what_is_not_found_ends_with_one(anna_and_jan, words):
    result = anna_and_jan(*words.split())

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Error: ")


def test_a_word_of_another_language_leads_nobody_to_what_takes_everything_away(port):
    result = port("personer")

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "Error: There is no command 'personer'.\n\n"
        "hint: Every day: start, next, walk, list, show, done, find, export. All of them:\n"
        "relocate help all\n"
    )


def test_several_states_are_given_one_by_one_or_with_commas(anna_and_jan):
    anna_and_jan("done", "pack-bags")
    both = anna_and_jan("list", "--state", "done", "--state", "maybe")

    assert both.stdout == anna_and_jan("list", "--state", "Done,maybe").stdout
    assert [row.split("\t")[:2] for row in both.stdout.splitlines()] == [
        ["pack-bags", "done"],
        ["vaccinate", "maybe"],
    ]


def test_the_mistake_is_red_and_what_one_can_type_is_bold_where_colours_are_on(port):
    coloured = port("list", "--frobnicate", FORCE_COLOR="1").stderr
    wrapped = port("frobnicate", FORCE_COLOR="1", COLUMNS="30").stderr

    assert coloured == (
        "\x1b[1;31mError:\x1b[0m There is no option '\x1b[1m--frobnicate\x1b[0m' here.\n"
        "\n"
        "hint: See: \x1b[1mrelocate list --help\x1b[0m\n"
    )
    assert wrapped.endswith("All of them: \x1b[1mrelocate\x1b[0m\n\x1b[1mhelp all\x1b[0m\n")
    assert "\x1b" not in port("list", "--frobnicate", "--no-color", FORCE_COLOR="1").stderr


def test_mistakes_are_told_in_swedish_too(anna_and_jan):
    told = [
        " ".join(anna_and_jan(*words.split(), "--lang", "sv").stderr.split())
        for words in ("list --state don", "show", "list --yes=3", "next -n x", "frobnicate")
    ]

    assert told == [
        "Fel: 'don' är inget värde för --state. tips: Menade du done?",
        "Fel: ID saknas. tips: Exempel: relocate show bankid",
        "Fel: --yes ska inte ha något värde. tips: Se: relocate list --help",
        "Fel: 'x' är inget värde för -n. tips: Skriv ett helt tal från 1 till 99.",
        "Fel: Det finns inget kommando 'frobnicate'. tips: Varje dag: start, next, walk, list, show, done, "
        "find, export. Alla: relocate help all",
    ]
