"""`relocate export ics`, read by a parser that did not write it."""

from __future__ import annotations

import json
import stat
from textwrap import dedent

import pytest

vobject = pytest.importorskip("vobject", reason="calendars are judged by a second parser")


def read(text: str) -> list[str]:
    """Return the entries of a calendar, one line each, by their day."""
    events = vobject.readOne(text).contents["vevent"]
    lines = [f"{one.dtstart.value} {one.status.value.lower()} {one.summary.value}" for one in events]
    return sorted(lines)


def uids(text: str) -> dict[str, tuple[str, int]]:
    events = vobject.readOne(text).contents["vevent"]
    return {one.summary.value: (one.uid.value, int(one.sequence.value)) for one in events}


def test_a_calendar_holds_the_days_of_the_law_and_the_last_good_days_to_begin(anna_and_jan):
    shown = anna_and_jan("export", "ics", "-o", "-").stdout

    assert read(shown) == [
        "2026-12-07 confirmed By law: Apply for a permit · Anna",
        "2027-01-29 confirmed Begin: Pack your bags",
        "2027-02-08 confirmed By law: Register your address · Anna",
        "2027-02-08 confirmed By law: Register your address · Jan",
    ]


def test_with_all_it_also_holds_waiting_times_openings_and_events(harbour):
    told = ("--name", "Anna", "--move-date", "2027-02-01", "--answer", "citizenship:anna=other")
    harbour("start", "xx-port", *told, "--yes")
    harbour("wait", "apply", "--on", "2026-11-23")

    calendar = vobject.readOne(harbour("export", "ics", "--all", "-o", "-").stdout)
    lines = sorted(
        f"{one.dtstart.value} {one.dtend.value} {one.summary.value}" for one in calendar.contents["vevent"]
    )

    assert lines == [
        "2026-11-28 2026-11-29 Fish market",
        "2026-12-07 2027-01-05 Answer expected: Apply for a permit · Anna",
        "2027-01-29 2027-01-30 Begin: Pack your bags",
        "2027-02-01 2027-02-02 Opens: Register your address · Anna",
        "2027-02-04 2027-02-07 Winter fair",
        "2027-02-08 2027-02-09 By law: Register your address · Anna",
    ]
    [market] = [one for one in calendar.contents["vevent"] if one.summary.value == "Fish market"]
    assert (market.rrule.value, market.location.value) == ("FREQ=WEEKLY;BYDAY=SA", "The quay")


def test_an_entry_tells_what_one_has_to_know_and_leads_to_the_page(anna_and_jan):
    calendar = vobject.readOne(anna_and_jan("export", "ics", "-o", "-").stdout)
    [apply] = [one for one in calendar.contents["vevent"] if "Apply" in one.summary.value]

    assert apply.description.value == dedent("""\
        8 weeks before your move (Mon 7 Dec 2026)
        Without it you cannot stay.
        Bring: Passport
        The office: +46 10 000 00 00
        relocate show apply:anna
        https://example.org/form""")
    assert apply.url.value == "https://example.org/form"
    assert [(link.value, link.params) for link in apply.contents["link"]] == [
        ("https://example.org/form", {"LABEL": ["The form"], "LINKREL": ["related"], "VALUE": ["URI"]}),
        ("https://example.org/permit", {"LINKREL": ["describedby"], "VALUE": ["URI"]}),
    ]
    assert [str(alarm.trigger.value) for alarm in apply.contents["valarm"]] == [
        "-7 days, 9:00:00",
        "-1 day, 9:00:00",
    ]
    assert (apply.transp.value, apply.contents["class"][0].value) == ("TRANSPARENT", "PRIVATE")


def test_what_hangs_on_something_says_so(anna_and_jan):
    calendar = vobject.readOne(anna_and_jan("export", "ics", "-o", "-").stdout)
    events = {one.summary.value: one for one in calendar.contents["vevent"]}
    apply, register = (
        events[f"By law: {title} · Anna"] for title in ("Apply for a permit", "Register your address")
    )

    assert register.contents["related-to"][0].value == apply.uid.value
    assert register.contents["related-to"][0].params == {"RELTYPE": ["DEPENDS-ON"]}


