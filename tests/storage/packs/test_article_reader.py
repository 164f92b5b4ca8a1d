"""Articles of a pack: a head of YAML, then paragraphs; every problem with its line."""

from __future__ import annotations

from textwrap import dedent

import pytest

from relocate_cli.domain.packs.source import Mark
from relocate_cli.storage.packs.article_reader import read_article

ARTICLE = dedent("""\
    ---
    title: A home
    door: home
    ---
    Ask at the quay
    first.

    ## Salt
    It bites.
    - Windows
      grow blind.
    - Locks rust.
    1. Oil them.

    The end.
    """)


def read(text: str):
    node, findings = read_article(text.encode(), "topics/a-home.md")
    return node, [(found.code, found.mark.line, found.mark.column) for found in findings]


def test_paragraphs_headings_and_entries_of_lists_each_remember_their_line():
    node, findings = read(ARTICLE)

    assert findings == []
    assert [(key.text, value.text) for key, value in node.entries[:-1]] == [
        ("title", "A home"),
        ("door", "home"),
    ]
    assert node.entries[0].value.mark == Mark("topics/a-home.md", 2, 8)
    assert [(item.text, item.mark.line) for item in node.entries[-1].value.items] == [
        ("Ask at the quay first.", 5),
        ("## Salt", 8),
        ("It bites.", 9),
        ("- Windows grow blind.", 10),
        ("- Locks rust.", 12),
        ("1. Oil them.", 13),
        ("The end.", 15),
    ]


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_line_ends_of_windows_and_a_mark_at_the_start_change_nothing(end: str):
    text = "\ufeff" + ARTICLE.replace("\n", end)

    assert read(text) == read(ARTICLE)


@pytest.mark.parametrize("text", ["", "title: A home\n", "---\ntitle: A home\n", "Ask first.\n---\n"])
def test_without_a_head_it_is_not_read(text: str):
    assert read(text) == (None, [("P020", 1, 1)])


@pytest.mark.parametrize(
    "line", ["```", "<b>so</b>", "| a | b |", "![x](https://x.se)", "> said", "    code"]
)
def test_more_than_light_markdown_is_named_with_its_line(line: str):
    assert read(f"{ARTICLE}\n{line}\n")[1] == [("P021", 17, 1)]


def test_a_mistake_in_the_head_and_a_sign_nobody_sees_in_the_text_are_named_with_their_lines():
    text = ARTICLE.replace("door: home", "door: 'home").replace("The end", "The\u200b end")

    assert read(text)[1] == [("P002", 3, 7), ("P010", 15, 4)]


def test_it_is_refused_when_it_is_not_utf8_or_too_big():
    _node, findings = read_article("---\ntitle: Malå\n---\n".encode("latin-1"), "topics/a.md")
    _node, more = read_article(b"x" * (2 * 1024 * 1024 + 1), "topics/a.md")

    assert [(found.code, found.mark.line) for found in (*findings, *more)] == [("P001", 2), ("P009", 1)]


def test_an_article_without_a_text_has_none():
    node, findings = read("---\ntitle: A home\n---\n\n")

    assert ([key.text for key, _value in node.entries], findings) == (["title"], [])
