"""Files of a pack: read as they were written, or refused with place and reason."""

from __future__ import annotations

import string
import subprocess
import sys
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mapping, Mark, Pair, Scalar, Sequence
from relocate_cli.storage.packs.yaml_pure import PureParser
from relocate_cli.storage.packs.yaml_reader import Parser, read_yaml

PARSERS = pytest.mark.parametrize("parser", [Parser, PureParser])


def read(text, parser=Parser):
    return read_yaml(text if isinstance(text, bytes) else text.encode(), "x.yaml", parser)


def complaints(text, parser=Parser):
    return [(f.code, f.mark.line, f.mark.column, f.message) for f in read(text, parser)[1]]


def at(line, column):
    return Mark("x.yaml", line, column)


@PARSERS
def test_a_file_becomes_a_tree_that_knows_where_everything_stands(parser):
    text = "å: 'é😀' # said\nlist:\n  - one\n  - [two, three]\nempty:\n"
    assert read(text, parser) == (
        Mapping(
            (
                Pair(Scalar("å", at(1, 1)), Scalar("é😀", at(1, 4))),
                Pair(
                    Scalar("list", at(2, 1)),
                    Sequence(
                        (
                            Scalar("one", at(3, 5)),
                            Sequence((Scalar("two", at(4, 6)), Scalar("three", at(4, 11))), at(4, 5)),
                        ),
                        at(3, 3),
                    ),
                ),
                Pair(Scalar("empty", at(5, 1)), Scalar("", at(5, 1))),
            ),
            at(1, 1),
        ),
        [],
    )


@PARSERS
@pytest.mark.parametrize("text", ["", "\n", "# nothing\n", "---\n", "\ufeff", "\r\n"])
def test_an_empty_file_is_an_empty_mapping(text, parser):
    assert read(text, parser) == (Mapping((), at(1, 1)), [])


@PARSERS
@pytest.mark.parametrize(
    "value",
    [
        *("no", "yes", "on", "null", "~", "12:30", "+46 910", "1.10", "2026-02-30", "0x1F", "1_000"),
        *(".inf", "Ready?", "=", "https://a.se/?a=1#b", "0910-10 00"),
    ],
)
def test_every_value_comes_out_as_it_was_written(value, parser):
    root, findings = read(f"a: {value}\nb: [{value}]\n", parser)
    assert (root.entries[0].value.text, root.entries[1].value.items[0].text, findings) == (value, value, [])


def test_a_bom_and_windows_line_ends_change_nothing():
    assert read(b"\xef\xbb\xbfa: b\r\nc: |\r\n  d\r\n  e\r\n") == read("a: b\nc: |\n  d\n  e\n")


COLON = 'The colon ":" with a space after it begins a new name here, in the middle of a text.'
UNALIGNED = "This line does not line up with the lines above it."
TAB = "This line is indented with a tab, and the file is read by its spaces."
TAG = 'A value that begins with "!" would be an instruction to a program; packs have none.'
SECOND = 'The line "---" or "..." begins a second document; what follows is not read.'
BRACKET = "The bracket that opens here is not closed, or a comma is missing between its values."
LETTER = "is stored in another form than usual (it is not NFC): it looks right, but a search misses it."
SIGN = "A text cannot begin with this sign."
NOT_UTF8 = 'The file is not saved as UTF-8: the byte E5, perhaps meant as "å", cannot be read.'

NO_NAME = 'This line has no "name:" at its beginning, and it does not go on with the text above.'
DEEP = "Lists inside lists go deeper than 12 levels here; the rest of the file is not read."
TURNS = "an invisible sign that turns the reading direction"

