"""Labels that lead to pages, in terminals that are known to make links of them."""

from __future__ import annotations

import pytest

LABEL = "    The form\n    https://example.org/form\n"
LINK = "    \x1b]8;;https://example.org/form\x1b\\The form\x1b]8;;\x1b\\\n"


@pytest.mark.parametrize(
    "environment",
    [
        {"VTE_VERSION": "6800"},
        {"TERM_PROGRAM": "WezTerm"},
        {"TERM": "xterm-kitty"},
        {"WT_SESSION": "1"},
        {"FORCE_HYPERLINK": "1"},
    ],
    ids=str,
)
def test_where_the_terminal_knows_links_the_label_is_one_and_the_address_goes(
    anna_and_jan, on_terminal, environment
):
    shown = on_terminal(anna_and_jan, "show", "apply", "--no-color", PAGER="", **environment)

    assert LINK in shown
    assert "    https://example.org/form" not in shown


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"VTE_VERSION": "4800"},
        {"VTE_VERSION": "6800", "TMUX": "/tmp/tmux"},
        {"VTE_VERSION": "6800", "TERM": "screen-256color"},
        {"WT_SESSION": "1", "TERM": "dumb"},
        {"WT_SESSION": "1", "FORCE_HYPERLINK": "0"},
    ],
    ids=str,
)
def test_everywhere_else_the_address_is_written_out(anna_and_jan, on_terminal, environment):
    shown = on_terminal(anna_and_jan, "show", "apply", "--no-color", PAGER="", **environment)

    assert LABEL in shown
    assert "\x1b]8" not in shown


def test_read_aloud_and_in_a_pipe_the_address_is_written_out(anna_and_jan, on_terminal):
    aloud = on_terminal(
        anna_and_jan, "show", "apply", "--accessible", "--no-color", PAGER="", FORCE_HYPERLINK="1"
    )
    piped = anna_and_jan("show", "apply", "--text", FORCE_HYPERLINK="1").stdout

    assert (LABEL in aloud, LABEL in piped) == (True, True)


def test_an_address_without_a_label_leads_to_itself(harbour, on_terminal):
    shown = on_terminal(
        harbour,
        "show",
        "a-home-by-the-sea",
        "--place",
        "xx-port",
        "--no-color",
        FORCE_HYPERLINK="1",
        PAGER="",
    )

    salt = "https://example.org/salt"
    assert f"Read the advice (\x1b]8;;{salt}\x1b\\{salt}\x1b]8;;\x1b\\)." in shown


def test_a_label_that_wraps_leads_there_with_each_of_its_rows(anna_and_jan, on_terminal, make_pack):
    label = "A form that has a name with very many words in it"
    task = (anna_and_jan.guides / "xx" / "tasks" / "apply.yaml").read_text(encoding="utf-8")
    make_pack("xx", {"pack.yaml": "level: country\n", "tasks/apply.yaml": task.replace("The form", label)})

    shown = on_terminal(
        anna_and_jan, "show", "apply", "--no-color", columns=40, FORCE_HYPERLINK="1", PAGER=""
    )

    assert shown.count("\x1b]8;;https://example.org/form\x1b\\") == 2


def test_in_a_pager_the_address_is_written_out_because_few_let_links_through(anna_and_jan, on_terminal):
    shown = on_terminal(anna_and_jan, "show", "apply", "--no-color", PAGER="cat", FORCE_HYPERLINK="1")

    assert LABEL in shown
