"""`relocate checkin share`: shown whole first, without names, read byte by byte."""

from __future__ import annotations

import json
import re
import stat
from textwrap import dedent

import pytest

from tests.cli.checkin.conftest import ASKING
from tests.cli.conftest import COUNTRY, PORT

GIVEN = ("--answer", "drivers=sea", "--answer", "content=4 2", "--answer", "tell=Come in March.")


@pytest.fixture
def answered(settled):
    """Anna and Jan have answered after three months, and one task is done."""
    settled("done", "register:anna", "--on", "2026-09-01")
    settled("done", "register:jan", "--on", "2026-09-10")
    settled("done", "register:mila", "--on", "2026-09-10")
    settled("note", "pack-bags", "Ask Pablo")
    settled("checkin", *GIVEN, "--yes")
    return settled


def number_in(text: str) -> str:
    return re.search(r"[0-9a-f]{16}", text)[0]


def test_it_is_shown_whole_and_in_plain_words_before_it_is_written(answered, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    result = answered("checkin", "share", "--yes", "-o", "a.json")

    number = number_in(result.stderr)
    assert (result.exit_code, result.stdout) == (0, "a.json\n")
    assert result.stderr.replace(number, "NUMBER") == dedent("""\
        This is all that the file holds:
          Place                   Port
          Check-in                After three months
          Answered in             October to December 2026
          Who answers             people who move
          Ages (ages)             0-6
          Household (household)   with children
          Number for sharing      NUMBER
          Program and guide       0.2.0, 2026.1

        Your answers
          1.  Why here? (drivers)
              The sea
          2.  How content are you? (content)
              With your home                                                         4/5
              With your friends                                                      2/5

        Not in it: names, addresses, exact days, notes, and what you passed over.
        The number joins what you share later to this. --new-number cuts that thread.
        Your own words stay here: What would you tell others? To share them as well:
        --with-text
        Written: a.json
        Send it yourself: this program sends nothing.
        """)


def test_byte_by_byte_it_holds_what_was_shown_and_nothing_else(answered, tmp_path):
    path = tmp_path / "a.json"
    answered("checkin", "share", "--yes", "--with-checklist", "-o", str(path))

    content = path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert (
        content.replace(number_in(content.decode()).encode(), b"NUMBER")
        == dedent("""\
        {
         "schema": "relocate-checkin/1",
         "number": "NUMBER",
         "municipality": "xx-port",
         "wave": "m03",
         "lane": "move",
         "quarter": "2026-Q4",
         "about": {
          "ages": [
           "0-6"
          ],
          "household": "children"
         },
         "answers": {
          "drivers": [
           "sea"
          ],
          "content": {
           "home": 4,
           "friends": 2
          }
         },
         "checklist": [
          {
           "task": "pack-bags",
           "state": "open"
          },
          {
           "task": "register",
           "state": "done",
           "weeks": 3
          }
         ],
         "program": "0.2.0",
         "guide": "2026.1"
        }
        """).encode()
    )


def test_nothing_of_the_household_is_in_it_whatever_was_said(answered, tmp_path):
    path = tmp_path / "a.json"
    answered("checkin", "share", "--yes", "--with-checklist", "--with-text", "-o", str(path))

    text = path.read_text()
    for secret in ("Anna", "Jan", "Mila", "Pablo", "2026-08-20", "2026-09-01", "2026-11", "anna", "Ask"):
        assert secret not in text
    assert json.loads(text)["answers"]["tell"] == "Come in March."


def test_answers_and_what_is_told_of_the_household_can_be_left_out(answered):
    shared = json.loads(
        answered("checkin", "share", "-o", "-", "--yes", "--without", "drivers", "--without", "ages").stdout
    )
    wrong = answered("checkin", "share", "-o", "-", "--yes", "--without", "driver")

    assert (shared["about"], list(shared["answers"])) == ({"household": "children"}, ["content"])
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert wrong.stderr.endswith("hint: Did you mean drivers?\n")


def test_the_number_stays_until_a_new_one_is_asked_for(answered):
    def number(*more: str) -> str:
        return json.loads(answered("checkin", "share", "-o", "-", "--yes", *more).stdout)["number"]

    first, second, third, fourth = number(), number(), number("--new-number"), number()
    answered("undo", "--yes")

    assert first == second != third == fourth
    assert re.fullmatch("[0-9a-f]{16}", first)
    assert answered("checkin", "share", "-o", "-", "--yes").exit_code == 1  # the answers were taken back


def test_without_consent_nothing_is_written_and_no_number_is_kept(answered, tmp_path):
    refused = answered("checkin", "share", "-o", str(tmp_path / "a.json"))

    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr.endswith("Error: This needs your consent.\n\nhint: Add --yes if you are sure.\n")
    assert list(tmp_path.glob("*.json")) == []
    assert number_in(refused.stderr) != number_in(answered("checkin", "share", "-o", "-", "--yes").stdout)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ring 070-123 45 67.", "“070-123 45 67” (looks like a telephone number)"),
        ("Jan and I say: come.", "“Jan” (a name of your household)"),
        ("Mail a@example.org", "“a@example.org” (looks like an e-mail address)"),
        ("We came 3 May 2026.", "“3 May 2026” (looks like an exact day)"),
    ],
)
def test_own_words_that_tell_who_one_is_are_named_and_stay(answered, text: str, found: str):
    answered("checkin", "--wave", "m03", "--answer", f"tell={text}", "--yes")

    result = answered("checkin", "share", "-o", "-", "--yes", "--with-text")

    told = " ".join(result.stderr.split())
    assert (result.exit_code, result.stdout) == (1, "")
    assert told.endswith(
        f"Error: This tells who you are: {found}. hint: Write it anew: relocate checkin --wave m03, "
        "or leave --with-text out."
    )