REFUSED = {
    "latin-1": (b"a: b\nc: \xe5\n", [("P001", 2, 4, NOT_UTF8)]),
    "utf-16": ("a: b".encode("utf-16"), [("P001", 1, 1, "The file is saved as UTF-16, not as UTF-8.")]),
    "colon in a text": ("title: Move: the first week\n", [("P002", 1, 12, COLON)]),
    "no space after colon": (
        "title:Move\nphase: x\n",
        [("P002", 1, 7, 'There is no space after the colon of "title:".')],
    ),
    "no space after the last colon": (
        "phase: x\ntitle:Move\n",
        [("P002", 2, 7, 'There is no space after the colon of "title:".')],
    ),
    "no name": (
        "a: b\nand then\nc: d\n",
        [
            (
                "P002",
                2,
                1,
                'This line has no "name:" at its beginning, and it does not go on with the text above.',
            )
        ],
    ),
    "out of line": ("a:\n    b: 1\n  c: 2\n", [("P002", 3, 3, UNALIGNED)]),
    "list and names mixed": ("a: 1\n- b\n", [("P002", 2, 1, UNALIGNED)]),
    "open quote": ("a: 'b\nc: d\n", [("P002", 1, 4, "The quotation mark that opens here is never closed.")]),
    "apostrophe": (
        "a: 'It's'\n",
        [("P002", 1, 8, "The text goes on after its closing quotation mark or bracket.")],
    ),
    "open bracket": ("a: [b, c\nd: e\n", [("P002", 1, 4, BRACKET)]),
    "bracket at the end": ("a: [", [("P002", 1, 4, "The bracket that opens here is never closed.")]),
    "at sign": ("a: @b\n", [("P002", 1, 4, SIGN)]),
    "percent": ("a: % b\n", [("P002", 1, 4, SIGN)]),
    "backslash": (
        'a: "\\d"\n',
        [("P002", 1, 4, "A backslash in this text is followed by a letter that means nothing.")],
    ),
    "greater": ("a: > b\n", [("P002", 1, 4, "A text that begins with > or | starts on the next line.")]),
    "dash on the line": ("a: - b\n", [("P002", 1, 4, "A list cannot begin on the line of its name.")]),
    "directive": (
        "%YAML 1.3\n---\na: b\n",
        [("P002", 1, 1, "A line that begins with % is an instruction to YAML programs; a pack has none.")],
    ),
    "tab": ("a:\n\tb: c\n  \td: e\n", [("P003", 2, 1, TAB), ("P003", 3, 3, TAB)]),
    "twice": (
        "a: 1\nb: 2\na: 3\nc: {d: 1, d: 2}\n",
        [
            ("P004", 3, 1, '"a" stands here a second time; the first is on line 1.'),
            ("P004", 4, 11, '"d" stands here a second time; the first is on line 4.'),
        ],
    ),
    "anchor and alias": (
        "a: &x b\nc: *x\n",
        [
            ("P005", 1, 4, '"&x" would mark this place to be repeated elsewhere; packs do not do that.'),
            ("P005", 2, 4, '"*x" would repeat something marked elsewhere in the file; packs do not do that.'),
        ],
    ),
    "emphasis": (
        "a: *Bring* it\n",
        [("P005", 1, 4, "A text cannot begin with * or &: YAML takes the next word for a mark to repeat.")],
    ),
    "tag": ("a: !!str b\n", [("P006", 1, 4, TAG)]),
    "local tag": ("a: !python/x b\n", [("P006", 1, 4, TAG)]),
    "picture": ("a: ![b](c)\n", [("P006", 1, 4, TAG)]),
    "unknown tag": ("a: !e!b c\n", [("P006", 1, 4, TAG)]),
    "two documents": ("a: 1\n---\nb: 2\n", [("P007", 2, 1, SECOND)]),
    "end and more": ("a: 1\n...\nb: 2\n", [("P007", 2, 1, SECOND)]),
    "deep": (
        "[" * 13 + "]" * 13,
        [
            (
                "P008",
                1,
                13,
                "Lists inside lists go deeper than 12 levels here; the rest of the file is not read.",
            )
        ],
    ),
    "large": (b"#" * 2097153, [("P009", 1, 1, "The file has 2,097,153 bytes; at most 2,097,152 are read.")]),
    "many": (
        "- a\n" * 60_000,
        [("P009", 1, 1, "The file has more than 60,000 values; the rest is not read.")],
    ),
    "long": (
        "a: " + "å" * 32_769 + "\n",
        [("P009", 1, 4, "This text has 65,538 bytes; at most 65,536 are allowed in one text.")],
    ),
    "unseen": (
        "a: b\u200bc\nd: \u202ee\x1b\nf: g\th\n",
        [
            ("P010", 1, 5, "There is an invisible character here (U+200B, zero width space)."),
            (
                "P010",
                2,
                4,
                f"There is {TURNS} here (U+202E, right-to-left override).",
            ),
            ("P010", 2, 6, "There is a control character here (U+001B)."),
            ("P010", 3, 5, "There is a tab here (U+0009)."),
        ],
    ),
    "more unseen": (
        "a: b\uffffc\nd: e\rf\ng: h\u2028i\n",
        [
            ("P010", 1, 5, "There is a code that is no character here (U+FFFF)."),
            ("P010", 2, 5, "There is a hidden line break here (U+000D)."),
            ("P010", 3, 5, "There is a hidden line break here (U+2028, line separator)."),
        ],
    ),
    "escapes": (
        'a: "\\u202e b\\\n  \\e"\nb: "\\ud83d\\U00110000"\n',
        [
            (
                "P010",
                1,
                5,
                "The escape \\u202e writes an invisible sign that turns the reading direction "
                "(U+202E, right-to-left override).",
            ),
            ("P010", 2, 3, "The escape \\e writes a control character (U+001B)."),
            ("P010", 3, 5, "The escape \\ud83d stands for half of a character or for none."),
            ("P010", 3, 11, "The escape \\U00110000 stands for half of a character or for none."),
        ],
    ),
    "stored in parts": ("a: b\nc: No\u0308d\n", [("P011", 2, 5, f'The letter "ö" {LETTER}')]),
    "stored in parts by an escape": ('a: "o\\u0308"\n', [("P011", 1, 4, f'The letter "ö" {LETTER}')]),
    "list as a name": (
        "? [a]\n: b\n",
        [("P013", 1, 3, "A list or a group of names stands here where a name is expected.")],
    ),
    "merge": (
        "a:\n  <<: {b: c}\n",
        [("P013", 2, 3, '"<<" would copy in another part of the file; packs do not do that.')],
    ),
    "nothing before the colon": ("a: b\n: c\n", [("P013", 2, 1, "There is no name before the colon.")]),
    "several at once": (
        "a: &x 1\na: 2\nb: \u200bc\n",
        [
            ("P004", 2, 1, '"a" stands here a second time; the first is on line 1.'),
            ("P005", 1, 4, '"&x" would mark this place to be repeated elsewhere; packs do not do that.'),
            ("P010", 3, 4, "There is an invisible character here (U+200B, zero width space)."),
        ],
    ),
}


