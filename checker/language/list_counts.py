"""The count of a list that stands away from it: "Two towns were hit, A and B", "A and B, the two towns hit"."""

from __future__ import annotations

from checker.domain.sentence import Token
from checker.language.list_labels import FAR, NUMBERS, SEPARATORS, counted_noun, is_wall
from checker.language.verbgroups import FINITE
from checker.language.wordsets import word_set

Part = tuple[int, int]
Told = tuple[int | None, int]
ALL = word_set("the its his her their our these those all")
OF_SUCH = word_set("them these those us you")
OF_MORE = (
    "among them", "among others", "among other", "among many", "for example", "for instance", "to name", "and others",
    "and more", "included", "in particular", "not least", "above all",
)  # fmt: skip
SHORT = 3


def told_count(tokens: tuple[Token, ...], part: Part, size: int) -> Told | None:
    """The counted noun (None where a number stands alone) and the count, where it is the number of members listed."""
    found = (_before_of(tokens, part[0]), _behind(tokens, part[1]), _in_clause(tokens, part))
    return next((told for told in found if told and told[1] == size), None)


def spare(tokens: tuple[Token, ...], start: int, size: int) -> tuple[int, int] | None:
    """The counted noun that a list says all of, where its first member is the object of the verb before it: "Three
    towns will host the cup, Amber, Birch and Cedar"."""
    found = counted_noun(tokens, start)
    return found if found and found[1] == size - 1 > 1 else None


def partly(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a list is told to be of some of more: "named two of the three winners as A and B"."""
    for at in range(start - 4, max(-1, start - FAR), -1):
        if is_wall(tokens, at + 3) or tokens[at + 3].text in SEPARATORS - {","}:
            return False
        words = [token.text.lower() for token in tokens[at : at + 4]]
        if words[0] in NUMBERS and words[1] == "of" and words[2] in ALL and words[3] in NUMBERS:
            return True
    return False


def examples(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether what was listed is said to be some of more: "A and B among them", "A and B, to name but two"."""
    told = " ".join(token.text.lower() for token in tokens[end : end + 4]).removeprefix(", ")
    return any(f"{told} ".startswith(f"{words} ") for words in OF_MORE)


def _before_of(tokens: tuple[Token, ...], start: int) -> Told | None:
    """ "The four districts of A, B, C and D": with the article, the count is of the names."""
    if start < SHORT + 1 or tokens[start - 1].text.lower() != "of" or tokens[start - 2].tag != "NNS":
        return None
    return _counted(tokens, start - 4, start - 2)


def _behind(tokens: tuple[Token, ...], end: int) -> Told | None:
    """ "A and B, the two towns under orders"."""
    if end + 2 >= len(tokens) or tokens[end].text != ",":
        return None
    plural = next((i for i in range(end + 3, min(len(tokens), end + 6)) if tokens[i].tag == "NNS"), 0)
    return _counted(tokens, end + 1, plural) if plural else None


def _counted(tokens: tuple[Token, ...], article: int, noun: int) -> Told | None:
    """The noun with its count behind "the", "these" or "all"."""
    count = NUMBERS.get(tokens[article + 1].text.lower())
    return (noun, count) if count and tokens[article].text.lower() in ALL else None


def _in_clause(tokens: tuple[Token, ...], part: Part) -> Told | None:
    """ "Two towns were hit, A and B", "Three are to go: A, B and C", "three of them: A, B and C", "Two members of the
    board, A and B,"; none in "Two towns were hit, A and B said"."""
    end = part[0] - 1
    if end > 2 and tokens[end].tag == "IN" and tokens[end - 1].text == ",":
        return _repeated(tokens, end - 1)
    if end < 0 or not (tokens[end].text == "," or is_wall(tokens, end)):
        return None
    after = tokens[part[1]].tag if part[1] < len(tokens) else ""
    own = after not in FINITE | {"MD"}
    return _apposed(tokens, end) or (counted_noun(tokens, end) or _alone(tokens, end) if own else None)


def _repeated(tokens: tuple[Token, ...], end: int) -> Told | None:
    """ "It was shown three times, in A, B and C"."""
    count = NUMBERS.get(tokens[end - 2].text.lower())
    return (None, count) if count and tokens[end - 1].text.lower() == "times" else None


def _alone(tokens: tuple[Token, ...], end: int) -> Told | None:
    """A number that stands for what it counts: "Three are to go", "three of them"."""
    found: list[int] = []
    for at in range(end - 1, max(-1, end - FAR), -1):
        if is_wall(tokens, at) or tokens[at].text in SEPARATORS:
            break
        count = NUMBERS.get(tokens[at].text.lower())
        after = [token.text.lower() for token in tokens[at + 1 : at + 3]]
        verb = tokens[at + 1].tag in FINITE or tokens[at + 1].tag == "MD"
        if count and (verb or (after[0] == "of" and after[-1] in OF_SUCH)):
            found.append(count)
    return (None, found[0]) if len(found) == 1 else None


def _apposed(tokens: tuple[Token, ...], end: int) -> Told | None:
    """A counted noun with what it is of, right before its members: "Two members of the board, A and B,"."""
    for at in range(end - 1, max(0, end - 7), -1):
        if tokens[at].tag in FINITE or tokens[at].tag == "MD" or is_wall(tokens, at) or tokens[at].text in SEPARATORS:
            return None
        count = NUMBERS.get(tokens[at - 1].text.lower())
        if count and tokens[at].tag == "NNS" and at + 1 < end and tokens[at + 1].text.lower() == "of":
            return at, count
        if count and tokens[at].text.lower() == "of" and at + 1 < end:
            return None, count
    return None
