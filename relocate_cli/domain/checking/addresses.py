"""Whether one can dial a number and find an address as they are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.look_alikes import plain_signs
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.pack import Pack

PHONE = re.compile(
    r"0\d{1,3}-\d{2,3}( \d{2,3}){1,2}|\+\d{1,3}( \d{1,4}){2,6}|\d{3}( \d{2,3})?|\d{4,5}", re.ASCII
)
"""0918-140 00, +46 918 140 00, 112, 114 14, 1177."""
CODE_AND_TOWN = re.compile(r"\d{3} \d{2} \w")
"""935 81 Norsjö."""
DIGITS = re.compile(r"\b\d{5}\b|\b\d{3} \d{2}\b(?! \w)")
"""Five digits that would be a postal code if they were written as one."""


def check_reach(pack: Pack) -> Iterator[Finding]:
    """Yield telephone numbers and addresses that are not written as they are used."""
    for kind in ("contacts", "places"):
        for id, record in pack.records[kind].items():
            if "phone" in record and not PHONE.fullmatch(record["phone"]):
                message = _("{number} is not written as one dials it.").format(number=repr(record["phone"]))
                hint = _("Write 0918-140 00, or +46 918 140 00, or a short number such as 114 14.")
                yield Finding(pack.mark(f"{kind}/{id}/phone"), "P068", message, hint, "warning")
            address = plain_signs(record.get("address", ""))
            if ";" in address or (DIGITS.search(address) and not CODE_AND_TOWN.search(address)):
                message = _("{address} is not written as an address.").format(address=repr(address))
                hint = _("Write street, code and town: Storgatan 67, 935 81 Norsjö. Advice goes into `what`.")
                yield Finding(pack.mark(f"{kind}/{id}/address"), "P068", message, hint, "warning")
