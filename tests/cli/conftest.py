"""A small country with a port, and a household that moves there."""

from __future__ import annotations

import shutil
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
        waits_for: [{task: apply, why: The office asks for the permit.}]
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


ANNA = dedent("""\
    anna:
      title: Anna
      today: 2026-11-23
      members: [{name: Anna, kind: adult}]
      answers: {move: 2027-02-01}
      each: {citizenship: other}
    """)
"""A persona for the port."""


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


@pytest.fixture
def laptops(anna_and_jan, tmp_path):
    """Two laptops that carry one folder to and fro: each knows of the other only after `sync`."""
    here = anna_and_jan
    there = type(here)(here.home)
    home = tmp_path / "there"
    home.mkdir()
    there.environment |= {"RELOCATE_HOME": str(home)}

    def sync():
        for one, other in ((here.home, home), (home, here.home)):
            (other / "data").mkdir(exist_ok=True)
            for path in (one / "data").glob("*.jsonl"):
                target = other / "data" / path.name
                if not target.exists() or len(target.read_bytes()) < len(path.read_bytes()):
                    shutil.copy(path, target)

    sync()
    return here, there, sync


LOCAL = {
    "pack.yaml": "name: Port\nextends: xx\nhost: harbour-master\n",
    "tasks/register.yaml": dedent("""\
        overrides: xx/register@1
        here: The office is at the *kaj*.
        add: {phrases: [book-a-time]}
        """),
    "contacts.yaml": dedent("""\
        harbour-master:
          name: The harbour master
          what: Knows every boat.
          phone: "+46 10 000 00 01"
          languages: [sv, fi]
          sources: [{url: https://example.org/harbour, read: 2026-01-07, dated: 2019}]
        school:
          name: The school
          what: For children.
          when: {anyone: {age: {to: 15}}}
          email: school@example.org
          sources: [{url: https://example.org/school, read: 2026-11-01}]
        """),
    "places.yaml": dedent("""\
        quay:
          name: The quay
          official: Kajen
          what: Where the ferry lies.
          village: Lighthouse
          sources: [{url: https://example.org/quay, read: 2026-11-01}]
        """),
    "events.yaml": dedent("""\
        regatta:
          name: Regatta
          what: All boats sail round the lighthouse.
          dates: A weekend in July, every year
          months: [7]
          contact: harbour-master
          sources: [{url: https://example.org/regatta, read: 2026-11-01}]
        fish-market:
          name: Fish market
          official: Fisktorget
          what: Fish, fresh from the boats.
          dates: Every Saturday
          repeats: FREQ=WEEKLY;BYDAY=SA
          place: quay
          sources: [{url: https://example.org/market, read: 2026-11-01}]
        winter-fair:
          name: Winter fair
          what: Three days of wool and soup.
          dates: The first Thursday to Saturday in February
          repeats: FREQ=YEARLY;BYMONTH=2;BYDAY=1TH
          lasts: 3 days
          links: [{label: The programme, url: https://example.org/fair/programme, language: sv}]
          sources: [{url: https://example.org/fair, read: 2026-11-01}]
        calendar:
          name: What is on
          what: The harbour's own calendar.
          dates: All year round
          months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
          sources: [{url: https://example.org/calendar, read: 2026-11-01}]
        opening:
          name: Opening of the library
          what: It was a good day.
          dates: In May 2025
          on: 2025-05-09
          sources: [{url: https://example.org/library, read: 2026-11-01}]
        """),
    "words.yaml": dedent("""\
        kaj:
          official: kaj
          title: quay
          what: Where boats lie.
          also: [kajen, pier]
          sources: [{url: https://example.org/words, read: 2026-11-01}]
        fyr:
          official: fyr
          title: lighthouse
          what: It shows boats the way.
          sources: [{url: https://example.org/words, read: 2026-11-01}]
        """),
    "phrases.yaml": dedent("""\
        book-a-time:
          title: Book a time
          at: telephone
          say: Jag vill boka en tid.
          means: I want to book a time.
          hear: [{say: Passar det på tisdag?, means: Does Tuesday suit you?}]
        ask-the-way:
          title: Ask the way
          at: anywhere
          say: Var ligger kajen?
          means: Where is the quay?
        """),
    "themes.yaml": dedent("""\
        sea:
          title: The sea
          kind: driver
          what: People come for the sea.
          helps: Ask for a berth early.
          tasks: [pack-bags]
          sources: [{url: https://example.org/study, read: 2026-11-01}]
        wind:
          title: The wind
          kind: hindrance
          what: It never stops.
          sources: [{url: https://example.org/study, read: 2026-11-01}]
        """),
    "initiatives.yaml": dedent("""\
        welcome-port:
          name: Welcome Port
          what: Neighbours who meet the ferry.
          by: The harbour association
          from: 2019-10
          until: 2023-03
          now: Ask the harbour master.
          contacts: [harbour-master]
          sources: [{url: https://example.org/welcome, read: 2026-11-01}]
        ferry-friends:
          name: Ferry friends
          what: They wave.
          ended: yes
          sources: [{url: https://example.org/friends, read: 2026-11-01}]
        sea-school:
          name: The sea school
          what: Knots for beginners.
          from: 2024
          sources: [{url: https://example.org/knots, read: 2026-11-01}]
        new-north:
          name: New North
          what: Ten ports work together.
          until: 2026-12-31
          sources: [{url: https://example.org/north, read: 2026-11-01}]
        """),
    "topics/a-home-by-the-sea.md": dedent("""\
        ---
        title: A home by the sea
        door: home
        summary: Who lets houses, and what salt does to them.
        tasks: [pack-bags]
        contacts: [harbour-master]
        places: [quay]
        links: [{label: Houses to let, url: https://example.org/houses/list}]
        sources: [{url: https://example.org/houses, read: 2026-11-01}]
        ---
        Ask at the *kaj* first.
        Few houses are advertised.

        ## What salt does

        - Windows grow blind.
        - Locks rust, so
          oil them.

        Read [the advice](https://example.org/salt).
        """),
    "topics/fishing.md": dedent("""\
        ---
        title: Fishing for a living
        door: work
        summary: Permits and boats.
        when: {anyone: {citizenship: xanadian}}
        sources: [{url: https://example.org/fishing, read: 2026-11-01}]
        ---
        You need a boat.
        """),
}


@pytest.fixture
def harbour(port, make_pack):
    """The port with a local guide of every kind of record."""
    make_pack("xx-port", LOCAL)
    return port
