"""What --json prints follows the JSON Schemas that are shipped, with much to say and with little."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from relocate_cli.cli import COMMANDS
from relocate_cli.cli.host import COMMANDS as HOST_COMMANDS
from relocate_cli.cli.pack import COMMANDS as PACK_COMMANDS
from relocate_cli.usecases.reading.document_schemas import document_schema, schema_names
from tests.cli.checkin.conftest import ASKING
from tests.cli.conftest import COUNTRY, PORT

ARRIVE = ("start", "xx-port", "--name", "Anna", "--partner", "Jan", "--child", "Mila:4")
ANSWERS = ("--move-date", "2027-02-01", "--answer", "citizenship:anna=other")
REFUSED = ""

WITHOUT_A_PLAN = (
    ("next", "next"),
    ("guide --place xx-port", "guide"),
    ("guide events --place xx-port", "guide"),
    ("find regatta --place xx-port", "find"),
    ("find zzzz --place xx-port", "find"),
    ("find kaj --everywhere", "find"),
    ("fresh --place xx-port", "fresh"),
    ("show register --place xx-port", "show"),
    ("show permit --place xx-port", "show"),
    ("show regatta --place xx-port", "show"),
    ("settings", "settings"),
    ("settings color no", "settings"),
    ("settings color", "settings"),
    ("settings color --reset", "settings"),
    ("help", "help"),
    ("help list", "help"),
    ("help people add", "help"),
    ("help privacy", "help"),
    ("help P012", "help"),
    ("help json", "help"),
    ("help json list", "help"),
    ("completion bash", "completion"),
    ("completion fish", "completion"),
    ("walk", REFUSED),
    ("erase --yes", "erase"),
)
WITH_A_PLAN = (
    (" ".join((*ARRIVE, "--yes")), "start"),
    (" ".join((*ARRIVE, *ANSWERS, "--yes")), "start"),
    ("next", "next"),
    ("list", "list"),
    ("list --state maybe", "list"),
    ("list --due-before 2026-12-01", "list"),
    ("done pack-bags --on 2026-11-20", "done"),
    ("done register:anna.1", "done"),
    ("wait apply:anna", "wait"),
    ("skip register:jan", "skip"),
    ("note register:anna call them", "note"),
    ("list", "list"),
    ("undo", "undo"),
    ("done pack-bags --undo", "open"),
    ("done", REFUSED),
    ("why apply:anna", "why"),
    ("why vaccinate", "why"),
    ("have", "have"),
    ("have passport --person anna", "have"),
    ("have permit --person anna --ordered", "have"),
    ("papers", "papers"),
    ("errands --there", "errands"),
    ("forecast", "forecast"),
    ("forecast permit", "forecast-way"),
    ("forecast register --person jan", "forecast-way"),
    ("forecast --if move=2027-04-01 --if pet=yes", "forecast-if"),
    ("forecast permit --place xx-port", "forecast-if"),
    ("papers --for 2027-02-01", "papers-for"),
    ("show apply", "show"),
    ("show vaccinate", "show"),
    ("show passport", "show"),
    ("show quay", "show"),
    ("find permit", "find"),
    ("guide contacts", "guide"),
    ("fresh", "fresh"),
    ("export", "help"),
    ("export ics --all --force", "exported"),
    ("export html --guide --force", "exported"),
    ("export md", "exported"),
    ("export json --names -o plan.json", "exported"),
    ("export json -o -", "export"),
    ("import plan.json --yes", "import"),
    ("print -o booklet.html", "print"),
    ("tick", REFUSED),
    ("say register:anna", "say"),
    ("say book-a-time --names", "say"),
    ("ask", "ask"),
    ("ask register:anna --names", "ask"),
    ("people", "people"),
    ("people add Tom --born 2020-02-29 --kind child", "people"),
    ("people edit Tom --name Tim", "people"),
    ("people remove Tim --yes", "people"),
    ("update", "update"),
    ("erase --yes", "erase"),
)
FOR_A_HOST = (
    ("host", "host"),
    ("host add Ali --place xx-port", "host-add"),
    (" ".join((*ARRIVE, *ANSWERS, "--yes")), "start"),
    ("export json --names -o anna.json", "exported"),
    ("host import anna.json --as Anna --yes", "host-import"),
    ("host import anna.json --merge --yes", "host-import"),
    ("done pack-bags --household Anna", "done"),
    ("list --household Anna", "list"),
    ("export json --names -o - --household Anna", "export"),
    ("host", "host"),
    ("host day", "host-day"),
    ("host day 2027-02-01 -o day.html", "host-day"),
    ("host rename Ali Noor", "host-rename"),
    ("host remove Noor --yes", "host-remove"),
    ("erase --household Anna --yes", "host-remove"),
)
CHECKINS = (
    ("checkin --show", "checkin"),
    ("checkin", REFUSED),
    ("checkin --answer drivers=sea --answer content=4", "checkin"),
    ("checkin --answer first-home=hut --yes", "checkin"),
    ("checkin --show --wave m03", "checkin"),
    ("checkin", "checkin"),
    ("checkin share -o checkin.json --with-checklist --yes", "checkin-share"),
    ("insights checkin.json", "insights"),
    ("checkin story --answer why=Sea -o story.md --yes", "checkin-story"),
    ("checkin --never", "checkin"),
)
WITH_PACKS = (
    ("pack", "help"),
    ("pack new xx-isle --extends xx-coast --url https://example.org/isle --yes", "new"),
    ("pack check guides", "check"),
    ("pack check guides/xx-port --format json", "check"),
    ("pack prove guides/xx-port", "prove"),
    ("pack translate sv guides/xx-port", "translate"),
    ("pack translate --status guides/xx", "translate"),
    ("pack drift guides/xx-port", "drift"),
    ("pack drift guides/xx-port --to-call", "calls"),
    ("pack compare xx-port xx-bay", "compare"),
    ("pack build guides/xx-bay -o bay.zip", "pack-build"),
    ("pack send guides/xx-bay -o bay-note.zip", "send"),
    ("pack schema guides/xx-bay", "pack-schema"),
    ("pack words --pack guides/xx-port", "words"),
    ("pack edit contact harbour-master --set hours=Always --pack guides/xx-port --yes", "edit"),
    ("pack words questions --pack guides/xx-port", "words"),
    ("pack preview guides/xx-port --terminal", REFUSED),
    ("pack list", "pack-list"),
    (" ".join((*ARRIVE, *ANSWERS, "--yes")), "start"),
    ("pack install bay.zip --yes", "pack-install"),
    ("pack install bay.zip --yes", "pack-install"),
    ("update --undo --yes", "update-undo"),
    ("pack list", "pack-list"),
    ("pack remove xx-bay --yes", "pack-remove"),
)
ALL = (*WITHOUT_A_PLAN, *WITH_A_PLAN, *FOR_A_HOST, *CHECKINS, *WITH_PACKS)


def strict(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that also refuses fields which it does not describe."""
    for part in ("item", "maybe", "finding", "lack", "held-pack", "task-link"):
        if part in schema.get("$defs", {}):
            schema["$defs"][part]["unevaluatedProperties"] = False
    return {**schema, "unevaluatedProperties": False}


