from __future__ import annotations

import json
import os
from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY, PORT

PLACES = dedent("""\
    quay:
      name: The quay
      official: Kajen
      also: [pier, brygga]
      what: Where the ferry lies. The office is behind it, in the old hall.
      address: Quay Road 1
      sources: [{url: https://example.org/quay, read: 2026-11-01}]
    """)
SWEDISH = dedent("""\
    msgid ""
    msgstr "Content-Type: text/plain; charset=UTF-8\\n"

    msgctxt "tasks/pack-bags/title"
    msgid "Pack your bags"
    msgstr "Packa väskorna"
    """)

SOURCED = "sources: [{url: https://example.org/x, read: 2026-11-01}]\n"


@pytest.fixture
def quay(port, make_pack):
    """The port with a quay, a contact for those who are stuck, and one title in Swedish."""
    head = "name: Port\nextends: xx\nvillages: [Lighthouse]\nhost: office\n"
    make_pack("xx-port", {"pack.yaml": head, "places.yaml": PLACES})
    folder = port.guides / "xx" / "translations"
    folder.mkdir()
    (folder / "sv.po").write_text(SWEDISH, encoding="utf-8")
    return port


@pytest.fixture
def at_quay(quay, anna_and_jan):
    return anna_and_jan


def ids(result) -> list[str]:
    return [row.split("\t")[1] for row in result.stdout.splitlines()]


def test_a_pipe_gets_kind_id_title_snippet_and_pack(at_quay):
    result = at_quay("find", "office")

    assert result.exit_code == 0
    assert result.stderr == ""
    assert result.stdout.replace("\t", " | ") == dedent("""\
        contacts | office | The office | Gives numbers. | xx
        tasks | register | Register your address | Go to the office. | xx
        places | quay | The quay | Where the ferry lies. The office is behind it, in the old hall. | xx-port
        """)


@pytest.mark.parametrize("words", ["tillstånd", "TILLSTAND", "stånd", "tilstånd"])
def test_accents_case_parts_of_words_and_a_typing_error_do_not_matter(at_quay, words: str):
    assert ids(at_quay("find", words)) == ["permit"]


def test_what_has_most_of_a_question_comes_first(at_quay):
    assert ids(at_quay("find", "which office gives numbers?"))[0] == "office"


def test_it_looks_in_one_kind_of_record_when_told(at_quay):
    assert ids(at_quay("find", "office", "--in", "contacts")) == ["office"]
    assert ids(at_quay("find", "office", "--in", "places")) == ["quay"]


def test_it_finds_a_word_in_another_language_of_the_pack(at_quay):
    result = at_quay("find", "väskorna")

    assert result.stdout.replace("\t", " | ") == (
        "tasks | pack-bags | Pack your bags | You will want your things. | xx\n"
    )


def test_json_says_its_schema_and_how_a_mistyped_word_was_read(at_quay):
    result = at_quay("find", "ofice", "--in", "contacts", "--json")

    assert json.loads(result.stdout) == {
        "schema": "relocate/find/1",
        "words": "ofice",
        "read_as": {"ofice": ["office"]},
        "total": 1,
        "hits": [
            {
                "kind": "contacts",
                "id": "office",
                "title": "The office",
                "pack": "xx",
                "snippet": "Gives numbers.",
                "on_list": False,
                "urgent": False,
                "reach": "+46 10 000 00 00",
            }
        ],
        "fits": True,
        "missing": [],
    }


def test_people_see_the_title_and_below_it_the_id_with_the_words_around_the_hit(at_quay, on_terminal):
    assert on_terminal(at_quay, "find", "hall", "--no-color") == dedent("""\
        The quay                                                                   place
          quay  Where the ferry lies. The office is behind it, in the old hall.

        See one whole with: relocate show quay
        """)


def test_at_forty_columns_the_snippet_stands_below_the_id(at_quay, on_terminal):
    assert on_terminal(at_quay, "find", "bags", "--no-color", "--quiet", columns=40) == dedent("""\
        Pack your bags        task, on your list
          pack-bags
          You will want your things.
        """)


def test_people_are_told_how_a_mistyped_word_was_read_and_how_many_more_there_are(at_quay, on_terminal):
    assert on_terminal(at_quay, "find", "ofice", "-n", "1", "--no-color") == dedent("""\
        Nothing has 'ofice'. Read as: office.

        The office                                                               contact
          office  Gives numbers.
          +46 10 000 00 00

        2 more. Add a word, or see all with: -n 3
        See one whole with: relocate show office
        """)


def test_nothing_found_names_the_nearest_word_and_whom_to_ask(at_quay):
    result = at_quay("find", "vaccinnattte")

    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == dedent("""\
        Error: Not in this guide: vaccinnattte.

        hint: Did you mean Vaccinate? Ask: The office, +46 10 000 00 00
        """)


