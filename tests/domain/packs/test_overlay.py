from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.format import SHAPES
from relocate_cli.domain.packs.layered import without_dropped
from relocate_cli.domain.packs.overlay import layer
from relocate_cli.domain.packs.source import Mark
from tests.domain.made_packs import make_pack

REGISTER = {"title": "Register", "phase": "arrival", "contacts": ["tax-agency"], "takes": "2-6 weeks"}
TAX = {"title": "Tax", "phase": "arrival", "rev": 3}
NATION = make_pack(
    "nation", records={"tasks": {"register": REGISTER, "tax": TAX}}, version="7", host="embassy"
)


def town(**overlays: dict[str, Any]) -> Any:
    return make_pack("town", overlays={"tasks": overlays})


def laid(*packs: Any) -> dict[str, Any]:
    written, findings = layer(packs)
    assert findings == []
    return written["tasks"]


def findings(*packs: Any) -> list[Finding]:
    return layer(packs)[1]


def test_one_pack_alone_is_its_own_guide():
    written, found = layer([NATION])

    assert found == []
    assert written == {
        "id": "nation",
        "lineage": [{"id": "nation", "name": "Nation", "version": "7"}],
        "language": "en",
        "host": "embassy",
        "newer": {},
        "read": "",
        "renamed": {},
        "retired": {},
        **{kind: {} for kind in SHAPES if kind not in {"personas", "sites"}},
        "tasks": {"register": {**REGISTER, "pack": "nation"}, "tax": {**TAX, "pack": "nation"}},
    }


def test_the_nearest_pack_gives_the_name_the_language_and_the_host():
    region = make_pack("region", renamed={"a": "b"}, retired={"x": "Gone."}, language="sv")
    local = make_pack("local", renamed={"c": "d"}, retired={"y": "Gone too."}, host="town-hall")
    written, _ = layer([NATION, region, local])
    without_own_host, _ = layer([NATION, region])

    head = {name: written[name] for name in ("id", "lineage", "language", "host", "renamed", "retired")}
    assert head == {
        "id": "local",
        "lineage": [
            {"id": "nation", "name": "Nation", "version": "7"},
            {"id": "region", "name": "Region", "version": "1"},
            {"id": "local", "name": "Local", "version": "1"},
        ],
        "language": "en",
        "host": "town-hall",
        "renamed": {"a": "b", "c": "d"},
        "retired": {"x": "Gone.", "y": "Gone too."},
    }
    assert (without_own_host["host"], without_own_host["language"]) == ("embassy", "sv")


def test_a_child_adds_tasks_of_its_own():
    child = make_pack("town", records={"tasks": {"sauna": {"title": "Sauna", "phase": "arrival"}}})

    assert laid(NATION, child)["sauna"] == {"title": "Sauna", "phase": "arrival", "pack": "town"}


def test_a_child_adds_to_lists_and_replaces_single_values():
    change = {
        "overrides": "nation/register@1",
        "add": {"contacts": ["service-office"], "links": [{"label": "Map"}]},
        "replace": {"takes": "3-8 weeks"},
    }

    assert laid(NATION, town(register=change))["register"] == {
        **REGISTER,
        "pack": "nation",
        "contacts": ["tax-agency", "service-office"],
        "links": [{"label": "Map"}],
        "takes": "3-8 weeks",
    }


def test_what_two_levels_say_of_here_stands_one_after_the_other():
    region = make_pack(
        "region", overlays={"tasks": {"register": {"overrides": "nation/register@1", "here": "By ferry."}}}
    )
    local = town(register={"overrides": "nation/register@1", "here": "In the town hall."})

    assert laid(NATION, region, local)["register"]["here"] == [
        {"place": "Region", "text": "By ferry."},
        {"place": "Town", "text": "In the town hall."},
    ]


def test_two_levels_add_and_the_nearest_one_replaces():
    def change(contact: str, takes: str) -> dict[str, Any]:
        return {
            "overrides": "nation/register@1",
            "add": {"contacts": [contact]},
            "replace": {"takes": takes},
        }

    region = make_pack("region", overlays={"tasks": {"register": change("county", "1 week")}})
    task = laid(NATION, region, town(register=change("town-hall", "2 days")))["register"]

    assert task["contacts"] == ["tax-agency", "county", "town-hall"]
    assert task["takes"] == "2 days"


def test_a_task_that_a_child_drops_is_gone_and_why_is_kept():
    written, found = layer([NATION, town(tax={"overrides": "nation/tax@3", "drop": "No tax here."})])
    kept = without_dropped({**written, "retired": {"old": "Gone."}})

    assert found == []
    assert list(kept["tasks"]) == ["register"]
    assert kept["retired"] == {"old": "Gone.", "tax": "No tax here."}


def test_contacts_are_changed_like_tasks():
    nation = make_pack("nation", records={"contacts": {"police": {"name": "Police", "phone": "114 14"}}})
    change = {"overrides": "nation/police@1", "replace": {"phone": "0910 114 14"}, "here": "Ring twice."}
    written, found = layer([nation, make_pack("town", overlays={"contacts": {"police": change}})])

    assert found == []
    assert written["contacts"]["police"] == {
        "name": "Police",
        "phone": "0910 114 14",
        "pack": "nation",
        "here": [{"place": "Town", "text": "Ring twice."}],
    }


