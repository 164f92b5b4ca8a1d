from __future__ import annotations

import os
import time

import pytest

from relocate_cli.domain.searching.found import Query
from relocate_cli.domain.searching.lookup import lookup_in
from relocate_cli.domain.searching.search import search
from relocate_cli.usecases.reading.look import open_look
from relocate_cli.usecases.reading.searching import guide_index, host_of, index_everywhere, own_records
from tests.cli.conftest import COUNTRY, LOCAL


@pytest.fixture
def settled(port, workspace):
    """Packs that nobody has edited for a minute: what is made of them is kept."""
    for path in workspace.guides[0].rglob("*.*"):
        os.utime(path, (time.time() - 60,) * 2)


def has(index, word):
    return bool(search(Query(word, lookup_in(index), "en")).places)


def test_an_edited_pack_is_gathered_anew(settled, workspace, household, make_pack):
    def both():
        look = open_look(workspace, household, "xx-port")
        return [has(index, "suitcase") for index in (guide_index(look), index_everywhere(workspace))]

    before = both()
    task = COUNTRY["tasks/pack-bags.yaml"].replace("Pack your bags", "Fill your suitcase")
    make_pack("xx", {**COUNTRY, "tasks/pack-bags.yaml": task})

    assert (before, both()) == ([False, False], [True, True])


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
