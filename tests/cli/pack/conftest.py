"""A country of one task and its port."""

from __future__ import annotations

import shutil
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

COUNTRY = {
    "pack.yaml": "name: Xanadu\nlevel: country\n",
    "phases.yaml": "before: {title: Before you move}\n",
    "tasks/apply.yaml": dedent("""\
        title: Apply for a permit
        phase: before
        why: Without it you cannot stay.
        do: [Fill in the form., Send it.]
        sources: [{url: https://example.org/page, read: 2026-11-01}]
        """),
}


@pytest.fixture
def country(relocate, make_pack):
    """The folder of the country's pack."""
    return make_pack("xx", COUNTRY)


@pytest.fixture
def port(country, make_pack):
    """The folder of the port's pack, which changes the country's task."""
    head = "name: Port\nextends: xx\n"
    return make_pack("xx-port", {"pack.yaml": head, "tasks/apply.yaml": "overrides: xx/apply@1\nhere: Go.\n"})


@pytest.fixture
def handed_over(relocate, make_pack, tmp_path):
    """Write a version of the port's pack that lies with its author, where the command does not look."""

    def make(version: str, files: dict[str, str] | None = None) -> Path:
        head = f"name: Port\nextends: xx\nversion: {version}\n"
        apply = "overrides: xx/apply@1\nhere: Go.\n"
        made = make_pack("xx-port", {"pack.yaml": head, "tasks/apply.yaml": apply, **(files or {})})
        folder = tmp_path / "author" / version / "xx-port"
        shutil.rmtree(folder, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(made, folder)
        return folder

    return make


@pytest.fixture
def archive(relocate, country, handed_over, tmp_path):
    """Build the archive of a version of the port's pack."""

    def make(version: str, files: dict[str, str] | None = None) -> Path:
        target = tmp_path / f"xx-port-{version}.zip"
        result = relocate("pack", "build", str(handed_over(version, files)), "-o", str(target), "--yes")
        assert result.exit_code == 0, result.output
        return target

    return make
