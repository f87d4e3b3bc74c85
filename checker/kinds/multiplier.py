"""Multiples: “10x”, “twelve times as fast”, “doubled”, “threefold”.

“more than 10x” holds for “12 times” → `approximate`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.language.comparing import compare_quantities, quoted
from checker.language.numeric import drafts
from checker.language.wordsets import word_set

KIND = "multiplier"
AS = re.compile(r"[ -](?:as )?(\w+)")
WORD = re.compile(r"[a-z]+")
PROPERTIES = tuple(
    word_set(line)
    for line in (
        "faster fast quicker quick quickly speed speeds speedier pace slower slow performance rapid rapidly",
        "longer long length last lasts lasted lasting life lifespan lifetime duration endurance",
        "heavier heavy weight weigh weighs weighed lighter mass",
        "brighter bright brightness luminous",
        "cheaper cheap price prices priced cost costs expensive dearer",
        "stronger strong strength powerful power force",
    )
)
"""The words under which properties go; "more" and "larger" may be of any."""


def find(article: Article) -> Iterable[Draft]:
    """A draft for every mention of this kind, with what it measures."""
    return drafts(article, KIND)


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of intervals, in the unit that both can be put in; of two properties nothing is compared."""
    found = compare_quantities(a.mention, b.mention)
    if found.verdict is Verdict.CONFLICT and (of_another(a, b) or of_another(b, a)):
        said = f"{quoted(a.mention)} and {quoted(b.mention)} are of two properties."
        return Comparison(None, "other property", said)
    return found


def of_another(a: Claim, b: Claim) -> bool:
    """Whether a multiple is of a property ("five times faster") and the other's sentence tells of another one."""
    told = AS.match(a.behind)
    said = set(WORD.findall(b.quote.lower()))
    names = next((words for words in PROPERTIES if told and told[1].lower() in words), frozenset[str]())
    return bool(names) and names.isdisjoint(said) and any(not words.isdisjoint(said) for words in PROPERTIES)
