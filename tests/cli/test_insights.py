"""What a coordinator sees: the whole report, in a terminal, in files, and when something is wrong."""

from __future__ import annotations

import json
import re
import shutil
from textwrap import dedent

import pytest

from tests.checkins import checkin, families
from tests.cli.conftest import COUNTRY
from tests.cli.test_schemas import wrong_with
from tests.conftest import Relocate, write_pack

pytest.importorskip("ibis", reason="counting needs the extra `insights`")

ASKED = dedent("""\
    xx-pull:
      ask: What drew you?
      type: choices
      waves: before
      options: {sea: The sea, work: =Work and money, rest: Rest}
    xx-stay:
      ask: Will you stay?
      type: scale
      scale: 1-5
      low: surely not
      high: surely
      waves: [m03, m12]
    """)
WAVES = dedent("""\
    before: {title: Before, lanes: move}
    m03: {title: Three months, lanes: move}
    m12: {title: A year, lanes: move}
    """)
STUDY = dedent("""\
    islands:
      fact: The sea drew 30 per cent.
      question: xx-pull
      shares: {sea: 30}
      sources: [{url: https://example.org/islands, read: 2026-11-01}]
    """)


@pytest.fixture(scope="module")
def xanadu(tmp_path_factory):
    """The guides of Xanadu, which ask how it goes; compiled once for all tests."""
    relocate = Relocate(tmp_path_factory.mktemp("county"))
    country = {"pack.yaml": "name: Xanadu\nlevel: country\n", "checkins.yaml": ASKED, "waves.yaml": WAVES}
    packs = {
        "xx": {**COUNTRY, **country, "findings.yaml": STUDY},
        "xx-port": {"pack.yaml": "name: Port\nextends: xx\n"},
        "xx-bay": {"pack.yaml": "name: Bay\nextends: xx\n"},
    }
    for id, files in packs.items():
        write_pack(relocate, id, files)
    return relocate


@pytest.fixture
def county(xanadu):
    """The same, with an empty folder for what families share."""
    shutil.rmtree(xanadu.home / "sent", ignore_errors=True)
    return xanadu


def share(relocate, checkins, name="sent.ndjson"):
    """Lay what families shared into the folder of the coordinator."""
    path = relocate.home / "sent" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(json.dumps(one) + "\n" for one in checkins), encoding="utf-8")
    return str(path.parent)


def told(count, place="xx-port", start=1):
    """Return what so many families of one place say: nearly all came for the sea, and they stay."""
    found = []
    for number in range(start, start + count):
        found.append(
            checkin(number, "before", place, answers={"xx-pull": ["sea"] if number % 4 else ["rest"]})
        )
        found.append(checkin(number, "m03", place, answers={"xx-stay": 3}))
        found.append(checkin(number, "m12", place, answers={"xx-stay": 5 if number % 5 else 1}))
    return found


def test_the_report_in_a_terminal_of_80_columns(county):
    result = county("insights", share(county, told(80)), "--text")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == dedent("""\
        Who was heard
        Check-ins by time and by who answered.
          Before, people who moved                                                    78
          Three months, people who moved                                              78
          A year, people who moved                                                    78

        What draws, and what is hard
        How many named each answer. A family is counted once, however often it was
        asked.

        What drew you?
        named it
          The sea                              ████████████████▒▒▒▒▒···    77 % (65-87)
          Rest                                 ████▒▒▒▒▒···············    27 % (17-39)
          =Work and money                      ························          hidden

        How content people are
        How many chose the high end of the scale, and how many the low end.

        Will you stay? (A year)
        4-5 (surely), 1-2 (surely not)
          Will you stay?                       █████████████████▒▒▒▒▒··    82 % (70-92)
            1-2 (surely not) 14 % (6-25)

        The same families over time
        How many say more than last time, and how many less. Only families that answered
        both times.

        Will you stay? (Three months - A year)
        more than before, less than before
          Will you stay?                       █████████████████▒▒▒▒▒··    82 % (70-92)
            less than before 14 % (6-25), more went up than down

        Beside what others found
        The studies asked other people in other years. A difference proves neither of
        them wrong.

        The sea drew 30 per cent.
        named it
        https://example.org/islands
          The sea                              ████████████████▒▒▒▒▒···    77 % (65-87)
            the study: 30 %, more than the study

        Bars: ███ is sure, ▒▒▒ may be.
        32 % (28-37) means: 32 in a hundred, and between 28 and 37 nineteen times out of
        twenty.
        Counts under 5 are hidden. All others are moved by a little chance, mostly by 3
        at most.
        """)


def test_in_40_columns_without_unicode_bars_stand_below_their_labels(county):
    plain = {"COLUMNS": "40", "LANG": "C", "LC_ALL": "C"}

    result = county("insights", share(county, told(80)), "--text", **plain)

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.isascii()
    assert result.stdout.partition("How content")[0] == dedent("""\
        Who was heard
        Check-ins by time and by who answered.
          Before, people who moved            78
          Three months, people who moved      78
          A year, people who moved            78

        What draws, and what is hard
        How many named each answer. A family is
        counted once, however often it was
        asked.

        What drew you?
        named it
          The sea
          ##########----.. 77 % (65-87)
          Rest
          ###---.......... 27 % (17-39)
          =Work and money
          ................ hidden

        """)


def test_a_report_over_three_families_says_that_it_can_say_nothing(county):
    result = county("insights", share(county, told(3)), "--text")

    assert (result.exit_code, result.output) == (
        0,
        "Too few families answered: this report can say nothing.\n"
        "Wait for more check-ins, or count them together with those of a neighbour.\n",
    )


