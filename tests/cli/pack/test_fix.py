"""`relocate pack check --fix`: what is beyond doubt is mended, shown first, and no word is touched."""

from __future__ import annotations

from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY

SKI = dedent("""\
    phase: there
    title: Find the track: in winter
    due: {by: 3 Months after move, kind: Advice}
    why: *Skidspår* means ski track.
    do:
      -Ask at the library.
      -Go there: on skis
      # by bus
      - Ring them: they know.
    sources: [{url: "https://example.org/ski", read: 23 November 2026}]
    sure: Medium
    """)
MENDED_SKI = dedent("""\
    title: "Find the track: in winter"
    phase: there
    due: {by: 3 months after move, kind: advice}
    why: "*Skidspår* means ski track."
    do:
      - Ask at the library.
      - "Go there: on skis"
      # by bus
      - "Ring them: they know."
    sources: [{url: "https://example.org/ski", read: 2026-11-23}]
    sure: medium
    """)
SWIM = (
    "title: \u201cSwim now\u201d\r\nphase:there\r\nwhy: Sa\u030a it is.\r\ndo: Swim.\r\n"
    "sources:\r\n\t- url: https://example.org/swim\r\n\t  read: 2026/11/23\r\n"
)
MENDED_SWIM = (
    'title: "Swim now"\r\nphase: there\r\nwhy: S\u00e5 it is.\r\ndo:\r\n  - Swim.\r\n'
    "sources:\r\n  - url: https://example.org/swim\r\n    read: 2026-11-23\r\n"
)


@pytest.fixture
def port(relocate, make_pack):
    make_pack("xx", COUNTRY)
    folder = make_pack("xx-port", {"pack.yaml": "format: 1\nname: Port\nextends: xx\n"})
    (folder / "tasks").mkdir()
    (folder / "tasks" / "ski.yml").write_text(SKI, encoding="utf-8")
    (folder / "tasks" / "swim.yaml").write_bytes(SWIM.encode())
    return folder


def test_what_is_beyond_doubt_is_mended_and_then_nothing_is_wrong(relocate, port):
    result = relocate("pack", "check", str(port), "--fix", "--yes", "--strict")

    assert result.exit_code == 0, result.output
    assert not (port / "tasks" / "ski.yml").exists()
    assert (port / "tasks" / "ski.yaml").read_text(encoding="utf-8") == MENDED_SKI
    assert (port / "tasks" / "swim.yaml").read_bytes().decode() == MENDED_SWIM
    assert relocate("pack", "check", str(port), "--fix").stderr.startswith("Nothing can be mended")


def test_without_consent_the_difference_is_shown_and_nothing_is_written(relocate, port):
    result = relocate("pack", "check", str(port), "--fix")

    assert result.exit_code == 2
    assert result.stderr.startswith("Error: This needs your consent.")
    assert "  +do:\n  +  - Swim.\n" in result.stdout
    assert (port / "tasks" / "ski.yml").read_text(encoding="utf-8") == SKI
    assert (port / "tasks" / "swim.yaml").read_bytes() == SWIM.encode()


def test_what_is_doubtful_stays_and_is_named(relocate, port):
    doubtful = COUNTRY["tasks/pack-bags.yaml"].replace("2026-11-01", "5/6/2026")
    (port / "tasks" / "ski.yml").write_text(doubtful.replace("before", "befor"), encoding="utf-8")

    result = relocate("pack", "check", str(port), "--fix", "--yes")

    assert (port / "tasks" / "ski.yaml").read_text(encoding="utf-8") == doubtful.replace("before", "befor")
    assert (result.exit_code, "'5/6/2026' is not a date." in result.stdout) == (1, True)


def test_a_sound_pack_stays_as_it_is_to_the_byte(relocate, make_pack):
    folder = make_pack("xx", {**COUNTRY, "pack.yaml": "format: 1\nname: Xanadu\nlevel: country\n"})
    before = {path: path.read_bytes() for path in folder.rglob("*.yaml")}

    result = relocate("pack", "check", str(folder), "--fix", "--yes")

    assert result.stderr.splitlines()[0] == "Nothing can be mended beyond doubt."
    assert {path: path.read_bytes() for path in folder.rglob("*.yaml")} == before


def test_a_letter_of_two_signs_becomes_one_and_the_word_stays(relocate, port):
    (port / "tasks" / "ski.yml").unlink()
    (port / "tasks" / "swim.yaml").write_text(
        "title: Swim\nphase: there\nwhy: It is a\u030art, and good.\ndo: [Swim.]\n"
        'sources: [{url: "https://example.org/swim", read: 2026-11-23}]\n',
        encoding="utf-8",
    )

    result = relocate("pack", "check", str(port), "--fix", "--yes", "--strict")

    assert result.exit_code == 0, result.output
    assert "why: It is \u00e5rt, and good.\n" in (port / "tasks" / "swim.yaml").read_text(encoding="utf-8")


def test_a_letter_of_two_signs_says_what_mends_it(relocate, port):
    (port / "tasks" / "ski.yml").unlink()
    (port / "topics").mkdir()
    (port / "topics" / "heat.md").write_text(
        "---\ntitle: Heat\ndoor: life\nsummary: It is cold.\n"
        'sources: [{url: "https://example.org/heat", read: 2026-11-23}]\n---\nHeat is va\u0308rme.\n',
        encoding="utf-8",
    )

    told = relocate("pack", "check", str(port)).stdout.splitlines()
    mended = relocate("pack", "check", str(port), "--fix", "--yes").stdout

    place = next(number for number, line in enumerate(told) if "heat.md:7:10: error[P011]" in line)
    assert told[place + 1] == "  hint: This mends it: relocate pack check --fix"
    assert "P011" not in mended
    assert "Heat is v\u00e4rme.\n" in (port / "topics" / "heat.md").read_text(encoding="utf-8")


def test_a_file_with_a_name_that_is_no_id_gets_the_nearest_one(relocate, port):
    (port / "tasks" / "ski.yml").unlink()
    (port / "tasks" / "swim.yaml").rename(port / "tasks" / "Ho\u0308gt bad.yaml")

    result = relocate("pack", "check", str(port), "--fix", "--yes", "--strict")

    assert result.exit_code == 0, result.output
    assert [path.name for path in (port / "tasks").iterdir()] == ["hogt-bad.yaml"]


def test_files_that_would_get_one_name_and_notes_for_oneself_keep_theirs(relocate, port):
    (port / "topics").mkdir()
    (port / "topics" / "README.md").write_text("For us alone.", encoding="utf-8")
    for name in ("B\u00e5t.yaml", "b\u00e5t.yaml"):
        (port / "tasks" / name).write_bytes((port / "tasks" / "swim.yaml").read_bytes())

    relocate("pack", "check", str(port), "--fix", "--yes")

    assert {path.name for path in (port / "topics").iterdir()} == {"README.md"}
    assert {path.name for path in (port / "tasks").iterdir()} == {
        "B\u00e5t.yaml",
        "b\u00e5t.yaml",
        "ski.yaml",
        "swim.yaml",
    }
