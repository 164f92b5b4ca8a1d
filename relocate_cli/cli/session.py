"""What one run of the program knows: the options given, the screen, and the workspace made from them."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relocate_cli.cli.days import today_given
from relocate_cli.cli.homes import refuse_missing, user_homes
from relocate_cli.cli.meant import named_household
from relocate_cli.cli.screen import Screen
from relocate_cli.cli.speech import asked_language, chosen_language, use_language
from relocate_cli.language import reads_from_the_right
from relocate_cli.storage.settings_file import read_settings, write_settings
from relocate_cli.usecases.catalogue import SOURCE
from relocate_cli.usecases.guides.guide_folders import guide_folders
from relocate_cli.usecases.workspace import Workspace

if TYPE_CHECKING:
    from datetime import date

    from click import Context

    from relocate_cli.usecases.hosting.received import Received
    from relocate_cli.usecases.household.household import Household


class Session:
    """Looked up once at the door and handed to every command."""

    def __init__(self, arguments: list[str]) -> None:
        self.called: Context | None = None
        self.arguments, self.homes = arguments, user_homes()
        self.settings = read_settings(self.homes.config)
        self.options: dict[str, Any] = {
            "accessible": self.settings.get("accessible") == "yes",
            "no_color": self.settings.get("color") == "no",
            "pager": self.settings.get("pager") != "no",
        }
        self.language = chosen_language(asked_language(arguments), self.settings, self._languages_of_packs)
        use_language(self.language, self.homes.cache)
        self.options["accessible"] |= reads_from_the_right()

    @cached_property
    def screen(self) -> Screen:
        """The door to the terminal."""
        return Screen(self.options)

    @cached_property
    def own(self) -> Household:
        """The household at this computer; RelocateError when its folder was named and is not there."""
        from relocate_cli.usecases.household.household import Household

        refuse_missing(self.homes)
        return Household(self.homes.data, self.homes.state)

    @cached_property
    def received(self) -> Received | None:
        """The household that was named with --household; None when one's own is meant."""
        return named_household(self.homes, self.options, self.screen)

    @cached_property
    def household(self) -> Household:
        """The household whose plan this is: one's own, or one that is received here."""
        return self.received.household if self.received else self.own

    def _languages_of_packs(self) -> set[str]:
        """Return what any pack is written in or translated into, here and of those named on the way."""
        from relocate_cli.usecases.packs.languages import languages_of_packs

        self.language = SOURCE
        found = languages_of_packs(self.workspace, [Path(), *map(Path, self.arguments)])
        self.look_again()
        return found

    @cached_property
    def workspace(self) -> Workspace:
        """The world of this run: folders, language and day."""
        named = os.environ.get("RELOCATE_GUIDES", "")
        folders, damaged = guide_folders(self.homes, named, lambda: self.own.packs())  # noqa: PLW0108
        return Workspace(self.homes, folders, self.language, self.today, damaged)

    @property
    def has_read(self) -> bool:
        """Whether this run has read what the household saved."""
        return "household" in self.__dict__ and self.household.is_read

    def look_again(self) -> None:
        """Forget what lay on the disk, for this run may have changed it."""
        for opened in ("own", "received", "household", "workspace"):
            self.__dict__.pop(opened, None)

    @property
    def today(self) -> date:
        """The day it is, or the one given with --today."""
        return today_given(self.options)

    @property
    def person(self) -> str:
        """The member whose tasks are meant; empty for everybody."""
        return self.options.get("person") or ""

    def keep_setting(self, key: str, value: str | None) -> None:
        """Keep a setting for all runs to come; None sets it back to what it was at first."""
        refuse_missing(self.homes)
        given = {**self.settings, key: value}
        self.settings = {name: word for name, word in given.items() if word is not None}
        write_settings(self.homes.config, self.settings)

    def speak(self, language: str) -> None:
        """Change the language from here on."""
        self.language = language
        use_language(language, self.homes.cache)
        self.screen.accessible |= reads_from_the_right()
        if "workspace" in self.__dict__:
            self.workspace = self.workspace._replace(language=language)
