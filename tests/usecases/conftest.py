"""A household with a plan, opened the way a command opens it."""

from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.usecases.household.plans import save
from relocate_cli.usecases.workspace import Homes, Workspace

BAGS = """\
title: Pack your bags
phase: now
rev: {rev}
why: You will want your things.
do: [Choose., Pack.]
sources: [{{url: https://example.org/bags, read: 2026-11-01}}]
"""


@pytest.fixture
def write_guide(make_pack):
    """Write a guide with the tasks bags, in the revision that is asked for, and cat."""

    def write(rev: int = 1) -> None:
        bags, cat = BAGS.format(rev=rev), BAGS.format(rev=1).replace("Pack your bags", "Tell the cat")
        files = {"pack.yaml": "name: Xanadu\n", "phases.yaml": "now: {title: Now}\n"}
        make_pack("xx", {**files, "tasks/bags.yaml": bags, "tasks/cat.yaml": cat})

    return write


@pytest.fixture
def workspace(relocate, write_guide):
    """The world of somebody who moves to Xanadu, on Monday 23 November 2026."""
    write_guide()
    homes = Homes(*(relocate.home / name for name in ("data", "state", "cache", "config")))
    workspace = Workspace(homes, (relocate.guides,), "en", date(2026, 11, 23))
    save(workspace, [{"do": "place", "place": "xx"}])
    return workspace
