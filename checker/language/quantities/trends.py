"""Words of change: what rises and what falls."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities.context import near
from checker.language.quantities.scan import Lexeme

CHANGES_UP = frozenset(
    "rise rises rose risen rising raise raises raised raising increase increases increased increasing grow grows "
    "grew grown growing climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining surge "
    "surges surged surging soar soars soared soaring advance advanced advances rally rallied rallies up higher "
    "improve improves improved improving add adds added adding expand expanded expands expanding boost boosts "
    "boosted boosting lift lifts lifted lifting accelerate accelerated rebound rebounded rebounds upgraded widen "
    "widened leap leapt leaps upped hike hiked rocketed spiked skyrocketed ballooned swelled strengthened "
    "doubled inched inching edging accelerating quickened strengthening widening ballooning".split()
)
CHANGES_DOWN = frozenset(
    "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease "
    "decreases decreased decreasing lose loses lost losing slip slips slipped slipping slide slides slid sliding "
    "plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling sink "
    "sinks sank sunk sinking down lower cut cuts cutting reduce reduces reduced reducing ease eases eased easing "
    "slow slows slowed slowing shrink shrinks shrank shrunk shrinking dip dips dipped dipping shed sheds shedding "
    "retreat retreated crash crashed crashes slump slumps slumped slumping slashed slash slashes lowered lowers "
    "narrow narrowed narrows trim trimmed trims contract contracted contracts weakened weaken weakening halved tanked "
    "contracting trimming slashing cooled cools cooling softened "
    "slimmed dwindled eroded downgraded".split()
)
CHANGES = (
    CHANGES_UP
    | CHANGES_DOWN
    | frozenset(
        "change changed changes went gone go goes going moved moving move revised switched shifted extended".split()
    )
)


def changes_before(lexemes: Sequence[Lexeme], at: int, back: int = 11) -> bool:
    """Whether a word of change stands within `back` lexemes before `at`, in its sentence."""
    return near(lexemes, at, at, CHANGES, back, 0)


TRANSITIVE = frozenset(
    "raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting add adds added adding "
    "expand expanded expands expanding cut cuts cutting reduce reduces reduced reducing trim trims trimmed slash "
    "slashed slashes shed sheds shedding lower lowers lowered lose loses lost losing improve improved hike hiked "
    "advance advanced".split()
)
