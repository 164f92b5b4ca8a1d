"""What a check found is told again only while it would be found again: every input is changed in turn."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from relocate_cli.usecases.packs.checking import check_packs
from relocate_cli.usecases.packs.kept_findings import check_changed

if TYPE_CHECKING:
    from tests.conftest import Result

COUNTRY = {
    "pack.yaml": "name: Xanadu\nlevel: country\n",
    "phases.yaml": "now: {title: Now}\n",
    "tasks/bags.yaml": """\
title: Pack your bags
phase: now
why: You will want your things, and <b>today</b>.
do: [Choose., Pack.]
until: 2027-06-30
sources: [{url: https://example.org/bags, read: 2026-11-01}]
""",
}
PORT = {
    "pack.yaml": "name: Port\nextends: xx\n",
    "tasks/bags.yaml": "overrides: xx/bags@1\nhere: The <i>quay</i> is wet.\n",
    "translations/sv.po": 'msgctxt "summary"\nmsgid "A place that does not exist."\nmsgstr "En ort."\n',
}


class Author:
    """Checks two packs again and again, and as somebody who never did."""

    def __init__(self, relocate) -> None:
        self.relocate, self.folder = relocate, relocate.guides
        self.options: list[str] = ["--strict"]
        self.environment = {"RELOCATE_TODAY": "2026-11-23"}

    @property
    def cache(self):
        return self.relocate.home / "cache"

    def check(self) -> Result:
        return self.relocate("pack", "check", str(self.folder), *self.options, **self.environment)

    def check_with_nothing_kept(self) -> Result:
        shutil.rmtree(self.cache)
        return self.check()

    def write(self, path: str, text: str) -> None:
        (self.folder / path).parent.mkdir(exist_ok=True)
        (self.folder / path).write_text(text)
        self.age()

    def change(self, path: str, old: str, new: str) -> None:
        self.write(path, (self.folder / path).read_text().replace(old, new))

    def age(self) -> None:
        """Let it be long ago that files were saved; never twice the same time."""
        for file in self.folder.rglob("*"):
            saved = file.stat().st_mtime_ns
            if saved > 1_700_000_000 * 10**9:
                os.utime(file, ns=(0, 1_600_000_000 * 10**9 + saved % 10**15))

    def git(self, *arguments: str) -> None:
        who = ("-c", "user.name=Anna", "-c", "user.email=anna@example.org")
        subprocess.run(["git", *who, *arguments], cwd=self.folder, check=True, capture_output=True)


@pytest.fixture
def author(relocate, make_pack) -> Author:
    make_pack("xx", COUNTRY)
    make_pack("xx-port", PORT)
    author = Author(relocate)
    author.age()
    return author


def kept(author) -> dict[str, int]:
    """The times at which what was found in each pack was kept."""
    return {file.name: file.stat().st_mtime_ns for file in author.cache.glob("checked-*")}


def test_a_pack_that_did_not_change_is_not_read_again_and_the_same_is_found(author):
    first, times = author.check(), kept(author)

    assert author.check() == first
    assert len(times) == 2
    assert kept(author) == times


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(change, id=id)
        for id, change in {
            "a file of the pack": lambda one: one.change("xx-port/tasks/bags.yaml", "<i>", "<b>"),
            "a file more": lambda one: one.write("xx-port/tasks/boat.yaml", COUNTRY["tasks/bags.yaml"]),
            "a file less": lambda one: (one.folder / "xx-port/tasks/bags.yaml").unlink(),
            "a folder more": lambda one: (one.folder / "xx-port/places.yaml").mkdir(),
            "an error": lambda one: one.change("xx-port/tasks/bags.yaml", "xx/bags", "xx/bag"),
            "a file of its country": lambda one: one.change("xx/tasks/bags.yaml", "<b>", "<u>"),
            "a revision of its country": lambda one: one.change(
                "xx/tasks/bags.yaml", "title:", "rev: 2\ntitle:"
            ),
            "no country": lambda one: shutil.rmtree(one.folder / "xx"),
            "a translation": lambda one: one.change("xx-port/translations/sv.po", "En ort.", ""),
            "a language": lambda one: one.write("xx-port/translations/fi.po", PORT["translations/sv.po"]),
            "the day": lambda one: one.environment.update(RELOCATE_TODAY="2027-06-01"),
            "a later day": lambda one: one.environment.update(RELOCATE_TODAY="2029-01-01"),
            "warnings may be": lambda one: one.options.clear(),
            "as JSON": lambda one: one.options.extend(["--format", "json"]),
            "in Swedish": lambda one: one.environment.update(RELOCATE_LANG="sv"),
        }.items()
    ],
)
def test_after_a_change_the_same_is_found_as_if_nothing_were_kept(author, change):
    before = author.check()
    assert len(kept(author)) == 2

    change(author)

    after = author.check()
    assert after != before
    assert after == author.check_with_nothing_kept()


def test_another_country_beside_the_pack_goes_before_the_one_that_was_found(author, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    shutil.move(author.folder / "xx-port", elsewhere / "xx-port")
    author.folder, guides = elsewhere / "xx-port", author.folder
    before = author.check()

    shutil.copytree(guides / "xx", elsewhere / "xx")
    author.change("../xx/tasks/bags.yaml", "title:", "rev: 3\ntitle:")

    after = author.check()
    assert after != before
    assert after == author.check_with_nothing_kept()


@pytest.mark.parametrize("earlier", ["commit", "archive"])
def test_earlier_versions_are_asked_each_time(author, earlier):
    author.write("xx/tasks/boat.yaml", COUNTRY["tasks/bags.yaml"])
    if earlier == "commit":
        author.git("init")
        author.git("add", ".")
        author.git("commit", "-m", "With a boat")
    else:
        author.relocate(
            "pack", "build", str(author.folder / "xx"), "-o", str(author.folder / "xx-2026.1.zip")
        )
    (author.folder / "xx/tasks/boat.yaml").unlink()
    author.age()
    assert "boat was a task" in author.check().output
    assert len(kept(author)) == 2

    if earlier == "commit":
        author.git("add", ".")
        author.git("commit", "--amend", "-m", "Never a boat")
    else:
        (author.folder / "xx-2026.1.zip").unlink()

    after = author.check()
    assert "boat" not in after.output
    assert after == author.check_with_nothing_kept()


def test_words_of_a_language_that_were_mended_are_said(author, tmp_path):
    author.environment |= {"RELOCATE_LANG": "fi", "RELOCATE_LANGUAGES": str(tmp_path / "languages")}
    words, said = tmp_path / "languages/fi/relocate.po", "People see this as it stands: {text}"
    words.parent.mkdir(parents=True)
    for told in ("Kasi {text}", "Kaikki {text}"):
        words.write_text(f'msgid "{said}"\nmsgstr "{told}"\n')
        os.utime(words, (0, 1_600_000_000 + len(told)))

        assert told.format(text="<b>") in author.check().output


@pytest.mark.parametrize("damage", [('"build":"', '"build":"0.0.1 '), ("}", "")])
def test_what_another_version_kept_or_what_is_damaged_is_found_anew(author, damage):
    first = author.check()
    for file in author.cache.glob("checked-*"):
        whole = json.loads(file.read_text())
        whole["content"]["findings"] = []
        file.write_text(json.dumps(whole, separators=(",", ":")).replace(*damage))

    assert author.check() == first


def test_a_file_that_goes_while_its_pack_is_checked_is_missed_the_next_time(author, workspace):
    folders = [author.folder / "xx", author.folder / "xx-port"]

    def watched(packs):
        yield packs[0]
        (packs[0] / "tasks/bags.yaml").unlink()
        yield packs[1]

    check_changed(workspace, folders, watched)

    assert check_changed(workspace, folders) == check_packs(workspace, folders)
