from __future__ import annotations

import json
from textwrap import dedent

import pytest

PLACES = dedent("""\
    quay:
      name: The quay
      official: Kajen
      also: [pier]
      what: Where the *ferry* lies.
      address: Quay Road 1
      hours: 7-19
      sources: [{url: "http://www.example.org/quay.html", read: 2026-11-01, dated: 2019}]
      changes_often: yes
    """)
REGISTER = dedent("""\
    overrides: xx/register@1
    here: The office is at the *quay*.
    add: {places: [quay]}
    """)


@pytest.fixture
def quay(port, make_pack):
    """The port with a quay, and a paper that has the same id as a task."""
    head = "name: Port\nextends: xx\nvillages: [Lighthouse]\n"
    papers = (
        "apply: {title: Receipt of the application, official: kvitto, issued_by: office, takes: 1 week}\n"
    )
    files = {"places.yaml": PLACES, "papers.yaml": papers, "tasks/register.yaml": REGISTER}
    make_pack("xx-port", {"pack.yaml": head, **files})
    return port


@pytest.fixture
def at_quay(quay, anna_and_jan):
    return anna_and_jan


def test_people_see_a_task_whole(at_quay, on_terminal):
    at_quay("done", "register.1", "--person", "jan")
    at_quay("note", "register:anna", "Bring the lease.")

    assert on_terminal(at_quay, "show", "register", "--no-color") == dedent("""\
        Register your address
        register

        [.] Anna: waits for apply:anna
            The office asks for the permit.
            Note: Bring the lease.
        [.] Jan: opens on Mon 1 Feb 2027 (in 10 weeks)

        It gives you a number.

        What to do
        [ ] 1. Go to the office. (Jan: done)
        [ ] 2. Show your papers.

        In Port
        The office is at the quay.

        You get:   Number (nummer)
        By when:   Mon 8 Feb 2027 (in 11 weeks): 7 days after your move (by law)
        From when: on the day of your move

        Whom to ask, where to go
            The office: +46 10 000 00 00
            The quay: Quay Road 1

        Read 1 Nov 2026 on example.org.
        """)


def test_at_forty_columns_it_wraps_and_an_address_stays_in_one_piece(at_quay, on_terminal):
    assert on_terminal(at_quay, "show", "apply:anna", "--no-color", columns=40) == dedent("""\
        Apply for a permit
        apply

        [ ] Anna: by law Mon 7 Dec 2026 (in 14
            days)

        Without it you cannot stay.

        What to do
        [ ] 1. Fill in the form.
        [ ] 2. Send it.

        Bring:        Passport
        You get:      Permit (tillstånd)
        By when:      Mon 7 Dec 2026 (in 14
                      days): 8 weeks before your
                      move (by law)
        Waiting time: 2-6 weeks

        Whom to ask, where to go
            The office: +46 10 000 00 00

        Read more
            The form
            https://example.org/form

        Read 1 Nov 2026 on example.org, page
        dated 6 May 2024: look at the page
        first, or phone.

        There is also a paper of this name:
        relocate show apply --in papers
        """)


def test_one_person_is_shown_alone_when_named(at_quay):
    anna = at_quay("show", "register:anna").stdout
    jan = at_quay("show", "register", "--person", "Jan").stdout

    assert "items.1.id\tregister:anna\n" in anna
    assert "items.2" not in anna
    assert "items.1.id\tregister:jan\n" in jan
    assert "items.2" not in jan


def test_a_person_who_does_not_exist_is_told_with_those_who_do(at_quay):
    result = at_quay("show", "register:bob")

    assert result.exit_code == 1
    assert result.stderr == dedent("""\
        Error: Nobody in your household is called 'bob'.

        hint: There are: Anna, Jan.
        """)


def test_a_task_that_may_join_the_list_says_what_decides(at_quay, on_terminal):
    shown = on_terminal(at_quay, "show", "vaccinate", "--no-color")

    assert shown.splitlines()[3] == "This may join your list. See what decides: relocate why vaccinate"


def test_a_task_for_somebody_else_says_that_it_is_not_on_the_list(at_quay, on_terminal):
    shown = on_terminal(at_quay, "show", "apply:jan", "--no-color")

    assert shown.splitlines()[3] == "This is not on your list. See why: relocate why apply"


def test_people_see_who_holds_a_paper_and_where_it_comes_from(at_quay, on_terminal):
    at_quay("have", "permit:jan")

    assert on_terminal(at_quay, "show", "permit", "--no-color") == dedent("""\
        Permit
        permit (paper)

        Officially: tillstånd
        Held by:    Jan
        Comes from: Apply for a permit (apply:anna)
        """)


def test_an_id_that_is_several_things_is_the_task_unless_another_kind_is_named(at_quay, on_terminal):
    assert on_terminal(at_quay, "show", "apply", "--in", "papers", "--no-color") == dedent("""\
        Receipt of the application
        apply (paper)

        Officially:   kvitto
        Held by:      nobody yet
        Issued by:    The office (office)
        Waiting time: 1 week

        There is also a task of this name: relocate show apply --in tasks
        """)


