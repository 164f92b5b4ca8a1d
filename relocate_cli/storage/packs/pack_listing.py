"""Which files of a folder belong to a pack: judged by their names, before anything is opened."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.finding import Finding, Level
from relocate_cli.domain.packs.format import FOLDERS
from relocate_cli.domain.packs.source import Mark
from relocate_cli.language import _
from relocate_cli.storage.packs.entry_kinds import collisions_of, other_kind, out_of_place
from relocate_cli.storage.packs.file_refusals import unreadable
from relocate_cli.storage.packs.meant_names import meant_file, meant_record, to_rename
from relocate_cli.storage.packs.misnamed import LEFT_ALONE, misnamed_files
from relocate_cli.storage.packs.plain_names import plain, wrong_name
from relocate_cli.storage.packs.po_files import TRANSLATIONS, no_language
from relocate_cli.storage.packs.quoting import shown

if TYPE_CHECKING:
    from pathlib import Path


class Listing:
    """What lies in a pack's folder, and what is wrong with it before anything is read."""

    def __init__(self, folder: Path, wanted: frozenset[str]) -> None:
        self.folder, self.wanted = folder, wanted
        self.names: list[str] = []
        self.findings: list[Finding] = []
        self.meant: set[str] = set()
        """The paths that files under wrong names stand for."""

    def files(self, most: int) -> list[str]:
        """Return the paths to read; whatever else lies there is a finding or is none of our business."""
        if wrong := wrong_name(self.folder.absolute().name):
            self._note("P016", ".", *wrong)
        self.names = [entry.name for entry in self._entries("") if self._belongs(entry)]
        if TRANSLATIONS in self.names:
            self._check_translations()
        paths = [name for name in self.names if name in self.wanted]
        for folder in (name for name in FOLDERS if name in self.names):
            records = [entry for entry in self._entries(folder) if self._is_record(entry, folder)]
            paths += [f"{folder}/{entry.name}" for entry in records[:most]]
        return paths

    def _check_translations(self) -> None:
        """Judge the names of PO files; what editors leave beside them is none of our business."""
        for entry in self._entries(TRANSLATIONS):
            path, is_po = f"{TRANSLATIONS}/{entry.name}", entry.name.endswith(".po")
            if is_po and self._is_kind(entry, path) and (wrong := no_language(entry.name)):
                self._note("P016", path, *wrong)

    def _entries(self, below: str) -> list[os.DirEntry[str]]:
        """Return what lies in a folder, sorted, without what differs from another name only in capitals."""
        try:
            with os.scandir(self.folder / below) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            self.findings.append(unreadable(below or ".", error))
            return []
        collisions = collisions_of([entry.name for entry in entries])
        for name, other in collisions.items():
            self._collision(below, name, other)
        return [entry for entry in entries if entry.name not in collisions]

    def _collision(self, below: str, name: str, other: str) -> None:
        message = _('"{name}" and "{other}" are the same name on Windows and Mac computers.')
        told = message.format(name=shown(name), other=shown(other))
        self._note("P017", f"{below}/{name}".lstrip("/"), told, _("Rename or delete one of the two."))

    def _belongs(self, entry: os.DirEntry[str]) -> bool:
        """Whether this is a file of the pack, or a folder of its records."""
        if LEFT_ALONE.match(entry.name):
            return False
        if entry.name in {*FOLDERS, TRANSLATIONS}:
            return self._is_kind(entry, entry.name, folder=True)
        if entry.name in self.wanted:
            return self._is_kind(entry, entry.name)
        if self._is_ordinary(entry, entry.name):
            self._unknown(entry.name, meant_file(entry.name, [*sorted(self.wanted), *FOLDERS]))
        return False

    def _is_record(self, entry: os.DirEntry[str], folder: str) -> bool:
        path, (stem, dot, end) = f"{folder}/{entry.name}", entry.name.rpartition(".")
        if LEFT_ALONE.match(entry.name) or not self._is_ordinary(entry, path):
            return False
        if dot + end != FOLDERS[folder] or entry.is_dir():
            self._unknown(path, "" if entry.is_dir() else meant_record(entry.name, folder))
            return False
        if wrong := wrong_name(stem):
            mends = path in dict(misnamed_files(self.folder))
            more = [_("This mends it: relocate pack check --fix")] if mends else []
            self._note("P016", path, wrong[0], " ".join([wrong[1], *more]))
            self.meant.add(f"{folder}/{plain(stem)}{dot}{end}")
        return not wrong

    def _is_kind(self, entry: os.DirEntry[str], path: str, *, folder: bool = False) -> bool:
        if not self._is_ordinary(entry, path):
            return False
        if wrong := other_kind(entry, folder=folder):
            self._note("P015", path, *wrong)
        return not wrong

    def _is_ordinary(self, entry: os.DirEntry[str], path: str) -> bool:
        if wrong := out_of_place(entry):
            self._note("P015", path, *wrong)
        return not wrong

    def _unknown(self, path: str, meant: str) -> None:
        """Note a file that is not read; what is meant to be of the pack would be lost without an error."""
        message = _("A pack has no file of this name; it is not read.")
        aside = _("Move it out of the pack if it does not belong there; a task belongs into tasks/.")
        hint = to_rename(path, meant) if meant else aside
        self.meant |= {meant} if meant else set()
        self._note("P014", path, message, hint, "error" if meant else "warning")

    def _note(self, code: str, path: str, message: str, hint: str, level: Level = "error") -> None:
        self.findings.append(Finding(Mark(shown(path)), code, message, hint, level))