@PARSERS
@pytest.mark.parametrize("name", REFUSED)
def test_what_a_pack_must_not_say_is_named_with_its_place(name, parser):
    text, expected = REFUSED[name]
    assert sorted(complaints(text, parser)) == sorted(expected)


@pytest.mark.parametrize("name", REFUSED)
def test_every_refusal_says_what_to_do_and_shows_nothing_unseen(name):
    for finding in read(REFUSED[name][0])[1]:
        assert finding.hint
        assert finding.level == "error"
        assert (finding.message + finding.hint).isprintable()


def test_a_duplicate_key_comes_with_the_whole_finding():
    assert read("a: 1\na: 2\n")[1] == [
        Finding(
            at(2, 1),
            "P004",
            '"a" stands here a second time; the first is on line 1.',
            "Keep one of the two; a list belongs under one name.",
        )
    ]


def test_a_flood_of_faults_is_told_up_to_a_hundred():
    for text in ("a: " + "\u200b" * 1000, 'a: "' + "\\u200b" * 1000 + '"', "a: 1\n" * 1000):
        assert len(read(text)[1]) == 100


def test_findings_come_in_the_order_of_the_file():
    found = read("b: \u200bc\na: &x 1\na: 2\n")[1]
    assert [finding.mark.line for finding in found] == [1, 2, 3]


