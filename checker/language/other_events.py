"""Two events of one story: signed on Monday and announced on Friday, beating one club and beating another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.language.frame_table import frame_index
from checker.language.inflection import verb_forms
from checker.language.phrases import CALENDAR
from checker.language.similarity import compare_names
from checker.language.tables import table
from checker.language.wordsets import word_set

TOGETHER = (
    frozenset({"launch", "release", "announce", "sell"}),
    frozenset({"kill", "injure", "attack", "crash", "damage", "displace", "missing", "rescue"}),
    frozenset({"acquire", "merge", "sell", "invest"}),
    frozenset({"sign", "agree"}),
    frozenset({"appoint", "elect", "lead", "announce", "launch"}),
    frozenset({"leave", "dismiss"}),
    frozenset({"cancel", "delay"}),
    frozenset({"win", "beat", "lose"}),
    frozenset({"approve", "elect", "agree", "reject"}),
    frozenset({"found", "build"}),
    frozenset({"rise", "raise"}),
    frozenset({"fall", "cut"}),
)
"""Frames that may tell one event in two ways."""
NAMED = re.compile(r"\b([a-z]+) (?:the |President |Premier |Chancellor )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
COUNTED = frozenset({"count", "money", "quantity"})
PAPERS = word_set(
    "contract deal agreement pact treaty accord bill law order lease petition letter report album book film"
)
"""What has no day of its own: a day that stands by it is of what was done with it."""
OPPOSED = (
    ("hire recruit employ create", "fire dismiss sack axe shed cut"),
    ("buy purchase acquire import borrow", "sell export lend"),
    ("score gain add win", "concede lose drop"),
    ("support back endorse", "oppose resist"),
    ("arrive enter join", "leave flee depart quit"),
)
"""Opposite verbs beside those that answer a question of yes or no."""
LASTING = word_set("keep stay remain")
"""Verbs that tell with the word behind them what becomes of something: "keep two stations open"."""


def of_other_events(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction between values of two events, by the verbs that tell them."""
    if found.verdict is not Verdict.CONFLICT:
        return found
    said = f"“{a.mention.text}” and “{b.mention.text}”"
    one, two = a.context.verb, b.context.verb
    if a.kind == "date" and _dated(a) and _dated(b) and other_events(one, two):
        return Comparison(None, "other event", f"{said} are of two events")
    if a.kind in {"date", "place", "score"} and one == two and _other_things(a, b):
        return Comparison(None, "other event", f"{said} are of two events")
    if a.kind in COUNTED and found.level != "direction" and _opposite(one, two):
        return Comparison(None, "other event", f"{said} are told of opposites: {one}, {two}")
    return found


def _dated(claim: Claim) -> bool:
    """Whether a date tells when its verb was done: "signed the pact on 4 May", not "held over the 4 May riot"."""
    measured = set(claim.measure.split())
    return claim.context.verb in measured or bool(measured & PAPERS)


def other_events(one: str, two: str) -> bool:
    """Whether two verbs tell two events that follow each other: what is announced on Monday may be signed on Friday."""
    left, right = _frame(one), _frame(two)
    return bool(left and right) and left != right and not any({left, right} <= group for group in TOGETHER)


def one_event(one: str, two: str) -> bool:
    """Whether two words, verbs or nouns, may tell one event: "attack" and "shooting", "killed" and "crashed"."""
    left, right = _sort(one), _sort(two)
    return bool(left and right) and (left == right or any({left, right} <= group for group in TOGETHER))


@cache
def _sort(word: str) -> str:
    """The frame of a word that is one by itself, a verb's before a noun's; "" for other words."""
    return _frame(word) or next((frame.name for frame, _, rest in frame_index().get(word, ()) if not rest), "")


@cache
def _frame(verb: str) -> str:
    """The frame of a verb that is one by itself, "" for other verbs."""
    found = (frame.name for frame, kind, rest in frame_index().get(verb, ()) if kind == "verb" and not rest)
    return next(found, "")


def _opposite(one: str, two: str) -> bool:
    """Whether two verbs are the yes and the no of one question: those that open are not those that close."""
    left, right = _answers().get(one, frozenset()), _answers().get(two, frozenset())
    return any((axis, not side) in right for axis, side in left)


@cache
def _answers() -> dict[str, frozenset[tuple[str, bool]]]:
    """For each verb that answers a question by itself, the questions, each with whether it says yes."""
    found: dict[str, set[tuple[str, bool]]] = {}
    for yes, no in OPPOSED:
        for verb in (*yes.split(), *no.split()):
            found.setdefault(verb, set()).add((yes, verb in yes.split()))
    for axis, sides in table("axes").items():
        for side in ("yes", "no"):
            for verb in _single(sides.get(side, ())):
                found.setdefault(verb, set()).add((axis, side == "yes"))
    return {verb: frozenset(answers) for verb, answers in found.items()}


def _single(phrases: Iterable[str]) -> Iterator[str]:
    """The verbs that are an answer by themselves, or with what they keep ("~keep open")."""
    for first, *rest in (phrase.split() for phrase in phrases):
        if first.startswith("~") and (not rest or first[1:] in LASTING):
            yield first[1:]


def _other_things(a: Claim, b: Claim) -> bool:
    """Whether the verb that both share has names right behind it that are two: "beat Velda", "beat Karpo"."""
    one, two = (_behind(claim) for claim in (a, b))
    return bool(one and two) and not compare_names(one, two).alike and not set(one.split()) & set(two.split())


def _behind(claim: Claim) -> str:
    """The name right behind the claim's verb, "" for none."""
    forms = verb_forms(claim.context.verb)
    found = (match[2] for match in NAMED.finditer(claim.quote) if match[1] in forms)
    name = next(found, "")
    return "" if name.split()[:1] and name.split()[0].lower() in CALENDAR else name
