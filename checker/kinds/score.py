"""Scores and tallies: “3-1”, “8 to 5”.

Both numbers must be equal → `agree`, else `conflict`. “Six of the nine judges agreed” is 6-3 to an article that
tells another result. How a game stood on the way (“tied 24-24”, “closed to 47-44”) contradicts only what is told of
the same break.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.language.comparing import compare_quantities
from checker.language.numeric import draft, drafts
from checker.language.placing import placed
from checker.language.tallies import tallies
from checker.language.wordsets import word_set

KIND = "score"
STANDING = word_set("tie lead trail close level rally fight narrow")
"""Verbs and nouns of how a game stands on the way."""
BREAKS = word_set("half halftime half-time interval break quarter period set inning frame")


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures, and latent ones for votes told by their sides."""
    yield from drafts(article, KIND)
    for spot in placed(article):
        if spot.mention is spot.others[0]:
            for tally in tallies(spot.sentence, spot.others):
                told = draft(replace(spot, mention=tally), article)
                yield replace(told, measure="vote", latent=True, recogniser="score.sides")


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in."""
    found = compare_quantities(a.mention, b.mention)
    if found.verdict is not Verdict.CONFLICT or not (standing(a) or standing(b)) or breaks(a) & breaks(b):
        return found
    return Comparison(
        None, "another moment", f"“{a.mention.text}” and “{b.mention.text}” are of other moments of play."
    )


def standing(claim: Claim) -> bool:
    """Whether a score is that of a game on the way, not its result."""
    return not STANDING.isdisjoint((claim.context.verb, *claim.measure.lower().split()))


def breaks(claim: Claim) -> frozenset[str]:
    """The breaks of a game that a sentence names."""
    return BREAKS & frozenset(claim.context.sentence)
