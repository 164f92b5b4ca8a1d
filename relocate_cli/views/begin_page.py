"""The page on a stick: how somebody begins who has never typed a command, and has nothing but the stick."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.language import _
from relocate_cli.views.page import rendered

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 76
PYTHON = "https://www.python.org/downloads/"
ALIAS = """alias relocate="python3 '$PWD/relocate.pyz'\""""


class Stick(NamedTuple):
    """What lies on a stick, for whom."""

    place: str
    """The id of the guide's place; empty for a guide that nobody can move to by itself."""
    name: str
    guide: str
    """The file of the guide."""
    is_new: bool
    """Whether the program itself brings no such guide, or another one."""
    program: str
    """The file that runs without Python; empty when there is none."""


class Block(NamedTuple):
    """One piece of the page: a title, a head, a text, or a line to type."""

    kind: str
    text: str


def begin_html(stick: Stick, language: str) -> str:
    """Return the page for a browser."""
    return rendered("begin.html", {"language": language, "blocks": list(_blocks(stick))})


def begin_text(stick: Stick) -> str:
    """Return the same page as plain text."""
    return "\n".join(line for block in _blocks(stick) for line in _text_lines(block)) + "\n"


def _text_lines(block: Block) -> list[str]:
    from textwrap import wrap  # noqa: PLC0415 - only for this page

    if block.kind == "type":
        return [f"    {block.text}", ""]
    lines = wrap(block.text, WIDTH, break_long_words=False, break_on_hyphens=False)
    underlines = {"title": "=", "head": "-"}
    return [*lines, *([underlines[block.kind] * len(lines[-1])] if block.kind in underlines else []), ""]


def _blocks(stick: Stick) -> Iterator[Block]:
    yield Block("title", _("Begin here: your checklist for {name}").format(name=stick.name))
    yield Block(
        "text", _("This stick holds a program, relocate. It asks a few questions, and makes your list.")
    )
    yield Block("text", _("It needs no network and no account, and it sends nothing to anybody."))
    yield from _window()
    yield from _python(stick)
    yield from _start(stick)
    yield from _answers()
    yield Block("head", _("When you get a newer guide"))
    yield Block(
        "text", _("Put its file beside this page. See what it changes for you, and answer y if you trust it:")
    )
    yield Block("type", "relocate update FILE")
    yield Block("head", _("What nobody has tried"))
    yield Block("text", _("This was tried on Linux. Nobody has seen it run on Windows or macOS yet."))
    yield Block("text", _("Does something not work? Tell whoever gave you the stick what the window says."))


def _window() -> Iterator[Block]:
    yield Block("head", _("1. Open a window to type in"))
    yield Block(
        "text",
        _("Windows: open the stick. Click into the line with its name at the top, type cmd, press Enter."),
    )
    yield Block(
        "text",
        _("macOS: open the program Terminal. Type cd and a space, drag the stick into it, press Enter."),
    )
    yield Block(
        "text",
        _("Linux: open the stick. Click on an empty spot with the right button, choose Open in Terminal."),
    )


def _python(stick: Stick) -> Iterator[Block]:
    yield Block("head", _("2. See whether Python is there"))
    yield Block("text", _("Type this line, then press Enter. On Windows type py instead of python3."))
    yield Block("type", "python3 --version")
    yield Block("text", _("It is good when it answers Python 3.11 or a higher number."))
    text = _(
        "Otherwise install Python from {address}, or ask somebody to. For this you need a network, once."
    )
    yield Block("text", text.format(address=PYTHON))
    yield Block("head", _("3. Make the window know the word relocate"))
    yield Block("text", _("Windows knows it already. On macOS and Linux, type:"))
    yield Block("type", ALIAS)
    if stick.program:
        yield Block("text", _("Linux without Python: type this instead."))
        yield Block(
            "type", f"cp {stick.program} ~/relocate && chmod +x ~/relocate && alias relocate=~/relocate"
        )
    yield Block("text", _("Each new window has to be told again: begin at 1."))


def _start(stick: Stick) -> Iterator[Block]:
    yield Block("head", _("4. Make your list"))
    yield Block("text", _("If you rather read Swedish, type this first:"))
    yield Block("type", "relocate settings language sv")
    if stick.is_new:
        yield Block("text", _("Take the guide from the stick. Answer y when you are asked."))
        yield Block("type", f"relocate pack install {stick.guide}")
    yield Block(
        "text", _("Answer in your own time. Enter takes what is proposed, and you can change all later.")
    )
    yield Block("type", f"relocate start {stick.place}".rstrip())
    yield Block("head", _("5. From then on"))
    yield Block("text", _("This says what to do next, and by when:"))
    yield Block("type", "relocate")
    yield Block("text", _("This goes through the whole list; it says which keys to press:"))
    yield Block("type", "relocate walk")


def _answers() -> Iterator[Block]:
    yield Block("head", _("Where your answers are"))
    yield Block("text", _("They stay on this computer. They are not on the stick, so you can give it back."))
    yield Block(
        "text",
        _(
            "Is it not your computer? Before 4, make a folder called relocate-data beside this page. "
            "Then everything stays on the stick."
        ),
    )
    yield Block(
        "text", _("Close the window and eject the stick before you pull it. This removes everything:")
    )
    yield Block("type", "relocate erase")
