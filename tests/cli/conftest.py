"""A small country with a port, and a household that moves there."""

from __future__ import annotations

from textwrap import dedent

import pytest

COUNTRY = {
    "pack.yaml": "name: Xanadu\nlevel: country\n",
    "phases.yaml": dedent("""\
        before: {title: Before you move}
        there: {title: When you are there, opens: on move}
        """),
    "questions.yaml": dedent("""\
        move: {ask: Which day do you move?, help: A guess is enough., type: date, anchor: your move}
        citizenship:
          ask: Which citizenship do you have?
          help: It decides on the permit.
          type: choice
          per: person
          together: yes
          options: {xanadian: Xanadian, other: Another}
        pet: {ask: Do you bring a pet?, help: Pets need papers., type: yesno}
        """),
    "papers.yaml": dedent("""\
        passport: {title: Passport}
        permit: {title: Permit, official: tillstånd}
        number: {title: Number, official: nummer}
        """),
    "contacts.yaml": dedent("""\
        office:
          name: The office
          what: Gives numbers.
          phone: "+46 10 000 00 00"
          sources: [{url: https://example.org/office, read: 2026-11-01}]
        """),
    "tasks/apply.yaml": dedent("""\
        title: Apply for a permit
        phase: before
        for: each adult
        when: {citizenship: other}
        needs: [passport]
        gives: [permit]
        due: {by: 8 weeks before move, kind: legal}
        takes: 2-6 weeks
        why: Without it you cannot stay.
        do: [Fill in the form., Send it.]
        contacts: [office]
        links: [{label: The form, url: https://example.org/form}]
        sources: [{url: https://example.org/permit, read: 2026-11-01, dated: 2024-05-06}]
        """),
    "tasks/pack-bags.yaml": dedent("""\
        title: Pack your bags
        phase: before
        due: {by: 3 days before move, kind: advice}
        why: You will want your things.
        do: [Pack.]
        sources: [{url: https://example.org/bags, read: 2026-11-01}]
        """),
    "tasks/vaccinate.yaml": dedent("""\
        title: Vaccinate your pet
        phase: before
        when: {pet: yes}
        why: Rabies is deadly.
        do: [Book a vet.]
        sources: [{url: https://example.org/pets, read: 2026-11-01}]
        """),
    "tasks/register.yaml": dedent("""\
        title: Register your address
        phase: there
        for: each person
        after: [apply]
        gives: [number]
        due: {by: 7 days after move, kind: legal}
        why: It gives you a *number*.
        do: [Go to the office., Show your papers.]
        contacts: [office]
        sources: [{url: https://example.org/register, read: 2026-11-01}]
        """),
}
PORT = {
    "pack.yaml": "name: Port\nextends: xx\nvillages: [Lighthouse]\n",
    "tasks/register.yaml": dedent("""\
        overrides: xx/register@1
        here: The office is at the quay.
        """),
}


@pytest.fixture
def port(relocate, make_pack):
    """The command, with guides for Xanadu and its port."""
    make_pack("xx", COUNTRY)
    make_pack("xx-port", PORT)
    return relocate


@pytest.fixture
def anna_and_jan(port):
    """A plan for two: Anna needs a permit, Jan does not; nobody has said anything about pets."""
    answers = ("--answer", "citizenship:anna=other", "--answer", "citizenship:jan=xanadian")
    people = ("--name", "Anna", "--partner", "Jan")
    result = port("start", "xx-port", *people, "--move-date", "2027-02-01", *answers, "--yes")
    assert result.exit_code == 0, result.output
    return port