def test_where_the_report_goes_into_files_or_to_a_program_it_is_told_as_well_that_it_says_nothing(county):
    folder, page = share(county, told(3)), county.home / "few.html"

    piped, written = county("insights", folder), county("insights", folder, "--html", str(page), "--text")

    nothing = (
        "Too few families answered: this report can say nothing.\n"
        "Wait for more check-ins, or count them together with those of a neighbour.\n"
    )
    assert (piped.stdout, piped.stderr) == ("", nothing)
    assert written.stderr.replace("\n", "") == f"{nothing}Written: {page}".replace("\n", "")


def test_what_is_wrong_is_told_beside_the_report_and_what_is_right_is_counted(county):
    folder = share(county, [*told(40), checkin(900, "before", "atlantis", answers={"xx-pull": ["dragons"]})])
    (county.home / "sent" / "letter.txt").write_text("Hej!", encoding="utf-8")
    (county.home / "sent" / "half.json").write_text('{"schema": "relocate-checkin/1", "num', encoding="utf-8")
    share(county, [checkin(1, schema="relocate-checkin/2")], "new.json")

    result = county("insights", folder, "--json")

    assert result.exit_code == 0
    assert wrong_with(json.loads(result.stdout), "insights") == []
    assert (
        result.stderr.split()
        == dedent(f"""\
        Left out: {folder}/half.json is damaged (line 1). Ask for it again.
        Left out: {folder}/new.json was written by a newer relocate. Update this one.
        Left out: {folder}/letter.txt is no check-in.
        There is no guide here for atlantis. It is counted under this name: check the spelling.
        1 answer names an option that the guide no longer has. It is not shown.
        """).split()
    )


def test_files_for_a_browser_and_a_spreadsheet(county):
    page, tables = county.home / "report.html", county.home / "tables"

    result = county("insights", share(county, told(80)), "--html", str(page), "--csv", str(tables), "--json")

    assert result.exit_code == 0, result.output
    html = page.read_text(encoding="utf-8")
    assert (html.count("<figure"), html.count("<svg"), html.count("<table")) == (4, 4, 5)
    assert "<script" not in html
    assert re.findall(r"(?:src|url|href)[=(][^\s#]*https?://[^\s>]*", html) == []
    assert sorted(path.name for path in tables.iterdir()) == [
        "beside.csv", "changed.csv", "heard.csv", "rated.csv", "said.csv",
    ]  # fmt: skip
    said = (tables / "said.csv").read_text(encoding="utf-8-sig").splitlines()
    assert said[0] == "table,wave,question,id,label,place,what,count,of,percent,from,to,study,verdict"
    assert said[3].startswith("said.xx-pull,,xx-pull,work,'=Work and money,,named,,,")


def test_what_municipalities_share_stands_on_one_page(county):
    folder = share(county, [*families(80, 1, ["xx-port", "xx-bay"]), *told(60)])

    result = county("insights", folder, "--shared", "--json")

    document = json.loads(result.stdout)
    assert wrong_with(document, "insights") == []
    assert [(table["id"], [*table["rows"][0]["places"]]) for table in document["tables"]] == [
        ("shared.hindrances", ["xx-bay", "xx-port"])
    ]


@pytest.mark.parametrize("name", ["--html", "--csv"])
def test_nothing_is_written_where_nothing_can_be(county, name):
    (county.home / "file").write_text("mine", encoding="utf-8")

    result = county("insights", share(county, told(40)), name, str(county.home / "file" / "inside"))

    assert result.exit_code == 1
    assert "hint: " in result.stderr


def test_a_folder_that_is_not_there_or_has_no_check_in_is_told(county):
    (county.home / "empty").mkdir()

    missing = county("insights", str(county.home / "nowhere"))
    empty = county("insights", str(county.home / "empty"))

    assert (missing.exit_code, empty.exit_code) == (2, 1)
    assert missing.stderr.endswith("\nhint: Name the folder into which you put the files of the families.\n")
    assert empty.stderr == (
        "Error: There is no check-in in what you named.\n\n"
        "hint: Families make such a file with: relocate checkin share\n"
    )


def test_without_its_libraries_it_says_how_to_install_them(county):
    blocked = county.home / "blocked" / "ibis"
    blocked.mkdir(parents=True)
    (blocked / "__init__.py").write_text("raise ImportError(name='ibis')\n", encoding="utf-8")
    path = f"{blocked.parent}:{county.environment['PYTHONPATH']}"

    result = county("insights", share(county, told(40)), PYTHONPATH=path)

    assert (result.exit_code, result.stderr) == (
        1,
        "Error: Counting check-ins needs libraries that are not installed: ibis.\n\n"
        'hint: Install them with: pip install "relocate-cli[insights]"\n',
    )


def test_what_was_written_before_is_not_replaced_without_a_word(county):
    page, tables = county.home / "old.html", county.home / "old"
    tables.mkdir()
    page.write_text("mine", encoding="utf-8")
    (tables / "said.csv").write_text("mine", encoding="utf-8")
    folder = share(county, told(40))

    refused = [
        county("insights", folder, *where) for where in (("--html", str(page)), ("--csv", str(tables)))
    ]
    forced = county("insights", folder, "--csv", str(tables), "--force", "--text")

    assert [result.exit_code for result in refused] == [1, 1]
    assert page.read_text(encoding="utf-8") == "mine"
    assert (forced.exit_code, forced.stdout) == (0, "")
    assert (tables / "said.csv").read_text(encoding="utf-8-sig").startswith("table,wave,")


def test_an_engine_that_nobody_knows_is_told(county):
    result = county("insights", share(county, told(40)), "--engine", "oracle")

    assert (result.exit_code, result.stderr) == (
        2, "Error: 'oracle' is no engine.\n\nhint: There are: duckdb, local[2], spark://host:7077\n",
    )  # fmt: skip
