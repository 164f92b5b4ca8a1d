from __future__ import annotations

from relocate_cli.domain.packs.installed_name import InstalledName
from relocate_cli.domain.plan.active import active_packs, pack_events
from tests.domain.guides import did, make_events

HASH = "0123456789ab"


def uses(pack: str, version: str | None, hash: str = HASH) -> dict[str, str]:
    return {"do": "pack", "pack": pack, **({"version": version, "hash": hash} if version else {})}


def test_of_each_pack_the_version_that_was_taken_last_is_in_use():
    events = make_events(uses("xx", "2026.1"), uses("yy", "1"), did("done", "visa"), uses("xx", "2026.2"))

    assert active_packs(events) == {
        "xx": InstalledName("xx", "2026.2", HASH),
        "yy": InstalledName("yy", "1", HASH),
    }
    assert [event.data.get("version") for event in pack_events(events)] == ["2026.1", "1", "2026.2"]


def test_without_a_version_the_built_in_pack_is_in_use_again():
    assert active_packs(make_events(uses("xx", "2026.1"), uses("xx", None))) == {}


def test_what_was_taken_back_does_not_count():
    undo = {"do": "undo", "takes_back": "laptop-2"}

    events = make_events(uses("xx", "2026.1"), uses("xx", "2026.2"), undo)

    assert active_packs(events) == {"xx": InstalledName("xx", "2026.1", HASH)}


def test_a_name_that_no_program_of_ours_wrote_is_none():
    assert active_packs(make_events(uses("../xx", "2026.1"), uses("yy", "1", "no hash"))) == {}
