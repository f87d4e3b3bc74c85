"""Who follows whom in a post: "X will succeed Y as chief executive", "X takes over from Y as mayor"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Token
from checker.language.posthouses import Named
from checker.language.postphrases import Phrase, phrase_after
from checker.language.wordsets import word_set

FOLLOWING = word_set("succeed replace follow")
BETWEEN = 5
"""Words between a name and the verb that follows it: "X is expected to replace Y"."""
TAKEN = ("over", "from")


def post_taken(tokens: Sequence[Token], end: int, others: Sequence[Named]) -> Phrase | None:
    """The post that the name which ends at token `end` takes from another: "X | replaces Y as coach"."""
    for at in range(end, min(len(tokens), end + BETWEEN)):
        if tokens[at].text in {",", ".", ";"} or tokens[at].pos in {"NOUN", "PROPN"}:
            return None
        behind = _behind(tokens, at)
        if behind:
            return next((_post_as(tokens, other, others) for other in others if _begins(tokens, behind, other)), None)
    return None


def followed(tokens: Sequence[Token], first: int) -> bool:
    """Whether the name at token `first` is the one that is followed: "X replaces | Y"."""
    return any(
        _behind(tokens, at) and _near(tokens, _behind(tokens, at), first) for at in range(max(0, first - 5), first)
    )


def _behind(tokens: Sequence[Token], at: int) -> int:
    """The token behind an active verb of following at `at`; 0 where there is none."""
    lemma, said = tokens[at].lemma.lower(), tuple(token.text.lower() for token in tokens[at + 1 : at + 3])
    passive = tokens[at].tag == "VBN" and at > 0 and tokens[at - 1].lemma.lower() == "be"
    if lemma == "take" and said == TAKEN:
        return at + 3
    return at + 1 if lemma in FOLLOWING and not passive else 0


def _begins(tokens: Sequence[Token], start: int, name: Named) -> bool:
    return name.first >= start and _near(tokens, start, name.first)


def _near(tokens: Sequence[Token], start: int, first: int) -> bool:
    """Whether only a title or what describes a name stands between: "replaces | the veteran Y"."""
    between = tokens[start:first]
    return start <= first <= start + 3 and not any(t.text in {",", ".", "as", "and"} or t.tag == "IN" for t in between)


def _post_as(tokens: Sequence[Token], name: Named, others: Sequence[Named]) -> Phrase | None:
    """The post behind "as": "Y | as chief executive of Acme"."""
    if name.end >= len(tokens) or tokens[name.end].text.lower() != "as":
        return None
    return phrase_after(tokens, name.end + 1, others)
