from __future__ import annotations

import json

import pytest


@pytest.fixture
def three_versions(relocate, archive):
    """The port's pack in three versions, the newest in use, and a plan for it."""
    for version in ("2026.1", "2026.2", "2026.10"):
        relocate("pack", "install", str(archive(version)), "--yes")
    relocate("start", "xx-port", "--name", "Anna", "--yes")
    return relocate


def versions(relocate) -> list[str]:
    rows = (row.split("\t") for row in relocate("pack", "list").stdout.splitlines())
    return [f"{row[1]} {row[3]}".strip() for row in rows if row[0] == "xx-port"]


def test_all_versions_are_kept_and_the_newest_stands_first(three_versions):
    assert versions(three_versions) == ["2026.10 in-use", "2026.2", "2026.1"]
    document = json.loads(three_versions("pack", "list", "--json").stdout)
    (pack,) = (pack for pack in document["packs"] if pack["id"] == "xx-port" and pack["in_use"])
    assert (pack["version"], pack["origin"], pack["name"]) == ("2026.10", "installed", "Port")


def test_when_the_version_in_use_goes_the_newest_that_stays_is_used(three_versions):
    result = three_versions("pack", "remove", "xx-port@2026.10", "--yes")

    assert result.stderr == "Removed: xx-port 2026.10.\nIn use now: xx-port 2026.2.\n"
    assert versions(three_versions) == ["2026.2 in-use", "2026.1"]


def test_a_version_that_is_not_in_use_goes_without_a_change(three_versions):
    result = three_versions("pack", "remove", "xx-port@2026.2", "--yes")

    assert (result.stdout, result.stderr) == ("", "Removed: xx-port 2026.2.\n")
    assert versions(three_versions) == ["2026.10 in-use", "2026.1"]


def test_the_last_one_that_a_plan_needs_stays(three_versions):
    result = three_versions("pack", "remove", "xx-port", "--yes")

    assert result.exit_code == 1
    assert " ".join(result.stderr.split()) == (
        "Error: Your plan is for xx-port, and without this pack there would be no guide for it. "
        "hint: Nothing was changed. First choose another: relocate start"
    )
    assert versions(three_versions) == ["2026.10 in-use", "2026.2", "2026.1"]


def test_the_pack_below_comes_back(three_versions, make_pack, tmp_path):
    below = make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n"})
    built_in = tmp_path / "more"
    built_in.mkdir()
    below.rename(built_in / "xx-port")

    three_versions(
        "pack", "remove", "xx-port", "--yes", RELOCATE_GUIDES=f"{three_versions.guides}:{built_in}"
    )

    assert list((three_versions.home / "data/packs").iterdir()) == []


def test_removing_asks(three_versions):
    result = three_versions("pack", "remove", "xx-port@2026.2")

    assert (result.exit_code, versions(three_versions)) == (2, ["2026.10 in-use", "2026.2", "2026.1"])


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("norsjo", "Error: norsjo is built-in; only what you installed can be removed.\n"),
        ("xx-prt", "Error: No pack 'xx-prt' was installed.\n\nhint: Did you mean xx-port"),
        ("xx-port@2027", "Error: No pack 'xx-port@2027' was installed.\n"),
        ("../data", "Error: No pack '../data' was installed.\n"),
        ("", "Error: No pack '' was installed.\n"),
    ],
)
def test_what_was_not_installed_cannot_be_removed(three_versions, written, told):
    result = three_versions("pack", "remove", written, "--yes")

    assert (result.exit_code, result.stderr[: len(told)]) == (1, told)


def test_erase_removes_the_packs_too(three_versions):
    three_versions("erase", "--yes")

    assert not (three_versions.home / "data/packs").exists()
