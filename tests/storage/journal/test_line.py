from __future__ import annotations

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.plan.event import Event
from relocate_cli.errors import RelocateError
from relocate_cli.storage.journal.line import LONGEST, decode_line, encode_line, read_line

FIELDS = {"id": "1fa0", "clock": 41, "device": "4be2dceeb038", "seq": 17, "do": "done", "task": "notify-move"}
STAMP = {"id": "x1", "clock": 4, "device": "4be2dceeb038", "seq": 1, "v": 1}
LINE = (
    b'{"clock":41,"device":"4be2dceeb038","do":"done","id":"1fa0","seq":17,"task":"notify-move"'
    b',"crc":"b505a5f0"}'
)
SIMPLE = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)


def sealed(body: bytes) -> bytes:
    return body + b',"crc":"%08x"}' % zlib.crc32(body)


def test_a_line_is_ascii_json_with_sorted_keys_and_its_crc_last():
    assert encode_line({**FIELDS}) == LINE
    assert encode_line({**FIELDS, "task": "Å\n\x1b"}).isascii()


def test_every_changed_missing_or_added_byte_shows():
    for place in range(len(LINE)):
        assert decode_line(LINE[:place]) is None
        assert decode_line(LINE[:place] + LINE[place + 1 :]) is None
        assert decode_line(LINE[:place] + bytes([LINE[place] ^ 1]) + LINE[place + 1 :]) is None
        assert decode_line(LINE[:place] + b"\0" + LINE[place:]) is None
    assert decode_line(LINE) is not None


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(st.text(), st.recursive(SIMPLE, lambda inner: st.lists(inner, max_size=3))))
def test_whatever_is_said_comes_back(more):
    event = decode_line(encode_line({**more, **FIELDS}))

    assert event is not None
    assert event.data == {**more, **FIELDS, "crc": event.data["crc"]}
    assert (event.id, event.clock, event.device, event.seq) == ("1fa0", 41, "4be2dceeb038", 17)


@pytest.mark.parametrize(
    "body",
    [
        b'{"clock":1,"device":"a","id":"x"',
        b'{"clock":true,"device":"a","id":"x","seq":1',
        b'{"clock":-1,"device":"a","id":"x","seq":1',
        b'{"clock":1.5,"device":"a","id":"x","seq":1',
        b'{"clock":1,"device":"a","id":["x"],"seq":1',
        b'{"clock":1,"device":"","id":"x","seq":1',
        b'{"clock":1,"device":"\xc3\xa5","id":"x","seq":1',
        b'{"clock":%s,"device":"a","id":"x","seq":1' % (b"9" * 5000),
        b'{"clock":1,"device":"a","id":"x","seq":1,"deep":' + b"[" * 60_000,
        b"[1",
        b"",
    ],
    ids=lambda body: repr(body[:60]),
)
def test_a_line_that_is_sealed_but_no_event_is_not_read(body):
    assert decode_line(sealed(body)) is None


def test_a_line_takes_64_kb_with_its_end_and_no_more():
    room = LONGEST - 1 - len(encode_line({**FIELDS, "note": ""}))

    longest = encode_line({**FIELDS, "note": "x" * room})

    assert len(longest) == LONGEST - 1
    assert decode_line(longest) is not None
    with pytest.raises(RelocateError) as refusal:
        encode_line({**FIELDS, "note": "x" * (room + 1)})
    assert refusal.value.message == "This text is too long to be saved."
    assert refusal.value.hint.startswith("Nothing was changed.")


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"do": "done"}, "task"),
        ({"do": "done", "task": ""}, "task"),
        ({"do": "skip", "task": ["visa"]}, "task"),
        ({"do": "done", "task": "visa", "on": "soon"}, "on"),
        ({"do": "done", "task": "visa", "on": "0001-01-01"}, "on"),
        ({"do": "done", "task": "visa", "part": "2"}, "part"),
        ({"do": "done", "task": "visa", "part": True}, "part"),
        ({"do": "wait", "task": "visa", "rev": 1.5}, "rev"),
        ({"do": "done", "task": "visa", "member": None}, "member"),
        ({"do": "done", "task": "visa", "batch": ["it"]}, "batch"),
        ({"do": "answer", "question": "stay"}, "values"),
        ({"do": "answer", "question": "stay", "values": "long"}, "values"),
        ({"do": "answer", "question": {}, "values": []}, "question"),
        ({"do": "member", "member": "anna", "kind": "adult"}, "name"),
        ({"do": "member", "member": "anna", "kind": "child", "name": "Anna", "born": "4"}, "born"),
        ({"do": "member", "member": "anna", "kind": "pet", "name": "Anna", "position": "1"}, "position"),
        ({"do": "note", "task": "visa", "text": 5}, "text"),
        ({"do": "note", "task": "visa", "text": "a", "also": [7]}, "also"),
        ({"do": "have"}, "paper"),
        ({"do": "place"}, "place"),
        ({"do": "undo"}, "takes_back"),
        ({"do": "dance", "batch": {}}, "batch"),
    ],
)
def test_a_sealed_line_that_says_what_cannot_be_used_is_set_aside_and_named(said, field):
    assert read_line(encode_line({**STAMP, **said})) == f"its {field} cannot be used"


@pytest.mark.parametrize(
    "said",
    [
        {"do": "done", "task": "visa", "stars": [5]},
        {"do": "member", "member": "anna", "kind": "", "name": ""},
        {"do": "member", "member": "anna", "kind": "adult", "name": "Anna", "born": "~1990-05-01"},
        {"do": ["dance"], "task": 5},
        {},
    ],
)
def test_what_is_left_out_or_of_a_newer_program_is_no_reason(said):
    event = read_line(encode_line({**STAMP, **said}))

    assert isinstance(event, Event)
    assert {name: event.data[name] for name in said} == said


def test_what_a_newer_program_says_in_its_own_form_counts_only_for_what_it_needs():
    line = encode_line({**STAMP, "do": "done", "need": "loops (0.4)"})

    assert read_line(line) == Event("x1", 4, "4be2dceeb038", 1, {"v": 1, "need": "loops (0.4)"})


def test_damage_and_a_line_that_is_too_long_are_told_apart():
    assert read_line(LINE[:-3]) == "damaged"
    assert read_line(b"x" * LONGEST) == "longer than any line of ours"
