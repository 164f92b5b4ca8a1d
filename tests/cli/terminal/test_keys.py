from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from relocate_cli.cli.terminal.keys import NAMES, PASTED, split_keys

SEQUENCES = [sequence.encode() for sequence in NAMES if len(sequence) != 1]
PIECES = some.one_of(
    some.sampled_from(SEQUENCES), some.binary(max_size=4), some.text(max_size=3).map(str.encode)
)


@given(some.binary())
def test_any_bytes_become_keys(received):
    keys, rest = split_keys(received)

    assert all(key in NAMES.values() or key.startswith(PASTED) or len(key) == 1 for key in keys)
    assert received.endswith(rest)
    assert split_keys(rest, ended=True)[1] == b""


@given(some.lists(PIECES).map(b"".join), some.data())
def test_keys_are_the_same_however_the_bytes_are_cut(received, data):
    at = data.draw(some.integers(0, len(received)))

    first, rest = split_keys(received[:at])
    second, last = split_keys(rest + received[at:])

    assert (first + second, last) == split_keys(received)


def test_a_burst_is_single_keys():
    received = b"jjk \x1b[A\x1b[B\x1bOC\x1b[5~\x1b[6~\r\t\x7fq"

    assert split_keys(received) == (
        ["j", "j", "k", " ", "up", "down", "right", "page-up", "page-down", "enter", "tab", "backspace", "q"],
        b"",
    )


@pytest.mark.parametrize(
    "received", [b"\x1b", b"\x1b[", b"\x1b[1;5", b"\xc3", b"\xf0\x9f\x98", b"\x1b[200~hej"]
)
def test_half_a_key_waits_for_the_rest(received):
    assert split_keys(b"j" + received) == (["j"], received)


def test_esc_alone_is_a_key_once_nothing_follows():
    assert split_keys(b"\x1b", ended=True) == (["esc"], b"")
    assert split_keys(b"\x1b[1;", ended=True) == ([], b"")


def test_esc_before_another_key_is_both():
    assert split_keys(b"\x1bj") == (["esc", "j"], b"")
    assert split_keys(b"\x1b\x1b[A") == (["esc", "up"], b"")


def test_letters_of_all_alphabets_are_keys():
    assert split_keys("åЖ漢😀".encode()) == (["å", "Ж", "漢", "😀"], b"")


def test_keys_nobody_knows_are_none():
    assert split_keys(b"\x1b[1;5A\x1b[[A\x1b[15~\x1bOP\x00\xff\xc3(j") == (["(", "j"], b"")


def test_pasted_text_is_one_key_without_its_controls():
    received = b"\x1b[200~sss\r\x1b[Aqq\x1b[201~j"

    assert split_keys(received) == ([PASTED + "sss  [Aqq", "j"], b"")


def test_ctrl_c_ends_a_paste_that_never_ends():
    assert split_keys(b"\x1b[200~sss\x03") == (["interrupt"], b"")
    assert split_keys(b"j\x03j") == (["j", "interrupt", "j"], b"")
