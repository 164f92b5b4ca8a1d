"""Every command of the program as somebody types it, for tests that hear it in languages nobody speaks."""

from __future__ import annotations

from importlib.util import find_spec

from relocate_cli.cli import COMMANDS as PROGRAM
from relocate_cli.cli.checkin import COMMANDS as CHECKINS
from relocate_cli.cli.host import COMMANDS as HOSTS
from relocate_cli.cli.pack import COMMANDS as AUTHORS
from relocate_cli.cli.sharing.export import COMMANDS as FORMATS

GROUPS = {"checkin": CHECKINS, "host": HOSTS, "pack": AUTHORS, "export": FORMATS}
EVERY = [*PROGRAM, *(f"{group} {name}" for group, names in GROUPS.items() for name in names)]
"""What there is to run, as `relocate help all` and the help of each group list it."""
READING = """\
next
list
list --state blocked
show apply
show harbour-master
show regatta
why apply
papers
papers --for 2027-02-01
have
have passport
forecast
forecast permit
forecast --if move=2027-04-01
errands
errands --from 2027-01-04 --days 7
guide
guide contacts
guide events
guide words
guide phrases
guide topics
guide themes
guide initiatives
fresh
update
find quay
find qqqq
walk
"""
CHANGING = """\
people
people add Ida --kind child --born 3
people edit Ida --born 4
people remove Ida --yes
settings
note pack-bags Hi
note pack-bags
done pack-bags
undo
skip pack-bags
undo
wait apply
undo
start xx-port --yes
start xx-port --move-date 2027-03-01 --yes
undo
erase
"""
SHARING = """\
say ask-the-way
say ask-the-way -o ../../card.html
ask apply
print -o ../../booklet.html
tick 7C
export md -o -
export html -o ../../plan.html
export ics -o ../../plan.ics
export json --names -o ../../plan.json
import ../../plan.json
checkin
checkin --wave m03 --show
checkin --wave m03 --answer drivers=sea
checkin share --wave m03
checkin share --wave m03 --yes -o ../../share.json
checkin story
checkin story --answer who=Xanadu --yes -o ../../story.md
checkin --never
undo
"""
HOSTING = """\
host
host add Ali --arrives 2027-02-01
host
host rename Ali Noor
--household Noor list
host import ../../plan.json --as Jan --yes
host day 2027-02-01
host day 2027-02-01 -o ../../day.html
host remove Noor --yes
"""
INSIGHTS = """\
insights ../../sent
insights ../../sent --shared
insights ../../sent --html ../../report.html
insights nothing
"""
WRITING = """\
pack list
pack words --pack xx-port
pack check
pack prove
pack translate --status
pack translate fi --status
pack drift
pack drift --to-call
pack compare ../xx .
pack preview --terminal
pack edit contact school --set phone=010-000.00
pack edit contact school --set email=port@example.org
pack build
pack send
pack install xx-port-2026.1.zip
pack install xx-port-2026.1.zip --yes
pack remove xx-port --yes
pack schema
pack new mala
pack new ../../mala --name Mala --extends xx --url https://www.mala.se/kontakt/ --yes
"""
WRONG = """\
frobnicate
list --state don
list --phase befor
show
next -n x
completion fish
help
help all
help json
help privacy
help mistakes
help environment
help P012
help exit-codes
help accessibility
help walk
"""
HELP = "".join(f"{name} --help\n" for name in EVERY)
HAS_INSIGHTS = find_spec("ibis") is not None
"""Whether the libraries are here that count; they are an extra."""
COMMANDS = "".join((READING, CHANGING, SHARING, HOSTING, INSIGHTS, WRITING, WRONG, HELP)).splitlines()
