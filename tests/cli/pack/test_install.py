from __future__ import annotations

import json
import re
import sys
from zipfile import ZipFile

import pytest

NEW = {"tasks/sail.yaml": "title: Sail\nphase: before\nwhy: It is fun.\ndo: [Sail.]\n"}


def packs(relocate) -> list[str]:
    """What lies in the folder of installed packs, without its hash."""
    folder = relocate.home / "data/packs"
    return sorted(
        path.name.partition("-")[0] if path.name[0] == "." else path.name.rpartition("-")[0]
        for path in folder.iterdir()
    )


def in_use(relocate) -> list[str]:
    rows = (row.split("\t") for row in relocate("pack", "list").stdout.splitlines())
    return [f"{row[1]} {row[2]}" for row in rows if row[0] == "xx-port" and row[3]]


def test_a_pack_is_shown_with_what_it_changes_and_asked_about(relocate, archive, on_terminal):
    relocate("pack", "install", str(archive("2026.1")), "--yes")
    relocate("start", "xx-port", "--name", "Anna", "--yes")
    newer = archive("2026.2", NEW)

    shown = on_terminal(relocate, "pack", "install", str(newer), "--yes", "--no-color")

    assert re.sub("[0-9a-f]{64}", "HEX", shown) == (
        "Port\n"
        "  pack        xx-port 2026.2\n"
        "  level       municipality, part of xx\n"
        "  tasks       1 of its own, changes 1 inherited one\n"
        "  languages   en\n"
        "  signed by   nobody: no xx-port-2026.2.zip.sig lies beside it\n"
        "  SHA-256     HEX\n"
        "  instead of  version 2026.1\n"
        "\n"
        "New on your list\n"
        "  + Sail\n"
        "\n"
        "xx-port 2026.2 is in use now.\n"
        "Go back with: relocate update --undo\n"
    )
    assert relocate("list").stdout.splitlines()[-1].startswith("sail\tready")


def test_without_consent_nothing_is_installed(relocate, archive):
    result = relocate("pack", "install", str(archive("2026.2")))

    assert (result.exit_code, result.stderr.splitlines()[-1]) == (2, "hint: Add --yes if you are sure.")
    assert (packs(relocate), in_use(relocate)) == ([], [])


def test_a_no_installs_nothing(relocate, archive):
    pexpect = pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")
    arguments = ["-m", "relocate_cli", "pack", "install", str(archive("2026.2"))]
    child = pexpect.spawn(sys.executable, arguments, env=relocate.environment, encoding="utf-8")
    child.expect_exact("Install Port? [y/N]")
    child.sendline("")
    child.expect_exact("Nothing was installed.")
    child.expect(pexpect.EOF)
    child.close()

    assert (child.exitstatus, packs(relocate), in_use(relocate)) == (0, [], [])


def test_an_interrupt_leaves_nothing_behind(relocate, archive):
    pexpect = pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")
    arguments = ["-m", "relocate_cli", "pack", "install", str(archive("2026.2"))]
    child = pexpect.spawn(sys.executable, arguments, env=relocate.environment, encoding="utf-8")
    child.expect_exact("[y/N]")
    child.sendintr()
    child.expect(pexpect.EOF)
    child.close()

    assert (child.exitstatus, packs(relocate)) == (130, [])


def test_a_folder_installs_as_its_archive_does(relocate, country, handed_over, archive):
    relocate("pack", "install", str(archive("2026.2")), "--yes")

    result = relocate("pack", "install", str(handed_over("2026.2")), "--yes")

    assert (result.exit_code, result.stderr) == (0, "xx-port 2026.2 is in use already.\n")


def test_a_folder_with_a_file_that_would_be_left_behind_is_refused(relocate, country, handed_over):
    folder = handed_over("2026.2", {"tasks/Get permit.yaml": "title: Get a permit\n"})

    result = relocate("pack", "install", str(folder), "--yes")

    assert (result.exit_code, result.stdout) == (1, "")
    assert " ".join(result.stderr.split()) == (
        'Error: This pack cannot be used: tasks/Get permit.yaml:1: "Get permit" cannot be a name: '
        "only a-z, 0-9 and - are allowed, at most 64 of them, and not - first. "
        "hint: Nothing was installed. Tell its authors: relocate pack check shows all."
    )
    assert not (relocate.home / "data/packs").exists()


def test_a_pack_of_many_files_is_checked_built_and_installed_alike(relocate, archive):
    tasks = {f"tasks/t{number}.yaml": NEW["tasks/sail.yaml"] for number in range(600)}

    result = relocate("pack", "install", str(archive("2026.2", tasks)), "--yes")

    assert (result.exit_code, in_use(relocate)) == (0, ["2026.2 installed"])


def test_a_zipped_branch_says_beside_which_pack_it_would_stand(relocate, port, tmp_path, on_terminal):
    branch = tmp_path / "xx-port-main.zip"
    with ZipFile(branch, "w") as made:
        for path in ("pack.yaml", "tasks/apply.yaml"):
            made.write(port / path, f"xx-port-main/{path}")

    shown = on_terminal(relocate, "pack", "install", str(branch), "--no-input", "--no-color")

    told = "nothing: it would stand beside xx-port, which has the same name. Its folder names a pack."
    assert told in " ".join(shown.split())


