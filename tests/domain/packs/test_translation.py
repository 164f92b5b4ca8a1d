from __future__ import annotations

from copy import deepcopy

import pytest

from relocate_cli.domain.packs.translation import (
    Standing,
    Status,
    Translation,
    status_of,
    translated,
    translation_standing,
)
from tests.domain.made_packs import make_pack

PACK = make_pack(
    "town",
    summary="A small town.",
    records={
        "tasks": {
            "tax": {"title": "Tax", "do": ["Fill in the form.", "Send it."], "links": [{"label": "Form"}]}
        },
        "questions": {"stay": {"ask": "How long?", "options": {"long": {"label": "A year"}}}},
    },
    overlays={"tasks": {"register": {"overrides": "nation/register@1", "here": "In the town hall."}}},
    texts={
        "summary": "A small town.",
        "tasks/tax/title": "Tax",
        "tasks/tax/do/1": "Fill in the form.",
        "tasks/tax/do/2": "Send it.",
        "tasks/tax/links/1/label": "Form",
        "questions/stay/ask": "How long?",
        "questions/stay/options/long/label": "A year",
        "tasks/register/here": "In the town hall.",
    },
)
SWEDISH = {
    "summary": Translation("A small town.", "En liten stad."),
    "tasks/tax/title": Translation("Tax", "Skatt"),
    "tasks/tax/do/1": Translation("Fill in the old form.", "Fyll i blanketten."),
    "tasks/tax/do/2": Translation("Send it.", "Skicka den.", fuzzy=True),
    "tasks/tax/links/1/label": Translation("Form", ""),
    "questions/stay/ask": Translation("How long?", "Hur länge?"),
    "questions/stay/options/long/label": Translation("A year", "Ett år"),
    "tasks/gone/title": Translation("Gone", "Borta"),
}


@pytest.mark.parametrize(
    ("translation", "status"),
    [
        (Translation("Tax", "Skatt"), Status.UP_TO_DATE),
        (Translation("Tax", "Skatt", fuzzy=True), Status.OUTDATED),
        (Translation("Taxes", "Skatter"), Status.OUTDATED),
        (Translation("Tax", ""), Status.MISSING),
        (Translation("Tax", "", fuzzy=True), Status.MISSING),
        (Translation("Tax", "Spår", fuzzy=True, guess=True), Status.MISSING),
    ],
)
def test_a_translation_is_up_to_date_outdated_or_missing(translation, status):
    assert translation.status("Tax") is status


def test_every_string_of_the_pack_has_a_status_and_no_other():
    assert status_of(PACK, SWEDISH) == {
        "summary": Status.UP_TO_DATE,
        "tasks/tax/title": Status.UP_TO_DATE,
        "tasks/tax/do/1": Status.OUTDATED,
        "tasks/tax/do/2": Status.OUTDATED,
        "tasks/tax/links/1/label": Status.MISSING,
        "questions/stay/ask": Status.UP_TO_DATE,
        "questions/stay/options/long/label": Status.UP_TO_DATE,
        "tasks/register/here": Status.MISSING,
    }
    assert translation_standing(PACK, SWEDISH, "sv") == Standing("town", "sv", 4, 2, 2, 11)


def test_what_is_missing_or_outdated_is_shown_and_marked():
    pack = translated(PACK, SWEDISH, "sv")

    assert pack.head == {**PACK.head, "summary": "En liten stad."}
    assert pack.records["tasks"]["tax"] == {
        "title": "Skatt",
        "do": ["Fyll i blanketten. [sv?]", "Skicka den. [sv?]"],
        "links": [{"label": "Form [en]"}],
    }
    assert pack.records["questions"]["stay"] == {
        "ask": "Hur länge?",
        "options": {"long": {"label": "Ett år"}},
    }
    assert pack.overlays["tasks"]["register"] == {
        "overrides": "nation/register@1",
        "here": "In the town hall. [en]",
    }


def test_without_any_translation_everything_is_shown_as_it_was_written_and_marked():
    pack = translated(PACK, {}, "ar")

    assert pack.records["tasks"]["tax"] == {
        "title": "Tax [en]",
        "do": ["Fill in the form. [en]", "Send it. [en]"],
        "links": [{"label": "Form [en]"}],
    }


def test_translating_leaves_the_pack_as_it_was():
    before = deepcopy(PACK)

    translated(PACK, SWEDISH, "sv")

    assert before == PACK


def test_a_line_put_before_others_takes_no_translation_of_theirs_and_they_keep_it():
    texts = {"tasks/tax/do/1": "Get a form.", "tasks/tax/do/2": "Fill it in.", "tasks/tax/do/3": "Send it."}
    lines = [{"text": "Get a form."}, {"text": "Fill it in.", "id": "form"}, {"text": "Send it."}]
    pack = make_pack("town", records={"tasks": {"tax": {"do": lines}}}, texts=texts)
    swedish = {
        "tasks/tax/do/1": Translation("Fill it in.", "Fyll i den."),
        "tasks/tax/do/2": Translation("Send this.", "Skicka den här."),
    }

    shown = translated(pack, swedish, "sv").records["tasks"]["tax"]["do"]

    assert shown == [
        {"text": "Get a form. [en]"},
        {"text": "Fyll i den.", "id": "form"},
        {"text": "Send it. [en]"},
    ]
    assert list(status_of(pack, swedish).values()) == [Status.MISSING, Status.UP_TO_DATE, Status.MISSING]
