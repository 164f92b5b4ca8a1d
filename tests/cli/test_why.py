from __future__ import annotations

import json
from textwrap import dedent


def test_the_proof_names_answers_blockers_and_what_it_unlocks(anna_and_jan, on_terminal):
    screen = on_terminal(anna_and_jan, "why", "apply", "--no-color")

    assert screen == dedent("""\
        Apply for a permit
        apply

        Anna: on your list, because
          - Anna: Which citizenship do you have? Another
            Now: by law Mon 7 Dec 2026 (in 14 days)
            It unlocks: register:anna

        Jan: not on your list, because
          - Jan: Which citizenship do you have? Xanadian (needed: Another)
            Another answer can bring it: relocate start

        Read 1 Nov 2026 on example.org, page dated 6 May 2024: look at the page first,
        or phone.
        """)


def test_a_task_that_may_come_tells_which_answer_decides(anna_and_jan, on_terminal):
    screen = on_terminal(anna_and_jan, "why", "vaccinate", "--no-color")

    assert "Your household: perhaps. It depends on\n  - Do you bring a pet? Not answered yet\n" in screen


def test_a_pipe_gets_the_verdict_for_each_person(anna_and_jan):
    result = anna_and_jan("why", "apply")

    assert [row.split("\t")[:2] for row in result.stdout.splitlines()] == [
        ["apply:anna", "yes"],
        ["apply:jan", "no"],
    ]


def test_json_carries_reasons_sources_and_the_item(anna_and_jan):
    document = json.loads(anna_and_jan("why", "register:jan", "--json").stdout)

    assert document["schema"] == "relocate/why/1"
    assert document["sources"] == [{"url": "https://example.org/register", "read": "2026-11-01"}]
    verdict = document["verdicts"][0]
    assert (verdict["person"], verdict["applies"], verdict["item"]["state"]) == ("jan", "yes", "blocked")


def test_an_unknown_task_suggests_the_nearest(anna_and_jan):
    result = anna_and_jan("why", "registr")

    assert (result.exit_code, result.stderr) == (
        1, "Error: There is no task 'registr'.\n\nhint: Did you mean register?\n",
    )  # fmt: skip


def test_the_number_of_a_line_is_no_part_of_whom_it_is_about(anna_and_jan):
    assert anna_and_jan("why", "register:anna.2").output == anna_and_jan("why", "register:anna").output
