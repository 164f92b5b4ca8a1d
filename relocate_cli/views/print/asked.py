"""A message to the host, shown before it goes anywhere: lines, a file, an address for a mail program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.views.print.message import Message


def asked_reply(message: Message, *, protected: bool) -> Reply:
    """Return the message, and how it can leave this computer: never by itself."""
    fields = {"to": message.email or None, "name": message.name, "phone": message.phone or None}
    return Reply(
        "ask/1",
        lambda: {**fields, "subject": message.subject, "body": message.body},
        lambda: _rows(message),
        lambda: list(message_lines(message)),
        hints=lambda: list(_hints(message)),
        talk=lambda: list(_care(protected=protected)),
    )


def message_lines(message: Message) -> Iterator[Line]:
    """Yield the message as it will be read."""
    yield Line(message.name, "", len(_("To:")) + 1, _("To:"))
    for reach in filter(None, (message.email, message.phone)):
        yield Line(reach, "", len(_("To:")) + 1)
    yield Line(message.subject, "strong", len(_("Subject:")) + 1, _("Subject:"))
    yield Line()
    yield from (_body_line(row) for row in message.body.split("\n"))
    yield Line()


def _body_line(row: str) -> Line:
    return Line(row[2:], "", 2, "-") if row.startswith("- ") else Line(row)


def _rows(message: Message) -> Iterator[tuple[str, str]]:
    yield "to", message.email or message.phone
    yield "subject", message.subject
    yield from (("body", row) for row in message.body.split("\n"))


def _hints(message: Message) -> Iterator[Line]:
    yield Line(_("Nothing was sent. Write it to a file: -o FILE"), "faint")
    if message.email:
        yield Line(_("Open it in your mail program, where you can change it: --open"), "faint")


def _care(*, protected: bool) -> Iterator[Line]:
    if protected:
        text = _("Your personal data are protected: nothing about you stands in it. Your mail address would.")
        yield Line(f"{text} {_('It is safer to phone, or to use an address without your name.')}", "warn")


def message_text(message: Message) -> str:
    """Return the message as a file of text."""
    to = f"{message.name} <{message.email}>" if message.email else f"{message.name}, {message.phone}"
    return f"{_('To:')} {to}\n{_('Subject:')} {message.subject}\n\n{message.body}\n"
