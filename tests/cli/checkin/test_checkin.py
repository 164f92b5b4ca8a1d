"""`relocate checkin` without a terminal: what is due, answers as options, what is kept."""

from __future__ import annotations

import json
from textwrap import dedent

from tests.cli.checkin.conftest import ASKING, CHECKINS
from tests.cli.conftest import COUNTRY


def rows(text: str) -> list[str]:
    return text.splitlines()


def test_the_list_reminds_once_softly_and_never_late(settled):
    before = settled("list", "--text", "--today", "2026-11-19").stdout
    now = settled("list", "--text").stdout
    late = settled("list", "--text", "--today", "2027-05-19").stdout
    after = settled("list", "--text", "--today", "2027-05-21").stdout

    assert "[.] Say how it goes, if you like" in before
    assert [row for row in rows(now) if "Say how it goes" in row] == [
        "[ ] Say how it goes, if you like",
        "[.] Say how it goes, if you like                                         not yet",
    ]
    assert "[ ] Say how it goes, if you like\n" in late
    assert after.count("Say how it goes") == 1


def test_without_a_terminal_it_says_how_answers_are_given(settled):
    result = settled("checkin")

    assert (result.exit_code, result.stdout, result.stderr) == (2, "", dedent("""\
        Error: There is nobody to ask.

        hint: Give answers: --answer KEY=VALUE. See the questions: relocate checkin
        --show --wave m03
        """))  # fmt: skip


def test_answers_are_kept_one_by_one_and_the_rest_can_be_passed_over(settled):
    some = settled("checkin", "--answer", "drivers=sea,2", "--text")
    show = settled("checkin", "--show", "--wave", "m03", "--text")
    rest = settled("checkin", "--answer", "content=home=4 friends=2", "--yes", "--text")
    row = settled("list", "--text").stdout

    assert (some.exit_code, some.stdout) == (0, dedent("""\
        Thank you. 2 answers are kept.
        3 questions are left.
        See it: relocate checkin --show --wave m03
        Go on: relocate checkin --wave m03
        Pass it on, without names: relocate checkin share --wave m03
        Take it back: relocate undo
        """).replace("2 answers are", "1 answer is"))  # fmt: skip
    assert show.stdout == dedent("""\
        After three months                                                   3 of 4 left
          Why here?
            The sea; A home

        Answer it: relocate checkin
        Pass one on, without names: relocate checkin share --wave m03
        """)
    assert rest.stdout == dedent("""\
        Thank you. 2 answers are kept.
        See it: relocate checkin --show --wave m03
        Pass it on, without names: relocate checkin share --wave m03
        Take it back: relocate undo
        """)
    assert "[x] Say how it goes, if you like                                     done 23 Nov" in row


def test_a_check_in_is_taken_back_whole_like_a_tick(settled):
    settled("checkin", "--answer", "drivers=sea", "--yes")

    result = settled("undo", "--yes", "--text")

    assert result.output == dedent("""\
        Taken back:
          - 4 answers of a check-in
          - 1 tick: Say how it goes, if you like
        [ ] Say how it goes, if you like: ready: you can do this now
        """)
    assert (
        json.loads(settled("checkin", "--show", "--wave", "m03", "--json").stdout)["checkins"][0]["stand"]
        == "due"
    )


def test_what_is_no_answer_is_refused_and_nothing_is_saved(settled):
    told = {
        "drivers=se": "drivers: There is no 'se' among the answers. | Did you mean sea?",
        "drivers=sea,home,job": "drivers: 3 are too many. | Choose at most 2.",
        "drivers=gold": "drivers: 'gold' is no longer asked. | Nobody found any.",
        "first-home=1,2": "first-home: Only one of these can be chosen. | There are: hut, flat.",
        "content=6": "content: '6' is not on the scale. | Give a number from 1 to 5.",
        f"tell={'x' * 61}": "tell: The text has 61 letters. | At most 60 fit.",
        "stay=4": "'stay' is not asked here. | Known: drivers, first-home, content, tell.",
        "drivers": "'drivers' is no answer. | Write it like --answer drivers=nature,housing.",
    }

    for answer, words in told.items():
        message, hint = words.split(" | ")
        result = settled("checkin", "--answer", "first-home=hut", "--answer", answer)
        assert (result.exit_code, result.stderr) == (2, f"Error: {message}\n\nhint: {hint}\n")
    shown = settled("checkin", "--show", "--wave", "m03", "--plain").stdout
    assert rows(shown) == [
        f"m03\tmove\tdue\t{question}\t" for question in ("drivers", "first-home", "content", "tell")
    ]


def test_an_answer_is_replaced_only_if_somebody_says_so(settled):
    settled("checkin", "--answer", "drivers=sea")

    asked = settled("checkin", "--answer", "drivers=job")
    same = settled("checkin", "--answer", "drivers=sea")
    told = settled("checkin", "--answer", "drivers=job", "--yes")

    assert (asked.exit_code, asked.stderr) == (2, dedent("""\
        Error: You answered this in November 2026: drivers.

        hint: Nothing was changed. To replace it add --yes.
        """))  # fmt: skip
    assert (same.exit_code, told.exit_code) == (0, 0)
    assert "drivers\tjob" in settled("checkin", "--show", "--wave", "m03", "--plain").stdout


