from __future__ import annotations

import os
import time

from relocate_cli.domain.searching.found import Query
from relocate_cli.domain.searching.lookup import lookup_in
from relocate_cli.domain.searching.search import search
from relocate_cli.domain.searching.writing import written_index
from relocate_cli.usecases.guides.indexing import guide_findables, pack_findables
from relocate_cli.usecases.guides.opening import open_guide
from tests.cli.conftest import COUNTRY, LOCAL

SWEDISH = (
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    'msgctxt "tasks/pack-bags/title"\nmsgid "Pack your bags"\nmsgstr "Packa väskorna"\n'
)


def hits(entries, words):
    found = search(Query(words, lookup_in(written_index(entries)), "en"))
    return [(hit.entry.kind, hit.entry.id) for hit in found.hits()]


def test_what_is_nearer_to_the_place_stands_first(port, workspace, make_pack):
    make_pack("xx-port", LOCAL)

    entries = guide_findables(open_guide(workspace, "xx-port"))

    packs = [one.entry.pack for one in entries]
    assert packs == sorted(packs, reverse=True)
    assert set(packs) == {"xx-port", "xx"}


def test_a_guide_is_found_in_all_languages_it_is_written_in(port, workspace, make_pack):
    make_pack("xx", {**COUNTRY, "translations/sv.po": SWEDISH})

    entries = guide_findables(open_guide(workspace, "xx-port"))

    assert hits(entries, "väskorna") == hits(entries, "bags") == [("tasks", "pack-bags")]


def test_what_a_municipality_says_of_a_national_task_joins_that_task(port, workspace):
    assert hits(pack_findables(workspace), "quay") == [("tasks", "register")]


def test_a_pack_with_errors_is_left_out_of_the_search_in_all(port, workspace, make_pack):
    make_pack("xx-hill", {"pack.yaml": "name: Hill\nextends: xx\n", "words.yaml": "fell: {colour: red}\n"})

    assert {one.entry.pack for one in pack_findables(workspace)} == {"xx"}


def test_after_an_edit_only_the_edited_pack_of_all_is_read_again(port, workspace, make_pack):
    for path in workspace.guides[0].rglob("*.*"):
        os.utime(path, (time.time() - 60,) * 2)
    pack_findables(workspace)
    kept = workspace.homes.cache / "said-xx-port.json"
    before = kept.stat().st_mtime_ns
    task = COUNTRY["tasks/pack-bags.yaml"].replace("Pack your bags", "Fill your suitcase")
    make_pack("xx", {**COUNTRY, "tasks/pack-bags.yaml": task})

    assert hits(pack_findables(workspace), "suitcase") == [("tasks", "pack-bags")]
    assert kept.stat().st_mtime_ns == before
