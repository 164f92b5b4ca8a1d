"""`relocate pack drift --to-call`: the facts to phone about first, and what was heard."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

from tests.cli.conftest import ANNA, COUNTRY

CONTACTS = dedent("""\
    # Functions, not persons.
    harbour:
      name: The harbour
      what: Boats.
      phone: "112"
      sources: [{url: https://example.org/harbour, read: 2026-06-10}]
      sure: low

    quay:  # the same number
      name: The quay
      what: Ships.
      phone: "113"
      sources: [{url: https://example.org/quay, read: 2026-06-10}]
      checked:
        on: 2026-06-10
        by: pack authors
        how: web

    mail: {name: Mail, what: Letters., phone: "114", sources: [{url: https://a.example/m, read: 2026-06-10}]}
    """)
SWIM = dedent("""\
    title: Swim
    phase: there
    why: It is warm.
    do: [Swim.]
    contacts: [quay]
    sources: [{url: https://example.org/swim, read: 2026-11-01}]
    """)


@pytest.fixture
def packs(relocate, make_pack):
    make_pack("xx", COUNTRY)
    head = "name: Port\nextends: xx\n"
    files = {"contacts.yaml": CONTACTS, "tasks/swim.yaml": SWIM, "personas.yaml": ANNA}
    make_pack("xx-port", {"pack.yaml": head, **files})
    return relocate


def test_what_most_families_see_comes_first_with_the_number_of_who_knows(packs, on_terminal):
    folder = packs.guides / "xx-port"

    shown = on_terminal(packs, "pack", "drift", str(folder), "--to-call", "--no-color", "-q")

    assert shown == dedent("""\
        What to phone about first for Port

         1. The quay                                                                 113
            contact quay
            true on 10 Jun 2026, fairly sure, 1 family
         2. Swim                                                                     113
            task swim
            The quay: true on 1 Nov 2026, fairly sure, 1 family
         3. The harbour                                                              112
            contact harbour
            true on 10 Jun 2026, not sure, 0 families
         4. Mail                                                                     114
            contact mail
            true on 10 Jun 2026, fairly sure, 0 families
        """)


def test_an_answer_goes_into_the_file_and_the_fact_off_the_list(packs):
    folder = packs.guides / "xx-port"

    done = packs(
        "pack",
        "drift",
        str(folder),
        *("--called", "harbour", "--called", "quay", "--called", "swim"),
        "--by",
        "the library",
    )

    said = "checked: {on: 2026-11-23, by: the library, how: phone}"
    contacts = (folder / "contacts.yaml").read_text(encoding="utf-8")
    old = "  checked:\n    on: 2026-06-10\n    by: pack authors\n    how: web\n"
    assert (done.exit_code, [row.split("\t")[1] for row in done.stdout.splitlines()]) == (0, ["mail"])
    assert contacts == CONTACTS.replace("  sure: low\n", f"  sure: low\n  {said}\n").replace(
        old, f"  {said}\n"
    )
    assert (folder / "tasks" / "swim.yaml").read_text(encoding="utf-8") == f"{SWIM}{said}\n"
    assert packs("pack", "check", "--strict", str(folder)).exit_code == 0


def test_what_stands_in_one_line_is_left_to_its_author(packs):
    folder = packs.guides / "xx-port"

    done = packs("pack", "drift", str(folder), "--called", "mail", "--by", 'the "desk"')

    assert done.exit_code == 1
    assert 'by: "the \\"desk\\"", how: phone}' in " ".join(done.stderr.split())
    assert (folder / "contacts.yaml").read_text(encoding="utf-8") == CONTACTS


def test_who_phoned_has_to_be_said_and_what_was_asked_has_to_be_there(packs):
    folder = str(packs.guides / "xx-port")

    nobody = packs("pack", "drift", folder, "--called", "quay")
    nothing = packs("pack", "drift", folder, "--called", "kay", "--by", "the library")

    assert (nobody.exit_code, nobody.stderr.splitlines()[-1]) == (2, "hint: Add it: --by WHO")
    assert (nothing.exit_code, nothing.stderr.split("\n")[0]) == (
        2,
        "Error: xx-port itself tells nothing called 'kay'.",
    )


def test_a_list_to_take_to_the_telephone_has_room_for_what_one_hears(packs, tmp_path):
    packs("pack", "drift", str(packs.guides / "xx-port"), "--to-call", "-o", str(tmp_path / "calls.md"))

    assert (tmp_path / "calls.md").read_text(encoding="utf-8").splitlines()[:4] == [
        "# What to phone about first for Port",
        "",
        "- [ ] 113 The quay: The quay (`contacts/quay`)",
        "  true on 10 Jun 2026, fairly sure, 1 family. What they said: ____",
    ]


def test_json_has_a_call_a_piece(packs):
    document = json.loads(packs("pack", "drift", str(packs.guides / "xx-port"), "--to-call", "--json").stdout)

    assert document["schema"] == "relocate/calls/1"
    assert document["calls"][1] == {
        "kind": "tasks",
        "id": "swim",
        "title": "Swim",
        "who": "The quay",
        "phone": "113",
        "since": "2026-11-01",
        "sure": "medium",
        "families": 1,
    }
