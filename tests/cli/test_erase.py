from __future__ import annotations


def test_erase_removes_everything_of_ours_and_nothing_else(anna_and_jan):
    mine = anna_and_jan.home / "data" / "holiday.jpg"
    mine.write_bytes(b"not relocate's")

    result = anna_and_jan("erase", "--yes")

    left = [
        path
        for name in ("data", "state", "cache", "config")
        for path in (anna_and_jan.home / name).rglob("*")
    ]
    assert result.exit_code == 0
    assert left == [mine]
    assert anna_and_jan("list").stderr.startswith("Error: There is no plan yet.")


def test_erase_without_consent_removes_nothing(anna_and_jan):
    result = anna_and_jan("erase")

    assert (result.exit_code, result.stderr.splitlines()[-1]) == (2, "hint: Add --yes if you are sure.")
    assert "apply:anna" in anna_and_jan("list").stdout