def test_nothing_found_is_a_document_too(at_quay):
    result = at_quay("find", "vaccinnattte", "--json")

    assert result.exit_code == 1
    assert result.stderr == ""
    assert json.loads(result.stdout) == {
        "schema": "relocate/find/1",
        "words": "vaccinnattte",
        "read_as": {},
        "total": 0,
        "hits": [],
        "fits": False,
        "missing": ["vaccinnattte"],
        "nearest": ["Vaccinate"],
        "ask": {
            "id": "office",
            "name": "The office",
            "what": "Gives numbers.",
            "phone": "+46 10 000 00 00",
            "sources": [{"url": "https://example.org/office", "read": "2026-11-01"}],
            "pack": "xx",
        },
    }


def test_a_word_that_looks_like_none_of_the_guide_gets_no_other_instead(at_quay):
    assert at_quay("find", "homesick").stderr == dedent("""\
        Error: Not in this guide: homesick.

        hint: Ask: The office, +46 10 000 00 00
        """)


def test_where_nothing_is_an_answer_the_nearest_is_shown_and_whom_to_ask(at_quay, on_terminal):
    assert on_terminal(at_quay, "find", "a sauna at the quay?", "--no-color", "--quiet") == dedent("""\
        This comes nearest:

        The quay                                                                   place
          quay  Where the ferry lies. The office is behind it, in the old hall.
        Register your address                                         task, on your list
          register  Port: The office is at the quay.
        """)
    assert at_quay("find", "is there a sauna at the quay?").stderr == (
        "Not in this guide: sauna. Ask: The office, +46 10 000 00 00\n"
    )


def test_the_first_lines_of_the_answer_stand_under_it(at_quay, make_pack, on_terminal):
    why = "A chart shows which rocks lie under the water. You get one on the pier, and it costs nothing."
    task = f"title: Get a chart\nphase: there\nrev: 1\nwhy: {why}\ndo: [Ask there.]\n{SOURCED}"
    make_pack("xx-port", {**PORT, "tasks/get-a-chart.yaml": task})

    assert on_terminal(at_quay, "find", "where do I get a chart?", "--no-color", "--quiet") == dedent("""\
        Get a chart                                                   task, on your list
          get-a-chart
          A chart shows which rocks lie under the water. You get one on the pier, and it
          costs nothing.
        """)


def test_whoever_says_that_they_need_help_is_told_first_who_listens(at_quay, make_pack, on_terminal):
    line = "name: The helpline\n  what: Somebody listens.\n  phone: '90101'\n  hours: round the clock\n"
    make_pack("xx-port", {**PORT, "contacts.yaml": f"line:\n  {line}  distress: [cannot go on]\n  {SOURCED}"})

    assert on_terminal(at_quay, "find", "I cannot go on", "--no-color", "--quiet") == dedent("""\
        The helpline                                                             contact
          line  Somebody listens.
          90101, round the clock
        """)


def test_a_pipe_too_is_told_whom_to_call(at_quay, make_pack):
    line = "name: The helpline\n  what: Somebody listens.\n  phone: '90101'\n"
    make_pack(
        "xx-port", {**PORT, "contacts.yaml": f"line:\n  {line}  distress: [cannot/wont go on]\n  {SOURCED}"}
    )

    assert at_quay("find", "I wont go on").stdout.replace("\t", " | ") == dedent("""\
        contacts | line | The helpline | 90101. Somebody listens. | xx-port
        """)


@pytest.fixture
def at_lines(at_quay, make_pack):
    """The port with somebody who comes in danger and somebody who listens."""
    alarm = "name: The alarm\n  what: They come.\n  phone: '112'\n  danger: [dying]\n"
    line = "name: The helpline\n  what: Somebody listens.\n  phone: '90101'\n  despair: [crying]\n"
    contacts = f"line:\n  {line}  {SOURCED}alarm:\n  {alarm}  {SOURCED}"
    make_pack("xx-port", {**PORT, "contacts.yaml": contacts})
    return at_quay


def test_where_nothing_answers_a_word_of_despair_brings_who_comes_and_who_listens(at_lines, on_terminal):
    assert on_terminal(at_lines, "find", "my mum is crying zz", "--no-color", "--quiet") == dedent("""\
        In danger now:

        The alarm                                                                contact
          alarm  They come.
          112

        Somebody to talk to, day and night:

        The helpline                                                             contact
          line  Somebody listens.
          90101
        """)


def test_the_same_is_said_in_swedish(at_lines, on_terminal):
    said = on_terminal(at_lines, "find", "my mum is crying zz", "--no-color", "--quiet", "--lang", "sv")

    assert [line for line in said.splitlines() if line.endswith(":")] == [
        "Är du i fara nu:",
        "Någon att prata med, dygnet runt:",
    ]


def test_a_program_and_a_pipe_get_the_same_two_as_urgent(at_lines):
    rows = at_lines("find", "my mum is crying zz")
    told = json.loads(at_lines("find", "my mum is crying zz", "--json").stdout)

    assert rows.stderr == ""
    assert rows.stdout.replace("\t", " | ") == dedent("""\
        contacts | alarm | The alarm | 112. They come. | xx-port
        contacts | line | The helpline | 90101. Somebody listens. | xx-port
        """)
    assert [(hit["id"], hit["reach"], hit["urgent"]) for hit in told["hits"]] == [
        ("alarm", "112", True),
        ("line", "90101", True),
    ]
    assert told["missing"] == []


