"""Installed packs whose files were lost or changed: it is named, and nothing of it is believed."""

from __future__ import annotations

import json
import os
import shutil

import pytest

SAIL = {"tasks/sail.yaml": "title: Sail\nphase: before\nwhy: It is fun.\ndo: [Sail.]\n"}
ROW = {**SAIL, "tasks/row.yaml": "title: Row\nphase: before\nwhy: It is fun.\ndo: [Row.]\n"}
AGAIN = "Install it again: relocate pack install FILE"


@pytest.fixture
def sailor(relocate, archive):
    """A plan for the port, whose pack was installed."""
    relocate("pack", "install", str(archive("2026.2", ROW)), "--yes")
    relocate("start", "xx-port", "--name", "Anna", "--yes")
    return relocate


def installed(relocate, version="2026.2"):
    (place,) = (relocate.home / "data/packs").glob(f"xx-port@{version}-*")
    return place / "xx-port"


def tasks(result) -> list[str]:
    return [row.partition("\t")[0] for row in result.stdout.splitlines()]


def told(result) -> str:
    return " ".join(result.stderr.split())


def test_a_lost_file_is_named_with_the_way_to_get_it_back(sailor):
    (installed(sailor) / "tasks/sail.yaml").unlink()

    result = sailor("list")

    assert (result.exit_code, tasks(result)) == (0, ["apply", "row"])
    assert told(result) == (
        "warning: xx-port 2026.2 is damaged on this computer: tasks/sail.yaml is missing. "
        f"What is whole of it is shown. {AGAIN}"
    )


def test_bytes_that_were_changed_are_not_believed(sailor):
    sailor("list")
    file = installed(sailor) / "tasks/sail.yaml"
    file.write_text(file.read_text().replace("Sail", "Pay!"))
    (installed(sailor) / "tasks/row.yaml").unlink()

    result = sailor("list")

    assert tasks(result) == ["apply"]
    assert "tasks/row.yaml is missing, and 1 more file." in told(result)


def test_a_file_that_was_only_touched_is_as_it_was(sailor):
    for path in installed(sailor).rglob("*.yaml"):
        os.utime(path, (1_700_000_000, 1_700_000_000))

    result = sailor("list")

    assert (tasks(result), result.stderr) == (["apply", "row", "sail"], "")


def test_the_version_before_is_shown_in_place_of_a_damaged_one(sailor, archive):
    sailor("pack", "install", str(archive("2026.3", SAIL)), "--yes")
    (installed(sailor, "2026.3") / "tasks/sail.yaml").unlink()

    result = sailor("list")

    assert tasks(result) == ["apply", "row", "sail"]
    assert "Version 2026.2 is shown instead." in told(result)
    assert sailor("update", "--undo", "--yes").exit_code == 0
    assert sailor("list").stderr == ""


def test_a_guide_that_lost_only_a_translation_is_shown_all_the_same(relocate, archive):
    relocate("pack", "install", str(archive("2026.2", SAIL)), "--yes")
    head = 'msgid ""\nmsgstr "Language: sv\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
    swedish = head + 'msgctxt "tasks/sail/title"\nmsgid "Sail"\nmsgstr "Segla"\n'
    newer = archive("2026.3", {**ROW, "translations/sv.po": swedish})
    relocate("pack", "install", str(newer), "--yes")
    relocate("start", "xx-port", "--name", "Anna", "--yes")
    before = relocate("list", "--lang", "sv")
    (installed(relocate, "2026.3") / "translations/sv.po").write_text(swedish.replace("Segla", "Betala"))

    result = relocate("list", "--lang", "sv")

    assert (tasks(before), "\tSegla\t" in before.stdout) == (["apply", "row", "sail"], True)
    assert (tasks(result), "\tSail [en]\t" in result.stdout) == (["apply", "row", "sail"], True)
    assert "translations/sv.po är inte som den installerades" in told(result)


def test_a_guide_that_cannot_be_read_any_more_says_so_and_keeps_the_plan(sailor):
    (installed(sailor) / "pack.yaml").unlink()

    result = sailor("list")

    assert result.exit_code == 1
    assert told(result) == (
        "Error: The guide xx-port 2026.2 is damaged on this computer: pack.yaml is missing. "
        "hint: Your plan is kept. Install it again: relocate pack install FILE"
    )


