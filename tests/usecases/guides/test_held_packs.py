from __future__ import annotations

import pytest

from relocate_cli.domain.packs.installed_name import installed_name
from relocate_cli.domain.packs.pack_damage import PackDamage
from relocate_cli.usecases.guides.held_packs import (
    built_in_guides,
    held_packs,
    in_use,
    installed_guides,
    not_here,
    with_pack,
)


@pytest.fixture
def installed(port, workspace, install_version):
    """A second version of the port's pack, installed."""
    name = install_version("2026.2")
    return workspace.homes.data / "packs" / str(name)


def name_of(installed):
    return installed_name(installed.name)


@pytest.fixture
def machine(workspace):
    """The machine with the built-in guides after those of the test."""
    return workspace._replace(guides=(*workspace.guides, built_in_guides()))


def test_where_nothing_was_installed_nobody_is_asked_what_is_in_use(workspace):
    def never():
        pytest.fail("the journal would have been read")

    assert in_use(workspace.homes, never, ()) == ((), ())


def test_a_pack_in_use_that_is_not_there_has_no_folder_and_is_named(installed, workspace):
    name = name_of(installed)
    other = name._replace(id="xx-hill")

    assert in_use(workspace.homes, lambda: [name, other], ()) == ((installed,), ())
    assert not_here(workspace, [name, other]) == [other]


def test_a_damaged_pack_is_left_aside_where_another_is_whole(installed, workspace, install_version):
    name, older = name_of(installed), install_version("2026.1")
    (installed / "xx-port/pack.yaml").unlink()

    folders, damaged = in_use(workspace.homes, lambda: [name], ())

    assert folders == (installed.with_name(str(older)),)
    assert damaged == (PackDamage(name, missing=("pack.yaml",)),)
    assert in_use(workspace.homes, lambda: [name], workspace.guides)[0] == ()


def test_an_installed_pack_goes_before_the_built_in_ones_and_after_a_folder_of_ones_own(installed, machine):
    after = with_pack(machine, "xx-port", installed)

    assert after.guides == (machine.guides[0], installed, built_in_guides())
    assert installed_guides(after) == {installed: name_of(installed)}
    assert with_pack(after, "xx-port", None) == machine


def test_all_versions_are_told_the_newest_first_and_which_one_is_used(installed, machine):
    port = [pack for pack in held_packs(machine) if pack.id == "xx-port"]

    assert [(pack.version, pack.origin, pack.in_use, pack.name) for pack in port] == [
        ("2026.2", "installed", False, "Port"),
        ("2026.1", "folder", True, "Port"),
    ]
