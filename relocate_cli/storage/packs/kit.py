"""The start kit: files with gaps, from which a new pack is made."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from relocate_cli.storage.language_folders import language_file
from relocate_cli.storage.shipped import shipped_kit

if TYPE_CHECKING:
    from collections.abc import Mapping

PLACES = {
    "head.yaml": "pack.yaml",
    "contacts.yaml": "contacts.yaml",
    "personas.yaml": "personas.yaml",
    "sites.yaml": "sites.yaml",
    "library-card.yaml": "tasks/library-card.yaml",
    "README.md": "README.md",
    "check.yml": ".github/workflows/relocate.yml",
    "pre-commit.yaml": ".pre-commit-config.yaml",
}
"""The files of the kit, and where each goes in a pack; the kit itself is none."""
OF_REPOSITORY = (".github/workflows/relocate.yml", ".pre-commit-config.yaml")
"""Files that are read only at the top of a repository."""


def kit_files(gaps: Mapping[str, str]) -> dict[str, str]:
    """Return the files of a new pack by their path in it, with the gaps filled.

    Its notes are in the language of the pack where that has them, else in English.
    """
    found = {}
    for name, path in PLACES.items():
        file = language_file(gaps["language"], f"kit/{name}") or shipped_kit() / name
        text = Template(file.read_text(encoding="utf-8")).substitute(gaps)
        found[path] = "".join(f"{line.rstrip()}\n" for line in text.splitlines())
    return found
