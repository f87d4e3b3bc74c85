"""Axes: the questions that several predicates answer, and which one a clause's predicate answers (`data/axes.toml`)."""

from __future__ import annotations

from checker.domain.sentence import Token
from checker.language.cues import Cue, find_cues
from checker.language.phrases import NOUNS
from checker.language.predicates import Clause
from checker.language.wordsets import word_set

LIGHT = word_set("be stay remain become get go leave keep test make turn prove come find show")
BEFORE_AMOUNTS = word_set("up down at by to on about around nearly a")


def axis_cue(tokens: tuple[Token, ...], clause: Clause) -> Cue | None:
    """The phrase of the axes that the clause's predicate is, the most telling one where there are several."""
    low = max(0, clause.start - 1) if tokens[clause.start - 1].tag == "EX" else clause.start
    near = find_cues(tokens[low : clause.stop], "axes")
    moved = [Cue(c.section, c.reach, c.start + low, c.end + low, c.text) for c in near]
    light = tokens[clause.verb].lemma.lower() in LIGHT
    idle = [range(cue.start, cue.end) for cue in moved if cue.section == "ignored"]
    fitting = [
        cue
        for cue in moved
        if cue.section != "ignored"
        and _fits(tokens, clause, cue, light)
        and not any(cue.start in words and cue.end - cue.start < len(words) for words in idle)
        and not (cue.start == clause.verb and _measured(tokens, cue.end))
    ]
    return max(
        fitting,
        key=lambda c: (c.end - c.start > 1, light == (c.start > clause.verb), c.end - c.start, -c.start),
        default=None,
    )


def _measured(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an amount follows ("closed at 23.60", "dropped 5%"): that is a number's affair, not a yes or no."""
    while at < len(tokens) and tokens[at].text.lower() in BEFORE_AMOUNTS:
        at += 1
    return at < len(tokens) and tokens[at].tag in {"CD", "$"}


def _fits(tokens: tuple[Token, ...], clause: Clause, cue: Cue, light: bool) -> bool:
    if cue.start <= clause.verb < cue.end:
        return True
    if cue.end - cue.start > 1 and clause.end <= cue.start <= clause.end + 2:
        return True
    if tokens[cue.start].text.endswith("ly") and cue.start > clause.verb and cue.end - cue.start == 1:
        return True
    if not clause.verb < cue.start <= clause.end + (4 if light else 1):
        return False
    if tokens[cue.start].tag in NOUNS and cue.end - cue.start == 1:
        return False
    after = tokens[cue.end].tag if cue.end < len(tokens) else ""
    return light and not (after in NOUNS and tokens[cue.start].tag in {"JJ", "VBN", "DT"})
