"""Scores and tallies: “3-1”, “8 to 5”.

Both numbers must be equal → `agree`, else `conflict`. “Six of the nine judges agreed” is 6-3 to an article that
tells another result.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison
from checker.language.comparing import compare_quantities
from checker.language.numeric import draft, drafts
from checker.language.placing import placed
from checker.language.tallies import tallies

KIND = "score"


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
    return compare_quantities(a.mention, b.mention)
