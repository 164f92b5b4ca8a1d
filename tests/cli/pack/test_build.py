from __future__ import annotations

import json
import os
from hashlib import sha256
from zipfile import ZipFile


def test_the_same_pack_gives_the_same_bytes_whenever_and_wherever_it_is_made(relocate, country, tmp_path):
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    relocate("pack", "build", str(country), "-o", str(first))
    for path in country.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
        path.chmod(0o700)

    result = relocate("pack", "build", str(country), "-o", str(second), TZ="Asia/Tokyo", LANG="sv_SE.UTF-8")

    digest = sha256(first.read_bytes()).hexdigest()
    assert (result.exit_code, result.stdout) == (0, f"{digest}\t{second}\n")
    assert first.read_bytes() == second.read_bytes()


def test_an_archive_holds_the_files_of_a_pack_and_what_proves_them(relocate, country, tmp_path):
    (country / "README.md").write_text("Read me.\n")
    (country / "notes.odt").write_text("mine\n")
    (country / "drafts").mkdir()
    (country / "TODO.md").write_text("mine\n")
    (country / ".vscode").mkdir()
    (country / ".vscode/settings.json").write_text("{}")
    target = tmp_path / "xx.zip"

    result = relocate("pack", "build", str(country), "-o", str(target))

    with ZipFile(target) as made:
        names, manifest = made.namelist(), json.loads(made.read("xx/manifest.json"))
        files = {name: sha256(made.read(f"xx/{name}")).hexdigest() for name in manifest["files"]}
    assert names == [
        *("xx/README.md", "xx/manifest.json", "xx/pack.yaml", "xx/phases.yaml", "xx/tasks/apply.yaml")
    ]
    assert manifest == {"format": 1, "id": "xx", "version": "2026.1", "files": files}
    assert "Not of a pack, and left behind: notes.odt.\n" in result.stderr


def test_a_pack_with_errors_is_not_packed(relocate, country, tmp_path):
    (country / "tasks/apply.yaml").write_text("title: Apply\n")

    result = relocate("pack", "build", str(country), "-o", str(tmp_path / "xx.zip"))

    assert result.exit_code == 1
    assert "tasks/apply.yaml:1:1: error[P031]: The field phase is missing." in result.stdout
    assert result.stderr.endswith("Error: xx has errors, so no archive was made.\n")
    assert not (tmp_path / "xx.zip").exists()


def test_another_archive_is_not_overwritten_without_asking(relocate, country, tmp_path):
    target = tmp_path / "xx.zip"
    target.write_bytes(b"mine")

    result = relocate("pack", "build", str(country), "-o", str(target))

    assert (result.exit_code, target.read_bytes()) == (2, b"mine")
    assert relocate("pack", "build", str(country), "-o", str(target), "--yes").exit_code == 0
    assert relocate("pack", "build", str(country), "-o", str(target)).exit_code == 0  # the same content
    assert target.read_bytes().startswith(b"PK")


def test_the_archive_is_called_after_the_pack_and_its_version(relocate, country, tmp_path):
    result = relocate("pack", "build", str(country), "-o", str(tmp_path), "--json")

    document = json.loads(result.stdout)
    assert document["schema"] == "relocate/pack-build/1"
    assert (document["file"], document["files"]) == (str(tmp_path / "xx-2026.1.zip"), 3)
    assert (tmp_path / "xx-2026.1.zip").stat().st_size == document["bytes"]


def test_a_link_does_not_travel(relocate, country, tmp_path):
    (country / "README.md").symlink_to("/etc/hostname")

    result = relocate("pack", "build", str(country), "-o", str(tmp_path / "xx.zip"))

    assert result.exit_code == 1
    assert 'Error: This pack is refused: "README.md": it is a link.\n' in result.stderr
    assert not (tmp_path / "xx.zip").exists()