def test_people_see_a_place_with_how_fresh_it_is(at_quay, on_terminal):
    assert on_terminal(at_quay, "show", "quay", "--no-color") == dedent("""\
        The quay
        quay (place)

        Where the ferry lies.

        Officially: Kajen
        Address:    Quay Road 1
        Hours:      7-19
        For:        Register your address (register:anna, register:jan)

        Read 1 Nov 2026 on example.org, page dated 2019: it changes often, so phone
        first.
        """)


def test_a_pipe_gets_every_field_with_its_value(at_quay):
    assert at_quay("show", "quay").stdout.replace("\t", " | ") == dedent("""\
        place | xx-port
        kind | places
        id | quay
        name | The quay
        official | Kajen
        also.1 | pier
        what | Where the ferry lies.
        address | Quay Road 1
        hours | 7-19
        sources.1.url | http://www.example.org/quay.html
        sources.1.read | 2026-11-01
        sources.1.dated | 2019
        changes_often | yes
        pack | xx-port
        tasks.1.task | register
        tasks.1.on_list.1 | register:anna
        tasks.1.on_list.2 | register:jan
        """)


def test_json_has_the_whole_record(at_quay):
    result = at_quay("show", "permit", "--json")

    assert json.loads(result.stdout) == {
        "schema": "relocate/show/1",
        "place": "xx-port",
        "kind": "papers",
        "id": "permit",
        "record": {"title": "Permit", "official": "tillstånd", "pack": "xx"},
        "held_by": [],
        "given_by": [{"task": "apply", "on_list": ["apply:anna"]}],
        "needed_by": [],
        "other_kinds": [],
    }


def test_json_of_a_task_says_where_it_stands(at_quay):
    document = json.loads(at_quay("show", "register", "--json").stdout)

    assert [item["id"] for item in document["items"]] == ["register:anna", "register:jan"]
    assert document["maybe"] == []
    assert document["record"]["do"] == ["Go to the office.", "Show your papers."]
    assert document["record"]["here"] == [{"place": "Port", "text": "The office is at the *quay*."}]
    assert document["record"]["due"] == [{"by": "7 days after move", "kind": "legal"}]


def test_without_a_plan_and_a_place_it_says_what_to_do(quay):
    result = quay("show", "permit")

    assert result.exit_code == 1
    assert result.stderr == dedent("""\
        Error: There is no plan yet.

        hint: Start with: relocate start norsjo. Or look without a plan: add --place
        norsjo
        """)


def test_a_place_is_enough_to_look_something_up(quay, on_terminal):
    assert on_terminal(quay, "show", "permit", "--place", "Lighthouse", "--no-color") == dedent("""\
        Permit
        permit (paper)

        Officially: tillstånd
        Comes from: Apply for a permit (apply)
        """)


def test_an_unknown_id_names_the_nearest_of_any_kind(at_quay):
    result = at_quay("show", "Kaje")

    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == dedent("""\
        Error: There is nothing called 'Kaje' in the guide.

        hint: Did you mean quay? Look for a word with: relocate find Kaje
        """)


def test_an_id_that_was_retired_says_why(port, make_pack, anna_and_jan):
    head = "name: Port\nextends: xx\nretired: {old-ferry: The ferry stopped in 2025.}\n"
    make_pack("xx-port", {"pack.yaml": head})

    result = anna_and_jan("show", "old-ferry")

    assert result.exit_code == 1
    assert result.stderr == "Error: old-ferry is no longer in the guide: The ferry stopped in 2025.\n"


def test_a_kind_that_does_not_have_the_id_names_the_one_that_has(at_quay):
    result = at_quay("show", "quay", "--in", "papers")

    assert result.exit_code == 1
    assert result.stderr == dedent("""\
        Error: quay is not there, but under: places.

        hint: See it with: relocate show quay
        """)


def test_capitals_and_accents_in_an_id_do_not_matter(at_quay):
    assert at_quay("show", "Quáy").stdout == at_quay("show", "quay").stdout


def test_open_opens_the_page_and_says_which(at_quay, tmp_path):
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened\n', encoding="utf-8")
    browser.chmod(0o700)

    result = at_quay("show", "apply", "--open", BROWSER=f"{browser} %s")

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "Opened https://example.org/form\n"
    assert (tmp_path / "opened").read_text(encoding="utf-8") == "https://example.org/form\n"


def test_open_says_when_there_is_no_page(at_quay):
    result = at_quay("show", "quay", "--open", BROWSER="false %s")

    assert result.exit_code == 1
    assert result.stderr.splitlines()[0] == "Error: quay has no page that could be opened."


def test_open_tells_the_address_when_no_browser_opens(at_quay):
    result = at_quay("show", "apply", "--open", BROWSER="false %s", PATH="")

    assert result.exit_code == 1
    assert result.stderr == dedent("""\
        Error: No browser could be opened.

        hint: The page is: https://example.org/form
        """)
