"""A language is one folder of PO files: two that nobody speaks run through everything."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
import sys
from urllib.request import urlopen

import pytest
from icalendar import Calendar

from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.domain.packs.vocabulary import VOCABULARY
from tests.checkins import checkin
from tests.cli.checkin.conftest import ASKING
from tests.cli.conftest import ANNA, COUNTRY
from tests.cli.host.conftest import ARRIVAL, FOR_HOSTS, MEET
from tests.cli.spoken_commands import COMMANDS, EVERY, HAS_INSIGHTS
from tests.conftest import ROOT

MAKER = ROOT / ".ci" / "make_languages.py"
ALL_AT_ONCE = """\
import sys
from relocate_cli.cli import run
for words in sys.stdin.read().splitlines():
    print("$", words, flush=True)
    code = run([*words.split(), "--lang", sys.argv[1], "--text"])
    sys.stderr.flush()
    print("=", code, flush=True)
"""
NAMES = re.findall(
    r"\w+",
    """Anna Jan Ida Port Xanadu Lighthouse Xanadian relocate Kajen kajen kaj fyr pier Fisktorget svenska
    Svenska WORD Ali Noor Mila Sweden Norrbotten Jag vill
    boka en tid Passar det tisdag Var ligger Vad du kan gäller säga English HTML tillstånd nummer""",
)
"""What people, places and words of Sweden are called is the same in every language."""
WIDE = ("completion fish", "export md -o -")
"""What goes into a file has rows of any length."""
AS_IT_IS = (
    *("completion", "help P012", "help json", "find quay", "say", "settings", "erase", "host remove Noor"),
    *("insights ../../sent --html", "pack new ../../mala", "pack drift", "pack compare", "pack check"),
    *("pack preview", "pack build", "pack install", "pack schema", "pack edit contact"),
)
"""A script, an example of a pack, names of documents, a question in English, a card in Swedish, paths; and
what a pack says in its author's own words, line by line, or how it is signed."""
SENT = "".join(
    json.dumps(checkin(number, "m03", answers={"drivers": ["sea" if number % 3 else "job"]})) + "\n"
    for number in range(1, 61)
)
"""What sixty families shared."""
AS_TYPED = re.compile(r"^  [^ -]*: relocate .*\n?.*\Z|\b[0-9a-f]{16}\b|(?<!\S)/\S+", re.MULTILINE)
"""The last lines of a help, a command as it is typed everywhere; a number of chance; a path."""


@pytest.fixture
def spoken(harbour, make_pack, tmp_path):
    """The port, which asks how it goes, a plan for two, and a folder with both languages."""
    questions, phases = COUNTRY["questions.yaml"] + ARRIVAL, FOR_HOSTS.items()
    received = {
        "questions.yaml": questions,
        "phases.yaml": COUNTRY["phases.yaml"] + "".join(f"{id}: {written}\n" for id, written in phases),
        "tasks/meet.yaml": MEET,
    }
    make_pack("xx", {**COUNTRY, **ASKING, **received})
    make_pack(
        "xx-port", {"pack.yaml": "name: Port\nextends: xx\nhost: harbour-master\n", "personas.yaml": ANNA}
    )
    told = ("--name", "Anna", "--partner", "Jan", "--move-date", "2027-02-01", "--yes")
    answers = ("--answer", "citizenship:anna=other", "--answer", "citizenship:jan=xanadian")
    assert harbour("start", "xx-port", *told, *answers).exit_code == 0
    packs = [str(harbour.guides / id) for id in ("xx", "xx-port")]
    made = [sys.executable, str(MAKER), str(tmp_path / "languages"), *packs]
    subprocess.run(made, env=harbour.environment, check=True)
    harbour.environment["RELOCATE_LANGUAGES"] = str(tmp_path / "languages")
    return harbour


def shipped() -> list[str]:
    """Return the ids of the built-in packs."""
    return [path.parent.name for path in (ROOT / "guides").glob("*/pack.yaml")]


def told_in(relocate, language: str, columns: int = 80) -> list[tuple[str, str, str]]:
    """Return each command with what it told in a language, and its exit code; always from the same stand."""
    stand = relocate.home.with_name(f"{relocate.home.name}-{language}-{columns}")
    shutil.copytree(relocate.home, stand)
    world = {"RELOCATE_HOME": stand, "RELOCATE_GUIDES": stand / "guides", "COLUMNS": columns}
    (stand / "sent").mkdir()
    (stand / "sent" / "all.ndjson").write_text(SENT, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", ALL_AT_ONCE, language],
        input="\n".join(COMMANDS),
        env={**relocate.environment, **{name: str(value) for name, value in world.items()}},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        cwd=stand / "guides" / "xx-port",
        check=True,
    )
    parts = re.findall(r"^\$ (.*)\n((?:.*\n)*?)= (\d+)$", done.stdout, re.MULTILINE)
    assert [command for command, _text, _code in parts] == COMMANDS, done.stdout
    return parts


