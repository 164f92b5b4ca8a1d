from __future__ import annotations

import os
import time

import pytest

from relocate_cli.usecases.reading.look import open_look
from relocate_cli.usecases.reading.searching import entries_everywhere, entries_of, host_of, own_records
from tests.cli.conftest import COUNTRY, LOCAL


@pytest.fixture
def settled(port, workspace):
    """Packs that nobody has edited for a minute: what is made of them is kept."""
    for path in workspace.guides[0].rglob("*.*"):
        os.utime(path, (time.time() - 60,) * 2)


def titles(entries):
    return {entry.title for entry in entries if entry.kind == "tasks"}


def test_an_edited_pack_is_gathered_anew(settled, workspace, household, make_pack):
    look = open_look(workspace, household, "xx-port")
    before = titles(entries_of(look)), titles(entries_everywhere(workspace))
    task = COUNTRY["tasks/pack-bags.yaml"].replace("Pack your bags", "Fill your bags")
    make_pack("xx", {**COUNTRY, "tasks/pack-bags.yaml": task})

    after = (
        titles(entries_of(open_look(workspace, household, "xx-port"))),
        titles(entries_everywhere(workspace)),
    )

    assert [["Pack your bags" in found for found in both] for both in (before, after)] == [
        [True, True],
        [False, False],
    ]


def test_ones_own_are_the_tasks_of_the_list_and_their_papers(desk):
    assert own_records(desk) == {
        ("tasks", "apply"),
        ("tasks", "pack-bags"),
        ("tasks", "register"),
        ("tasks", "vaccinate"),
        ("papers", "passport"),
        ("papers", "permit"),
        ("papers", "number"),
    }


def test_the_host_is_who_knows_what_the_guide_does_not(port, workspace, household, make_pack):
    nobody = host_of(open_look(workspace, household, "xx-port"))
    make_pack("xx-port", LOCAL)

    host = host_of(open_look(workspace, household, "xx-port"))

    assert (nobody, host["id"], host["name"]) == ({}, "harbour-master", "The harbour master")