def test_json_tells_all_of_it(relocate, archive):
    result = relocate("pack", "install", str(archive("2026.2", NEW)), "--yes", "--json")

    document = json.loads(result.stdout)
    digest = document.pop("sha256")
    assert re.fullmatch("[0-9a-f]{64}", digest)
    assert document == {
        "schema": "relocate/pack-install/1",
        "id": "xx-port",
        "version": "2026.2",
        "name": "Port",
        "level": "municipality",
        "parent": "xx",
        "tasks": 1,
        "overlays": 1,
        "languages": ["en"],
        "warnings": 1,
        "signer": None,
        "replaces": None,
        "installed": True,
        "changed": None,
    }


def test_the_archive_must_be_the_one_that_was_promised(relocate, archive):
    path = archive("2026.2")
    right = relocate("pack", "build", str(relocate.home / "author/2026.2/xx-port"), "-o", str(path))
    digest = right.stdout.split("\t")[0]

    wrong = relocate("pack", "install", str(path), "--sha256", "0" * 64, "--yes")
    short = relocate("pack", "install", str(path), "--sha256", "abc", "--yes")

    assert (wrong.exit_code, short.exit_code) == (1, 2)
    assert " ".join(wrong.stderr.split()).startswith(
        f"Error: This is not the archive you expected: its SHA-256 is {digest}."
    )
    assert in_use(relocate) == []
    assert relocate("pack", "install", str(path), "--sha256", digest.upper(), "--yes").exit_code == 0


def test_an_older_version_needs_a_word(relocate, archive):
    old, new = archive("2026.9"), archive("2026.10")
    relocate("pack", "install", str(new), "--yes")

    result = relocate("pack", "install", str(old), "--yes")

    assert (result.exit_code, in_use(relocate)) == (1, ["2026.10 installed"])
    assert result.stderr.startswith(
        "Error: This is xx-port 2026.9, which is older than 2026.10, which you have."
    )
    assert relocate("pack", "install", str(old), "--yes", "--downgrade").exit_code == 0
    assert in_use(relocate) == ["2026.9 installed"]


def test_a_built_in_pack_gives_way_only_when_somebody_says_so(relocate, tmp_path):
    folder = tmp_path / "author/vasterbotten"
    folder.mkdir(parents=True)
    head = "format: 1\nname: West\nlevel: region\nextends: sweden\nlanguage: en\nversion: 2099.1\n"
    (folder / "pack.yaml").write_text(head + "summary: Another.\nlicence: CC0-1.0\n")

    refused = relocate("pack", "install", str(folder), "--yes")
    taken = relocate("pack", "install", str(folder), "--yes", "--replace")
    again = relocate("pack", "list")

    assert (refused.exit_code, taken.exit_code) == (2, 0)
    assert refused.stderr.startswith(
        "Error: vasterbotten is a built-in pack, and this one would take its place."
    )
    rows = [row for row in again.stdout.splitlines() if row.startswith("vasterbotten")]
    assert [row.split("\t")[1:4] for row in rows] == [
        ["2099.1", "installed", "in-use"],
        [rows[1].split("\t")[1], "built-in", ""],
    ]


def test_a_folder_of_ones_own_goes_before_an_installed_pack(relocate, archive, make_pack):
    pack = archive("2026.2")
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n"})

    result = relocate("pack", "install", str(pack), "--yes")

    told = "".join(result.stderr.split())
    assert told.startswith(f"xx-port2026.2wasinstalled,but{relocate.guides / 'xx-port'}goesbeforeit:")
    assert in_use(relocate) == ["2026.1 folder"]


def test_a_pack_that_lost_a_file_is_made_whole_again(relocate, archive):
    pack = archive("2026.2", NEW)
    relocate("pack", "install", str(pack), "--yes")
    (folder,) = (relocate.home / "data/packs").iterdir()
    (folder / "xx-port/tasks/sail.yaml").unlink()
    relocate("update", "--undo", "--yes")

    relocate("pack", "install", str(pack), "--yes")

    assert (folder / "xx-port/tasks/sail.yaml").read_text() == NEW["tasks/sail.yaml"]
    assert packs(relocate) == ["xx-port@2026.2"]


def test_a_plan_tells_when_a_pack_did_not_come_along(relocate, archive, make_pack):
    relocate("pack", "install", str(archive("2026.2")), "--yes")
    relocate("start", "xx-port", "--name", "Anna", "--yes")
    (relocate.home / "data/packs").rename(relocate.home / "lost")
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n"})

    result = relocate("next")

    assert result.exit_code == 0
    assert "warning: xx-port 2026.2 is in use, but not on this computer;" in result.stderr


def test_where_nothing_can_be_written_everything_stays_as_it_was(relocate, archive):
    (relocate.home / "data").mkdir(exist_ok=True)
    (relocate.home / "data/packs").write_text("a file where the folder would be")

    result = relocate("pack", "install", str(archive("2026.2")), "--yes")

    assert result.exit_code == 1
    assert result.stderr.startswith("Error: This could not be saved in\n")
    assert in_use(relocate) == []
