"""The words that a pack may use: those of its parents, and its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.vocabulary import KnownWords, vocabulary_of
from relocate_cli.usecases.guides.lineage import read_lineage

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.usecases.workspace import Workspace


def known_words(workspace: Workspace, folder: Path) -> KnownWords:
    """Return the words of the pack in a folder and of its parents; what cannot be read has none."""
    return vocabulary_of([read.pack for read in read_lineage(workspace.beside(folder), folder)])
