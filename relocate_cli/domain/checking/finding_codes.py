"""What every code of a finding means, in one line."""

from __future__ import annotations

from relocate_cli.language import _


def finding_codes() -> dict[str, str]:
    """Return the meaning of every code in the language of the program, in the order of the codes."""
    return {
        **_codes_of_files(),
        **_codes_of_shape(),
        **_codes_of_lineage(),
        **_codes_of_meaning(),
        **_codes_of_personas(),
        **_codes_of_translations(),
        **_codes_of_proofs(),
        **_codes_of_times(),
        **_codes_of_trust(),
        **_codes_of_checkins(),
    }


def _codes_of_files() -> dict[str, str]:
    return {
        "P001": _("The file is not saved as UTF-8."),
        "P002": _("The file breaks the rules of YAML here."),
        "P003": _("A line is indented with a tab."),
        "P004": _("A name stands twice in one place."),
        "P005": _("A mark of YAML, * or &, would repeat something; packs do not do that."),
        "P006": _("A tag of YAML, !, would be an instruction; packs have none."),
        "P007": _("A second document begins in the file."),
        "P008": _("Lists inside lists go too deep."),
        "P009": _("A file or a text is too big, or there are too many."),
        "P010": _("A sign stands here that nobody can see or that is not a letter."),
        "P011": _("A letter is put together from two signs."),
        "P012": _("A name leads to no record."),
        "P013": _("Something that cannot be a name stands before a colon."),
        "P014": _("The pack holds a file that is not read."),
        "P015": _("A file is a folder, a link or something else that is not read."),
        "P016": _("A file or folder has a name that does not work everywhere."),
        "P017": _("Two names are the same on Windows and Mac computers."),
        "P018": _("The pack has no pack.yaml."),
        "P019": _("A file cannot be read."),
        "P020": _("An article does not begin with its head."),
        "P021": _("A text holds more than light Markdown."),
        "P022": _("A line of a task stands there twice."),
    }


def _codes_of_shape() -> dict[str, str]:
    return {
        "P030": _("A field of this name does not exist."),
        "P031": _("A field that must be there is missing."),
        "P032": _("Something of another form stands here, such as a text in place of a list."),
        "P033": _("The word is none of those that can stand here."),
        "P034": _("The number is not a whole number, or is too small or too big."),
        "P035": _("This is not a date."),
        "P036": _("This is neither a length of time nor a rule for a date."),
        "P037": _("This is not a web address that can stand here."),
        "P038": _("The text or id is not written as it should be."),
        "P039": _("The pack is written for a newer relocate."),
    }


def _codes_of_lineage() -> dict[str, str]:
    return {
        "P040": _("The record exists in a parent pack and would be replaced silently."),
        "P041": _("What should be changed does not exist in the parent packs, or stands in another one."),
        "P042": _("A change was written against an older revision of the parent."),
        "P043": _("A task is dropped and changed at once."),
        "P044": _("The parent pack does not exist, or packs extend one another in a circle."),
        "P045": _("The parent pack is not of a higher level."),
        "P046": _("An old id was renamed to one that does not exist."),
        "P047": _("An id that is said to be gone is still in use."),
        "P048": _("A change was written for a task that a pack in between has dropped."),
        "P049": _("A task or an answer of an earlier version is gone without a word."),
    }


def _codes_of_meaning() -> dict[str, str]:
    return {
        "P050": _("Tasks wait for one another in a circle."),
        "P052": _("A condition of the household asks about one person."),
        "P053": _("The question does not have this answer."),
        "P054": _("Conditions ask for one another in a circle."),
        "P055": _("A task stands in an earlier phase than one that comes before it."),
        "P056": _("A question has no options to choose from."),
        "P057": _("A condition asks somebody what they are never asked, so it can never be true."),
        "P058": _("A date is used as a condition."),
        "P059": _("A rule for a date counts from something that never has a day."),
        "P060": _("A record does not say where its facts stand."),
        "P061": _("A link leads to a whole site and not to a page of it."),
        "P062": _("An event does not say when it is in a way that can be reckoned with."),
        "P063": _("A paper, group or phase is used by nothing."),
        "P064": _("A task needs a paper that nothing gives."),
        "P065": _("Several answers of a question make no difference."),
        "P066": _("A fact was read too long ago."),
        "P067": _("An event is over."),
        "P068": _("A telephone number or a postal code is not written as it should be."),
        "P069": _("A sentence is too long."),
    }


def _codes_of_personas() -> dict[str, str]:
    return {
        "P070": _("A persona must see a task and does not."),
        "P071": _("A persona must never see a task and does, or might."),
        "P072": _("A task should wait for an answer of a persona and does not."),
        "P073": _("A persona sees tasks in the wrong order."),
        "P074": _("A persona answers an unknown question, or for somebody who is not asked."),
        "P075": _("A persona gives an answer that the question does not have."),
        "P076": _("A persona answers what the interview would not ask."),
        "P077": _("A text is hard to read."),
        "P078": _("Something in a task has ended or ends soon."),
        "P079": _("A task lapses before it opens."),
    }


def _codes_of_translations() -> dict[str, str]:
    return {
        "P080": _("Strings are not translated."),
        "P081": _("Translations were made from an older text."),
        "P082": _("A PO file cannot be read."),
        "P083": _("A translation is a copy of the text."),
        "P084": _("A translation lacks an address, a number or an official term of the text."),
        "P085": _("The head or an entry of a PO file is not as translators' programs need it."),
        "P086": _("A translation is only guessed from another text; no reader gets it."),
        "P087": _("A translation is of a string that the pack does not have."),
        "P088": _("A translation begins or ends in another way than the text."),
    }


def _codes_of_proofs() -> dict[str, str]:
    return {
        "P090": _("No household can ever have the task on its list."),
        "P091": _("A question changes nothing, whatever is answered."),
        "P092": _("A deadline has passed before the task can be done."),
        "P093": _("Something is accepted that does not occur."),
    }


def _codes_of_times() -> dict[str, str]:
    return {
        "P110": _("A persona must see a task among the first things to do and does not."),
        "P111": _("A persona sees another day than it should."),
        "P112": _("A warning is said to a persona that should not hear it, or is not said."),
    }


def _codes_of_trust() -> dict[str, str]:
    return {
        "P120": _("A record rests only on front pages or on pages of other places."),
        "P121": _("A rule is said to be sure, and no page of who decides says so."),
        "P122": _("A page was read on a day that is still to come."),
        "P123": _("Sentences in the perfect tense leave open whether something is still so."),
        "P124": _("Sentences say what was not found, instead of whom to ask."),
        "P125": _("Sentences begin like a question and are none."),
    }


def _codes_of_checkins() -> dict[str, str]:
    return {
        "P130": _("A question of a check-in lacks what its type needs, or has what it cannot use."),
        "P131": _("A share of a published finding stands beside no option of its question."),
        "P132": _("A municipality asks too many questions of its own."),
        "P133": _("A text tells of somebody who can be found."),
    }