def test_a_file_that_is_there_is_not_replaced_and_a_document_says_what_was_written(answered, tmp_path):
    path = tmp_path / "a.json"
    path.write_text("mine")

    kept = answered("checkin", "share", "-o", str(path))
    written = json.loads(answered("checkin", "share", "-o", str(path), "--force", "--yes", "--json").stdout)

    assert (kept.exit_code, " ".join(kept.stderr.split())) == (
        1, f"Error: {path} is there already. hint: Choose another name, or add --force.",
    )  # fmt: skip
    assert written["schema"] == "relocate/checkin-share/1"
    assert (written["file"], written["shared"]) == (str(path), json.loads(path.read_text()))


def test_with_protected_data_nothing_of_the_household_is_in_it(asking, make_pack):
    protected = "protected: {ask: Are your data protected?, help: Say nothing., type: yesno}\n"
    make_pack("xx", {**COUNTRY, **ASKING, "questions.yaml": protected + COUNTRY["questions.yaml"]})
    make_pack("xx-port", PORT)
    asking(
        "start",
        "xx-port",
        "--name",
        "Anna",
        "--move-date",
        "2026-08-20",
        "--answer",
        "protected=yes",
        "--yes",
    )
    asking("checkin", "--answer", "drivers=sea", "--yes")

    result = asking("checkin", "share", "-o", "-", "--yes", "--with-checklist")

    shared = json.loads(result.stdout)
    assert (shared["about"], "checklist" in shared, "protected" in result.stdout) == ({}, False, False)
    assert "Your personal data are protected" in result.stderr


def test_before_anything_was_answered_there_is_nothing_to_share(settled):
    result = settled("checkin", "share", "-o", "-", "--yes")

    assert (result.exit_code, result.stderr) == (
        1, "Error: No check-in was answered yet.\n\nhint: Answer first: relocate checkin\n",
    )  # fmt: skip


def test_a_file_without_an_answer_is_not_written(settled, tmp_path):
    settled("checkin", "--answer", "tell=Come in March.", "--yes")

    result = settled("checkin", "share", "-o", str(tmp_path / "a.json"), "--yes")

    assert (result.exit_code, list(tmp_path.glob("a.json"))) == (1, [])
    assert " ".join(result.stderr.split()).endswith(
        "Error: Nothing is left to share. "
        "hint: Leave out less; what you wrote in your own words goes along with --with-text."
    )


def test_files_of_several_families_in_one_folder_do_not_replace_each_other(answered, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    for _family in range(2):
        assert answered("checkin", "share", "--yes", "--new-number").exit_code == 0

    names = sorted(path.name for path in tmp_path.glob("*.json"))
    numbers = sorted(json.loads((tmp_path / name).read_text())["number"] for name in names)
    assert names == [f"checkin-xx-port-m03-{number}.json" for number in numbers]
    assert len(names) == 2
