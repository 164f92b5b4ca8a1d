from __future__ import annotations

from textwrap import dedent


def test_two_laptops_that_disagree_are_told_once_on_each(laptops):
    here, there, sync = laptops
    here("start", "--answer", "move=2027-03-01")
    there("start", "--answer", "move=2027-04-01")
    sync()

    told = [[laptop("next").stderr for _ in range(2)] for laptop in (here, there)]

    words = {"2027-03-01": "Mon 1 Mar 2027", "2027-04-01": "Thu 1 Apr 2027"}
    counts, other = words
    if "Thu 1 Apr 2027 counts" in told[0][0]:
        counts, other = other, counts
    once = dedent(f"""\
        Two of your computers do not agree, and neither knew of the other: Which day
        do you move?: {words[counts]} counts; the other said: {words[other]}.
        To take the other: relocate start --answer move={other}
        """)
    assert [[" ".join(text.split()) for text in texts] for texts in told] == [
        [" ".join(once.split()), ""],
        [" ".join(once.split()), ""],
    ]
    here("start", "--answer", f"move={other}")
    sync()
    assert f'"{other}"' in there("list", "--json").stdout


def test_somebody_renamed_here_and_removed_there_comes_back_with_all_ticks(laptops):
    here, there, sync = laptops
    here("done", "register:jan")
    here("people", "edit", "Jan", "--name", "Jannis")
    there("people", "remove", "Jan", "--yes")
    sync()
    said = " ".join(here("start", "--answer", "pet=no").stderr.split())

    if "no longer here counts" in said:
        assert "relocate people add Jannis" in said
        there("people", "add", "Jannis")
        sync()
    else:
        assert "relocate people remove Jannis" in said
    assert "register:jan\tdone" in here("list").stdout


def test_a_tick_for_somebody_removed_elsewhere_is_shown_until_it_is_decided(laptops, on_terminal):
    here, there, sync = laptops
    here("done", "register:jan")
    there("people", "remove", "Jan", "--yes")
    sync()

    told = here("next").stderr
    listed = on_terminal(here, "list", "--no-color", "--quiet")
    removed = here("people", "remove", "Jan", "--yes")
    sync()
    after = [on_terminal(laptop, "list", "--no-color") for laptop in (here, there)]

    assert "Jan was removed on one; on the other this was ticked:" in told
    shown = """\
        For somebody who is no longer here
            Register your address · Jan: done Mon 23 Nov 2026
            Bring Jan back: relocate people add Jan. Let it go: relocate people remove
            Jan
        """
    assert dedent(shown) in listed
    assert removed.exit_code == 0
    assert not any("no longer here" in screen for screen in after)


def test_two_notes_are_both_kept_and_told(laptops):
    here, there, sync = laptops
    here("note", "pack-bags", "the", "blue", "one")
    there("note", "pack-bags", "the", "red", "one")
    sync()

    said = " ".join(there("next").stderr.split())

    assert "Pack your bags: both notes are kept, “the " in said
    assert "To take the other: relocate note pack-bags 'the " in said
