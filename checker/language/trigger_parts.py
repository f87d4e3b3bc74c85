"""Where the parts of an event stand that no parse tells: in headlines in capitals, around a verb taken for a noun, and
behind an object."""

from __future__ import annotations

from checker.domain.sentence import Token
from checker.language.verbgroups import VERBAL

Part = tuple[int, int]
FAR = 14


def further_on(tokens: tuple[Token, ...], at: int, rest: tuple[str, ...]) -> bool:
    """Whether the words that must follow stand behind an object: "took Corby, a driver, into custody"."""
    for i in range(at + 2, min(len(tokens), at + FAR)):
        if tokens[i].text in {".", ";"} or tokens[i].tag in VERBAL - {"VBN"}:
            return False
        if tuple(token.text.lower() for token in tokens[i : i + len(rest)]) == rest:
            return True
    return False


def between_names(tokens: tuple[Token, ...], at: int) -> tuple[Part, Part] | None:
    """The names around a verb of their own that a parse takes for a noun: "Corby beat Orton 3-1"."""
    beaten = tokens[at].text in {"beat", "thrash", "edge"} and tokens[at].tag in {"NN", "JJ"}
    if not beaten or not 0 < at < len(tokens) - 1:
        return None
    start, end = at, at + 1
    while start > 0 and tokens[start - 1].tag in {"NNP", "NNPS"}:
        start -= 1
    while end < len(tokens) and tokens[end].tag in {"NNP", "NNPS"}:
        end += 1
    return ((start, at), (at + 1, end)) if start < at and end > at + 1 else None


def loud_before(tokens: tuple[Token, ...], at: int) -> Part | None:
    """What stands before the verb of a headline in capitals."""
    end = at - 1 if at and tokens[at - 1].text.lower() in {"to", "will", "has"} else at
    return (0, end) if end > 0 else None


def loud_after(tokens: tuple[Token, ...], at: int) -> Part | None:
    """What stands behind the verb of a headline in capitals, up to the next small word."""
    small = {"for", "in", "at", "by", "as", "on", "after", "over", "from", "with", ".", ",", "!", ":", ";"}
    end = next((i for i in range(at, len(tokens)) if tokens[i].text.lower() in small), len(tokens))
    return (at, end) if end > at else None
