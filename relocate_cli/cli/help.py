"""`relocate help`: a command, or one of a few topics."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.domain.nearest import suggestion
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session


@command("relocate help privacy")
@click.argument("topic", required=False)
@click.pass_context
def help(context: click.Context, session: Session, *, topic: str | None) -> None:
    """Explain a command, a topic, or a code such as P012.

    Topics: accessibility, environment, exit-codes, json, privacy. Codes: what `relocate pack check` finds.
    """
    from relocate_cli.cli import COMMANDS, door
    from relocate_cli.domain.checking.finding_codes import finding_codes
    from relocate_cli.views.topics import code_lines, topics

    group = door()
    if not topic:
        return click.echo(group.get_help(context.find_root()))
    if topic in COMMANDS:
        found = group.get_command(context, topic)
        return click.echo(found.get_help(click.Context(found, context.find_root(), topic))) if found else None
    codes, texts = finding_codes(), topics()
    if topic.upper() in codes:
        return session.screen.show(code_lines(topic.upper(), codes[topic.upper()]))
    if topic not in texts:
        hint = suggestion(topic, [*COMMANDS, *texts, *codes]) or _("Topics: {words}.").format(
            words=", ".join(texts)
        )
        raise RelocateError(_("There is no help on {topic}.").format(topic=repr(topic)), hint)
    return session.screen.show(Line(line) for line in texts[topic])
