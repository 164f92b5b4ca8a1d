"""`relocate import`: a plan on another computer is the same plan, and nothing newer is lost."""

from __future__ import annotations

import json
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from relocate_cli.usecases.reading.document_schemas import document_schema

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def other(anna_and_jan, tmp_path):
    """Another computer, on which nothing was started."""
    made = type(anna_and_jan)(anna_and_jan.home)
    (tmp_path / "other").mkdir()
    made.environment |= {"RELOCATE_HOME": str(tmp_path / "other")}
    return made


@pytest.fixture
def file(anna_and_jan, tmp_path):
    """Export the plan, once more whenever it is called."""

    def write(*options: str) -> Path:
        path = tmp_path / "plan.json"
        made = anna_and_jan("export", "json", *(options or ("--names",)), "-o", str(path), "--force")
        assert made.exit_code == 0, made.output
        return path

    return write


def done(relocate) -> list[str]:
    return [
        item["id"]
        for item in json.loads(relocate("list", "--json").stdout)["items"]
        if item["state"] == "done"
    ]


def live(relocate) -> None:
    relocate("done", "apply:anna.1", "pack-bags", "--on", "2026-11-20")
    relocate("note", "register:jan", 'Ask Eva, "at noon"\tor å later')
    relocate("have", "passport", "--person", "Anna")
    relocate("skip", "register:anna")
    relocate("done", "register:anna", "--undo")
    relocate("start", "--answer", "pet=no", "--yes")


def test_the_plan_is_the_same_on_another_computer_change_by_change(anna_and_jan, other, file):
    live(anna_and_jan)
    first = file()

    brought = other("import", str(first), "--yes")

    assert brought.exit_code == 0, brought.output
    again = other("export", "json", "--names", "-o", "-")
    assert again.stdout == first.read_text("utf-8")
    assert other("list").stdout == anna_and_jan("list").stdout


def test_it_says_what_comes_and_asks_first(anna_and_jan, other, file):
    live(anna_and_jan)
    path = file()

    asked = other("import", str(path))
    agreed = other("import", str(path), "--yes", "--text")

    brings = dedent("""\
        The file brings:
          2 persons, pets or cars
          5 answers
          3 ticks
          1 paper
          1 note
          where you move
        """)
    assert (asked.exit_code, asked.stderr) == (
        2, f"{brings}Error: This needs your consent.\n\nhint: Add --yes if you are sure.\n",
    )  # fmt: skip
    assert agreed.output == f"{brings}It is in your plan now.\nTake it back: relocate undo\n"


def test_a_second_time_there_is_nothing_new(anna_and_jan, other, file):
    path = file()
    other("import", str(path), "--yes")

    again = json.loads(other("import", str(path), "--json").stdout)

    assert (again["saved"], again["brought"], again["kept"]) == (False, 0, [])
    assert again["known"] > 3


def test_what_was_said_later_here_stays_and_the_rest_comes(anna_and_jan, other, file, tmp_path):
    other("import", str(file()), "--yes")
    anna_and_jan("done", "pack-bags", "apply:anna")
    path = file()
    document = json.loads(path.read_text("utf-8"))
    for change in document["changes"]:
        if change.get("task") == "pack-bags":
            change["at"] = "2026-01-01T00:00:00Z"
    path.write_text(json.dumps(document), "utf-8")
    other("skip", "pack-bags")

    result = json.loads(other("import", str(path), "--yes", "--json").stdout)

    assert (result["brought"], result["kept"]) == (1, ["pack-bags"])
    assert done(other) == ["apply:anna"]


def test_one_undo_takes_all_of_it_back_and_then_it_can_come_again(anna_and_jan, other, file):
    other("import", str(file()), "--yes")
    anna_and_jan("done", "pack-bags", "apply:anna")
    path = file()
    other("import", str(path), "--yes")
    came = done(other)

    other("undo")
    gone = done(other)
    other("import", str(path), "--yes")

    assert (came, gone, done(other)) == (["apply:anna", "pack-bags"], [], ["apply:anna", "pack-bags"])


def test_a_calendar_of_both_computers_knows_the_same_entries(anna_and_jan, other, file):
    other("import", str(file()), "--yes")

    here, there = (
        sorted(line for line in one("export", "ics", "-o", "-").stdout.splitlines() if line.startswith("UID"))
        for one in (anna_and_jan, other)
    )

    assert here == there
    assert len(here) == 4


