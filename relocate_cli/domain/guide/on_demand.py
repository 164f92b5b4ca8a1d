"""Records of a guide, each built when it is first asked for: a household needs those of its own lanes."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

_Made = TypeVar("_Made")


class OnDemand(Mapping[str, _Made]):
    """What is made of written records, by id and in their order."""

    def __init__(self, written: Mapping[str, Any], build: Callable[[str, Any], _Made]) -> None:
        self._written, self._build = written, build
        self._built: dict[str, _Made] = {}

    def __getitem__(self, id: str) -> _Made:
        """Return one record; KeyError where there is none."""
        if id not in self._built:
            self._built[id] = self._build(id, self._written[id])
        return self._built[id]

    def __contains__(self, id: object) -> bool:
        """Whether there is one; it is not built for that."""
        return id in self._written

    def __iter__(self) -> Iterator[str]:
        """Yield the ids."""
        return iter(self._written)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._written)