def too_wide(told: list[tuple[str, str, str]], columns: int) -> list[tuple[str, str]]:
    """Return the rows that a screen cuts; an address or a path stays whole, so that it can be copied."""
    rows = [
        (command, row) for command, text, _code in told if command not in WIDE for row in text.splitlines()
    ]
    return [(command, row) for command, row in rows if len(row) > columns and " " in row.strip()]


def test_there_is_no_command_that_is_not_run():
    run = [command for command in COMMANDS if not command.endswith("--help")]

    assert [name for name in EVERY if not any(f"{one} ".startswith(f"{name} ") for one in run)] == []


def test_nothing_stays_english_and_nothing_is_cut_in_a_language_a_third_longer(spoken):
    sys.path.insert(0, str(MAKER.parent))
    from make_languages import KEPT  # noqa: PLC0415 - the folder of the script is no package

    codes = [code for _command, _text, code in told_in(spoken, "en")]
    told = told_in(spoken, "en-XA")
    files = [path for path in spoken.guides.rglob("*.*") if path.suffix in {".yaml", ".md"}]
    keys = {key for path in files for key in re.findall(r"^([a-z][a-z-]*):", path.read_text(), re.MULTILINE)}
    ids = keys | {part for path in files for part in path.stem.split("-")}
    commands = {
        *(word for name in EVERY for word in name.split()),
        *VOCABULARY,
        *LOOKED_UP,
        *shipped(),
        *("work", "home", "life", "company", "employer", "household", "ready", "blocked", "maybe"),
        *("waiting", "late", "skipped", "lapsed", "contact", "event", "place", "task", "word", "phone"),
        *("URL", "HEX", "text", "github"),
    }
    english = {}
    for command, text, _code in told:
        left = {
            word
            for word in re.findall(r"\w+", KEPT.sub(" ", AS_TYPED.sub("", text)))
            if re.fullmatch("[A-Za-z]{3,}", word)
        }
        if (left := left - {*NAMES, *ids, *commands, *command.split()}) and not command.startswith(AS_IT_IS):
            english[command] = left

    assert english == {}, "\n".join(f"@@ {k}: {sorted(v)}" for k, v in english.items())
    assert [code for _command, _text, code in told] == codes
    assert too_wide(told, 80) == []
    assert too_wide(told_in(spoken, "en-XA", 40), 40) == []


def test_a_language_from_the_right_has_no_columns_and_no_boxes(spoken):
    told = told_in(spoken, "he-XB")

    rows = [(command, row) for command, text, _code in told for row in text.splitlines()]
    shown = [one for one in rows if not one[0].startswith(("completion", "help P012", "export md"))]
    assert [one for one in shown if re.search(r"\S {2,}\S", one[1])] == []
    assert [one for one in shown if re.search(r"[\u2500-\u259f]", one[1])] == []


def test_the_interview_understands_the_words_and_months_of_a_language(spoken, tmp_path):
    """Typed lines, in the language that is a third longer."""
    terminals = pytest.importorskip("tests.cli.terminals", reason="needs a pty", exc_type=ImportError)
    sys.path.insert(0, str(MAKER.parent))
    from make_languages import accented, said  # noqa: PLC0415

    home = tmp_path / "new"
    home.mkdir()
    world = {**spoken.environment, "RELOCATE_HOME": str(home), "TERM": "xterm-256color", "NO_COLOR": "1"}
    command = ["-m", "relocate_cli", "start", "xx-port", "--lang", "en-XA", "--accessible"]
    terminal = terminals.Terminal(command, world, 100, 60)

    def answer(asked: str, typed: str) -> None:
        terminal.until(said(asked, accented))
        terminal.settled()
        terminal.press(f"{typed}\r")

    answer("What brings you here?", "")
    answer("Your name", "Noor")
    answer("Their name", accented("nobody"))
    answer("Names and ages", "")
    answer("Names, like", "")
    answer("What you call it", "")
    answer("Which day do you move?", f"1 {accented('February')} 2027")
    answer("Which citizenship do you have?", "1")
    answer("Do you bring a pet?", accented("no"))
    answer("Is this right?", "")
    terminal.until(said("Your checklist has", accented))

    assert terminal.end() == 0
    members = json.loads(spoken("people", "--json", RELOCATE_HOME=str(home)).stdout)["members"]
    assert [member["name"] for member in members] == ["Noor"]
    assert "2027-02-01" in spoken("people", "--json", RELOCATE_HOME=str(home)).stdout


