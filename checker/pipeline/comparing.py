"""What two claims come to."""

from __future__ import annotations

from collections.abc import Callable

from checker.domain.claims import Claim
from checker.domain.findings import Comparison
from checker.kinds import all_kinds
from checker.language.besides import of_besides
from checker.language.copies import of_one_limit
from checker.language.distinguished import of_distinguished
from checker.language.fates import of_other_fates
from checker.language.occasions import of_other_occasions
from checker.language.orders import of_others_in_a_row
from checker.language.other_events import of_other_events
from checker.language.other_things import of_other_things
from checker.language.outcomes import of_other_outcomes
from checker.language.outdone import of_the_outdone
from checker.language.owners import of_other_people
from checker.language.periods import of_other_days
from checker.language.regions import of_other_places
from checker.language.selections import of_selections
from checker.language.told_of_two import of_two_of_several

Compare = Callable[[Claim, Claim], Comparison]

OTHERS = (
    of_one_limit,
    of_other_fates,
    of_others_in_a_row,
    of_selections,
    of_besides,
    of_distinguished,
    of_other_days,
    of_other_people,
    of_other_places,
    of_other_occasions,
    of_other_outcomes,
    of_the_outdone,
    of_other_events,
    of_other_things,
    of_two_of_several,
)
"""What keeps claims of any kind apart, whatever the ladder of their kind says; asked in turn."""


def comparer() -> Compare:
    """What two claims come to, by the ladder of their kind; of two kinds that may meet, the first by name decides."""
    kinds = all_kinds()

    def compare(a: Claim, b: Claim) -> Comparison:
        found = kinds[min(a.kind, b.kind)].compare(a, b)
        for of_others in OTHERS:
            found = of_others(a, b, found)
        return found

    return compare
