"""`relocate help`: a command, one of a few topics, a code of the checker, or the form of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.domain.nearest import suggestion
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


def complete_topic(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Return the commands and topics that begin so; after `json` the documents."""
    from relocate_cli.cli import COMMANDS
    from relocate_cli.usecases.reading.document_schemas import schema_names
    from relocate_cli.views.help_topics import topics

    of_json = "json" in (context.params.get("words") or ())
    names = schema_names() if of_json else ["all", *COMMANDS, *topics()]
    return [name for name in names if name.startswith(begun)]


@command("relocate help privacy")
@click.argument("words", nargs=-1, metavar="[TOPIC]", shell_complete=complete_topic)
def help(_session: Session, *, words: tuple[str, ...]) -> Reply:
    """Explain a command, a topic, or a code such as P012.

    `relocate help all` names every command and every common option.

    Topics: accessibility, environment, exit-codes, initiatives, json, mistakes, privacy.

    Codes: what `relocate pack check` finds.

    `relocate help json list` shows the JSON Schema of what `relocate list --json` prints.
    """
    from relocate_cli.cli import COMMANDS
    from relocate_cli.domain.checking.finding_codes import finding_codes
    from relocate_cli.usecases.reading.document_schemas import schema_names
    from relocate_cli.views.help_topics import topics
    from relocate_cli.views.topics import code_reply, topic_reply

    topic, *more = words or ("",)
    codes, texts = finding_codes(), topics()
    if topic == "json" and more:
        return _schema(" ".join(more))
    if topic == "all":
        return _whole()
    if not topic or topic in COMMANDS:
        return _command([name for name in words if name])
    if topic.upper() in codes:
        return code_reply(topic.upper(), codes[topic.upper()])
    if topic == "json":
        known = _("There are: {names}.").format(names=", ".join(schema_names()))
        return topic_reply(topic, [*texts[topic], known])
    if topic in texts:
        return topic_reply(topic, texts[topic])
    hint = _("Topics: {words}.").format(words=", ".join(texts))
    message = _("There is no help on {topic}.").format(topic=repr(topic))
    raise RelocateError(message, suggestion(topic, ["all", *COMMANDS, *texts, *codes]) or hint, 2)


def _command(names: Sequence[str]) -> Reply:
    """Return the help text of a command, or of the whole program."""
    from relocate_cli.cli import door
    from relocate_cli.views.topics import text_reply

    found: click.Command = door()
    context = click.get_current_context().find_root()
    for name in names:
        inner = found.get_command(context, name) if isinstance(found, click.Group) else None
        if not inner:
            message = _("There is no help on {topic}.").format(topic=repr(" ".join(names)))
            from relocate_cli.domain.nearest import did_you_mean

            known = found.list_commands(context) if isinstance(found, click.Group) else ()
            raise RelocateError(message, did_you_mean(name, known), 2)
        found, context = inner, inner.context_class(inner, context, name)
    return text_reply(" ".join(names), found.get_help(context))


def _whole() -> Reply:
    """Return every command and every common option."""
    from relocate_cli.cli import door
    from relocate_cli.cli.overview import whole_overview
    from relocate_cli.views.topics import text_reply

    return text_reply("all", whole_overview(door(), click.get_current_context().find_root()))


def _schema(name: str) -> Reply:
    """Return the JSON Schema of a document."""
    from relocate_cli.usecases.reading.document_schemas import document_schema
    from relocate_cli.views.topics import schema_reply

    return schema_reply(*document_schema(name))
