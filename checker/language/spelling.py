"""Letters of names: folding, transliteration, and the difference between two spellings marked letter by letter."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import groupby

from rapidfuzz.distance import Levenshtein

from checker.language.tables import words

# Letters that no decomposition takes apart.
PLAIN = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"}
)
# Ways in which a letter is written where keyboards lack it; the plain letter is the other way.
SPELLED_OUT = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "å": "aa",
        "ø": "oe",
        "æ": "ae",
        "ß": "ss",
        "ñ": "ny",
        "š": "sh",
        "č": "ch",
        "ž": "zh",
    }
)
EDGES = "\"'“”‘’«»„*_`()[]{}.,;:!?-–— "


@lru_cache(maxsize=65_536)
def key_words(name: str) -> tuple[str, ...]:
    """The words of a name as compared: lower case, without titles, company suffixes, possessive and leading article."""
    text = unicodedata.normalize("NFC", name).replace("’", "'").replace("&", " ").replace("/", " ")
    found = [_bare(word) for word in text.lower().split()]
    found = [word for word in found if word and word not in {"and", "&"}]
    titles = words("names", "titles", "m") | words("names", "titles", "f") | words("names", "titles", "any")
    while len(found) > 1 and (found[0] in titles or found[0] == "the"):
        found.pop(0)
    suffixes = words("names", "organisation", "suffixes")
    while len(found) > 1 and (found[-1] in suffixes or found[-1] + "." in suffixes):
        found.pop()
    return tuple(found)


def _bare(word: str) -> str:
    word = word.strip(EDGES)
    if "." in word and all(len(part) <= 1 for part in word.split(".")):
        word = word.replace(".", "")
    for ending in ("'s", "s'"):
        if word.endswith(ending) and len(word) > 3:
            return word[:-2] if ending == "'s" else word[:-1]
    return word


@lru_cache(maxsize=65_536)
def ascii_letters(text: str) -> str:
    """Lower case without accents; letters, digits and blanks only."""
    bare = unicodedata.normalize("NFD", text.lower().translate(PLAIN))
    return "".join(c for c in bare if c.isalnum() or c == " ")


@lru_cache(maxsize=65_536)
def transliterated(text: str) -> frozenset[str]:
    """The plain spellings that a name's letters may have: "müller" is "muller" or "mueller"."""
    lower = unicodedata.normalize("NFC", text.lower())
    out = {ascii_letters(lower), ascii_letters(lower.translate(SPELLED_OUT))}
    return frozenset(spelling.replace(" ", "") for spelling in out)


def difference(a: str, b: str) -> tuple[str, str]:
    """Both spellings with the letters that differ in square brackets: ("Al[l]an", "Alan")."""
    left: list[tuple[str, bool]] = []
    right: list[tuple[str, bool]] = []
    for step in Levenshtein.opcodes(a, b):
        left.append((a[step.src_start : step.src_end], step.tag == "equal"))
        right.append((b[step.dest_start : step.dest_end], step.tag == "equal"))
    return _bracketed(left), _bracketed(right)


def _bracketed(parts: list[tuple[str, bool]]) -> str:
    runs = ((same, "".join(text for text, _ in run)) for same, run in groupby(parts, key=lambda part: part[1]))
    return "".join(text if same or not text else f"[{text}]" for same, text in runs)
