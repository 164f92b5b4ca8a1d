from __future__ import annotations

import json
from textwrap import dedent

EXPECTING = {
    "pack.yaml": "name: Port\nextends: xx\n",
    "questions.yaml": dedent("""\
        expecting: {ask: Is a child on the way?, help: So., type: yesno}
        child-due: {ask: When?, help: So., type: date, anchor: your due date, when: {expecting: yes}}
        """),
    "tasks/midwife.yaml": dedent("""\
        title: See a midwife
        phase: before
        when: {expecting: yes}
        due: 3 months before child-due
        why: So.
        do: [Phone.]
        sources: [{url: https://example.org/midwife, read: 2026-11-01}]
        """),
}


def test_that_a_child_is_on_the_way_is_told_only_where_names_are(port, make_pack):
    make_pack("xx-port", EXPECTING)
    answers = ("--answer", "expecting=yes", "--answer", "child-due=2027-06-01")
    port("start", "xx-port", "--name", "Anna", "--move-date", "2027-02-01", *answers, "--yes")
    port("done", "midwife")

    def exported(*options):
        plan = json.loads(port("export", "json", *options, "-o", "-").stdout)
        said = json.dumps([plan["changes"], plan["items"]])
        return [word for word in ("Anna", "register", "expecting", "midwife", "2027-06-01") if word in said]

    assert exported() == ["register"]
    assert exported("--names") == ["Anna", "register", "expecting", "midwife", "2027-06-01"]
