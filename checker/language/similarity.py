"""How alike two names are, with the reason: the same, a spelling variant, a part, initials, an acronym, different.

The first rung that holds decides. Edit distances are optimal string alignment distances (rapidfuzz), so that
two neighbouring letters that changed places count as one slip.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from checker.language.nameparts import Level as Level
from checker.language.nameparts import same_word
from checker.language.places import home_of, is_known
from checker.language.spelling import ascii_letters, difference, key_words, transliterated
from checker.language.tables import common_words, words
from checker.language.wordsets import word_set

GENERIC = word_set("the of and for in at on a an to")
MODELS = word_set("mini pro max plus ultra lite air se xl turbo sport nano")
"""What is written behind the name of a product for another model of it."""


@dataclass(frozen=True, slots=True)
class NameMatch:
    """The rung, a reason that quotes both names, and how close they are from 0 to 1."""

    level: Level
    reason: str
    score: float = 0.0

    @property
    def alike(self) -> bool:
        return self.level is not Level.DIFFERENT


@lru_cache(maxsize=65_536)
def compare_names(a: str, b: str) -> NameMatch:
    """How the names a and b relate. Titles, company suffixes, possessives and a leading "the" do not count."""
    one, two = key_words(a), key_words(b)
    if not one or not two:
        return NameMatch(Level.DIFFERENT, f"“{a}” is not “{b}”")
    for rung in (_same, _spelled, _ordered, _part, _acronym, _aligned):
        match = rung(one, two, a, b)
        if match is not None:
            return NameMatch(Level.DIFFERENT, f"“{a}” is not “{b}”") if _place_and_people(match, a, b) else match
    return NameMatch(
        Level.DIFFERENT, f"“{a}” is not “{b}”", round(JaroWinkler.similarity(" ".join(one), " ".join(two)), 3)
    )


def _place_and_people(match: NameMatch, a: str, b: str) -> bool:
    """Whether a near spelling of a known place or people is another word ("North American")."""
    if match.level is not Level.VARIANT:
        return False
    peoples = [{word for word in key_words(name) if home_of(word)} for name in (a, b)]
    return peoples[0] != peoples[1] or (is_known(a) != is_known(b) and a[:1].isupper() and b[:1].isupper())


def _same(one: tuple[str, ...], two: tuple[str, ...], a: str, b: str) -> NameMatch | None:
    return NameMatch(Level.SAME, f"“{a}” and “{b}” are one name", 1.0) if one == two else None


def _spelled(one: tuple[str, ...], two: tuple[str, ...], a: str, b: str) -> NameMatch | None:
    """Differences that leave the letters alone: accents, hyphens, blanks, transliteration."""
    if ascii_letters(" ".join(one)) == ascii_letters(" ".join(two)):
        return _variant(a, b, "accents")
    if transliterated("".join(one)) & transliterated("".join(two)):
        joined = ascii_letters("".join(one)) == ascii_letters("".join(two))
        return _variant(a, b, "hyphen or blank" if joined else "transliteration")
    plain, other = (ascii_letters("".join(name).replace("-", "")) for name in (one, two))
    return _variant(a, b, "hyphen or blank") if plain == other else None


def _ordered(one: tuple[str, ...], two: tuple[str, ...], a: str, b: str) -> NameMatch | None:
    return _variant(a, b, "word order") if sorted(one) == sorted(two) else None


def _part(one: tuple[str, ...], two: tuple[str, ...], a: str, b: str) -> NameMatch | None:
    """The shorter name stands within the longer, words in the same order."""
    short, long = sorted((_split(one), _split(two)), key=len)
    if len(short) == len(long) or not _within(short, long) or not _tells(short) or _stands_there(short, long):
        return None
    if long[: len(short)] == short and set(long[len(short) :]) <= MODELS:
        return None  # "Aster 5", "Aster 5 Mini"
    if {"".join(c for c in w if c.isdigit()) for w in long} != {"".join(c for c in w if c.isdigit()) for w in short}:
        return None if len(short) > 1 else NameMatch(Level.PART, f"“{a}” and “{b}”: one is a part of the other", 0.5)
    halved = any(
        "-" in word and word not in short_form for word, short_form in ((w, one + two) for w in one + two)
    ) or (len(short) > 1 and len(max(one, two, key=len)) == len(min(one, two, key=len)) and one != two)
    if halved:
        return _variant(a, b, "part of a double name")
    last = short[-1] == long[-1]
    return NameMatch(
        Level.PART, f"“{a}” and “{b}”: one is a part of the other", 0.9 if last or short[0] == long[0] else 0.7
    )


def _stands_there(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the longer name is of something else in or at the shorter: "Paris Police", "Corby Road"."""
    known = is_known(" ".join(short)) and not is_known(" ".join(long))
    return known or (len(short) == 1 and long[-1] in words("names", "place", "heads"))


