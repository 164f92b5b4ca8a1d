"""For every code of a finding a few lines that bring it about, and the same as they should be."""

from __future__ import annotations

from typing import NamedTuple


class Example(NamedTuple):
    """How it is written wrongly, and how rightly; a file's name stands in a comment where it matters."""

    wrong: str
    right: str


EXAMPLES = {
    "P001": Example(
        "name: Mal\\xe5          # saved as Windows-1252", "name: Malå          # saved as UTF-8"
    ),
    "P002": Example("what: Open: every day", 'what: "Open: every day"'),
    "P003": Example("library:\n<tab>name: The library", "library:\n  name: The library"),
    "P004": Example("title: Move in\ntitle: Move", "title: Move in"),
    "P005": Example("also: *words", "also: [library, books]"),
    "P006": Example("read: !!timestamp 2026-11-23", "read: 2026-11-23"),
    "P007": Example("title: Move in\n---\ntitle: Move out", "# tasks/move-in.yaml\ntitle: Move in"),
    "P008": Example("do: [[[[[[[[[[[[[deep]]]]]]]]]]]]]", "do: [One line.]"),
    "P009": Example("# words.yaml with 3 MB", "# words.yaml with what people look up"),
    "P010": Example("name: The<zero-width space> library", "name: The library"),
    "P011": Example("name: Mala + combining ring", "name: Malå"),
    "P012": Example("needs: [pasport]", "needs: [passport]"),
    "P013": Example("? [a, b]\n: c", "a: c"),
    "P014": Example("phase.yaml", "phases.yaml"),
    "P015": Example("papers.yaml -> /home/anna/papers.yaml", "papers.yaml"),
    "P016": Example("tasks/Hitta Boende.yaml", "tasks/hitta-boende.yaml"),
    "P017": Example("tasks/move-in.yaml and tasks/Move-In.yaml", "tasks/move-in.yaml"),
    "P018": Example("mala/ with tasks/ and no pack.yaml", "mala/pack.yaml"),
    "P019": Example("papers.yaml that only root may read", "papers.yaml that you may read"),
    "P020": Example(
        "# topics/winter.md\nWinter is long.", "---\ntitle: Winter\ndoor: life\n---\nWinter is long."
    ),
    "P021": Example("<b>Winter</b> is long.", "*Winter* is long."),
    "P022": Example("do: [Go there., Go there.]", "do: [Go there.]"),
    "P030": Example("titel: Move in", "title: Move in"),
    "P031": Example(
        "title: Move in", "title: Move in\nphase: arrival\nwhy: You live here now.\ndo: [Carry it in.]"
    ),
    "P032": Example("do: Carry it in.", "do:\n  - Carry it in."),
    "P033": Example("sure: very", "sure: high"),
    "P034": Example("rev: one", "rev: 1"),
    "P035": Example("read: 23 November 2026", "read: 2026-11-23"),
    "P036": Example("due: three months later", "due: 3 months after move"),
    "P037": Example("url: www.mala.se/kontakt", "url: https://www.mala.se/kontakt/"),
    "P038": Example("email: info at mala.se", "email: info@mala.se"),
    "P039": Example("format: 9", "format: 1"),
    "P040": Example(
        "# tasks/notify-move.yaml\ntitle: Notify your move", "overrides: sweden/notify-move@1\nhere: ..."
    ),
    "P041": Example("overrides: sweden/notify-moving@1", "overrides: sweden/notify-move@1"),
    "P042": Example("overrides: sweden/notify-move@1     # it is at 2", "overrides: sweden/notify-move@2"),
    "P043": Example("drop: Not here.\nhere: Go to Lycksele.", "drop: Not here; go to Lycksele."),
    "P044": Example("extends: vesterbotten", "extends: vasterbotten"),
    "P045": Example("level: region\nextends: norsjo", "level: municipality\nextends: vasterbotten"),
    "P046": Example("renamed: {find-flat: find-hom}", "renamed: {find-flat: find-home}"),
    "P047": Example("retired: {find-home: Gone.}     # still in tasks/", "retired: {find-flat: Gone.}"),
    "P048": Example(
        "overrides: sweden/tram-card@1     # the region dropped it", "# tasks/bus-card.yaml\ntitle: Bus card"
    ),
    "P049": Example(
        "# tasks/find-flat.yaml is deleted",
        "# pack.yaml\nretired: {find-flat: Ask the landlord.}",
    ),
    "P050": Example(
        "# a.yaml\nneeds: [b-paper]\ngives: [a-paper]\n# b.yaml: the reverse", "# a.yaml\ngives: [a-paper]"
    ),
    "P052": Example("when: {age: {to: 5}}", "for: each child\nwhen: {age: {to: 5}}"),
    "P053": Example("when: {home: hire}", "when: {home: rent}"),
    "P054": Example(
        "newcomer: {title: New, when: {not: {is: newcomer}}}", "newcomer: {title: New, when: {home: rent}}"
    ),
    "P055": Example("phase: prepare\nafter: [unpack]", "phase: settle-in\nafter: [unpack]"),
    "P056": Example("type: choice", "type: choice\noptions: {rent: I rent, buy: I buy}"),
    "P057": Example("for: each pet\nwhen: {work: employed}", "for: each adult\nwhen: {work: employed}"),
    "P058": Example("when: {move: 2027-02-01}", "when: {known: move}"),
    "P059": Example("due: 3 days after home", "due: 3 days after move"),
    "P060": Example(
        "phone: 0953-140 00", "phone: 0953-140 00\nsources: [{url: https://..., read: 2026-11-23}]"
    ),
    "P061": Example("url: https://www.mala.se/", "url: https://www.mala.se/bygga-och-bo/"),
    "P062": Example("dates: Every Tuesday", "dates: Every Tuesday\nrepeats: FREQ=WEEKLY;BYDAY=TU"),
    "P063": Example(
        "# papers.yaml\nlease: {title: Lease}",
        "# papers.yaml, and in a task: gives: [lease]\nlease: {title: Lease}",
    ),
    "P064": Example("passport: {title: Passport}", "passport: {title: Passport, brought: yes}"),
    "P065": Example("options: {flat: A flat, house: A house}", "options: {rented: One I rent}"),
    "P066": Example("read: 2024-11-23", "read: 2026-11-23"),
    "P067": Example("on: 2025-05-09", "on: 2027-05-09"),
    "P068": Example("phone: 0953/14000", "phone: 0953-140 00"),
    "P069": Example("why: A sentence of forty words ...", "why: A short one. And another."),
    "P070": Example("must: [work-permit]     # she is Dutch", "never: [work-permit]"),
    "P071": Example("never: [notify-move]", "must: [notify-move]"),
    "P072": Example("maybe: [find-home]     # home: rent is answered", "must: [find-home]"),
    "P073": Example("order: [[bankid, personnummer-task]]", "order: [[personnummer-task, bankid]]"),
    "P074": Example("answers: {hom: rent}", "answers: {home: rent}"),
    "P075": Example("answers: {home: hire}", "answers: {home: rent}"),
    "P076": Example("answers: {permit: yes}     # she is Swedish", "answers: {home: rent}"),
    "P077": Example("why: Folkbokföringsmyndigheten handlägger ...", "why: The Tax Agency decides."),
    "P078": Example(
        "do:\n  - {text: Borrow skis., until: 2026-03-01}     # it is autumn by now",
        "do:\n  - {text: Borrow skis., until: 2027-03-01}",
    ),
    "P079": Example(
        "opens: on move\nlapses: 2 weeks before move", "opens: on move\nlapses: 3 months after move"
    ),
    "P080": Example('msgid "Find a home"\nmsgstr ""', 'msgid "Find a home"\nmsgstr "Hitta en bostad"'),
    "P081": Example(
        '#, fuzzy\nmsgid "Find a new home"\nmsgstr "Hitta en bostad"',
        'msgid "Find a new home"\nmsgstr "Hitta en ny bostad"',
    ),
    "P082": Example('msgid "Find a home\nmsgstr ""', 'msgid "Find a home"\nmsgstr ""'),
    "P083": Example(
        'msgid "You need it for a lease."\nmsgstr "You need it for a lease."',
        'msgid "You need it for a lease."\nmsgstr "Du behöver det för ett kontrakt."',
    ),
    "P084": Example(
        'msgid "Phone 0953-140 00."\nmsgstr "Ring oss."',
        'msgid "Phone 0953-140 00."\nmsgstr "Ring 0953-140 00."',
    ),
    "P085": Example(
        'msgid ""\nmsgstr "Language: de\\n"     # in sv.po', 'msgid ""\nmsgstr "Language: sv\\n"'
    ),
    "P086": Example(
        '#, fuzzy\n#| msgctxt "tasks/ski/title"\nmsgid "Find the bus track"\nmsgstr "Hitta skidspåret"',
        'msgid "Find the bus track"\nmsgstr "Hitta busspåret"',
    ),
    "P087": Example('msgctxt "tasks/gone/title"', 'msgctxt "tasks/move-in/title"'),
    "P088": Example('msgid "## Winter"\nmsgstr "Vinter"', 'msgid "## Winter"\nmsgstr "## Vinter"'),
    "P090": Example("when: {home: rent, not: {home: [rent, buy]}}", "when: {home: rent}"),
    "P091": Example(
        "colour: {ask: Which colour?, ...}     # in no `when`",
        "home: {ask: How will you live?, ...}     # in a `when`",
    ),
    "P092": Example(
        "needs: [bankid]\ndue: {by: 3 days after move, kind: legal}",
        "needs: [bankid]\ndue: {by: 3 months after move, kind: legal}",
    ),
    "P093": Example(
        "accepted: {P092 find-hom: So it is.}",
        "accepted: {P092 find-home: The law counts from the decision.}",
    ),
    "P110": Example("first: [library-card]", "first: [preschool-apply]"),
    "P111": Example("dates: {notify-move: 2027-05-15}     # a Saturday", "dates: {notify-move: 2027-05-17}"),
    "P112": Example("said: [permit-too-late]     # she is Dutch", "said: []"),
    "P120": Example(
        "sources: [{url: https://gullspang.se/forskola, ...}]     # about every preschool in Sweden",
        "sources: [{url: https://www.skolverket.se/forskola, ...}]",
    ),
    "P121": Example("sure: high     # a blog says so", "sure: medium"),
    "P122": Example("read: 2062-11-23", "read: 2026-11-23"),
    "P123": Example("what: Visits have needed a booking.", "what: In 2022 visits needed a booking."),
    "P124": Example("what: Opening hours were not found.", "what: Ask the switchboard when it is open."),
    "P125": Example("why: Who sells for cash needs a till.", "why: If you sell for cash, you need a till."),
    "P130": Example(
        "type: grid\nitems: {home: Your home}", "type: grid\nscale: 1-5\nitems: {home: Your home}"
    ),
    "P131": Example("shares: {natur: 48}", "shares: {nature: 48}"),
    "P132": Example("# checkins.yaml of a municipality with four questions", "# checkins.yaml with three"),
    "P133": Example("what: Phone Anna, 070-123 45 67.", "what: Ask the newcomer guide."),
}
"""By code; what stands here is written for people to see, not to be copied."""
