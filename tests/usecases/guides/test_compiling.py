from __future__ import annotations

from relocate_cli.usecases.guides.compiling import compile_guide
from tests.cli.conftest import COUNTRY

SWEDISH = (
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    'msgctxt "tasks/pack-bags/title"\nmsgid "Pack your bags"\nmsgstr "Packa väskorna"\n'
)


def test_what_lists_need_and_the_long_texts_are_kept_apart(port, workspace):
    compiled = compile_guide(workspace, "xx-port")

    assert compiled.outline["tasks"]["register"]["title"] == "Register your address"
    assert compiled.outline["tasks"]["register"]["parts"] == [
        {"text": "Go to the office."},
        {"text": "Show your papers."},
    ]
    assert "why" not in compiled.outline["tasks"]["register"]
    assert compiled.texts["tasks"]["register"]["why"] == "It gives you a *number*."
    assert "contacts" in compiled.texts
    assert "contacts" not in compiled.outline


def test_what_a_municipality_drops_is_not_in_its_guide_and_says_why(port, workspace, make_pack):
    drop = "overrides: xx/vaccinate@1\ndrop: The port has no rabies.\n"
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n", "tasks/vaccinate.yaml": drop})

    outline = compile_guide(workspace, "xx-port").outline

    assert "vaccinate" not in outline["tasks"]
    assert outline["retired"] == {"vaccinate": "The port has no rabies."}


def test_a_string_without_a_translation_stays_as_it_was_written(port, workspace, make_pack):
    make_pack("xx", {**COUNTRY, "translations/sv.po": SWEDISH})

    tasks = compile_guide(workspace._replace(language="sv"), "xx-port").outline["tasks"]

    assert tasks["pack-bags"]["title"] == "Packa väskorna"
    assert "Vaccinate your pet" in tasks["vaccinate"]["title"]


def test_a_lineage_with_an_error_gives_findings_and_no_guide(port, workspace, make_pack):
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n", "words.yaml": "kaj: {colour: red}\n"})

    compiled = compile_guide(workspace, "xx-port")

    assert (compiled.outline, compiled.texts) == ({}, {})
    assert [folder.name for folder in compiled.sources] == ["xx", "xx-port"]
    assert compiled.findings