def test_what_is_left_of_a_faulty_file_is_still_read():
    root, findings = read("a: 1\na: 2\nb: x\u200by\n")
    assert [(entry.key.text, entry.value.text) for entry in root.entries] == [("a", "1"), ("b", "x\ufffdy")]
    assert [finding.code for finding in findings] == ["P004", "P010"]


@pytest.mark.parametrize("parser", ["Parser", "PureParser"])
@pytest.mark.parametrize("text", [f"'{sign}' * 90_000" for sign in ("[", "{", "- ", "? ", "[a: ")])
def test_a_deeply_nested_file_neither_crashes_nor_stalls(text, parser):
    program = dedent(f"""
        from relocate_cli.storage.packs.yaml_reader import Parser, read_yaml
        from relocate_cli.storage.packs.yaml_pure import PureParser
        root, findings = read_yaml(({text}).encode(), "x.yaml", {parser})
        print(root, [finding.code for finding in findings])
    """)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "None ['P008']\n", "")


@given(st.binary())
def test_no_bytes_make_the_reader_raise(data):
    read_yaml(data, "x.yaml")
    read_yaml(data, "x.yaml", PureParser)


PIECES = [*"-:[]{},'\"?#|>&*\\ab1.é/~= \n\t\u200b", "\n  ", "\n- ", "a: ", "b: ", ": ", "- ", "<<", "|-\n  "]


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_whatever_is_written_raises_nothing_with_either_parser(text):
    read(text)
    read(text, PureParser)


WORDS = st.text(string.ascii_letters + string.digits + "åäö -+.?!'()/é😀", min_size=1, max_size=12)
SINGLE = WORDS.map(lambda words: "'" + words.replace("'", "''") + "'")
DOUBLE = WORDS.map(lambda words: '"' + words + '\\u200b\\n"')
LIST = st.lists(st.from_regex(r"[a-z]{1,4}\??", fullmatch=True), max_size=3)
FLOW = LIST.map(lambda words: f"[{', '.join(words)}]")
BLOCK = WORDS.map(lambda words: f"|\n    {words}\n    and on")
VALUES = WORDS | SINGLE | DOUBLE | FLOW | BLOCK
LINE = st.tuples(st.sampled_from(["  - ", "a: ", "b: ", "c:", "  d: ", "# "]), VALUES).map("".join)


@given(st.lists(LINE, max_size=8).map("\n".join))
def test_both_parsers_read_the_same_tree_and_find_the_same_faults(text):
    assert read(text) == read(text, PureParser)


def test_a_space_that_only_looks_like_one_is_told_and_read():
    """It comes along with text from a web page, and no eye can tell it from a plain one."""
    soft = "a:\n\u00a0\u00a0b:\u00a0one\u00a0two\n  c:\n    -\u202f3\n"
    node, findings = read_yaml(soft.encode(), "x.yaml")
    plain, _none = read_yaml("a:\n  b: one\u00a0two\n  c:\n    - 3\n".encode(), "x.yaml")

    assert node == plain
    assert [(f.mark.line, f.mark.column, f.code, f.level, f.message) for f in findings] == [
        (2, 1, "P010", "warning",
         "There is a space here that only looks like the plain one (U+00A0, no-break space)."),
        (4, 6, "P010", "warning",
         "There is a space here that only looks like the plain one (U+202F, narrow no-break space)."),
    ]  # fmt: skip


def test_curly_quotes_around_a_text_with_a_colon_are_named():
    _node, (finding,) = read_yaml("title: \u201cMove: in\u201d\n".encode(), "x.yaml")

    assert finding.hint.endswith("The sign U+201C, left double quotation mark only looks like the right one.")
