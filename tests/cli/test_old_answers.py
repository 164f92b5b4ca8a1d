"""Answers to questions whose options were renamed or retired, or that are asked in another form by now."""

from __future__ import annotations

import json

from tests.cli.conftest import COUNTRY

OTHER = "options: {xanadian: Xanadian, other: Another}"
RENAMED = "options: {xanadian: Xanadian, abroad: From abroad}\n  renamed: {other: abroad}"
RETIRED = "options: {xanadian: Xanadian, near: Near, far: Far}\n  retired: {other: Say how far away it is.}"
AS_A_DATE = ("help: Pets need papers., type: yesno", "help: So., type: date")


def country(options: str, value: str) -> dict[str, str]:
    """Return the country with other citizenships to choose from, and a permit for this one."""
    return {
        **COUNTRY,
        "questions.yaml": COUNTRY["questions.yaml"].replace(OTHER, options),
        "tasks/apply.yaml": COUNTRY["tasks/apply.yaml"].replace(
            "citizenship: other", f"citizenship: {value}"
        ),
    }


def rows(relocate, *arguments):
    return [row.split("\t")[:2] for row in relocate(*arguments).stdout.splitlines()]


def test_an_answer_whose_option_was_renamed_counts_under_its_new_name(anna_and_jan, make_pack):
    make_pack("xx", country(RENAMED, "abroad"))

    assert ["apply:anna", "ready"] in rows(anna_and_jan, "list")
    assert "Which citizenship do you have? From abroad" in anna_and_jan("why", "apply").stdout
    assert anna_and_jan("start", "--answer", "citizenship:jan=other", "--yes").exit_code == 0
    assert ["apply:jan", "ready"] in rows(anna_and_jan, "list")


def test_an_answer_that_no_option_has_is_open_and_its_tasks_are_maybe(anna_and_jan, make_pack, on_terminal):
    make_pack("xx", country(RETIRED, "far"))

    assert ["apply:anna", "maybe"] in rows(anna_and_jan, "list")
    said = "Which citizenship do you have? other is no longer an answer. Say how far away it is."
    assert f"apply:anna\tmaybe\tAnna: {said}" in anna_and_jan("why", "apply").stdout
    assert anna_and_jan("update").stdout.splitlines()[-1] == "asked-again\tcitizenship:anna\tother"
    shown = on_terminal(anna_and_jan, "update", "--no-color", columns=100)
    assert shown.partition("Asked again")[2] == (
        f"{' ' * 62}answer with: relocate start\n"
        "  ? Which citizenship do you have? · Anna other is no longer an answer. Say how far away it is.\n"
        "Got a newer pack? See what it changes for you: relocate update FILE\n"
        "For a newer guide, ask whoever gave you this one.\n"
    )


def test_start_takes_another_answer_and_says_why(anna_and_jan, make_pack):
    make_pack("xx", country(RETIRED, "far"))

    refused = anna_and_jan("start", "--answer", "citizenship:anna=other", "--yes")
    anna_and_jan("start", "--answer", "citizenship:anna=far", "--yes")

    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (2, "hint: Say how far away it is.")
    assert ["apply:anna", "ready"] in rows(anna_and_jan, "list")
    assert json.loads(anna_and_jan("update", "--json").stdout)["asked_again"] == []


def test_a_question_in_another_form_locks_nobody_out(anna_and_jan, make_pack):
    anna_and_jan("start", "--answer", "pet=yes", "--yes")
    vaccinate = COUNTRY["tasks/vaccinate.yaml"].replace("when: {pet: yes}", "due: on pet")
    questions = COUNTRY["questions.yaml"].replace(*AS_A_DATE)
    make_pack("xx", {**COUNTRY, "questions.yaml": questions, "tasks/vaccinate.yaml": vaccinate})

    for command in (["next"], ["list"], ["why", "vaccinate"], ["show", "vaccinate"], ["start", "--yes"]):
        assert anna_and_jan(*command).exit_code == 0, command
    assert anna_and_jan("update").stdout.splitlines()[-1] == "asked-again\tpet\tyes"


def test_a_newer_pack_says_what_it_asks_again_before_it_is_used(port, make_pack, tmp_path):
    def harbour(version: str, options: str, berth: str) -> str:
        files = {
            "pack.yaml": f"name: Harbour\nextends: xx\nversion: {version}\n",
            "questions.yaml": f"boat: {{ask: Which boat?, help: So., type: choice, {options}}}\n",
            "tasks/berth.yaml": f"title: B\nphase: there\nwhen: {{boat: {berth}}}\nwhy: So.\ndo: [Ask.]\n",
        }
        target = tmp_path / version / "xx-harbour"
        target.parent.mkdir()
        return str(make_pack("xx-harbour", files).rename(target))

    older = harbour("2026.2", "options: {big: Big, small: Small}", "big")
    newer = harbour("2026.3", "options: {long: Long, small: Small}, retired: {big: How long?}", "long")
    port("pack", "install", older, "--yes")
    port("start", "xx-harbour", "--name", "Anna", "--answer", "boat=big", "--yes")

    shown = port("update", newer, "--yes")

    assert shown.stdout.splitlines()[-2:] == ["maybe\tberth\t", "asked-again\tboat\tbig"]