def test_the_walk_cuts_no_title_in_a_longer_language_and_is_lines_from_the_right(spoken):
    terminals = pytest.importorskip("tests.cli.terminals", reason="needs a pty", exc_type=ImportError)
    world = {**spoken.environment, "TERM": "xterm-256color", "NO_COLOR": "1"}
    drawn = terminals.Terminal(["-m", "relocate_cli", "walk", "--lang", "en-XA"], world, 40, 24)
    drawn.until("> [ ]")
    listed = drawn.text
    drawn.press("\r")
    drawn.until("[ ] 1.")
    opened = drawn.text
    drawn.press("q")
    lines = terminals.Terminal(["-m", "relocate_cli", "walk", "--lang", "he-XB"], world, 80, 24)
    shown = lines.until("\n>")
    lines.press("q\r")

    assert (drawn.end(), lines.end()) == (0, 0)
    *rows, _foot, _keys = listed.rstrip("\n").splitlines()
    assert [row for row in rows if "…" in row] == []
    assert "…" not in opened
    assert b"\x1b[?1049h" not in lines.bytes
    assert re.search(r"^ +1 \[ \] [\u05d0-\u05ea]", shown, re.MULTILINE)


@pytest.mark.parametrize(("language", "direction"), [("en-XA", "ltr"), ("he-XB", "rtl")])
def test_pages_say_their_language_and_direction_and_keep_names_apart(spoken, tmp_path, language, direction):
    spoken("host", "add", "Ali", "--arrives", "2027-02-01")
    (tmp_path / "sent.ndjson").write_text(SENT, encoding="utf-8")
    asked = {
        "list": ["export", "html", "-o"],
        "booklet": ["print", "-o"],
        "card": ["say", "ask-the-way", "-o"],
        "day": ["host", "day", "2027-02-01", "-o"],
        **({"report": ["insights", str(tmp_path / "sent.ndjson"), "--html"]} if HAS_INSIGHTS else {}),
    }
    pages = {"preview": previewed(spoken, language)}
    for name, words in asked.items():
        path = tmp_path / f"{name}-{language}.html"
        assert spoken(*words, str(path), "--lang", language).exit_code == 0
        pages[name] = path.read_text("utf-8")

    for page in pages.values():
        assert f'<html lang="{language}" dir="{direction}">' in page
    assert "<bdi>Anna" in pages["booklet"]
    assert "<bdi>Ali</bdi>" in pages["day"]
    assert pages["list"].count("<bdi") > 10
    assert f'<option value="{language}" dir="auto" selected>' in pages["preview"]
    numbers = {name for name, page in pages.items() if '<bdi dir="ltr">+46 10 000 00 00</bdi>' in page}
    assert numbers == ({"list", "booklet", "preview"} if direction == "rtl" else set())


def previewed(relocate, language: str) -> str:
    """Return the page on which an author sees the port."""
    command = [sys.executable, "-m", "relocate_cli", "pack", "preview", str(relocate.guides / "xx-port")]
    words = [*command, "--no-open", "--lang", language]
    world = {**relocate.environment, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(words, env=world, stderr=subprocess.PIPE, encoding="utf-8") as process:
        address = re.search(r"http://127\.0\.0\.1:\d+/", process.stderr.readline())
        with urlopen(address[0]) as answer:
            page = answer.read().decode("utf-8")
        process.send_signal(signal.SIGINT)
    return page


def test_a_calendar_is_in_the_language(spoken, tmp_path):
    path = tmp_path / "plan.ics"
    spoken("export", "ics", "-o", str(path), "--lang", "he-XB")

    summaries = [str(event["SUMMARY"]) for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")]
    assert summaries
    assert all(re.search("[\u05d0-\u05ea]{3}", summary) for summary in summaries)


def test_what_a_real_language_would_still_need_is_counted(spoken):
    rows = [
        row.split("\t")
        for row in spoken("pack", "translate", "fi", "--status", str(spoken.guides)).stdout.splitlines()
    ]
    whole = spoken("pack", "translate", "en-XA", "--status", str(spoken.guides)).stdout.splitlines()

    assert [row[:4] for row in rows] == [[id, "fi", "0", "0"] for id in ("relocate", "xx", "xx-port")]
    assert all(int(row[4]) > 0 and int(row[5]) >= int(row[4]) for row in rows)
    assert [row.split("\t")[3:] for row in whole] == [["0", "0", "0"]] * 3
