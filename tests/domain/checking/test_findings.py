# ruff: noqa: E501 - a message is read whole, as its author reads it
"""Every code of a finding has a pack here that brings it about; files are real, messages whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from relocate_cli.domain.checking.accepted import is_proof
from relocate_cli.domain.checking.finding_codes import finding_codes
from relocate_cli.usecases.guides.pack_read import read_one
from relocate_cli.usecases.packs.checking import check_packs
from relocate_cli.usecases.workspace import Homes, Workspace

HEAD = dedent("""\
    format: 1
    name: Xanadu
    level: country
    language: en
    version: 2026.1
    summary: Far away.
    licence: CC0-1.0
    """)
CHILD = HEAD.replace("level: country", "level: municipality\nextends: xx")
SOURCES = "sources: [{url: https://example.org/page, read: 2026-11-01}]"
QUESTIONS = dedent("""\
    move: {ask: When?, help: A day., type: date}
    home: {ask: How?, help: Rent or buy., type: choice, options: {rent: Rent, buy: Buy}}
    work: {ask: Work?, help: So., type: choice, per: adult, options: {job: A job, none: None}}
    species: {ask: Animal?, help: So., type: choice, per: pet, options: {dog: Dog, cat: Cat}}
    born: {ask: Born?, help: So., type: date, per: adult}
    """)
PO_HEAD = 'msgid ""\nmsgstr "Language: sv\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
PO = '{flags}msgctxt "{context}"\nmsgid "Far away."\nmsgstr "{text}"\n\n'
OLDER = '#, fuzzy\n#| msgid "So far."\n'
ALL_BUT_ONE = "translations/sv.po:1:1: warning[P080]: 35 strings are missing: papers/permit/title, papers/number/title, phases/before/title, ... | Refresh the file with: relocate pack translate sv"
STRINGS = (
    "phases/before/title",
    "phases/there/title",
    "questions/move/ask",
    "questions/move/help",
    "questions/home/ask",
    "questions/home/help",
)


ASKED, WAVES = "checkins.yaml", {"waves.yaml": "m03: {title: Later, lanes: move}\n"}


def task(text: str = "") -> str:
    """Return a task in which its own fields stand first and everything else follows that it must have."""
    needed = {"title": "Pack", "phase": "before", "why": "So.", "do": "[Pack.]"}
    rest = [f"{field}: {value}\n" for field, value in needed.items() if f"{field}:" not in text]
    return "".join([text, *rest, SOURCES, "\n"])


def copied(text: str, translation: str = "") -> str:
    """Return a PO file with one entry, the summary of the pack; without a translation it is a copy."""
    return f'{PO_HEAD}msgctxt "summary"\nmsgid "{text}"\nmsgstr "{translation or text}"\n'


def persona(expects: str = "", answers: str = "{home: rent}") -> str:
    """Return Anna, who rents and has not told whether she works."""
    lines = ["anna:", "  title: Anna", "  today: 2026-11-23", "  members: [{name: Anna, kind: adult}]"]
    return "\n".join([*lines, f"  answers: {answers}", f"  {expects}"]) + "\n"


WALK = {"tasks/walk.yaml": task("for: each pet\nwhen: {species: dog}\n")}
"""A task that needs neither the papers of the pack nor its second phase, for cases without them."""
ONE_PHASE = {"phases.yaml": "before: {title: Before}\n"}
BASE = {
    "pack.yaml": HEAD,
    "phases.yaml": "before: {title: Before}\nthere: {title: There}\n",
    "questions.yaml": QUESTIONS,
    "papers.yaml": "permit: {title: Permit}\nnumber: {title: Number}\n",
    "tasks/apply.yaml": task("rev: 2\n"),
    "tasks/rent.yaml": task("when: {home: rent}\nafter: [apply]\n"),
    "tasks/buy.yaml": task("when: {home: buy}\n"),
    "tasks/earn.yaml": task("for: each adult\nwhen: {work: job}\n"),
    "tasks/walk.yaml": task("for: each pet\nwhen: {species: dog}\nphase: there\ngives: [permit, number]\n"),
}

CASES = {
    "P012 a name leads to no record": (
        {"tasks/apply.yaml": task("needs: [pernit]\n")},
        ["tasks/apply.yaml:1:9: error[P012]: There is no 'pernit' among the papers. | Did you mean permit?"],
    ),
    "P012 what nothing looks like is told with what there is": (
        {"tasks/apply.yaml": task("needs: [zzzzz]\n")},
        ["tasks/apply.yaml:1:9: error[P012]: There is no 'zzzzz' among the papers. | Known: number, permit."],
    ),
    "P030 a field that does not exist": (
        {"tasks/apply.yaml": task("neds: [permit]\n")},
        ["tasks/apply.yaml:1:1: error[P030]: There is no field 'neds' here. | Did you mean needs?"],
    ),
    "P031 a field is missing": (
        {"tasks/apply.yaml": task().replace("why: So.\n", "")},
        ["tasks/apply.yaml:1:1: error[P031]: The field why is missing."],
    ),
    "P032 a text in place of a list": (
        {"tasks/apply.yaml": task("needs: permit\n")},
        ["tasks/apply.yaml:1:8: error[P032]: Expected a list, found text. | Put it in brackets: [permit]"],
    ),
    "P032 a list in place of a text": (
        {"tasks/apply.yaml": task("title: [Apply]\n")},
        [
            "tasks/apply.yaml:1:8: error[P032]: Expected text, found a list. | Write it after the colon, without a dash; in quotation marks if it begins with [."
        ],
    ),
    "P032 a text in place of names": (
        {**WALK, "papers.yaml": "permit\n"},
        [
            "papers.yaml:1:1: error[P032]: Expected names, each with a colon, found text. | Write its name, and its fields below it: library:"
        ],
    ),
    "P032 a condition that is no question": (
        {"tasks/apply.yaml": task("when: rent\n")},
        [
            "tasks/apply.yaml:1:7: error[P032]: A condition is a question and its answers. | when: {citizenship: [eu, nordic]}"
        ],
    ),
    "P032 a condition without answers": (
        {"tasks/apply.yaml": task("when: {home: []}\n")},
        ["tasks/apply.yaml:1:14: error[P032]: Expected the answers that count."],
    ),
    "P032 a task without anything to do": (
        {"tasks/apply.yaml": task("do: []\n")},
        ["tasks/apply.yaml:1:5: error[P032]: This list is empty. | Write at least one entry."],
    ),
    "P032 a condition of no conditions": (
        {"tasks/apply.yaml": task("when: {any: []}\n")},
        ["tasks/apply.yaml:1:13: error[P032]: This list is empty. | Write at least one entry."],
    ),
    "P032 a condition of nothing": (
        {"tasks/apply.yaml": task("when: {not: {}}\n")},
        [
            "tasks/apply.yaml:1:13: error[P032]: A condition is a question and its answers. | when: {citizenship: [eu, nordic]}"
        ],
    ),
    "P034 an age in digits of another script": (
        {"tasks/apply.yaml": task("for: each person\nwhen: {age: {from: ٦}}\n")},
        [
            "tasks/apply.yaml:2:20: error[P034]: An age is a whole number of years. | age: {from: 6, to: 15}",
        ],
    ),
    "P012 an id with a dash that only looks like one": (
        {
            "papers.yaml": "work-permit: {title: Permit}\n",
            "tasks/apply.yaml": task("needs: [work\u2013permit]\ngives: [work-permit]\n"),
            **ONE_PHASE,
            **WALK,
        },
        [
            "tasks/apply.yaml:1:9: error[P012]: There is no 'work–permit' among the papers. | Did you mean work-permit? The sign U+2013, en dash only looks like the right one."
        ],
    ),
    "P030 a field with a letter of another alphabet": (
        {"tasks/apply.yaml": task("n\u0435eds: [permit]\n")},
        [
            "tasks/apply.yaml:1:1: error[P030]: There is no field 'nеeds' here. | Did you mean needs? The sign U+0435, cyrillic small letter ie only looks like the right one."
        ],
    ),
    "P033 an answer in curly quotes": (
        {"tasks/apply.yaml": task("for: \u201ceach adult\u201d\n")},
        [
            "tasks/apply.yaml:1:6: error[P033]: '“each adult”' is not one of the words that can stand here. | Did you mean each adult, each pet, each car? The sign U+201C, left double quotation mark only looks like the right one."
        ],
    ),
    "P036 a rule with a minus that is none": (
        {"tasks/apply.yaml": task("due: by\u00a01 December each\u2011year\n")},
        [
            "tasks/apply.yaml:1:6: error[P036]: 'by 1 December each‑year' is not a rule for a date. | Write it like one of these: 3 months after move; on move; 1 week after 3 months after move; 5 working days after done notify-move; by 1 December each year; from 1 December to 31 March each year. The sign U+2011, non-breaking hyphen only looks like the right one."
        ],
    ),
    "P032 an age that is a text": (
        {"tasks/apply.yaml": task("for: each person\nwhen: {age: 6}\n")},
        ["tasks/apply.yaml:2:13: error[P032]: Expected an age. | age: {from: 6, to: 15}"],
    ),
    "P033 a word that cannot stand here": (
        {"tasks/apply.yaml": task("for: each adlt\n")},
        [
            "tasks/apply.yaml:1:6: error[P033]: 'each adlt' is not one of the words that can stand here. | Did you mean each adult, each pet, each car?"
        ],
    ),
    "P033 neither yes nor no": (
        {"tasks/apply.yaml": task("changes_often: maybe\n")},
        [
            "tasks/apply.yaml:1:16: error[P033]: 'maybe' is not one of the words that can stand here. | Known: yes, no."
        ],
    ),
    "P034 a number that is too big": (
        {"tasks/apply.yaml": task("rev: 1000\n")},
        ["tasks/apply.yaml:1:6: error[P034]: '1000' is not a whole number from 1 to 999."],
    ),
    "P034 an age that is no number": (
        {"tasks/apply.yaml": task("for: each person\nwhen: {age: {from: six}}\n")},
        [
            "tasks/apply.yaml:2:20: error[P034]: An age is a whole number of years. | age: {from: 6, to: 15}",
        ],
    ),
    "P035 a day that does not exist": (
        {"tasks/apply.yaml": task("cost: {amount: 0, currency: SEK, read: 2026-02-30}\n")},
        [
            "tasks/apply.yaml:1:40: error[P035]: '2026-02-30' is not a date. | There is no such day: that month ends on 2026-02-28. Look it up again."
        ],
    ),
    "P036 no length of time": (
        {"tasks/apply.yaml": task("takes: soon\n")},
        [
            "tasks/apply.yaml:1:8: error[P036]: 'soon' is not a length of time. | Write it like 2-6 weeks, 10 days or 1 year."
        ],
    ),
    "P036 no rule for a date": (
        {"tasks/apply.yaml": task("due: when you like\n")},
        [
            "tasks/apply.yaml:1:6: error[P036]: 'when you like' is not a rule for a date. | Write it like one of these: 3 months after move; on move; 1 week after 3 months after move; 5 working days after done notify-move; by 1 December each year; from 1 December to 31 March each year."
        ],
    ),
    "P036 the first of no days": (
        {"tasks/apply.yaml": task("due: {by: {earliest: []}}\n")},
        [
            "tasks/apply.yaml:1:11: error[P036]: Several rules are written: {earliest: [3 months after move, on job-ends]}."
        ],
    ),
    "P037 no web address": (
        {"tasks/apply.yaml": task("links: [{label: Page, url: example.org}]\n")},
        [
            "tasks/apply.yaml:1:28: error[P037]: 'example.org' is not a web address that can stand here. | Write it with https, and see whether it opens: https://example.org"
        ],
    ),
    "P038 not written as it should be": (
        {"pack.yaml": HEAD.replace("2026.1", "newest")},
        ["pack.yaml:5:10: error[P038]: 'newest' is not written as it should be. | Write it like 2026.11.1."],
    ),
    "P038 an id that cannot be one": (
        {**WALK, "papers.yaml": "Permit Card: {title: Card}\n"},
        [
            "papers.yaml:1:1: error[P038]: 'Permit Card' cannot be the id of a record. | Use small letters a-z, digits and hyphens. Write it like permit-card."
        ],
    ),
    "P039 a format of the future": (
        {"pack.yaml": HEAD.replace("format: 1", "format: 2")},
        [
            "pack.yaml:1:1: error[P039]: This pack uses format 2; this program reads up to 1. | Install a newer relocate."
        ],
    ),
    "P050 tasks wait in a circle": (
        {
            **WALK,
            "tasks/apply.yaml": task("needs: [number]\ngives: [permit]\n"),
            "tasks/register.yaml": task("needs: [permit]\ngives: [number]\n"),
        },
        [
            "tasks/apply.yaml:1:8: error[P050]: These tasks wait for one another in a circle: apply → register → apply. | Take one paper out of `needs`, or one task out of `after` or `waits_for`."
        ],
    ),
    "P053 an answer that does not exist": (
        {"tasks/apply.yaml": task("when: {home: rend}\n")},
        ["tasks/apply.yaml:1:14: error[P053]: home has no answer 'rend'. | Did you mean rent?"],
    ),
    "P054 conditions ask for one another": (
        {"groups.yaml": "a: {title: A, when: {is: b}}\nb: {title: B, when: {is: a}}\n"},
        ["groups.yaml:1:21: error[P054]: These conditions ask for one another in a circle: a → b → a."],
    ),
    "P055 an earlier phase than what comes before": (
        {
            "tasks/apply.yaml": task("after: [register]\n"),
            "tasks/register.yaml": task("phase: there\n"),
        },
        [
            "tasks/apply.yaml:3:8: warning[P055]: apply stands in an earlier phase than register, which comes before it."
        ],
    ),
    "P056 a choice without options": (
        {"questions.yaml": QUESTIONS + "pay: {ask: How?, help: So., type: choice}\n"},
        ["questions.yaml:6:6: error[P056]: A choice needs options to choose from."],
    ),
    "P057 a pet is asked what adults are asked": (
        {"tasks/apply.yaml": task("for: each pet\nwhen:\n  work: job\n")},
        [
            "tasks/apply.yaml:3:3: error[P057]: work is asked of each adult, and this is for each pet: it can never be true."
        ],
    ),
    "P057 a pet has no age": (
        {"tasks/apply.yaml": task("for: each pet\nwhen: {age: {to: 2}}\n")},
        [
            "tasks/apply.yaml:2:7: error[P057]: age is asked of each person, and this is for each pet: it can never be true."
        ],
    ),
    "P057 a group that a child is never in": (
        {
            "groups.yaml": "worker: {title: A worker, when: {work: job, home: rent}}\n",
            "tasks/apply.yaml": task("for: each child\nwhen: {not: {is: worker}}\n"),
        },
        [
            "tasks/apply.yaml:2:18: error[P057]: is: worker is asked of each adult, and this is for each child: it can never be true."
        ],
    ),
    "P057 anyone is never a pet": (
        {"tasks/apply.yaml": task("when: {anyone: {species: dog}}\n")},
        [
            "tasks/apply.yaml:1:17: error[P057]: species is asked of each pet, and this is for each person: it can never be true."
        ],
    ),
    "P057 the condition of a due date": (
        {"tasks/apply.yaml": task("for: each car\ndue: [{by: on move, when: {species: dog}}]\n")},
        [
            "tasks/apply.yaml:2:28: error[P057]: species is asked of each pet, and this is for each car: it can never be true."
        ],
    ),
    "P057 a page for whom it is never shown": (
        {
            "tasks/apply.yaml": task(
                "for: each car\nlinks: [{label: So, url: https://example.org/x, when: {species: dog}}]\n"
            )
        },
        [
            "tasks/apply.yaml:2:56: error[P057]: species is asked of each pet, and this is for each car: it can never be true."
        ],
    ),
    "P057 a page of the household that is for a pet": (
        {
            "tasks/apply.yaml": task(
                "links: [{label: So, url: https://example.org/x, when: {age: {to: 5}}}, {label: So, url: https://example.org/y, when: {species: dog}}]\n"
            )
        },
        [
            "tasks/apply.yaml:1:119: error[P057]: species is asked of each pet, and this is for each person: it can never be true."
        ],
    ),
    "P058 a date as a condition": (
        {"tasks/apply.yaml": task("when: {move: 2027-01-01}\n")},
        [
            "tasks/apply.yaml:1:14: error[P058]: move is a date, and a date cannot be a condition. | Ask only whether it is known: `known: move`."
        ],
    ),
    "P059 a day counted from no date": (
        {"tasks/apply.yaml": task("due: 3 days after home\n")},
        [
            "tasks/apply.yaml:1:6: error[P059]: home is no date that is asked of them, so nothing can be counted from it. | Count from one of these days: move, born; or from a task: 3 days after done find-home."
        ],
    ),
    "P059 a birthday of nobody": (
        {"tasks/apply.yaml": task("due: 4 months before birthday 1\n")},
        [
            "tasks/apply.yaml:1:6: error[P059]: The task is for nobody in particular, so there is no birthday to count from."
        ],
    ),
    "P079 a task that is over before it begins": (
        {"tasks/apply.yaml": task("opens: on move\nlapses: 2 weeks before move\n")},
        [
            "tasks/apply.yaml:2:9: error[P079]: This lapses (2 weeks before move) before it opens (on move), so nobody can ever begin it."
        ],
    ),
    "P059 a phase that never opens": (
        {**WALK, "phases.yaml": "before: {title: Before, opens: on home}\n"},
        [
            "phases.yaml:1:32: error[P059]: home is no date that is asked of them, so nothing can be counted from it. | Count from one of these days: move, born; or from a task: 3 days after done find-home."
        ],
    ),
    "P060 no source": (
        {"tasks/apply.yaml": task().replace(SOURCES + "\n", "")},
        [
            "tasks/apply.yaml:1:1: warning[P060]: apply has no source. | Write under sources: where the fact stands, and the day you read it."
        ],
    ),
    "P052 the household is asked about an age": (
        {"tasks/apply.yaml": task("when: {age: {to: 5}}\n")},
        [
            "tasks/apply.yaml:1:7: error[P052]: age is about one person, but this task is for the household. | Write anyone: or everyone: around it, or for: each person."
        ],
    ),
    "P052 a contact that is for one age": (
        {"contacts.yaml": f"office:\n  name: Office\n  what: So.\n  when: {{age: {{to: 5}}}}\n  {SOURCES}\n"},
        [
            "contacts.yaml:4:9: error[P052]: age is about one person, but this concerns the whole household. | Write anyone: or everyone: around it."
        ],
    ),
    "P061 a link to a whole site": (
        {"tasks/apply.yaml": task("links: [{label: There, url: https://example.org/}]\n")},
        [
            "tasks/apply.yaml:1:29: warning[P061]: https://example.org/ is a whole site, not a page. | Link the page itself; if there is none, say why under whole_site:"
        ],
    ),
    "P062 an event without a day": (
        {"events.yaml": f"fair:\n  name: Fair\n  what: So.\n  dates: Soon\n  {SOURCES}\n"},
        [
            "events.yaml:2:3: warning[P062]: fair has no day, no rule and no months. | Add on: 2027-02-04, or repeats: FREQ=WEEKLY;BYDAY=TU, or months: [7]."
        ],
    ),
    "P036 a rule for days that is none": (
        {"events.yaml": f"fair:\n  name: Fair\n  what: So.\n  dates: Soon\n  repeats: weekly\n  {SOURCES}\n"},
        [
            "events.yaml:5:12: error[P036]: 'weekly' is not a recurrence rule: 'WEEKLY' is no part of a rule that is read here. | Write it like one of these: FREQ=WEEKLY;BYDAY=TU; FREQ=MONTHLY;BYDAY=1SA; FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=13."
        ],
    ),
    "P062 every second week, and nobody knows from when": (
        {
            "events.yaml": f"fair:\n  name: Fair\n  what: So.\n  dates: Every second Tuesday\n  repeats: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU\n  {SOURCES}\n"
        },
        [
            "events.yaml:5:12: warning[P062]: This rule counts from a first day, and there is none, so no day is shown. | Write the first day under on: 2027-02-02"
        ],
    ),
    "P062 a first day that is none of the rule's": (
        {
            "events.yaml": f"fair:\n  name: Fair\n  what: So.\n  dates: Tuesdays\n  on: 2027-02-01\n  repeats: FREQ=WEEKLY;BYDAY=TU;UNTIL=20271231T225959Z\n  {SOURCES}\n"
        },
        [
            "events.yaml:6:12: warning[P062]: The first day, 2027-02-01, is none of the days of the rule. | Write under on: the first of the days that the rule means."
        ],
    ),
    "P063 a paper that nothing uses": (
        {**WALK, **ONE_PHASE, "papers.yaml": "permit: {title: Permit}\n"},
        ["papers.yaml:1:9: warning[P063]: Nothing uses permit. | Use it, or delete it."],
    ),
    "P064 a paper that nothing gives": (
        {
            **WALK,
            **ONE_PHASE,
            "papers.yaml": "permit: {title: Permit}\n",
            "tasks/apply.yaml": task("needs: [permit]\n"),
        },
        [
            "papers.yaml:1:9: warning[P064]: A task needs permit, and nothing gives it. | Add it to the `gives` of a task or an answer; if people have it before, write brought: yes."
        ],
    ),
    "P065 answers that no condition tells apart": (
        {
            "questions.yaml": QUESTIONS
            + "colour: {ask: Which?, help: So., type: choice, options: {red: Red, blue: Blue}}\n",
            "tasks/apply.yaml": task("when: {known: colour}\n"),
        },
        [
            "questions.yaml:6:57: warning[P065]: No condition tells these answers apart: red, blue. | Make one answer of them, or use them in a `when`."
        ],
    ),
    "P066 a fact read too long ago": (
        {"tasks/apply.yaml": task().replace("2026-11-01", "2025-11-01")},
        [
            "tasks/apply.yaml:5:10: warning[P066]: apply was read on 2025-11-01; such a fact keeps for 12 months. | Read the page again and write the new day under read: or checked:."
        ],
    ),
    "P067 an event that is over": (
        {"events.yaml": f"fair:\n  name: Fair\n  what: So.\n  dates: Once\n  on: 2026-11-01\n  {SOURCES}\n"},
        ["events.yaml:2:3: warning[P067]: fair is over. | Write its next day, or delete it."],
    ),
    "P068 a number one cannot dial": (
        {"contacts.yaml": f"office:\n  name: Office\n  what: So.\n  phone: 0918/14000\n  {SOURCES}\n"},
        [
            "contacts.yaml:4:10: warning[P068]: '0918/14000' is not written as one dials it. | Write 0918-140 00, or +46 918 140 00, or a short number such as 114 14."
        ],
    ),
    "P068 an address with advice in it": (
        {"places.yaml": f"quay:\n  name: Quay\n  what: So.\n  address: Quay 1, 93581 Port\n  {SOURCES}\n"},
        [
            "places.yaml:4:12: warning[P068]: 'Quay 1, 93581 Port' is not written as an address. | Write street, code and town: Storgatan 67, 935 81 Norsjö. Advice goes into `what`."
        ],
    ),
    "P069 a sentence that is too long": (
        {"tasks/apply.yaml": task(f"why: {' '.join(['so'] * 26)}\n")},
        [
            "tasks/apply.yaml:1:6: warning[P069]: A sentence has 26 words. | Make two of it: at most 25 words, one idea each."
        ],
    ),
    "P069 a sentence that its translation made too long": (
        {
            "translations/sv.po": PO_HEAD
            + PO.format(flags="", context="summary", text=" ".join(["långt"] * 26))
        },
        [
            ALL_BUT_ONE,
            "translations/sv.po:4:1: warning[P069]: A sentence has 26 words. | Make two of it: at most 25 words, one idea each.",
        ],
    ),
    "P077 a text that reads like a law": (
        {
            "tasks/apply.yaml": task(
                f"why: {' '.join(['Folkbokföringsmyndigheten handlägger folkbokföringsärenden.'] * 20)}\n"
            )
        },
        [
            "tasks/apply.yaml:1:1: warning[P077]: This is hard to read: LIX 100, and 55 should be enough. | Use shorter words and shorter sentences."
        ],
    ),
    "P093 something accepted that does not occur": (
        {"pack.yaml": HEAD + "accepted: {P065 colour: They want to find theirs.}\n"},
        [
            "pack.yaml:8:25: warning[P093]: 'P065 colour' is accepted, but does not occur. | Delete the line; it names a code and an id, such as P092 notify-move."
        ],
    ),
    "P046 renamed to nothing": (
        {"pack.yaml": HEAD + "renamed: {old: aply}\n"},
        [
            "pack.yaml:8:16: error[P046]: old was renamed to 'aply', but there is no task of that name. | Did you mean apply?"
        ],
    ),
    "P047 renamed and still there": (
        {"pack.yaml": HEAD + "renamed: {apply: apply}\n"},
        [
            "pack.yaml:8:18: error[P047]: apply is said to be gone, but there is a task of that name. | Delete the task, or take it out of `renamed`."
        ],
    ),
    "P047 retired and still there": (
        {"pack.yaml": HEAD + "retired: {apply: Not needed any more.}\n"},
        [
            "pack.yaml:8:18: error[P047]: apply is said to be gone, but there is a task of that name. | Delete the task, or take it out of `retired`."
        ],
    ),
    "P046 an answer renamed to nothing": (
        {"questions.yaml": QUESTIONS.replace("options: {rent", "renamed: {own: by}, options: {rent")},
        [
            "questions.yaml:2:68: error[P046]: own was renamed to 'by', but the question has no answer of that name. | Did you mean buy?"
        ],
    ),
    "P046 an answer renamed the wrong way round": (
        {"questions.yaml": QUESTIONS.replace("options: {rent", "renamed: {buy: own}, options: {rent")},
        [
            "questions.yaml:2:68: error[P046]: buy: own is written the wrong way round. | The old name goes first: own: buy."
        ],
    ),
    "P046 a task renamed the wrong way round": (
        {"pack.yaml": HEAD + "renamed: {apply: ask}\n"},
        [
            "pack.yaml:8:18: error[P046]: apply: ask is written the wrong way round. | The old name goes first: ask: apply."
        ],
    ),
    "P047 an answer retired and still there": (
        {"questions.yaml": QUESTIONS.replace("options: {rent", "retired: {buy: Ask.}, options: {rent")},
        [
            "questions.yaml:2:68: error[P047]: buy is said to be gone, but the question still has this answer. | Delete the answer, or take it out of `retired`."
        ],
    ),
    "P053 an old answer in a condition": (
        {
            "questions.yaml": QUESTIONS.replace(
                "options: {rent", "renamed: {let: rent}, retired: {own: Say buy.}, options: {rent"
            ),
            "tasks/apply.yaml": task("when: {home: [let, own]}\n"),
        },
        [
            "tasks/apply.yaml:1:15: error[P053]: home has no answer 'let'. | It was renamed: write rent.",
            "tasks/apply.yaml:1:20: error[P053]: home has no answer 'own'. | It is retired: Say buy.",
        ],
    ),
    "P004 two lines with one id": (
        {"tasks/apply.yaml": task("do:\n  - {text: Pack., id: pack}\n  - {text: Go., id: pack}\n")},
        [
            "tasks/apply.yaml:2:3: error[P004]: Two lines of this task have the id 'pack'. | A tick finds its line by the id; give each its own."
        ],
    ),
    "P078 lines that ended, end soon, and end before they begin": (
        {
            "tasks/apply.yaml": task(
                "do:\n"
                "  - {text: Pack., until: 2026-11-22}\n"
                "  - {text: Go., until: 2027-02-21}\n"
                "  - {text: Stay., until: 2027-02-22}\n"
                "  - {text: Rest., from: 2027-03-02, until: 2027-03-01}\n"
            )
        },
        [
            "tasks/apply.yaml:2:26: warning[P078]: This ended on 2026-11-22; nobody sees it any more. | Delete it, or write its new last day.",
            "tasks/apply.yaml:3:24: warning[P078]: This ends on 2027-02-21. | Find out what holds after it, and write that with from: and the first day.",
            "tasks/apply.yaml:5:44: warning[P078]: This ends before it begins. | Exchange the two days.",
        ],
    ),
    "P070 must see and does not": (
        {"personas.yaml": persona("must: [buy]")},
        [
            "personas.yaml:6:10: error[P070]: buy must be on the list, but it is not, because home is rent, not buy."
        ],
    ),
    "P070 there is nobody to see it": (
        {"tasks/vet.yaml": task("for: each pet\n"), "personas.yaml": persona("must: [vet]")},
        [
            "personas.yaml:6:10: error[P070]: vet must be on the list, but it is for each pet, and there is none."
        ],
    ),
    "P071 must not see and does": (
        {"personas.yaml": persona("never: [rent]")},
        ["personas.yaml:6:11: error[P071]: rent must never be on the list, but it is, because home is rent."],
    ),
    "P071 must not see and may": (
        {"personas.yaml": persona("never: [earn]")},
        [
            "personas.yaml:6:11: error[P071]: earn must never be on the list, but it may be: open is Anna: work."
        ],
    ),
    "P072 should wait and does not": (
        {"personas.yaml": persona("maybe: [rent]")},
        ["personas.yaml:6:11: error[P072]: rent should wait for an answer, but it is, because home is rent."],
    ),
    "P073 the wrong order": (
        {"personas.yaml": persona("order: [[rent, apply]]")},
        ["personas.yaml:6:18: error[P073]: apply stands before rent on the list; it should come after."],
    ),
    "P073 an order of what is not there": (
        {"personas.yaml": persona("order: [[apply, buy]]")},
        [
            "personas.yaml:6:19: error[P073]: buy should stand in this order, but it is not, because home is rent, not buy."
        ],
    ),
    "P110 not among the first": (
        {"personas.yaml": persona("first: [buy]")},
        [
            "personas.yaml:6:11: error[P110]: buy must be among the first 5 things to do; these are: apply, rent."
        ],
    ),
    "P111 another day": (
        {"personas.yaml": persona("dates: {rent: before 2027-01-01}")},
        ["personas.yaml:6:17: error[P111]: rent shows none, and should show before 2027-01-01."],
    ),
    "P111 a day of what is not there": (
        {"personas.yaml": persona("dates: {buy: none}")},
        ["personas.yaml:6:16: error[P111]: buy is not on the list."],
    ),
    "P112 a warning that is not said": (
        {
            "warnings.yaml": f"no-way: {{title: No way., when: {{home: buy}}, text: Ask., {SOURCES}}}\n",
            "personas.yaml": persona("said: [no-way]"),
        },
        ["personas.yaml:6:10: error[P112]: The warning no-way must be said."],
    ),
    "P112 a warning that should not be said": (
        {
            "warnings.yaml": f"no-way: {{title: No way., when: {{home: rent}}, text: Ask., {SOURCES}}}\n",
            "personas.yaml": persona("said: []"),
        },
        ["personas.yaml:6:9: error[P112]: The warning no-way is said, and should not be."],
    ),
    "P074 a question that does not exist": (
        {"personas.yaml": persona(answers="{hom: rent}")},
        ["personas.yaml:5:18: error[P074]: There is no question 'hom'. | Did you mean home?"],
    ),
    "P074 a question for each at the household": (
        {"personas.yaml": persona(answers="{work: job}")},
        ["personas.yaml:5:19: error[P074]: work is asked of each adult. Put it under `each`."],
    ),
    "P074 a question of the household for each": (
        {"personas.yaml": persona("each: {home: rent}")},
        ["personas.yaml:6:16: error[P074]: home is asked once, of the household. Put it under `answers`."],
    ),
    "P074 somebody who is not there": (
        {"personas.yaml": persona("answers_of: {Ana: {work: job}}")},
        ["personas.yaml:6:21: error[P074]: Nobody of this household is called 'Ana'. | Did you mean Anna?"],
    ),
    "P074 an animal asked of a person": (
        {"personas.yaml": persona("answers_of: {Anna: {species: dog}}")},
        ["personas.yaml:6:32: error[P074]: species is asked of each pet. Put it under `each`."],
    ),
    "P075 an answer that does not exist": (
        {"personas.yaml": persona(answers="{home: rend}")},
        ["personas.yaml:5:19: error[P075]: 'rend' cannot answer home. | Did you mean rent?"],
    ),
    "P075 a day that is none": (
        {"personas.yaml": persona(answers="{move: soon}")},
        ["personas.yaml:5:19: error[P075]: 'soon' cannot answer move."],
    ),
    "P076 an answer nobody asked for": (
        {
            "questions.yaml": QUESTIONS
            + "rooms: {ask: Rooms?, help: So., type: number, when: {home: buy}}\n",
            "personas.yaml": persona(answers="{home: rent, rooms: 3}"),
        },
        ["personas.yaml:5:32: error[P076]: rooms is answered here, but the interview would not ask it."],
    ),
    "P080 strings are missing": (
        {"translations/sv.po": PO_HEAD + PO.format(flags="", context="summary", text="Långt bort.")},
        [
            "translations/sv.po:1:1: warning[P080]: 35 strings are missing: papers/permit/title, papers/number/title, phases/before/title, ... | Refresh the file with: relocate pack translate sv"
        ],
    ),
    "P081 strings are outdated": (
        {
            "translations/sv.po": PO_HEAD
            + "".join(PO.format(flags=OLDER, context=path, text="Ja.") for path in STRINGS)
        },
        [
            "translations/sv.po:1:1: warning[P080]: 30 strings are missing: papers/permit/title, papers/number/title, questions/home/options/rent/label, ... | Refresh the file with: relocate pack translate sv",
            "translations/sv.po:1:1: warning[P081]: 6 strings are outdated: phases/before/title, phases/there/title, questions/move/ask, ... | Refresh the file with: relocate pack translate sv",
        ],
    ),
    "P083 a translation that is a copy": (
        {
            "pack.yaml": HEAD.replace("Far away.", "It lies far away from home."),
            "translations/sv.po": copied("It lies far away from home."),
        },
        [
            "translations/sv.po:1:1: warning[P080]: 35 strings are missing: papers/permit/title, papers/number/title, phases/before/title, ... | Refresh the file with: relocate pack translate sv",
            "translations/sv.po:4:1: warning[P083]: summary is the same in sv as in the pack. | Translate it, or leave it empty.",
        ],
    ),
    "P084 a translation that lost a number and an address": (
        {
            "pack.yaml": HEAD.replace("Far away.", "Phone 0918-140 00, see [here](https://example.org/x)."),
            "translations/sv.po": copied("Phone 0918-140 00, see [here](https://example.org/x).", "Ring."),
        },
        [
            "translations/sv.po:1:1: warning[P080]: 35 strings are missing: papers/permit/title, papers/number/title, phases/before/title, ... | Refresh the file with: relocate pack translate sv",
            "translations/sv.po:4:1: warning[P084]: summary lost something on its way into sv: 0918-140 00, https://example.org/x. | Addresses, telephone numbers and official Swedish terms stay as they are.",
        ],
    ),
    "P084 a translation that lost an official term": (
        {
            "pack.yaml": HEAD.replace("Far away.", "You get a *personnummer*."),
            "translations/de.po": copied("You get a *personnummer*.", "Du bekommst eine Nummer.").replace(
                "Language: sv", "Language: de"
            ),
        },
        [
            "translations/de.po:1:1: warning[P080]: 35 strings are missing: papers/permit/title, papers/number/title, phases/before/title, ... | Refresh the file with: relocate pack translate de",
            "translations/de.po:4:1: warning[P084]: summary lost something on its way into de: personnummer. | Addresses, telephone numbers and official Swedish terms stay as they are.",
        ],
    ),
    "P082 no PO file": (
        {"translations/sv.po": 'msgid "a"\nmsgstr "b"\nnonsense\n'},
        [
            "translations/sv.po:3:1: error[P082]: This is no line of a PO file: nonsense | A line is a comment (#), msgctxt, msgid or msgstr and a text, or a text alone."
        ],
    ),
    "P082 a quotation mark that is never closed": (
        {"translations/sv.po": PO_HEAD + 'msgctxt "summary"\nmsgid "Far away.\nmsgstr "Långt bort."\n'},
        [
            "translations/sv.po:5:1: error[P082]: The quotation mark that opens here is never closed. | Close it at the end of the line."
        ],
    ),
    "P082 an entry that stands there twice": (
        {"translations/sv.po": PO_HEAD + 2 * PO.format(flags="", context="summary", text="Långt bort.")},
        [
            ALL_BUT_ONE,
            "translations/sv.po:8:1: error[P082]: This entry stands here a second time; the first is on line 4. | Keep one of the two.",
        ],
    ),
    "P085 a head of another language": (
        {
            "translations/sv.po": PO_HEAD.replace("sv", "de").replace("UTF-8", "ISO-8859-1")
            + PO.format(flags="", context="summary", text="Långt bort.")
        },
        [
            ALL_BUT_ONE,
            "translations/sv.po:1:1: warning[P085]: The head does not say that the file is UTF-8: charset=UTF-8. | Refresh the file with: relocate pack translate sv",
            "translations/sv.po:1:1: warning[P085]: The head says that the language is 'de', and the file is called sv.po. | Refresh the file with: relocate pack translate sv",
        ],
    ),
    "P086 what msgmerge guessed from another string": (
        {
            "translations/sv.po": PO_HEAD
            + PO.format(flags='#, fuzzy\n#| msgctxt "x"\n#| msgid "Go."\n', context="summary", text="Nej.")
        },
        [
            ALL_BUT_ONE,
            "translations/sv.po:4:1: warning[P086]: 1 string has only a guess: summary | Translate it, and remove the fuzzy mark.",
        ],
    ),
    "P087 a translation of nothing": (
        {
            "translations/sv.po": PO_HEAD
            + "".join(PO.format(flags="", context=path, text="Långt bort.") for path in ("summary", "gone"))
        },
        [
            ALL_BUT_ONE,
            "translations/sv.po:8:1: warning[P087]: 1 translation is of no string of the pack: gone | Refresh the file with: relocate pack translate sv",
        ],
    ),
    "P088 a translation with a space before it": (
        {"translations/sv.po": PO_HEAD + PO.format(flags="", context="summary", text=" Långt bort.")},
        [
            ALL_BUT_ONE,
            "translations/sv.po:4:1: warning[P088]: summary begins or ends in another way than in the pack. | Keep ##, - and 1. at the beginning, and write no space around the text.",
        ],
    ),
    "P120 a fact from the pages of another place": (
        {
            "sites.yaml": "towns: {whose: place, hosts: [mala.example]}\n",
            "tasks/apply.yaml": task().replace("example.org", "www.mala.example"),
        },
        [
            "tasks/apply.yaml:5:10: warning[P120]: apply rests only on front pages or on pages of other places: https://www.mala.example/page. | Cite a page of who decides; of a front page say why under whole_site:"
        ],
    ),
    "P120 a fact from a front page": (
        {"tasks/apply.yaml": task().replace("https://example.org/page", "https://example.org/")},
        [
            "tasks/apply.yaml:5:10: warning[P120]: apply rests only on front pages or on pages of other places: https://example.org/. | Cite a page of who decides; of a front page say why under whole_site:"
        ],
    ),
    "P121 sure of a rule that only a blog tells": (
        {
            "sites.yaml": "agency: {whose: authority, hosts: [agency.example]}\n",
            "tasks/apply.yaml": task("sure: high\n"),
        },
        [
            "tasks/apply.yaml:1:7: warning[P121]: apply is said to be sure, and none of its sources is a page of who decides. | Find the authority's page or the law, or write sure: medium and say who says so."
        ],
    ),
    "P122 a page read tomorrow": (
        {"tasks/apply.yaml": task().replace("2026-11-01", "2026-11-24")},
        [
            "tasks/apply.yaml:5:49: error[P122]: 2026-11-24 is still to come; nobody can have read the page then. | Write the day on which you read it."
        ],
    ),
    "P122 checked tomorrow": (
        {"tasks/apply.yaml": task("checked: {on: 2026-11-24, by: us, how: web}\n")},
        [
            "tasks/apply.yaml:1:15: error[P122]: 2026-11-24 is still to come; nobody can have read the page then. | Write the day on which you read it."
        ],
    ),
    "P123 is it still so?": (
        {"tasks/apply.yaml": task("why: Visits have needed a booking. It has helped many since 2019.\n")},
        [
            "tasks/apply.yaml:1:6: warning[P123]: Sentences in the perfect tense that leave open whether it is still so, 1: tasks/apply/why | Write when it was so: In 2022 visits needed a booking."
        ],
    ),
    "P124 what was not found": (
        {"tasks/apply.yaml": task("why: A price was not on the pages we read.\n")},
        [
            "tasks/apply.yaml:1:6: warning[P124]: Sentences that say what was not found, 1: tasks/apply/why | Say whom to ask; what nobody found stands on one page of the pack."
        ],
    ),
    "P125 a question that is none": (
        {"tasks/apply.yaml": task("why: Who came new had to wait. Who sells here? Who clears which road.\n")},
        [
            "tasks/apply.yaml:1:6: warning[P125]: Sentences that begin like a question and are none, 1: tasks/apply/why | Write: If you sell for cash, you need ..."
        ],
    ),
    "P130 a grid without a scale": (
        {ASKED: "home: {ask: How?, type: grid, waves: m03, items: {rent: Rent}}\n", **WAVES},
        [
            "checkins.yaml:1:7: error[P130]: A question of the type grid needs scale. | Write them below the question."
        ],
    ),
    "P130 a text with a scale that falls": (
        {ASKED: "home: {ask: How?, type: text, waves: m03, scale: 5-1}\n", **WAVES},
        [
            "checkins.yaml:1:50: error[P130]: A question of the type text has no scale. | Take them out, or choose another type.",
            "checkins.yaml:1:50: error[P130]: The scale 5-1 does not rise. | Write it like 1-5.",
        ],
    ),
    "P131 a share of an option that is not asked": (
        {
            ASKED: "home: {ask: How?, type: choice, waves: m03, options: {rent: Rent}}\n",
            "findings.yaml": f"rents: {{fact: Many rent., question: home, shares: {{rnt: 60}}, {SOURCES}}}\n",
            **WAVES,
        },
        ["findings.yaml:1:57: error[P131]: The question of rents has no option 'rnt'. | Did you mean rent?"],
    ),
    "P133 somebody who can be found": (
        {
            ASKED: "home: {ask: Phone Eva on 070-123 45 67., type: text, waves: m03}\n",
            "initiatives.yaml": f"hosts: {{name: Hosts, what: Mail eva@example.org or phone 0918-140 00., {SOURCES}}}\n",
            **WAVES,
        },
        [
            "checkins.yaml:1:13: error[P133]: This leads to one person: 070-123 45 67 | Take it out. How to reach an office stands in contacts.yaml.",
            "initiatives.yaml:1:28: error[P133]: This leads to one person: eva@example.org | Take it out. How to reach an office stands in contacts.yaml.",
        ],
    ),
}
CHILD_CASES = {
    "P132 more questions of its own than a municipality may ask": (
        {ASKED: "".join(f"q{n}: {{ask: How?, type: text, waves: m03}}\n" for n in range(4)), **WAVES},
        [
            "checkins.yaml:4:5: warning[P132]: A municipality asks at most 3 questions of its own, and these are 4. | Keep those that nobody else can ask. The check-in is to take five minutes."
        ],
    ),
    "P040 a record replaced silently": (
        {"tasks/apply.yaml": task()},
        [
            "tasks/apply.yaml:1:1: error[P040]: apply exists already in xx, and this would replace it silently. | To change it, write overrides: xx/apply@2. For something else, choose another name."
        ],
    ),
    "P041 nothing to change": (
        {"tasks/aply.yaml": "overrides: xx/apply@2\nhere: Here.\n"},
        [
            "tasks/aply.yaml:1:12: error[P041]: This changes apply, but it is called aply. | Give it the same name: tasks/apply.yaml"
        ],
    ),
    "P041 another parent": (
        {"tasks/apply.yaml": "overrides: yy/apply@2\nhere: Here.\n"},
        [
            "tasks/apply.yaml:1:12: error[P041]: This overrides yy/apply, but the parent is xx/apply. | overrides: xx/apply@2"
        ],
    ),
    "P042 an older revision": (
        {"tasks/apply.yaml": "overrides: xx/apply@1\nhere: Here.\n"},
        [
            "tasks/apply.yaml:1:12: warning[P042]: Written against revision 1; xx/apply is at revision 2 by now. | Read the parent again; if this still fits, write @2."
        ],
    ),
    "P043 dropped and changed": (
        {"tasks/apply.yaml": "overrides: xx/apply@2\ndrop: No.\nhere: Here.\n"},
        ["tasks/apply.yaml:2:7: error[P043]: A task that is dropped cannot be changed as well."],
    ),
    "P044 a parent that does not exist": (
        {"pack.yaml": CHILD.replace("extends: xx", "extends: xy")},
        ["pack.yaml:4:10: error[P044]: The parent pack 'xy' does not exist. | Known: xx."],
    ),
    "P044 packs in a circle": (
        {"pack.yaml": CHILD.replace("extends: xx", "extends: port")},
        ["pack.yaml:4:10: error[P044]: These packs extend one another in a circle: port → port."],
    ),
    "P045 a parent that is not above": (
        {"pack.yaml": CHILD.replace("municipality", "country")},
        [
            "pack.yaml:4:10: error[P045]: A country cannot extend a country: xx. | A municipality extends a region, and a region extends a country."
        ],
    ),
    "P048 a change to what a pack in between dropped": (
        {
            "../county/pack.yaml": CHILD.replace("municipality", "region"),
            "../county/tasks/apply.yaml": "overrides: xx/apply@2\ndrop: No.\n",
            "pack.yaml": CHILD.replace("extends: xx", "extends: county"),
            "tasks/apply.yaml": "overrides: xx/apply@2\nhere: Here.\n",
        },
        [
            "tasks/apply.yaml:1:12: warning[P048]: county has dropped apply, so this changes nothing. | Delete the file; if the task is needed here, write one of your own under another name."
        ],
    ),
    "P030 only a task can be dropped": (
        {"papers.yaml": "permit: {overrides: xx/permit@1, drop: No.}\n"},
        [
            "papers.yaml:1:34: error[P030]: There is no field 'drop' here. | Known: overrides, here, add, replace."
        ],
    ),
    "P053 the options that an overlay replaced": (
        {
            "questions.yaml": "home: {overrides: xx/home@1, replace: {options: {tent: Tent}}}\n",
            "tasks/camp.yaml": task("when: {home: [tent, rent]}\n"),
        },
        ["tasks/camp.yaml:1:21: error[P053]: home has no answer 'rent'. | Did you mean tent?"],
    ),
    "P057 a condition that an overlay replaced": (
        {"tasks/apply.yaml": "overrides: xx/apply@2\nreplace:\n  for: each car\n  when: {species: dog}\n"},
        [
            "tasks/apply.yaml:4:10: error[P057]: species is asked of each pet, and this is for each car: it can never be true."
        ],
    ),
}


def findings_of(folder: Path) -> list[str]:
    home = folder.parent / "home"
    workspace = Workspace(Homes(home, home, home, home), (), "en", date(2026, 11, 23))
    return [
        " | ".join(
            filter(
                None,
                (
                    f"{Path(mark.path).relative_to(folder).as_posix()}:{mark.line}:{mark.column}: "
                    f"{found.level}[{found.code}]: {found.message}",
                    found.hint,
                ),
            )
        )
        for found in check_packs(workspace, [folder]).findings
        for mark in [found.mark]
    ]


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", CASES)
def test_a_pack_with_one_fault_gives_its_finding(name: str, tmp_path: Path):
    files, found = CASES[name]

    assert findings_of(written(tmp_path / "xx", BASE | files)) == found
    assert any(f"[{name[:4]}]" in line for line in found)


@pytest.mark.parametrize("name", CHILD_CASES)
def test_a_pack_that_does_not_fit_its_parent_gives_its_finding(name: str, tmp_path: Path):
    files, found = CHILD_CASES[name]
    written(tmp_path / "xx", BASE)

    assert findings_of(written(tmp_path / "port", {"pack.yaml": CHILD} | files)) == found
    assert any(f"[{name[:4]}]" in line for line in found)


def test_a_pack_without_faults_gives_nothing(tmp_path: Path):
    assert findings_of(written(tmp_path / "xx", BASE)) == []
    assert findings_of(written(tmp_path / "port", {"pack.yaml": CHILD})) == []


def test_what_cannot_be_misunderstood_is_read(tmp_path: Path):
    phone = "phone: 0918\u2013140\u00a000"
    office = f"office:\n  name: Office\n  what: So.\n  {phone}\n  {SOURCES}\n"
    soft = task("due: 3\u00a0months after\u202fmove\ntakes: 2\u20136 weeks\n")
    folder = written(tmp_path / "xx", BASE | {"contacts.yaml": office, "tasks/apply.yaml": soft})

    assert findings_of(folder) == []
    assert read_one(folder).pack.records["contacts"]["office"]["phone"] == "0918-140 00"
    assert read_one(folder).pack.records["tasks"]["apply"]["due"] == [{"by": "3 months after move"}]
    assert read_one(folder).pack.records["tasks"]["apply"]["takes"] == [{"wait": "2-6 weeks"}]


def test_every_code_from_p030_on_has_a_pack_that_brings_it_about():
    shown = {name[:4] for name in (*CASES, *CHILD_CASES)}
    shown.add("P049")  # needs an earlier version: tests/cli/pack/test_five_versions.py

    assert {code for code in finding_codes() if code >= "P030" and not is_proof(code)} <= shown