def test_a_word_of_despair_about_no_person_is_an_ordinary_question(at_lines):
    result = at_lines("find", "crying zz")

    assert result.exit_code == 1
    assert result.stderr.splitlines()[0] == "Error: Not in this guide: crying zz."


@pytest.mark.parametrize("nothing", ["", "   ", "?!"])
def test_without_a_word_it_asks_what_is_sought(at_quay, nothing: str):
    result = at_quay("find", nothing)

    assert result.exit_code == 2
    assert result.stderr.splitlines()[0] == (
        "Error: Say what you are looking for: a word, a number or a question."
    )


def test_the_first_search_everywhere_writes_nothing_beside_the_answer_in_a_pipe(at_quay):
    assert at_quay("find", "office", "--everywhere").stderr == ""


def test_own_notes_are_found_and_marked_as_own(at_quay, on_terminal):
    at_quay("note", "pack-bags", "The blue suitcase is at my aunt's")

    assert on_terminal(at_quay, "find", "suitcase", "--no-color", "--quiet") == dedent("""\
        Pack your bags                                                         your note
          pack-bags  The blue suitcase is at my aunt's
        """)


@pytest.mark.parametrize("dialled", ["010-0000000", "0100000000", "+46 10 000 00 00", "+4610-000 00 00"])
def test_a_telephone_number_is_found_however_one_dials_it(at_quay, dialled: str):
    assert ids(at_quay("find", dialled)) == ["office"]


def test_without_a_plan_it_looks_in_the_place_that_is_named(quay):
    result = quay("find", "office", "--place", "Lighthouse")

    assert result.exit_code == 0
    assert sorted(ids(result)) == ["office", "quay", "register"]


def test_without_a_plan_and_a_place_it_looks_everywhere(quay):
    result = quay("find", "brygga", "kajen")

    assert result.stdout.split("\t")[:3] == ["places", "quay", "The quay"]


def test_everywhere_finds_what_other_places_say_too(at_quay, make_pack):
    source = "sources: [{url: https://example.org/page, read: 2026-11-01}]"
    mill = f"mill:\n  name: The zzmill\n  what: It grinds.\n  {source}\n"
    task = "overrides: xx/register@1\nhere: The office is in the zzmill.\n"
    make_pack("xx-hill", {"pack.yaml": "extends: xx\n", "places.yaml": mill, "tasks/register.yaml": task})

    here, everywhere = at_quay("find", "zzmill"), at_quay("find", "zzmill", "--everywhere")

    assert here.exit_code == 1
    assert everywhere.stdout.replace("\t", " | ") == dedent("""\
        places | mill | The zzmill | It grinds. | xx-hill
        tasks | register | Register your address | Xx-Hill: The office is in the zzmill. | xx
        """)


def test_everywhere_leaves_out_a_pack_that_cannot_be_read(at_quay, make_pack):
    make_pack("xx-hill", {"places.yaml": "mill: {name: The zzmill}\n"})

    result = at_quay("find", "pier", "--everywhere", "--in", "places")

    assert result.exit_code == 0
    assert "quay" in ids(result)
    assert at_quay("find", "zzmill", "--everywhere").exit_code == 1


def test_place_and_everywhere_do_not_go_together(at_quay):
    result = at_quay("find", "quay", "--everywhere", "--place", "xx-port")

    assert result.exit_code == 2
    assert result.stderr.splitlines()[0] == "Error: Give either --place or --everywhere, not both."


def test_an_edited_pack_is_found_at_once(at_quay):
    path = at_quay.guides / "xx-port" / "places.yaml"
    os.utime(path, (1_700_000_000, 1_700_000_000))
    at_quay("find", "quay")
    path.write_text(PLACES.replace("ferry", "steamer"), encoding="utf-8")

    assert ids(at_quay("find", "steamer")) == ["quay"]


def test_a_second_search_in_a_pipe_loads_nothing_that_reads_packs_or_draws(at_quay):
    for path in at_quay.guides.rglob("*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    at_quay("find", "quay")

    result = at_quay("find", "quay", PYTHONPROFILEIMPORTTIME="1")

    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in result.stderr.splitlines()}
    assert ids(result) == ["quay", "register"]
    assert "relocate_cli" in loaded
    assert not loaded & {"yaml", "rich", "polib", "difflib", "platformdirs"}


def test_of_two_that_fit_as_well_the_one_in_the_place_itself_comes_first(port, make_pack):
    clinic = "{name: %s, what: Helps., sources: [{url: https://example.org/x, read: 2026-11-01}]}"
    make_pack("xx", {**COUNTRY, "places.yaml": f"clinic-away: {clinic % 'Clinic in Away'}\n"})
    make_pack("xx-port", {**PORT, "places.yaml": f"clinic-port: {clinic % 'Clinic in Port'}\n"})

    assert ids(port("find", "clinic", "--place", "xx-port")) == ["clinic-port", "clinic-away"]
