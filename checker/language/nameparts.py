"""Single words of two names: the same, an initial, a variant spelling, or different."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

from checker.domain.claims import Claim
from checker.domain.values import Words
from checker.language.spelling import ascii_letters, key_words, transliterated
from checker.language.tables import common_words, given_names, table

# Endings that make a people or a language of a place ("Kenyan", "Iranians"), after as many letters cut off.
DEMONYMS = (
    (0, frozenset({"n", "an", "ian", "i", "ese", "ish", "er", "ns", "ans", "ians", "ers"})),
    (1, frozenset({"an", "ian", "n", "ish", "ese", "ans", "ians", "ns"})),
)
PEOPLES = ("ian", "ean", "ist", "crat")
"""Endings of those who are of a place, a party or a persuasion, who come in numbers."""
OPPOSED = (("north", "south"), ("east", "west"), ("upper", "lower"))
SHORTEST = 3
"""Letters of a first name that may stand for it."""
FEW = 0.34
"""Letters by which two words that begin alike may differ, of those of the longer: "katharine", "kathryn"."""

# How addresses shorten the word for a way or a height.
SHORT_FORMS = {
    "ave": "avenue", "av": "avenue", "st": "street", "rd": "road", "blvd": "boulevard", "dr": "drive", "ln": "lane",
    "hwy": "highway", "sq": "square", "mt": "mount", "ft": "fort", "pkwy": "parkway",
}  # fmt: skip


class Level(StrEnum):
    """How two names relate, from the same to different."""

    SAME = "same"
    PART = "part"
    ACRONYM = "acronym"
    INITIALS = "initials"
    VARIANT = "variant"
    DIFFERENT = "different"


@lru_cache(maxsize=262_144)
def same_word(x: str, y: str, *, alone: bool = False) -> Level:
    """SAME, INITIALS, VARIANT or DIFFERENT for two words of names; `alone` words must be longer to be variants."""
    if x == y:
        return Level.SAME
    if not (x.isalpha() and y.isalpha()) and any(c.isdigit() for c in x + y):
        return _numbered(x, y)
    p, q = sorted((ascii_letters(x), ascii_letters(y)), key=len)
    if SHORT_FORMS.get(p) == q or (p, q) == ("st", "saint"):
        return Level.SAME
    if q == p + "s" and (p in common_words() or (alone and p.endswith(PEOPLES))):
        return Level.SAME
    if alone and len(q) > len(p) and _people_of(p, q):
        return Level.DIFFERENT
    if min(len(p), len(q)) == 1:
        return Level.INITIALS if p[:1] == q[:1] else Level.DIFFERENT
    if p == q or transliterated(x) & transliterated(y):
        return Level.VARIANT
    if other_gender(x, y) or _opposed(p, q) or _opposed(q, p):
        return Level.DIFFERENT
    shorter = min(len(p), len(q))
    slips = OSA.distance(p, q)
    if (shorter >= (5 if alone else 4) and slips == 1) or (shorter >= 8 and slips == 2):
        return Level.VARIANT
    if alone:
        return Level.DIFFERENT
    near = _begins_alike(p, q, slips) or short_forms(p, q) or (shorter >= 2 and slips == 1 and p[0] == q[0])
    return Level.VARIANT if near else Level.DIFFERENT


def _begins_alike(p: str, q: str, slips: int) -> bool:
    """Whether the shorter word p may be short for q ("alex", "alexander"), both are short for one first name ("lucy",
    "lucille"), or one word is written twice; "Verhulst" and "Verhagen" are two names."""
    if len(p) < SHORTEST or p[:SHORTEST] != q[:SHORTEST] or {p, q} <= common_words():
        return False
    short = q.startswith(p) and (p not in common_words() or q in given_names())
    return short or {p, q} <= given_names() or slips <= FEW * len(q)


def near_words(x: str, y: str) -> float:
    """The share of letters that two words have in common, in order: 1 for the same word."""
    return float(OSA.normalized_similarity(x, y))


def _people_of(place: str, word: str) -> bool:
    return any(
        word.startswith(place[: len(place) - cut]) and word[len(place) - cut :] in ends for cut, ends in DEMONYMS
    )


def _opposed(p: str, q: str) -> bool:
    """Whether two words differ in a point of the compass alone: "northwind", "southwind"."""
    return any(p.startswith(one) and q == other + p[len(one) :] for one, other in OPPOSED)


def other_gender(x: str, y: str) -> bool:
    """Whether one is a man's first name and the other a woman's ("mario", "maria"), and neither is both ("andrea")."""
    men, women = given_names("m"), given_names("f")
    told = (x in men) != (x in women) and (y in men) != (y in women)
    return told and (x in men) != (y in men)


def short_forms(x: str, y: str) -> bool:
    """Whether one first name is a usual short form of the other ("bob", "robert")."""
    return any(x in group and y in group for group in _short_forms())


def shortened(x: str, y: str) -> bool:
    """Whether two words are first names of which one is short for the other: "ben", "benjamin"; "sandi", "sandra"."""
    if not {x, y} <= given_names() or other_gender(x, y):
        return False
    bare = {word: word.rstrip("iey") if len(word.rstrip("iey")) > SHORTEST else word for word in (x, y)}
    starts = any(len(short) >= SHORTEST and whole.startswith(bare[short]) for short, whole in ((x, y), (y, x)))
    return short_forms(x, y) or starts


@lru_cache(maxsize=1)
def _short_forms() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(group.split()) for group in table("names")["short_forms"]["groups"])


def _numbered(x: str, y: str) -> Level:
    """Model numbers must be equal; the letters around them may differ by a slip."""
    digits = ["".join(c if c.isdigit() else " " for c in word).split() for word in (x, y)]
    letters = ["".join(c for c in word if c.isalpha()) for word in (x, y)]
    if digits[0] != digits[1]:
        return Level.DIFFERENT
    return (
        Level.SAME
        if letters[0] == letters[1]
        else same_word(letters[0], letters[1], alone=True)
        if all(letters)
        else Level.DIFFERENT
    )


SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


def first_name(claim: Claim) -> str:
    """The first name of a person who is called by more than one word, in full where one short form stands for it;
    "" for all other claims."""
    value = claim.mention.value
    if claim.kind != "name" or claim.measure != "name" or not isinstance(value, Words):
        return ""
    name = key_words(claim.mention.text)
    return in_full(name[0]) if value.part("type") == "person" and len(name) > 1 and len(name[0]) > 1 else ""


def without_suffix(name: Sequence[str]) -> Sequence[str]:
    """The words of a person's name without what stands behind the surname: "Robert Corby III"."""
    return name[:-1] if len(name) > 2 and name[-1] in SUFFIXES else name


def in_full(name: str) -> str:
    """What a first name is usually short for ("chris": "christopher"), itself where that is nothing or not one name."""
    groups = [group for group in table("names")["short_forms"]["groups"] if name in group.split()]
    return groups[0].split()[0] if len(groups) == 1 else name
