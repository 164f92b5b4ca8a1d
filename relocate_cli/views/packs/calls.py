"""What to phone about first: in lines, in rows, as a list to take to the telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _, ngettext
from relocate_cli.views.kinds import kind_word
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply
from relocate_cli.views.trust import date_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.drafting.calls import Call


def calls_reply(id: str, name: str, calls: Sequence[Call], folder: str) -> Reply:
    """Return what to phone about first."""
    return Reply(
        "calls/1",
        lambda: {"pack": id, "calls": [_document(call) for call in calls]},
        lambda: (tuple(_document(call).values()) for call in calls),
        lambda: _lines(name, calls),
        hints=lambda: _hints(folder) if calls else [],
    )


def _document(call: Call) -> dict[str, Any]:
    return call._asdict()


def _lines(name: str, calls: Sequence[Call]) -> Iterator[Line]:
    yield Line(_("What to phone about first for {name}").format(name=name), "head")
    yield Line()
    if not calls:
        yield Line(_("Nothing: somebody asked about all of it, or nobody has a number."), "good")
    for number, call in enumerate(calls, 1):
        yield Line(call.title, "strong", 4, f"{number:>2}.", right=call.phone)
        yield Line(f"{kind_word(call.kind)} {call.id}", "faint", 4)
        who = "" if call.who == call.title else f"{call.who}: "
        yield Line(f"{who}{_known(call)}", "faint", 4)


def _known(call: Call) -> str:
    """Return how a fact is known so far, and how many families see it."""
    sure = {"low": _("not sure"), "medium": _("fairly sure"), "high": _("sure")}[call.sure]
    seen = ngettext("{count} family", "{count} families", call.families).format(count=call.families)
    form = _("true on {day}, {sure}, {families}")
    return form.format(day=date_words(call.since), sure=sure, families=seen)


def _hints(folder: str) -> list[Line]:
    return [
        Line(),
        Line(_("Was it different? Mend the file first. Then write down that you asked:")),
        Line(f"relocate pack drift {folder} --called ID --by WHO", "", 2),
        Line(_("All of it as a list to tick: -o calls.md"), "faint"),
    ]


def calls_markdown(name: str, calls: Sequence[Call]) -> str:
    """Return a Markdown list to take to the telephone, with room for what one hears."""
    lines = [f"# {_('What to phone about first for {name}').format(name=name)}"]
    for call in calls:
        lines += ["", f"- [ ] {call.phone} {call.who}: {call.title} (`{call.kind}/{call.id}`)"]
        lines.append(f"  {_known(call)}. {_('What they said:')} ____")
    return "\n".join(lines) + "\n"
