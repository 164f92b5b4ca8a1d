"""`relocate pack prove`: what no household can have, answer or do in time, with the answers that show it."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY

SOURCES = "sources: [{url: https://example.org/x, read: 2026-11-01}]\n"
NEVER = (
    "title: Never\nphase: there\nwhen: {pet: yes, not: {pet: [yes, no]}}\nwhy: So.\ndo: [Do it.]\n" + SOURCES
)
HURRY = dedent("""\
    title: Hurry
    phase: before
    for: each adult
    needs: [permit]
    due: {by: 8 weeks before move, kind: legal}
    why: So.
    do: [Do it.]
    """)
SLOW = COUNTRY["tasks/apply.yaml"].replace("takes: 2-6 weeks", "takes: 2-6 weeks\nopens: 9 weeks before move")
COLOUR = "colour: {ask: Which colour?, help: So., type: choice, options: {red: Red, blue: Blue}}\n"


@pytest.fixture
def proved(relocate, make_pack):
    """What `prove` says of a port with these files, from the folder of guides; its country is sound."""

    def prove(files: dict[str, str], *arguments: str):
        make_pack("xx", {**COUNTRY, "tasks/apply.yaml": SLOW})
        folder = make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n", **files})
        result = relocate("pack", "prove", str(folder), *arguments)
        return result._replace(stdout=result.stdout.replace(f"{folder}/", ""))

    return prove


def test_each_finding_stands_at_its_line_with_what_shows_it(proved):
    files = {"tasks/never.yaml": NEVER, "tasks/hurry.yaml": HURRY + SOURCES, "questions.yaml": COLOUR}
    result = proved(files)

    assert (result.exit_code, result.stderr) == (1, "2 errors, 1 warning in xx-port\n")
    assert result.stdout == dedent("""\
        questions.yaml:1:9: warning[P091]: colour changes nothing: no answer brings a task, a paper or a day.
          hint: Use it in a `when`, or delete the question.
        tasks/hurry.yaml:5:6: error[P092]: hurry cannot be done in time: it is possible 7 days after it is due at the earliest.
          hint: Before it come apply. Seen with: Anna; citizenship:anna=other
        tasks/never.yaml:3:7: error[P090]: No household can ever have never on its list.
          hint: This is never true: not: {pet: [yes, no]}
        """)  # noqa: E501 - a message is read whole


def test_what_the_pack_accepts_with_a_reason_is_not_told(proved):
    head = "name: Port\nextends: xx\naccepted:\n  P092 hurry: The office lets you wait.\n"
    result = proved({"pack.yaml": head, "tasks/hurry.yaml": HURRY + SOURCES}, "--strict")

    assert (result.exit_code, result.stdout) == (0, "")


def test_a_sound_pack_says_so_and_what_is_wrong_above_is_not_told_below(proved, relocate, make_pack):
    clean = proved({}, "--strict")
    make_pack("xx", {**COUNTRY, "tasks/never.yaml": NEVER})
    below = relocate("pack", "prove", "--strict", str(relocate.guides / "xx-port"))
    above = relocate("pack", "prove", "--strict", str(relocate.guides / "xx"))

    assert (clean.exit_code, clean.stdout, clean.stderr) == (0, "", "xx-port: no problems in 4 tasks\n")
    assert (below.exit_code, above.exit_code) == (0, 1)


def test_json_says_its_schema(proved):
    found = json.loads(proved({"tasks/never.yaml": NEVER}, "--json").stdout)

    assert (found["schema"], found["errors"], [one["code"] for one in found["findings"]]) == (
        "relocate/prove/1",
        1,
        ["P090"],
    )


def test_a_pack_that_does_not_pass_the_check_is_mended_first(proved):
    result = proved({"tasks/never.yaml": "titel: x\n"})

    assert (result.exit_code, result.stderr.splitlines()[0]) == (
        1,
        "Error: xx-port has problems that come first.",
    )