def wrong_with(document: dict[str, Any], name: str) -> list[str]:
    """Return why a document does not follow the schema of this name."""
    validator = Draft202012Validator(
        strict(document_schema(name)[1]), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]


def check(relocate, runs) -> None:
    wrong = {}
    for command, name in runs:
        result = relocate(*command.split(), "--json")
        if name == REFUSED:
            told = (result.exit_code, result.stdout, "\nhint: " in result.stderr)
            found = [] if told == (2, "", True) else [result.output]
        else:
            found = wrong_with(json.loads(result.stdout), name) if result.stdout else [result.stderr]
        wrong |= {command: found} if found else {}

    assert wrong == {}


def test_documents_without_a_plan_follow_their_schemas(harbour):
    check(harbour, WITHOUT_A_PLAN)


def test_documents_of_a_household_follow_their_schemas(harbour, monkeypatch):
    monkeypatch.chdir(harbour.home)
    check(harbour, WITH_A_PLAN)


def test_documents_for_hosts_follow_their_schemas(harbour, monkeypatch):
    monkeypatch.chdir(harbour.home)
    check(harbour, FOR_A_HOST)


def test_documents_of_check_ins_follow_their_schemas(harbour, make_pack, monkeypatch):
    make_pack("xx", {**COUNTRY, **ASKING})
    make_pack("xx-port", PORT)
    monkeypatch.chdir(harbour.home)
    check(harbour, [(" ".join((*ARRIVE, "--move-date", "2026-08-20", "--yes")), "start"), *CHECKINS])


def test_the_document_of_what_was_ticked_on_paper_follows_its_schema(anna_and_jan, monkeypatch):
    monkeypatch.chdir(anna_and_jan.home)
    printed = json.loads(anna_and_jan("print", "--json").stdout)
    code = printed["rows"][0]["code"]

    check(anna_and_jan, [(f"tick --booklet {printed['booklet']} {code} 7 --skip-wrong", "tick")])


def test_documents_for_authors_follow_their_schemas(harbour, make_pack, monkeypatch):
    make_pack("xx-coast", {"pack.yaml": "name: Coast\nlevel: region\nextends: xx\n"})
    words = "hav: {official: hav, title: sea, what: Wet.}\n"
    make_pack("xx-bay", {"pack.yaml": "name: Bay\nextends: xx\n", "words.yaml": words})
    monkeypatch.chdir(harbour.home)
    check(harbour, WITH_PACKS)


def test_no_command_is_left_out_and_no_schema_unused():
    named = {command.split()[0] for command, _name in ALL}
    of_packs = {command.split()[1] for command, _name in ALL if command.startswith("pack ")}

    of_hosts = {command.split()[1] for command, _name in ALL if command.startswith("host ")}

    assert named == set(COMMANDS)
    assert of_hosts == set(HOST_COMMANDS)
    assert of_packs == set(PACK_COMMANDS)
    assert {"tick-1", *(f"{name}-1" for _command, name in ALL if name)} == set(schema_names())


@pytest.mark.parametrize("name", schema_names())
def test_a_schema_is_one_of_the_draft_and_says_which_document_it_is(name):
    schema = document_schema(name)[1]

    Draft202012Validator.check_schema(schema)
    assert (
        schema["title"] == schema["properties"]["schema"]["const"] == f"relocate/{name.replace('-1', '/1')}"
    )
    assert "schema" in schema["required"]


@pytest.mark.parametrize("written", ["list", "list-1", "list/1", "relocate/list/1"])
def test_a_schema_is_shown_by_any_of_its_names_and_can_be_kept_as_a_file(relocate, written):
    shown = json.loads(relocate("help", "json", written).stdout)

    assert shown == document_schema("list-1")[1]


def test_a_wrong_name_is_told_with_the_nearest(relocate):
    result = relocate("help", "json", "lsit")

    assert (result.exit_code, result.stderr) == (
        2, "Error: There is no document 'lsit'.\n\nhint: Did you mean list, list-1?\n",
    )  # fmt: skip
