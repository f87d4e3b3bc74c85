"""Who beat whom, between names: "X beat Y 2-1", "Y lost 2-1 to X", "Y were beaten by X", "X's 2-1 win over Y"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from checker.domain.sentence import Token
from checker.language.inflection import noun_forms, verb_forms
from checker.language.wordsets import word_set

Part = tuple[int, int]
NAMES = frozenset({"NNP", "NNPS"})
BEATING = frozenset(chain.from_iterable(map(verb_forms, ("beat", "defeat", "thrash", "overcome", "eliminate"))))
PARTED = {form: word for verb, word in (("knock", "out"), ("see", "off"), ("get", "past")) for form in verb_forms(verb)}
"""Verbs that tell who beat whom with the word behind them: "saw off"."""
WINNING, LOSING = verb_forms("win"), verb_forms("lose")
WINS = frozenset(chain.from_iterable(map(noun_forms, ("win", "victory", "triumph"))))
OVER, TO = frozenset({"over", "against"}), frozenset({"to", "against"})
HELPING = word_set("have has had will would then also just narrowly comfortably easily duly again finally")
DESCRIBING = 4
"""Words that may describe a loser: "beat | second seed | Y"."""
SCORED = word_set("- – ,")


def contest(tokens: Sequence[Token], at: int) -> tuple[Part, Part] | None:
    """The winner and the loser that the word at `at` tells, both named; None where it tells no such thing."""
    word = tokens[at].text.lower()
    end = at + 1 + (PARTED.get(word, "") == _word(tokens, at + 1) != "")
    if word in BEATING or end > at + 1:
        passive = tokens[at].tag in {"VBN", "VBD"} and _word(tokens, at - 1) in {"was", "were", "been", "being"}
        return _passive(tokens, at, end) if passive else _both(_before(tokens, at), _described(tokens, end))
    if word in WINNING and tokens[at].tag[:1] == "V":
        return _both(_before(tokens, at), _behind(tokens, at + 1, OVER))
    if word in LOSING and tokens[at].tag[:1] == "V":
        return _turned(_both(_before(tokens, at), _behind(tokens, at + 1, TO)))
    return _won(tokens, at) if word in WINS else None


def _won(tokens: Sequence[Token], at: int) -> tuple[Part, Part] | None:
    """ "X's 2-1 win over Y", "a 2-1 win for X over Y"."""
    winner = _behind(tokens, at + 1, frozenset({"for"}))
    if winner is not None:
        return _both(winner, _behind(tokens, winner[1], OVER))
    first = at
    while first > 0 and (
        tokens[first - 1].tag in {"CD", "JJ", "SYM", "HYPH", ":"} or _word(tokens, first - 1) in SCORED
    ):
        first -= 1
    owner = _run_before(tokens, first - 1) if first and tokens[first - 1].tag == "POS" else None
    return _both(owner, _behind(tokens, at + 1, OVER))


def _passive(tokens: Sequence[Token], at: int, end: int) -> tuple[Part, Part] | None:
    first = at - 1
    while first > 0 and _word(tokens, first - 1) in HELPING | {"been", "being", "was", "were"}:
        first -= 1
    return _both(_behind(tokens, end, frozenset({"by"})), _run_before(tokens, first))


def _both(winner: Part | None, loser: Part | None) -> tuple[Part, Part] | None:
    return (winner, loser) if winner is not None and loser is not None else None


def _turned(found: tuple[Part, Part] | None) -> tuple[Part, Part] | None:
    return (found[1], found[0]) if found is not None else None


def _before(tokens: Sequence[Token], at: int) -> Part | None:
    """The name before a verb and its helpers."""
    while at > 0 and _word(tokens, at - 1) in HELPING:
        at -= 1
    return _run_before(tokens, at)


def _run_before(tokens: Sequence[Token], end: int) -> Part | None:
    first = end
    while first > 0 and tokens[first - 1].tag in NAMES:
        first -= 1
    return (first, end) if first < end else None


def _described(tokens: Sequence[Token], start: int) -> Part | None:
    """The name behind a verb, with what describes it left out."""
    at = start
    while at < min(len(tokens), start + DESCRIBING) and (tokens[at].tag in {"JJ", "NN", "DT", "PRP$", "VBG"}):
        at += 1
    return _run_at(tokens, at)


def _behind(tokens: Sequence[Token], start: int, links: frozenset[str]) -> Part | None:
    """The name behind one of `links`, a score between left out: "won | 6-4, 6-3 | against Y"."""
    while start < len(tokens) and (tokens[start].text[:1].isdigit() or _word(tokens, start) in SCORED):
        start += 1
    return _described(tokens, start + 1) if _word(tokens, start) in links else None


def _run_at(tokens: Sequence[Token], first: int) -> Part | None:
    end = first
    while end < len(tokens) and tokens[end].tag in NAMES:
        end += 1
    return (first, end) if end > first else None


def _word(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text.lower() if 0 <= at < len(tokens) else ""
