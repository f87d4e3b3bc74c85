"""What introduces a list in its sentence: the label noun, the count that is stated of it, and whether it is open."""

from __future__ import annotations

from checker.domain.sentence import Token
from checker.language.phrases import CALENDAR, NOUNS
from checker.language.verbgroups import FINITE

NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12,
}  # fmt: skip
GROUPS = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4, "both": 2}
OPENINGS = (
    ("including",), ("includes",), ("include",), ("included",), ("like",), ("notably",), ("especially",), ("e.g.",),
    ("such", "as"), ("among", "them"), ("for", "example"), ("among", "others"),
    ("as", "far", "apart", "as"), ("as", "diverse", "as"), ("as", "different", "as"), ("as", "varied", "as"),
)  # fmt: skip
LINKS = frozenset({"of", "namely", "called", "named", "are", "were", "the", "in", "at"})
NAMED_AS = frozenset({"named", "identified", "listed"})
BEING = frozenset({"are", "were", "been", "have", "has", "later", "since", "now", "being"})
UNCOUNTED = frozenset({"of", "in", "at"})
"""Links behind which the count is not of what is listed: "three plants in Leeds and York"."""
EMPTY = frozenset({"time", "be"})
"""What stands before a list and says nothing of its members: "three times, in Leeds and York", "that is:"."""
FAR = 16
SEPARATORS = frozenset({",", ";", "/"})
WALLS = frozenset({":", "—", "–", "--", "-", "(", ")", ".", "?", "!", '"', "“", "”", "|", "•", "*", "**", "_"})


def glued(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a hyphen stands within a word, without a blank on either side: "taxi-hailing", "Novak-Berg"."""
    inside = 0 < at < len(tokens) - 1 and tokens[at].text == "-"
    return inside and tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start


def is_wall(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a mark ends a phrase; a hyphen within a word does not."""
    return tokens[at].text in WALLS and not glued(tokens, at)


def label_of(tokens: tuple[Token, ...], start: int) -> tuple[int | None, int | None, bool]:
    """Label noun, stated count and openness, from the words before a list that starts at `start`."""
    near = [token.text.lower() for token in tokens[max(0, start - 4) : start]]
    low = max(0, start - 12)
    if near[-1:] == ["both"]:
        label = _label_noun(tokens, start - 2, low)
        return label, None if label is None else 2, False  # "both A and B" are not all that there are
    is_open = any(token.text.lower() in {"among", "also"} for token in tokens[low:start])
    at = start - 1
    for opening in OPENINGS:
        if near[-len(opening) :] == [*opening]:
            is_open, at = True, start - 1 - len(opening)
    at = _over_naming(tokens, at)
    joined = at >= low and (is_wall(tokens, at) or tokens[at].text == "," or tokens[at].tag in NOUNS)
    while at >= low and (is_wall(tokens, at) or tokens[at].text in SEPARATORS or tokens[at].text.lower() in LINKS):
        at -= 1
    label = _label_noun(tokens, at, low)
    group = at >= 0 and tokens[at].lemma.lower() in GROUPS  # "a duo of A and B"
    far = counted_noun(tokens, start - 1) if tokens[start - 1].text == ":" and start else None
    if far and not is_open and far[0] != label:
        return *far, False
    counted = joined or group or tokens[start - 1].text.lower() in LINKS - UNCOUNTED
    return label, _stated(tokens, at, low) if counted and start else None, is_open


def _over_naming(tokens: tuple[Token, ...], at: int) -> int:
    """Before "were named as", "have been identified as": those who are named; else the token itself."""
    if at < 2 or tokens[at].text.lower() != "as" or tokens[at - 1].text.lower() not in NAMED_AS:
        return at
    at -= 2
    while at > 0 and tokens[at].text.lower() in BEING:
        at -= 1
    return at


def counted_noun(tokens: tuple[Token, ...], end: int) -> tuple[int, int] | None:
    """The one counted plural in the clause that leads up to `end`, with its count: "Three towns will host the cup:"."""
    found: list[tuple[int, int]] = []
    for at in range(end - 1, max(-1, end - FAR), -1):
        if is_wall(tokens, at) or tokens[at].text in SEPARATORS:
            break
        subject = tokens[at].tag == "NNS" and tokens[at + 1].tag in FINITE  # no "arrested 12 people in the region:"
        stated = _stated(tokens, at, 0) if subject else None
        if stated is not None:
            found.append((at, stated))
    return found[0] if len(found) == 1 else None


def _label_noun(tokens: tuple[Token, ...], at: int, low: int) -> int | None:
    if at < low or at < 0:
        return None
    token = tokens[at]
    if token.text.lower().rstrip(".") in CALENDAR or token.lemma.lower() in EMPTY:
        return None
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if token.tag == "NNS" or (after == ":" and token.tag in NOUNS | {"VBZ"}) or token.lemma.lower() in GROUPS:
        return at
    return at if token.tag == "NN" and after in {"—", "–", "--", "-"} else None


def _stated(tokens: tuple[Token, ...], at: int, low: int) -> int | None:
    """The count before a label noun: "three modes", "a trio", "two (A and B)"."""
    for back in range(at, max(low - 1, at - 4, -1), -1):
        word = tokens[back].text.lower()
        number = NUMBERS.get(word) or GROUPS.get(word) or (int(word) if word.isdecimal() and len(word) < 3 else None)
        if number and 1 < number <= 12:
            return None if back and tokens[back - 1].text == "-" else number  # "twenty-three" is not three
        if tokens[back].tag not in NOUNS | {"JJ", "HYPH", "VBN", "VBG"}:
            return None
    return None