def test_a_wave_that_does_not_exist_is_told_with_the_nearest(settled):
    result = settled("checkin", "--wave", "m3")

    assert (result.exit_code, result.stderr) == (
        2, "Error: There is no check-in 'm3'.\n\nhint: Did you mean m03?\n",
    )  # fmt: skip


def test_before_a_plan_there_is_nothing_to_ask(asking):
    result = asking("checkin")

    assert (result.exit_code, result.stderr) == (
        1, "Error: There is no plan yet.\n\nhint: Start with: relocate start norsjo\n",
    )  # fmt: skip


def test_a_guide_that_asks_nothing_says_so(port):
    port("start", "xx-port", "--name", "Anna", "--move-date", "2026-08-20", "--yes")

    result = port("checkin")

    assert (result.exit_code, result.stderr) == (
        1, "Error: The guide of Port asks nothing.\n\nhint: A newer guide may: relocate update\n",
    )  # fmt: skip


def test_when_none_is_due_the_next_one_is_told(settled):
    settled("checkin", "--answer", "drivers=sea", "--yes")

    result = settled("checkin", "--text", "--lane", "move")

    assert (result.exit_code, result.stdout) == (0, dedent("""\
        No check-in is due now.
        Next: After a year, from Fri 20 Aug 2027.
        Answer another: relocate checkin --wave WORD. There are: m03, m12.
        """))  # fmt: skip


def test_who_says_no_is_left_in_peace_and_can_take_it_back(settled):
    never = settled("checkin", "--never", "--text")
    listed = settled("list", "--text", "--today", "2027-09-01").stdout
    again = settled("checkin", "--never", "--text")
    settled("undo")

    assert never.stdout == dedent("""\
        Your list will not remind you any more. You can still answer: relocate checkin
        --wave WORD
        Take it back: relocate undo
        """)
    assert listed.count("Say how it goes") == listed.count("[-] Say how it goes") == 2
    assert again.stdout == "None is left to leave out.\n"
    assert "[ ] Say how it goes" in settled("list", "--text").stdout


def test_what_was_answered_once_is_not_asked_again_in_another_wave(settled):
    settled("checkin", "--answer", "drivers=sea", "--yes")

    later = json.loads(settled("checkin", "--wave", "m12", "--show", "--json").stdout)

    assert [one["id"] for one in later["checkins"][0]["questions"]] == ["content", "stay"]


def test_answers_that_the_guide_no_longer_asks_stay_and_are_shared_with_nobody(settled, make_pack):
    settled("checkin", "--answer", "drivers=sea,job", "--answer", "first-home=hut")
    newer = CHECKINS.replace(", job: A job}", "}").replace("gold: Nobody found any.", "job: There are none.")
    newer = "\n".join(row for row in newer.splitlines() if not row.startswith("first-home"))
    make_pack("xx", {**COUNTRY, **ASKING, "checkins.yaml": newer})

    show = settled("checkin", "--show", "--text").stdout
    shared = settled("checkin", "share", "-o", "-", "--yes")

    assert show.startswith(
        dedent("""\
        After three months                                                   2 of 3 left
          Why here?
            The sea
            no longer asked: job There are none.
        """)
    )
    assert show.endswith(
        dedent("""\
        No longer asked; kept here, and shared with nobody
            m03, first-home: hut

        Answer it: relocate checkin
        Pass one on, without names: relocate checkin share --wave m03
        """)
    )
    assert json.loads(shared.stdout)["answers"] == {"drivers": ["sea"]}
    assert "first-home, drivers=job stay here: the guide no longer asks them." in shared.stderr


def test_answers_travel_to_another_computer_with_names_only(settled, tmp_path):
    settled("checkin", "--answer", "drivers=sea", "--answer", "tell=It is good.")
    settled("checkin", "share", "-o", "-", "--yes")
    number = json.loads(settled("checkin", "share", "-o", "-", "--yes").stdout)["number"]
    settled("export", "json", "--names", "-o", str(tmp_path / "plan.json"))
    settled("export", "json", "-o", str(tmp_path / "others.json"))

    there = type(settled)(tmp_path / "there")
    there.environment["RELOCATE_GUIDES"] = settled.environment["RELOCATE_GUIDES"]
    there.home.mkdir()
    brought = there("import", str(tmp_path / "plan.json"), "--yes")
    shared = json.loads(there("checkin", "share", "-o", "-", "--yes").stdout)

    assert "  2 answers of a check-in\n" in brought.output
    assert (shared["number"], shared["answers"]) == (number, {"drivers": ["sea"]})
    assert not any(
        word in (tmp_path / "others.json").read_text() for word in ("It is good", number, 'checkin"')
    )


def test_erase_removes_answers_with_the_rest(settled):
    settled("checkin", "--answer", "tell=It is good.")
    settled("erase", "--yes")

    left = [path for path in settled.home.rglob("*") if path.is_file() and b"It is good" in path.read_bytes()]
    assert left == []