def test_a_task_with_the_name_of_an_inherited_one_is_no_silent_replacement():
    child = make_pack("town", records={"tasks": {"tax": {"title": "Other tax", "phase": "arrival"}}})
    written, found = layer([NATION, child])

    assert found == [
        Finding(
            Mark("tasks/tax.yaml", 3, 5),
            "P040",
            "tax exists already in nation, and this would replace it silently.",
            "To change it, write overrides: nation/tax@3. For something else, choose another name.",
        )
    ]
    assert written["tasks"]["tax"] == {**TAX, "pack": "nation"}


def test_there_must_be_something_to_change_and_the_nearest_name_is_told():
    assert findings(NATION, town(registr={"overrides": "nation/registr@1", "here": "Here."})) == [
        Finding(
            Mark("tasks/registr.yaml", 3, 5),
            "P041",
            "There is nothing called registr in the parent packs to change.",
            "Did you mean register?",
        )
    ]


def test_a_change_names_the_pack_that_defines_what_it_changes():
    change = {"overrides": "region/tax@3", "here": "Here."}

    assert findings(NATION, make_pack("region"), town(tax=change)) == [
        Finding(
            Mark("tasks/tax.yaml", 3, 5),
            "P041",
            "This overrides region/tax, but the parent is nation/tax.",
            "overrides: nation/tax@3",
        )
    ]


def test_a_parent_that_has_moved_on_is_a_warning_and_the_change_still_holds():
    written, found = layer([NATION, town(tax={"overrides": "nation/tax@2", "replace": {"title": "Tolls"}})])

    assert found == [
        Finding(
            Mark("tasks/tax.yaml", 3, 5),
            "P042",
            "Written against revision 2; nation/tax is at revision 3 by now.",
            "Read the parent again; if this still fits, write @3.",
            "warning",
        )
    ]
    assert written["tasks"]["tax"]["title"] == "Tolls"


def test_what_is_dropped_cannot_be_changed_as_well():
    change = {"overrides": "nation/tax@3", "drop": "No tax here.", "here": "Pay at the bank."}

    assert findings(NATION, town(tax=change)) == [
        Finding(Mark("tasks/tax.yaml", 3, 5), "P043", "A task that is dropped cannot be changed as well.", "")
    ]


def test_a_change_to_what_another_pack_dropped_has_no_effect_and_its_author_is_told():
    region = make_pack(
        "region", overlays={"tasks": {"tax": {"overrides": "nation/tax@3", "drop": "No tax."}}}
    )
    change = {"overrides": "nation/tax@3", "here": "Pay at the bank."}
    written, found = layer([NATION, region, town(tax=change)])

    assert found == [
        Finding(
            Mark("tasks/tax.yaml", 3, 5),
            "P048",
            "region has dropped tax, so this changes nothing.",
            "Delete the file; if the task is needed here, write one of your own under another name.",
            "warning",
        )
    ]
    assert without_dropped(written)["retired"] == {"tax": "No tax."}
    assert "here" not in written["tasks"]["tax"]


def test_only_the_last_pack_is_told_what_does_not_fit_in_it():
    region = make_pack("region", overlays={"tasks": {"gone": {"overrides": "nation/gone@1", "here": "X"}}})

    assert [found.code for found in findings(NATION, region)] == ["P041"]
    assert findings(NATION, region, make_pack("town")) == []


CHANGES = st.fixed_dictionaries(
    {"overrides": st.sampled_from(["nation/register@1", "nation/tax@3", "nation/tax@2", ""])},
    optional={
        "here": st.just("Here."),
        "drop": st.just("Not here."),
        "add": st.fixed_dictionaries({"contacts": st.lists(st.sampled_from("abc"), max_size=2)}),
        "replace": st.fixed_dictionaries({"takes": st.sampled_from(["1 week", "2 weeks"])}),
    },
)
TOWNS = st.builds(
    lambda records, overlays: make_pack(
        "town", records={"tasks": records}, overlays={"tasks": overlays}, version="2"
    ),
    st.dictionaries(st.sampled_from(["tax", "sauna"]), st.just({"title": "New"}), max_size=2),
    st.dictionaries(st.sampled_from(["register", "tax", "gone"]), CHANGES, max_size=3),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(TOWNS, min_size=1, max_size=2))
def test_layering_changes_no_pack_and_gives_the_same_every_time(towns):
    packs = [NATION, *towns]
    before = deepcopy(packs)

    once, twice = layer(packs), layer(packs)

    assert packs == before
    assert once == twice


@settings(max_examples=100, deadline=None)
@given(TOWNS)
def test_a_pack_without_changes_above_another_changes_nothing(local):
    direct, found = layer([NATION, local])
    through, found_through = layer([NATION, make_pack("region"), local])

    assert found == found_through
    assert {**direct, "lineage": []} == {**through, "lineage": []}


def test_the_nearest_pack_says_where_newer_guides_are_and_the_last_fact_how_old_this_one_is():
    def office(read: str) -> dict[str, Any]:
        return {"contacts": {f"office-{read}": {"sources": [{"url": "https://example.org", "read": read}]}}}

    nation = make_pack("nation", records=office("2026-03-01"), newer={"ask": "The embassy"})
    region = make_pack("region", records=office("2026-11-02"), newer={"url": "https://example.org/guides"})
    local = make_pack("local", records=office("2026-01-31"))
    written, _ = layer([nation, region, local])

    assert (written["newer"], written["read"]) == ({"url": "https://example.org/guides"}, "2026-11-02")
