"""The shipped guides say where each fact stands, link pages and not sites, and claim nothing nobody found."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from relocate_cli.usecases.guides.pack_read import read_one

GUIDES = Path(__file__).parent.parent / "guides"
PACKS = {path.parent.name: read_one(path.parent).pack for path in sorted(GUIDES.glob("*/pack.yaml"))}
GAPS = yaml.safe_load((Path(__file__).parent / "gaps.yaml").read_text(encoding="utf-8"))
SOURCED = ("tasks", "topics", "contacts", "places", "events", "words", "themes", "initiatives")
BARE = re.compile(r"https?://[^/]+/?")


def records():
    for pack in PACKS.values():
        for kind, found in pack.records.items():
            for id, record in found.items():
                yield f"{pack.id}/{kind}/{id}", kind, record


def linked(record, inside="record"):
    """Yield every mapping with an address, and whether it is a source."""
    if isinstance(record, dict):
        if "url" in record:
            yield inside == "sources", record
        for key, value in record.items():
            yield from linked(value, key)
    elif isinstance(record, list):
        for value in record:
            yield from linked(value, inside)


def test_every_record_with_facts_names_a_source_and_the_day_it_was_read():
    without = [path for path, kind, record in records() if kind in SOURCED and not record.get("sources")]
    early = [
        path
        for path, _kind, record in records()
        for source in record.get("sources", ())
        if not date(2026, 11, 1) <= date.fromisoformat(source["read"]) <= date.today()
    ]

    assert (without, early) == ([], [])


def test_every_record_says_how_sure_it_is_and_how_it_was_checked():
    kinds = {kind for kind in SOURCED if kind != "words"}
    vague = [
        path for path, kind, record in records() if kind in kinds and not {"sure", "checked"} <= record.keys()
    ]

    assert vague == []


def test_what_is_hardly_known_sends_one_to_ask():
    quiet = [
        path
        for path, _kind, record in records()
        if record.get("sure") == "low"
        and not re.search(r"(?i)\b(ask|check|phone|look)\b", " ".join(map(str, record.values())))
    ]

    assert quiet == []


def test_links_are_https_and_lead_to_a_page_unless_a_reason_is_given():
    wrong = [
        (path, link["url"])
        for path, _kind, record in records()
        for is_source, link in linked(record)
        if not is_source
        and (
            not link["url"].startswith("https://")
            or (BARE.fullmatch(link["url"]) and "whole_site" not in link)
        )
    ]

    assert wrong == []


def test_sources_have_an_address():
    wrong = [
        (path, link["url"])
        for path, _kind, record in records()
        for is_source, link in linked(record)
        if is_source and not re.fullmatch(r"https?://[^\s/]+\.[^\s/]+(/\S*)?", link["url"])
    ]

    assert wrong == []


def found(path: str):
    pack, kind, id = path.split("/")
    return PACKS[pack].records[kind][id]


@pytest.mark.parametrize("path", GAPS["absent"])
def test_what_nobody_found_is_not_claimed(path: str):
    assert set(GAPS["absent"][path]) & found(path).keys() == set()


@pytest.mark.parametrize("path", GAPS["only_these_phones"])
def test_where_no_number_of_its_own_was_found_the_switchboard_stands(path: str):
    assert found(path).get("phone") == GAPS["only_these_phones"][path]


@pytest.mark.parametrize("pack", PACKS)
def test_every_pack_has_at_least_twelve_families_that_guard_it(pack: str):
    personas = PACKS[pack].records["personas"].values()
    told = [
        persona
        for persona in personas
        if persona.get("must") and persona.get("never") and persona.get("order")
    ]

    assert len(told) >= 12
