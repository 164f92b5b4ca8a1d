"""What an option takes, one of a few words or a number; a wrong one is told with the right ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence


class OneOf(click.Choice[str]):
    """One of a few words; where several may be given, also with commas between them."""

    def __init__(self, words: Sequence[str], *, several: bool = False) -> None:
        super().__init__(words, case_sensitive=False)
        self.several = several

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ARG002
        """Return the word, or the words between commas; RelocateError names the nearest."""
        if not self.several:
            return self._word(str(value), param)
        return tuple(self._word(word.strip(), param) for word in str(value).split(",") if word.strip())

    def _word(self, written: str, param: click.Parameter | None) -> str:
        for word in self.choices:
            if word.casefold() == written.casefold():
                return word
        from relocate_cli.domain.nearest import did_you_mean

        message = _("{value} is not a value of {name}.").format(value=repr(written), name=name_of(param))
        raise RelocateError(message, did_you_mean(written, self.choices), 2)


class WholeNumber(click.IntRange):
    """A whole number within bounds."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the number; RelocateError says what is one."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            message = _("{value} is not a value of {name}.").format(value=repr(value), name=name_of(param))
            raise RelocateError(message, self._bounds(), 2) from None

    def _describe_range(self) -> str:
        """Return the bounds as click shows them in a help text; signs of algebra are for few."""
        return "" if self.max is None else f"{self.min}-{self.max}"

    def _bounds(self) -> str:
        if self.max is None:
            return _("Write a whole number from {least} on.").format(least=self.min or 0)
        return _("Write a whole number from {least} to {most}.").format(least=self.min, most=self.max)


def tell_right_values(parameter: click.Parameter) -> None:
    """Let a parameter of click's kinds tell a wrong value as everything here does."""
    kind = parameter.type
    if isinstance(kind, click.Choice):
        several = isinstance(parameter, click.Option) and parameter.multiple
        parameter.type = OneOf(list(kind.choices), several=several)
        if several:
            parameter.callback = _all_in_one
    elif isinstance(kind, click.IntRange):
        parameter.type = WholeNumber(kind.min, kind.max)


def _all_in_one(_context: click.Context, _option: click.Parameter, given: Any) -> tuple[str, ...]:
    return tuple(word for words in given for word in words)


def name_of(parameter: click.Parameter | None) -> str:
    """Return what somebody writes for it: `--state`, or SECTION."""
    if isinstance(parameter, click.Option):
        return max(parameter.opts, key=len)
    return (parameter.metavar or parameter.human_readable_name).strip("[].") if parameter else ""
