"""What sets two answers to one question apart: of the first or the second, in the north or the south, of one name or
another behind the same preposition, for one month or another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.domain.claims import Claim
from checker.domain.sentence import Token
from checker.domain.values import Words
from checker.language.answering import judged, words
from checker.language.contrasts import contrasted, in_a_row
from checker.language.places import contains
from checker.language.similarity import compare_names
from checker.language.themes import like
from checker.language.times.words import MONTHS, SEASONS, WEEKDAYS
from checker.language.wordsets import word_set

Part = tuple[int, int]
PREPOSITIONS = word_set("in at on to of for from near with against by during under over off across")
NAMES = frozenset({"NNP", "NNPS"})
INNER = frozenset({"DT", "JJ", "PRP$", "CD", "NN", "NNS", "HYPH", "POS"})
CALENDAR = {"month": frozenset(MONTHS), "season": frozenset(SEASONS), "weekday": frozenset(WEEKDAYS)}
OTHERS = word_set("rival competitor subsidiary parent owner supplier partner wife husband brother sister son daughter "
                  "mother father friend neighbour neighbor predecessor successor")  # fmt: skip
"""Those that somebody has, who are somebody else: "the company's rival"."""
OF_OTHERS = re.compile(r"\b(?:to|of|for|in|on) the others?\b", re.IGNORECASE)
"""What is of others of its sort: "the road to the others"."""
COUNTED = word_set("one two three four five six seven eight nine ten eleven twelve dozen hundred thousand")


def set_apart(a: Claim, b: Claim) -> bool:
    """Whether two answers are of two of several: their subjects, numbers, names or months tell."""
    one, two = words(a), words(b)
    texts = one.text.lower().split(), two.text.lower().split()
    return (
        behind_apart(one.part("ends"), two.part("ends"), nouns=judged(one) and judged(two))
        or contrasted("clause", *texts)
        or in_a_row(one.text, two.text)
        or other_party(a.subject, b.subject)
        or bool(OF_OTHERS.search(one.text)) is not bool(OF_OTHERS.search(two.text))
        or other_numbers(*texts)
        or _year_and_day(one, two)
        or _year_and_day(two, one)
    )


def _year_and_day(one: Words, two: Words) -> bool:
    """Whether one tells of a year and the other of a day of this week: "in 2018", "on Sunday"."""
    return bool(one.part("years") and not one.part("days") and two.part("days") and not two.part("years"))


def ends_of(tokens: Sequence[Token], part: Part) -> tuple[str, ...]:
    """What stands behind the prepositions of a clause: ("in:Velda", "to:Osei", "on:Monday", "for:lorry")."""
    return tuple(dict.fromkeys(_ends(tokens, part)))


def _ends(tokens: Sequence[Token], part: Part) -> Iterator[str]:
    for at in range(*part):
        if tokens[at].tag not in {"IN", "TO"} or tokens[at].text.lower() not in PREPOSITIONS:
            continue
        start = at + 1
        while start < part[1] and tokens[start].tag in INNER:
            start += 1
        end = start
        while end < part[1] and tokens[end].tag in NAMES:
            end += 1
        name = "_".join(token.text for token in tokens[start:end])
        if name and tokens[end : end + 1] and tokens[end].tag not in {"NN", "NNS", "POS", "HYPH"}:
            yield f"{tokens[at].text.lower()}:{name}"
        elif not name and start > at + 1 and tokens[start - 1].tag in {"NN", "NNS"}:
            yield f"{tokens[at].text.lower()}:{tokens[start - 1].lemma.lower()}"


def behind_apart(one: str, two: str, nouns: bool) -> bool:
    """Whether the names behind some preposition that both have are of two things: "in Velda", "in Corby"; with `nouns`
    also what has no name: "for lorries", "for cyclists"."""
    left, right = (_by_preposition(text) for text in (one, two))
    shared = [key for key in left.keys() & right.keys() if nouns or key[1] != "noun"]
    return any(_unlike(left[key], right[key]) for key in shared)


def _by_preposition(text: str) -> dict[tuple[str, str], list[str]]:
    """The names behind each preposition and of each sort."""
    found: dict[tuple[str, str], list[str]] = {}
    for pair in text.split():
        word, _, name = pair.partition(":")
        found.setdefault((word, _sort(name)), []).append(name.replace("_", " "))
    return found


def _sort(name: str) -> str:
    low = name.lower()
    return next(
        (sort for sort, row in CALENDAR.items() if low in row or low.removesuffix("s") in row),
        "name" if name[:1].isupper() else "noun",
    )


def _unlike(left: Sequence[str], right: Sequence[str]) -> bool:
    return not any(
        like(x, y) or compare_names(x, y).alike or contains(x, y) or contains(y, x) for x in left for y in right
    )


def other_party(one: str, two: str) -> bool:
    """Whether one phrase is of somebody whom the other one has: "the company's rival", "the company"."""
    return _of_other(one.lower(), two.lower()) or _of_other(two.lower(), one.lower())


def _of_other(one: str, two: str) -> bool:
    told = one.replace("’s", "'s").split()
    if len(told) < 2 or told[-1] not in OTHERS:
        return False
    owners = {word.removesuffix("'s") for word in told[:-1] if word.endswith("'s") or word == told[-2]}
    return two.split()[-1:] != told[-1:] and bool(owners & set(two.split()[-1:]))


def other_numbers(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two clauses open with two numbers: "two miners", "ten miners"."""
    return one[:1] != two[:1] and all(text and (text[0] in COUNTED or text[0].isdigit()) for text in (one, two))
