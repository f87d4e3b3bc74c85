"""Members of lists as compared: their normal form, how two lists of them match, and how each stands."""

from __future__ import annotations

import re

from checker.language.places import contains, same_place
from checker.language.similarity import compare_names
from checker.language.wordsets import word_set

_ONES = "zero one two three four five six seven eight nine ten eleven twelve"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
ORDINALS = {word: f"{at}{_ENDINGS.get(at, 'th')}" for at, word in enumerate(_ORDINALS.split(), start=1)}
NUMBERS = (
    {word: str(number) for number, word in enumerate(_ONES.split())}
    | {word: str(20 + 10 * number) for number, word in enumerate(_TENS.split())}
    | ORDINALS
)
DROPPED = word_set("a an the some its his her their our mr mrs ms dr sir dame prof professor messrs dear")
SMALL = word_set("of for in on at with from and or to by made as")
STANDINGS = (
    ("rumoured", re.compile(r"\b(rumou?red|leaked|speculated|reportedly|unconfirmed|tipped)\b", re.I)),
    (
        "coming",
        re.compile(
            r"\b(coming( soon)?|soon|upcoming|planned|to follow|later|from next|expected|due|in development)\b", re.I
        ),
    ),
    (
        "withdrawn",
        re.compile(
            r"\b(discontinued|withdrawn|retired|dropped|removed|no longer|cancelled|canceled|pulled out|suspended)\b",
            re.I,
        ),
    ),
    ("preview", re.compile(r"\b(preview|beta|trial|pilot|test version)\b", re.I)),
)
JOINING = SMALL | word_set("the de la le du van von der den del di al el y e da dos bin ibn & und et")
AGED = re.compile(r"^\d{1,3}[- ]years?[- ]old\s+", re.I)
"""An age before a name."""
_WORD = re.compile(r"[^\W_]+(?:[’'&.-][^\W_]+)*")


def normal_item(text: str) -> str:
    """A member's words in lower case without article, title and marks: "the forty cups" is "40 cups"."""
    words = [_undotted(word.lower().strip(".")) for word in _WORD.findall(text)]
    return " ".join(NUMBERS.get(word, word) for word in words if word not in DROPPED)


def _undotted(word: str) -> str:
    """An abbreviation without its dots: "t.p.s" is "tps"."""
    return word.replace(".", "") if all(len(part) == 1 for part in word.split(".")) else word


def bare_name(text: str) -> str:
    """A name without the words that lead to it: "former campaign chairman Ann Corby" is "Ann Corby"."""
    words = AGED.sub("", text).split()
    small = [i for i, word in enumerate(words[:-1]) if word[:1].islower() and word.lower() not in JOINING]
    rest = words[small[-1] + 1 :] if small else words
    return " ".join(rest) if rest and rest[0][:1].isupper() else text


def standing_of(text: str) -> str:
    """How a member stands by the words around it: "rumoured", "coming", "withdrawn", "preview", or "" for available."""
    return next((name for name, words in STANDINGS if words.search(text)), "")


def matched_items(
    left: tuple[str, ...], right: tuple[str, ...], named: bool = False
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Members of the left that the right lacks, of the right that the left lacks, and the pairs that match loosely.

    With `named` a surname or a first part of a name is no looser than the whole ("Corby", "Ann Corby").
    """
    free = list(right)
    missing: list[str] = []
    loose: list[str] = []
    waiting: list[str] = []
    for item in left:
        same = next((other for other in free if _key(other) == _key(item) or same_place(other, item)), None)
        if same is None:
            waiting.append(item)
        else:
            free.remove(same)
    for item in waiting:
        near = next((other for other in free if _near(item, other)), None)
        if near is None and named:
            near = next((other for other in free if compare_names(item, other).alike), None)
        if near is None:
            missing.append(item)
            continue
        free.remove(near)
        if not (named and _surname(item, near)) and not _counted_alike(item, near):
            loose.append(f"“{item}” against “{near}”")
    return tuple(missing), tuple(free), tuple(loose)


def _key(item: str) -> tuple[str, ...]:
    return tuple(sorted(_stem(word) for word in item.split() if word not in SMALL))


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _near(one: str, two: str) -> bool:
    """One named less exactly than the other (its words are among the other's), or the same number of the same thing."""
    left, right = set(_key(one)), set(_key(two))
    inside = left <= right or right <= left or _counted_alike(one, two)
    return bool(left and right) and (inside or contains(one, two) or contains(two, one))


def _counted_alike(one: str, two: str) -> bool:
    """The same number of the same thing: "40 glass cups", "40 tall cups"."""
    numbers = [{word for word in item.split() if word.isdigit()} for item in (one, two)]
    return bool(numbers[0]) and numbers[0] == numbers[1] and _stem(one.split()[-1]) == _stem(two.split()[-1])


def _surname(one: str, two: str) -> bool:
    short, long = sorted((one.split(), two.split()), key=len)
    return (bool(short) and long[-1:] == short[-1:]) or long[: len(short)] == short
