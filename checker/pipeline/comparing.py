"""What two claims come to."""

from __future__ import annotations

from collections.abc import Callable

from checker.domain.claims import Claim
from checker.domain.findings import Comparison
from checker.kinds import all_kinds
from checker.language.fates import of_other_fates
from checker.language.occasions import of_other_occasions
from checker.language.owners import of_other_people
from checker.language.periods import of_other_days
from checker.language.regions import of_other_places

Compare = Callable[[Claim, Claim], Comparison]


def comparer() -> Compare:
    """What two claims come to, by the ladder of their kind; of two kinds that may meet, the first by name decides."""
    kinds = all_kinds()

    def compare(a: Claim, b: Claim) -> Comparison:
        told = of_other_fates(a, b, kinds[min(a.kind, b.kind)].compare(a, b))
        told = of_other_people(a, b, of_other_days(a, b, told))
        return of_other_occasions(a, b, of_other_places(a, b, told))

    return compare
