"""Where claims may meet: pairs of documents, and within them claims of one kind family and dimension."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.alignment import namesakes, slots
from checker.alignment.appearances import slot
from checker.alignment.meeting import meetings, vocabulary
from checker.alignment.views import View, sense_names
from checker.domain.claims import Claim
from checker.domain.values import Quantity, Words
from checker.language.dimensions import dimension
from checker.language.nameparts import first_name
from checker.language.stems import stem

Keyed = dict[str, list[View]]
"""The claims of one document by block key."""

QUESTIONS = frozenset({"polarity", "event"})
"""Kinds whose measure is the question itself: an axis or a frame. Claims meet over a question."""

THING = "polarity/of "
"""A denial is met by what is told of the thing that it denies, under every sense of the thing."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Claims of one block key in two documents: every row may meet every column."""

    key: str
    rows: tuple[View, ...]
    columns: tuple[View, ...]


def block_keys(claim: Claim) -> list[str]:
    """The keys a claim can be met under: its number's dimension, each question that it bears on, or its kind.

    A person is also met under the first name, by others of that name, and a name under the slot that it fills.
    """
    value = claim.mention.value
    if claim.kind in QUESTIONS and isinstance(value, Words):
        axes = [axis.split(":")[0] for axis in value.part("axes").split()]
        things = {sense for name in value.part("things").split(";") for sense in sense_names(stem(name.split(" ")[-1]))}
        own = () if claim.latent and not value.part("quiet") else (claim.measure, *axes)
        return sorted({f"{claim.kind}/{axis}" for axis in own} | {f"{THING}{sense}" for sense in things if sense})
    first, filled = first_name(claim), slot(claim)
    more = [f"{namesakes.FAMILY}/{first}"] if first else [f"{slots.FAMILY}/{filled}"] if filled else []
    return [block_key(claim), *more]


def block_key(claim: Claim) -> str:
    """The key of a claim that has one: the dimension of a number, the form of a list, else the kind."""
    value = claim.mention.value
    if isinstance(value, Quantity):
        return f"number/{dimension(claim.kind, value.unit)}"
    if claim.kind == "membership" and isinstance(value, Words):
        return f"membership/{'list' if value.items else 'item'}"
    return claim.kind


def grids(by_source: Sequence[Sequence[View]]) -> Iterator[Grid]:
    """A grid for every two documents that may be about one story and every block key that both have."""
    keyed = [rows_by_key(views) for views in by_source]
    for one, other in meetings([vocabulary([view.claim for view in views]) for views in by_source]):
        yield from grids_of(keyed[one], keyed[other])


def grids_of(left: Keyed, right: Keyed) -> Iterator[Grid]:
    """A grid for every block key that two documents both have."""
    for key in sorted(left.keys() & right.keys()):
        if key.startswith(THING) and not any(map(denies, (*left[key], *right[key]))):
            continue
        yield Grid(key, tuple(left[key]), tuple(right[key]))


def denies(view: View) -> bool:
    value = view.claim.mention.value
    return isinstance(value, Words) and bool(value.part("denied"))


def rows_by_key(views: Sequence[View]) -> Keyed:
    """The claims of one document by block key, in order of the text."""
    found: dict[str, list[View]] = defaultdict(list)
    for view in views:
        for key in block_keys(view.claim):
            found[key].append(view)
    return dict(found)