def test_a_second_export_has_the_same_names_and_a_moved_day_a_higher_number(anna_and_jan):
    first = anna_and_jan("export", "ics", "-o", "-").stdout
    again = anna_and_jan("export", "ics", "-o", "-").stdout
    anna_and_jan("start", "--move-date", "2027-04-01", "--yes")
    moved = anna_and_jan("export", "ics", "-o", "-").stdout
    tomorrow = anna_and_jan("export", "ics", "-o", "-", "--today", "2026-11-24").stdout

    assert first == again
    assert read(moved)[0] == "2027-02-04 confirmed By law: Apply for a permit · Anna"
    names, numbers = (
        [{key: found[n] for key, found in uids(text).items()} for text in (first, moved, tomorrow)]
        for n in (0, 1)
    )
    assert names[0] == names[1] == names[2]
    lowest, higher, highest = (min(found.values()) for found in numbers)
    assert lowest < higher < highest


def test_what_is_done_or_left_the_list_is_taken_back(anna_and_jan):
    anna_and_jan("export", "ics", "-o", "-")
    anna_and_jan("done", "pack-bags")
    anna_and_jan("people", "remove", "Jan", "--yes")

    lines = read(anna_and_jan("export", "ics", "-o", "-").stdout)

    assert [line for line in lines if "cancelled" in line] == [
        "2027-01-29 cancelled Pack your bags",
        "2027-02-08 cancelled Register your address",
    ]
    anna_and_jan("done", "pack-bags", "--undo")
    back = read(anna_and_jan("export", "ics", "-o", "-").stdout)
    assert "2027-01-29 confirmed Begin: Pack your bags" in back


def test_what_was_never_in_a_calendar_is_not_taken_back_there(anna_and_jan):
    anna_and_jan("done", "pack-bags")

    assert "cancelled" not in " ".join(read(anna_and_jan("export", "ics", "-o", "-").stdout))


def test_an_export_is_not_what_undo_takes_back(anna_and_jan):
    anna_and_jan("done", "pack-bags")
    anna_and_jan("export", "ics", "-o", "-")

    assert anna_and_jan("undo", "--json").exit_code == 0
    assert "confirmed Begin: Pack your bags" in " ".join(
        read(anna_and_jan("export", "ics", "-o", "-").stdout)
    )


def test_what_should_have_begun_is_for_today_and_what_is_late_says_so(anna_and_jan):
    lines = read(anna_and_jan("export", "ics", "-o", "-", "--today", "2027-02-20").stdout)

    assert lines == [
        "2027-02-20 confirmed Begin today: Pack your bags",
        "2027-02-20 confirmed Late: Apply for a permit · Anna",
        "2027-02-20 confirmed Late: Register your address · Anna",
        "2027-02-20 confirmed Late: Register your address · Jan",
    ]


def test_in_swedish_the_entries_are_swedish(anna_and_jan):
    lines = read(anna_and_jan("export", "ics", "-o", "-", "--lang", "sv").stdout)

    assert lines[0] == "2026-12-07 confirmed Enligt lag: Apply for a permit [en] · Anna"


PROTECTED = {
    "questions.yaml": dedent("""\
        protected: {ask: Are your data protected?, help: So., type: yesno}
        """),
    "groups.yaml": "quiet: {title: Protected, when: {protected: yes}}\n",
    "tasks/stay-quiet.yaml": dedent("""\
        title: Stay quiet
        phase: before
        when: {is: quiet}
        due: {by: 3 days before move, kind: legal}
        why: So.
        do: [Hush.]
        sources: [{url: https://example.org/hush, read: 2026-11-01}]
        """),
}


def test_what_tells_that_data_are_protected_stays_at_home(port, make_pack):
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n", **PROTECTED})
    port(
        "start",
        "xx-port",
        "--name",
        "Anna",
        "--move-date",
        "2027-02-01",
        "--answer",
        "protected=yes",
        "--yes",
    )

    shown = port("export", "ics", "-o", "-")

    assert "stay-quiet" in port("list").stdout
    assert "quiet" not in shown.stdout.lower()
    assert shown.stderr == "1 task is left out: it would tell that personal data are protected.\n"


def test_the_file_is_for_nobody_else_and_is_told(anna_and_jan, tmp_path, monkeypatch, on_terminal):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "move.ics"

    shown = on_terminal(anna_and_jan, "export", "ics", "-o", "move.ics", "--no-color")
    document = json.loads(anna_and_jan("export", "ics", "-o", "move.ics", "--force", "--json").stdout)

    assert shown == dedent("""\
        Written: move.ics
        Open it with your calendar, and again after every change.
        """)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert document == {
        "schema": "relocate/exported/1",
        "file": "move.ics",
        "format": "ics",
        "bytes": path.stat().st_size,
        "entries": 4,
        "cancelled": 0,
        "left_out": 0,
    }
