from __future__ import annotations

import pytest

from relocate_cli.domain.packs.installed_name import InstalledName
from relocate_cli.usecases.guides.held_packs import (
    built_in_guides,
    folders_in_use,
    held_packs,
    installed_guides,
    not_here,
    with_pack,
)

NAME = InstalledName("xx-port", "2026.2", "0123456789ab")


@pytest.fixture
def installed(port, workspace, make_pack):
    """A second version of the port's pack, installed."""
    folder = workspace.homes.data / "packs" / str(NAME)
    make_pack("xx-port-2", {"pack.yaml": "name: New port\nextends: xx\nversion: 2026.2\n"})
    (folder).mkdir(parents=True)
    (workspace.guides[0] / "xx-port-2").rename(folder / "xx-port")
    return folder


@pytest.fixture
def machine(workspace):
    """The machine with the built-in guides after those of the test."""
    return workspace._replace(guides=(*workspace.guides, built_in_guides()))


def test_where_nothing_was_installed_nobody_is_asked_what_is_in_use(workspace):
    def never():
        pytest.fail("the journal would have been read")

    assert folders_in_use(workspace.homes, never) == ()


def test_a_pack_in_use_that_is_not_there_has_no_folder_and_is_named(installed, workspace):
    other = NAME._replace(id="xx-hill")

    assert folders_in_use(workspace.homes, lambda: [NAME, other]) == (installed,)
    assert not_here(workspace, [NAME, other]) == [other]


def test_an_installed_pack_goes_before_the_built_in_ones_and_after_a_folder_of_ones_own(installed, machine):
    after = with_pack(machine, "xx-port", installed)

    assert after.guides == (machine.guides[0], installed, built_in_guides())
    assert installed_guides(after) == {installed: NAME}
    assert with_pack(after, "xx-port", None) == machine


def test_all_versions_are_told_the_newest_first_and_which_one_is_used(installed, machine):
    port = [pack for pack in held_packs(machine) if pack.id == "xx-port"]

    assert [(pack.version, pack.origin, pack.in_use, pack.name) for pack in port] == [
        ("2026.2", "installed", False, "New port"),
        ("2026.1", "folder", True, "Port"),
    ]
