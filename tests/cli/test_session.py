from __future__ import annotations

import os
import time
from collections import Counter
from pathlib import Path

from tests.conftest import ROOT

HOOK = """\
import os, sys

opened = os.open(os.environ["OPENED"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)


def note(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, os.PathLike)) and arguments[2] & 3 == os.O_RDONLY:
        os.write(opened, os.fsencode(arguments[0]) + b"\\n")


sys.addaudithook(note)
"""
COMMANDS = (
    "start xx-port --name Anna --partner Jan --move-date 2027-02-01 --answer pet=yes --yes",
    "next",
    "list --lang sv",
    "show register",
    "why register",
    "find quay",
    "find address --place xx",
    "find quay --everywhere",
    "guide",
    "guide contacts",
    "guide --place xx",
    "fresh",
    "have",
    "have passport --person Anna",
    "done pack-bags",
    "note pack-bags the big one",
    "undo",
    "update",
    "people",
    "people add Mila --kind child --born 4 --json",
    "people remove Mila --yes",
    "start --answer pet=no --yes",
    "settings",
    "settings color no",
    "pack list",
)


def age(folder: Path) -> None:
    """Make a folder's files a minute old: what is made of younger ones is not kept."""
    for path in folder.rglob("*.*"):
        os.utime(path, (time.time() - 60,) * 2)


def test_no_command_reads_a_saved_file_twice(harbour, make_pack, tmp_path):
    """Saving counts as well: what was read before the lock is read again only if others wrote meanwhile.

    Packs are sources, not what was saved; they are read when a guide is made of them.
    """
    hook = tmp_path / "hook" / "sitecustomize.py"
    hook.parent.mkdir()
    hook.write_text(HOOK, encoding="utf-8")
    harbour("pack", "install", str(harbour.guides / "xx-port"), "--yes")
    age(harbour.guides)
    age(tmp_path / "data" / "packs")
    world = {"PYTHONPATH": f"{hook.parent}{os.pathsep}{ROOT}"}
    twice: list[tuple[str, str]] = []
    seen: set[str] = set()

    for command in (*COMMANDS, *COMMANDS):
        log = tmp_path / "opened"
        log.unlink(missing_ok=True)
        result = harbour(*command.split(), OPENED=str(log), **world)
        assert result.exit_code == 0, result.output
        opened = Counter(map(Path, log.read_text(encoding="utf-8").splitlines()))
        saved = [path for path in opened if path.is_file() and path.is_relative_to(tmp_path)]
        sources = (harbour.guides, tmp_path / "data" / "packs", hook.parent)
        kept = [path for path in saved if not any(path.is_relative_to(folder) for folder in sources)]
        seen.update(path.name for path in kept)
        twice += [(command, path.name) for path in kept if opened[path] > 1]

    assert twice == []
    assert {"settings.json", "mirror.jsonl", "xx-port-en-outline.json", "xx-port-en-texts.json"} <= seen
