"""What in somebody's own words tells who they are, and what does not."""

from __future__ import annotations

import pytest

from relocate_cli.domain.identifying import TraceKind, traces_in

HOUSEHOLD = ["Anna", "Bo", "Maria Luisa", "Volvo"]


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("Phone me on 070-123 45 67.", TraceKind.PHONE, "070-123 45 67"),
        ("Ring +46 70 123 45 67", TraceKind.PHONE, "+46 70 123 45 67"),
        ("ring 0735551234 så", TraceKind.PHONE, "0735551234"),
        ("ring 0918–140 00", TraceKind.PHONE, "0918-140 00"),
        ("write to anna.b@example.org", TraceKind.EMAIL, "anna.b@example.org"),
        ("write to anna (at) example.org", TraceKind.EMAIL, "anna (at) example.org"),
        ("born 811218-9876", TraceKind.PERSONNUMMER, "811218-9876"),
        ("född 198112189876", TraceKind.PERSONNUMMER, "198112189876"),
        ("We live at Storgatan 12 B.", TraceKind.STREET, "Storgatan 12 B"),
        ("vi bor på Björkvägen 3", TraceKind.STREET, "Björkvägen 3"),
        ("at 5 Forest Road", TraceKind.STREET, "5 Forest Road"),
        ("We came on 2027-05-03.", TraceKind.DAY, "2027-05-03"),
        ("We came on 3 May 2027.", TraceKind.DAY, "3 May 2027"),
        ("vi kom den 3:e maj", TraceKind.DAY, "3:e maj"),
        ("on May 3rd, 2027", TraceKind.DAY, "May 3rd, 2027"),
        ("kom 3/5/27", TraceKind.DAY, "3/5/27"),
        ("My wife Anna likes it", TraceKind.NAME, "Anna"),
        ("annas jobb", TraceKind.NAME, "annas"),
        ("Luisa found work", TraceKind.NAME, "Luisa"),
        ("Bos jobb", TraceKind.NAME, "Bos"),
        ("ring ０７０-１２３ ４５ ６７", TraceKind.PHONE, "070-123 45 67"),
    ],
)
def test_what_tells_who_somebody_is_is_found_as_it_stands_there(text: str, kind: TraceKind, found: str):
    assert [(trace.kind, trace.text) for trace in traces_in(text, HOUSEHOLD)] == [(kind, found)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It is good to live here. Det är bra att bo här.",
        "We were 4 people, in 2027, for 12 months, with 1 000 000 kronor.",
        "From 2019 to 2024 we lived in a village of 200 people.",
        "In May it is light, and 20 degrees.",
        "Take bus 31; it goes 7-22.",
        "Three roads lead here, and 60 km of forest.",
    ],
)
def test_what_tells_nothing_of_anybody_is_left_alone(text: str):
    assert traces_in(text, HOUSEHOLD) == []


def test_each_is_named_once_and_one_number_is_one_thing():
    text = "Anna: 070-123 45 67, and again 070-123 45 67, 811218-9876, Anna."

    assert [(trace.kind, trace.text) for trace in traces_in(text, HOUSEHOLD)] == [
        (TraceKind.PERSONNUMMER, "811218-9876"),
        (TraceKind.PHONE, "070-123 45 67"),
        (TraceKind.NAME, "Anna"),
    ]