def _acronym(one: tuple[str, ...], two: tuple[str, ...], a: str, b: str) -> NameMatch | None:
    """Capitals that are the first letters of the other name's words ("ECB")."""
    for short, long, written in ((one, two, a), (two, one, b)):
        letters = "".join(c for c in written if c.isalpha()) if len(short) == 1 < len(long) else ""
        if 2 <= len(letters) <= 7 and letters.isupper():
            initials = {"".join(w[0] for w in _split(long)), "".join(w[0] for w in _split(long) if w not in GENERIC)}
            if letters.lower() in initials:
                return NameMatch(Level.ACRONYM, f"“{a}” and “{b}”: one is the other’s initials", 0.9)
    return None


def _aligned(one: tuple[str, ...], two: tuple[str, ...], a: str, b: str) -> NameMatch | None:
    """Word by word: every pair the same, an initial or a slight misspelling; the last word bears the weight."""
    if len(one) != len(two):
        return _aligned_part(one, two, a, b)
    levels = [same_word(x, y, alone=len(one) == 1) for x, y in zip(one, two, strict=True)]
    if _plural(one, two) or all(level is Level.SAME for level in levels):
        return NameMatch(Level.SAME, f"“{a}” and “{b}” are one name, singular and plural", 0.98)
    if any(level is Level.DIFFERENT for level in levels) or _only_small_words(one, two):
        return None
    if Level.VARIANT in levels:
        return _variant(a, b, "spelling") if _bears(one, levels) else None
    return NameMatch(Level.INITIALS, f"“{a}” and “{b}”: a first name against its initial", 0.85)


def _plural(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether names of common words differ in the number of the last ("Social Democrat")."""
    return bool(set(one[:-1]) & common_words()) and in_plural(one, two)


def in_plural(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether the words of two names differ in the number of the last alone."""
    short, long = sorted((one[-1], two[-1]), key=len)
    return one[:-1] == two[:-1] and long == short + "s"


def _aligned_part(one: tuple[str, ...], two: tuple[str, ...], a: str, b: str) -> NameMatch | None:
    """A surname or initials with surname against the full name, perhaps spelled otherwise."""
    short, long = sorted((one, two), key=len)
    last = same_word(short[-1], long[-1], alone=len(short) == 1)
    family = (
        len(short) == 1 and {short[-1], long[-1]} == {short[-1].removesuffix("s"), short[-1]} and short[-1] != long[-1]
    )
    if family or last is Level.DIFFERENT or last is Level.INITIALS:
        return None
    if len(short) == 1:
        plain = {short[0], long[-1]} & common_words() or len(short[0]) < 5
        return _variant(a, b, "spelling of the surname") if last is Level.VARIANT and not plain else None
    first = same_word(short[0], long[0])
    if first is Level.DIFFERENT or any(_missing(word, long[1:-1]) for word in short[1:-1]):
        return None
    if first is Level.INITIALS and last is Level.SAME:
        return NameMatch(Level.INITIALS, f"“{a}” and “{b}”: first names against initials", 0.85)
    return _variant(a, b, "spelling")


def _missing(word: str, others: tuple[str, ...]) -> bool:
    """Whether no word in the middle of the longer name is like it."""
    return all(same_word(word, other) is Level.DIFFERENT for other in others)


def _bears(one: tuple[str, ...], levels: list[Level]) -> bool:
    """Whether enough of the name stays as it was: not every word of it slightly different, unless it is one word."""
    return len(one) == 1 or Level.SAME in levels or levels.count(Level.VARIANT) <= 2


def _only_small_words(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Names that share nothing but words that many names share ("Bank of X", "Bank of Y")."""
    shared = set(one) & set(two)
    weak = GENERIC | words("names", "organisation", "heads") | words("names", "place", "heads")
    return (
        len(one) > 1
        and bool(shared)
        and shared <= weak
        and any(same_word(x, y, alone=True) is Level.DIFFERENT for x, y in zip(one, two, strict=True))
    )


def _split(name: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for word in name for part in word.split("-") if part)


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = iter(long)
    return all(word in rest for word in short)


def _tells(short: tuple[str, ...]) -> bool:
    """Whether a part names something by itself: more than digits and words that many names share."""
    weak = GENERIC | words("names", "organisation", "heads") | words("names", "place", "heads")
    return any(word not in weak and not word.isdigit() and len(word) > 1 for word in short)


def _variant(a: str, b: str, what: str) -> NameMatch:
    left, right = difference(a, b)
    return NameMatch(Level.VARIANT, f"“{left}” and “{right}” are spelled differently ({what})", 0.95)
