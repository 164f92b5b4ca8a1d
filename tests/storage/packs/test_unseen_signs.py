"""Signs nobody can see are found, however quickly most texts are passed."""

from __future__ import annotations

import sys

from relocate_cli.storage.packs.unseen_signs import COMMON, FORBIDDEN, has_unseen, visible


def test_no_sign_is_both_common_and_forbidden():
    signs = map(chr, range(sys.maxunicode + 1))

    assert [sign for sign in signs if COMMON.fullmatch(sign) and FORBIDDEN.match(sign)] == []


def test_one_unseen_sign_is_found_behind_a_long_common_text():
    text = "Flytta till Norsjö – välkommen!\n" * 1000

    assert not has_unseen(text)
    assert has_unseen(text + "\u200b")
    assert visible(text + "\u200b") == text + "\ufffd"


def test_rare_letters_are_not_unseen():
    assert not has_unseen("Buerie båetedh, Đurđa, 北, 🙂")