def test_for_others_nobody_is_named_and_the_list_is_the_same(anna_and_jan, other, file):
    live(anna_and_jan)
    anna_and_jan("people", "add", "Mila", "--born", "2020-05-17", "--kind", "child")
    path = file("-q")
    text = path.read_text("utf-8")

    other("import", str(path), "--yes")

    assert [
        word for word in ("Anna", "anna", "Jan", "jan", "Mila", "mila", "Eva", "2020-05-17") if word in text
    ] == []
    assert [person["id"] for person in json.loads(text)["people"]] == ["adult-1", "adult-2", "child-1"]
    assert [line.split("\t")[1:5] for line in other("list").stdout.splitlines()] == [
        line.split("\t")[1:5] for line in anna_and_jan("list").stdout.splitlines()
    ]
    refused = anna_and_jan("import", str(path), "--yes")
    assert refused.exit_code == 1
    assert refused.stderr.startswith(
        "Error: This file has no names, so nobody can tell whose ticks they are.\n"
    )


def test_another_household_is_refused(anna_and_jan, other, file):
    path = file()
    other("start", "xx-port", "--name", "Omar", "--move-date", "2027-02-01", "--yes")
    before = other("list").stdout

    result = other("import", str(path), "--yes")

    assert (result.exit_code, other("list").stdout) == (1, before)
    assert result.stderr == (
        "Error: This file is of another household than the one here (Omar).\n\n"
        "hint: If you receive them as a host: relocate host import FILE\n"
    )


def broken(document: dict, text: str) -> dict[str, tuple[str, str]]:
    """Files that are wrong in some way, each with what is said of it."""
    changes = document["changes"]
    many = [
        {**changes[-1], "id": str(number), "do": "done", "task": f"t{number}"} for number in range(10_000)
    ]
    odd = [*changes, {"id": "x", "at": "", "do": "done", "task": "pack-bags", "on": "soon"}]
    return {
        "half": (text[: len(text) // 2], "it is not whole, or not JSON"),
        "binary": ("\x00\x01", "it is not whole, or not JSON"),
        "deep": ("[" * 100_000, "it is not whole, or not JSON"),
        "list": ("[]", "it is not what `relocate export json` writes"),
        "newer": (json.dumps({**document, "schema": "relocate/export/2"}), "a newer relocate wrote it"),
        "many": (
            json.dumps({**document, "changes": [*changes, *many]}),
            f"it has {10_000 + len(changes)} changes, more than any household says",
        ),
        "odd": (json.dumps({**document, "changes": odd}), f"change {len(odd)}: its on cannot be used"),
        "dance": (
            json.dumps({**document, "changes": [*changes, {"do": "dance"}]}),
            f"change {len(odd)}: its do cannot be used",
        ),
        "nowhere": (
            json.dumps({**document, "changes": [one for one in changes if one["do"] != "place"]}),
            "it does not say where one moves",
        ),
    }


def test_a_file_that_is_not_right_is_told_and_nothing_of_it_is_saved(
    anna_and_jan, other, file, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    text = file().read_text("utf-8")
    said, expected = {}, {}
    for name, (content, why) in broken(json.loads(text), text).items():
        (tmp_path / name).write_text(content, encoding="utf-8")
        result = other("import", name, "--yes")
        said[name] = (result.exit_code, " ".join(result.stderr.partition("\n\n")[0].split()))
        expected[name] = (1, f"Error: {name} cannot be brought in: {why}.")

    assert said == expected
    assert list((tmp_path / "other").glob("data/*")) == []
    missing = other("import", "nothing", "--yes")
    assert (missing.exit_code, missing.stderr) == (
        1,
        "Error: nothing could not be read: No such file or directory.\n",
    )
    assert (
        other("--lang", "sv", "import", "nothing").stderr
        == "Fel: nothing kunde inte läsas: den finns inte.\n"
    )


def test_whoever_has_a_file_of_a_newer_relocate_is_told_to_get_that_one(other, file, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    newer = file().read_text(encoding="utf-8").replace("relocate/export/1", "relocate/export/2")
    (tmp_path / "newer").write_text(newer, encoding="utf-8")

    assert other("import", "newer", "--yes").stderr == dedent("""\
        Error: newer cannot be brought in: a newer relocate wrote it.

        hint: Nothing was changed. Get the newer relocate on this computer too.
        """)


def test_the_document_follows_its_schema_and_leaves_the_question_of_protection_out(port, make_pack):
    make_pack(
        "xx-port",
        {
            "pack.yaml": "name: Port\nextends: xx\n",
            "questions.yaml": "protected: {ask: So?, help: So., type: yesno}\n",
        },
    )
    port(
        "start",
        "xx-port",
        "--name",
        "Anna",
        "--move-date",
        "2027-02-01",
        "--answer",
        "protected=yes",
        "--yes",
    )

    text = port("export", "json", "--names", "-o", "-").stdout

    Draft202012Validator(document_schema("export")[1]).validate(json.loads(text))
    assert "protected" not in text
