"""What the page on a stick says to somebody who has never typed a command and has nothing but the stick."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.language import _
from relocate_cli.views.records.spoken import language_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.views.packs.stick import Stick

PYTHON = "https://www.python.org/downloads/"
ALIAS = """alias relocate="python3 '$PWD/relocate.pyz'\""""


class Block(NamedTuple):
    """One piece of the page: a title, a head, a text, or a line to type."""

    kind: str
    text: str


def _head(text: str) -> Block:
    return Block("head", text)


def _text(text: str) -> Block:
    return Block("text", text)


def _typed(text: str) -> Block:
    return Block("type", text)


def begin_blocks(stick: Stick) -> Iterator[Block]:
    """Yield what the page says, from top to bottom."""
    yield Block("title", _("Begin here: your checklist for {name}").format(name=stick.name))
    yield _text(_("This stick holds a program, relocate. It asks a few questions, and makes your list."))
    yield _text(_("It needs no network and no account, and it sends nothing to anybody."))
    yield from _window()
    yield from _python(stick)
    yield from _start(stick)
    yield from _answers()
    yield _head(_("When you get a newer guide"))
    yield _text(
        _("Put its file beside this page. See what it changes for you, and answer y if you trust it:")
    )
    yield _typed("relocate update FILE")
    yield _head(_("What nobody has tried"))
    yield _text(_("This was tried on Linux. Nobody has seen it run on Windows or macOS yet."))
    yield _text(_("Does something not work? Tell whoever gave you the stick what the window says."))


def _window() -> Iterator[Block]:
    yield _head(_("1. Open a window to type in"))
    yield _text(
        _("Windows: open the stick. Click into the line with its name at the top, type cmd, press Enter.")
    )
    yield _text(
        _("macOS: open the program Terminal. Type cd and a space, drag the stick into it, press Enter.")
    )
    yield _text(
        _("Linux: open the stick. Click on an empty spot with the right button, choose Open in Terminal.")
    )


def _python(stick: Stick) -> Iterator[Block]:
    yield _head(_("2. See whether Python is there"))
    yield _text(_("Type this line, then press Enter. On Windows type py instead of python3."))
    yield _typed("python3 --version")
    yield _text(_("It is good when it answers Python 3.11 or a higher number."))
    text = _(
        "Otherwise install Python from {address}, or ask somebody to. For this you need a network, once."
    )
    yield _text(text.format(address=PYTHON))
    yield _head(_("3. Make the window know the word relocate"))
    yield _text(_("Windows knows it already. On macOS and Linux, type:"))
    yield _typed(ALIAS)
    if stick.program:
        yield _text(_("Linux without Python: type this instead."))
        yield _typed(f"cp {stick.program} ~/relocate && chmod +x ~/relocate && alias relocate=~/relocate")
    yield _text(_("Each new window has to be told again: begin at 1."))


def _start(stick: Stick) -> Iterator[Block]:
    yield _head(_("4. Make your list"))
    for language in stick.languages:
        rather = _("If you rather read {language}, type this first:")
        yield _text(rather.format(language=language_words(language)))
        yield _typed(f"relocate settings language {language}")
    if stick.is_new:
        yield _text(_("Take the guide from the stick. Answer y when you are asked."))
        yield _typed(f"relocate pack install {stick.guide}")
    yield _text(_("Answer in your own time. Enter takes what is proposed, and you can change all later."))
    yield _typed(f"relocate start {stick.place}".rstrip())
    yield _head(_("5. From then on"))
    yield _text(_("This says what to do next, and by when:"))
    yield _typed("relocate")
    yield _text(_("This goes through the whole list; it says which keys to press:"))
    yield _typed("relocate walk")


def _answers() -> Iterator[Block]:
    yield _head(_("Where your answers are"))
    yield _text(_("They stay on this computer. They are not on the stick, so you can give it back."))
    yield _text(
        _(
            "Is it not your computer? Before 4, make a folder called relocate-data beside this page. "
            "Then everything stays on the stick."
        )
    )
    yield _text(_("Close the window and eject the stick before you pull it. This removes everything:"))
    yield _typed("relocate erase")