@pytest.mark.parametrize(
    "name",
    ["tasks/sail (conflicted copy).yaml", "tasks/sail.sync-conflict-20261130-101500-ABCDEFG.yaml",
     "tasks/sail-2.yaml", "pack (1).yaml", "translations/sv (conflicted copy).po", "sail.yaml"],
)  # fmt: skip
def test_the_copy_that_a_sync_tool_left_is_none_of_the_packs(sailor, name):
    copy = installed(sailor) / name
    copy.parent.mkdir(exist_ok=True)
    copy.write_text("title: [\n")

    result = sailor("list")

    assert (result.exit_code, tasks(result), result.stderr) == (0, ["apply", "row", "sail"], "")


def test_installing_it_again_makes_it_whole(sailor, archive):
    (installed(sailor) / "tasks/sail.yaml").unlink()

    result = sailor("pack", "install", str(archive("2026.2", ROW)), "--yes")

    assert result.exit_code == 0, result.output
    assert tasks(sailor("list")) == ["apply", "row", "sail"]
    assert sailor("list").stderr == ""


def test_the_list_of_packs_names_what_is_damaged(sailor):
    (installed(sailor) / "tasks/sail.yaml").unlink()

    rows = [row.split("\t") for row in sailor("pack", "list").stdout.splitlines()]
    (pack,) = (one for one in json.loads(sailor("pack", "list", "--json").stdout)["packs"] if one["damaged"])

    assert [[row[1], row[3], row[5]] for row in rows if row[0] == "xx-port"] == [
        ["2026.2", "in-use", "damaged"]
    ]
    assert (pack["id"], pack["missing"], pack["changed"]) == ("xx-port", ["tasks/sail.yaml"], [])
    assert "relocate pack install FILE" in sailor("pack", "list").stderr


def test_the_list_of_packs_says_it_in_words(sailor, on_terminal):
    (installed(sailor) / "tasks/sail.yaml").unlink()

    shown = on_terminal(sailor, "pack", "list", "--no-color")

    assert "  2026.2     installed, in use, damaged: tasks/sail.yaml is missing\n" in shown


def test_a_pack_that_0_1_installed_has_no_manifest_and_its_name_decides(sailor):
    (installed(sailor).parent / "manifest.json").unlink()
    whole = sailor("list")
    (installed(sailor) / "tasks/sail.yaml").unlink()

    result = sailor("list")

    assert (whole.stderr, tasks(whole)) == ("", ["apply", "row", "sail"])
    assert tasks(result) == ["apply", "row"]
    assert "some of its files are not as they were installed" in told(result)


def test_a_manifest_that_was_changed_proves_nothing(sailor):
    file = installed(sailor).parent / "manifest.json"
    (installed(sailor) / "tasks/sail.yaml").write_text("title: Pay\n")
    written = json.loads(file.read_text())
    del written["files"]["tasks/sail.yaml"]
    file.write_text(json.dumps(written))

    assert "xx-port 2026.2 is damaged on this computer" in told(sailor("list"))


def test_a_damaged_pack_can_be_removed(sailor, make_pack):
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n"})
    shutil.rmtree(installed(sailor) / "tasks")

    assert sailor("pack", "remove", "xx-port", "--yes").exit_code == 0
    assert sailor("list").stderr == ""


def test_a_pack_in_use_that_a_sync_tool_did_not_bring_yet_is_named(sailor, make_pack):
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n"})
    installed(sailor).parent.rename(sailor.home / "not-here-yet")

    assert told(sailor("next")) == (
        "warning: xx-port 2026.2 is in use, but not on this computer; the built-in one is shown."
    )


def test_a_command_that_makes_it_whole_does_not_call_it_damaged(sailor, archive):
    (installed(sailor) / "tasks/sail.yaml").unlink()

    result = sailor("pack", "install", str(archive("2026.2", ROW)), "--yes")

    assert result.exit_code == 0, result.output
    assert "damaged" not in result.stderr
