"""Cue phrases as data: reading them from the tables and finding them in a sentence."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from checker.domain.sentence import Token
from checker.language.inflection import verb_forms

Phrase = tuple[frozenset[str] | None, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue found at the tokens `start` to `end` (exclusive): its section and reach in the table, and its words."""

    section: str
    reach: str
    start: int
    end: int
    text: str


@cache
def table(name: str) -> dict[str, dict[str, list[str]]]:
    """A table of `checker/language/data`."""
    text = resources.files("checker.language").joinpath(f"data/{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def phrase_of(written: str) -> Phrase:
    """The words that each place of a phrase may hold: "~plan to" is ({plan, plans, planned, planning}, {to})."""
    return tuple(
        None if word == "*" else verb_forms(word[1:]) if word.startswith("~") else frozenset({word})
        for word in written.split()
    )


def split_at_hyphens(written: str) -> str:
    """A phrase as a parse has it that splits at hyphens: "open - source", "co - ~operate"."""
    words = (word if "-" not in word else _apart(word) for word in written.split())
    return " ".join(words)


def _apart(word: str) -> str:
    parts = word.removeprefix("~").split("-")
    return " - ".join((*parts[:-1], "~" * word.startswith("~") + parts[-1]))


@cache
def _index(name: str) -> dict[str, tuple[tuple[str, str, Phrase], ...]]:
    """First word to (section, reach, phrase), longest phrase first, then in the order of the table."""
    index: dict[str, list[tuple[str, str, Phrase]]] = {}
    for section, reaches in table(name).items():
        for reach, phrases in reaches.items():
            written = dict.fromkeys((*phrases, *map(split_at_hyphens, phrases)))
            for phrase in map(phrase_of, written):
                for first in sorted(phrase[0] or ()):
                    index.setdefault(first, []).append((section, reach, phrase))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[2]))) for first, rows in index.items()}


def find_cues(tokens: tuple[Token, ...], name: str, sections: Iterable[str] = ()) -> Iterator[Cue]:
    """Every cue of a table in the tokens, in order; of phrases that open at one word the longest for each section."""
    wanted = frozenset(sections)
    words = [token.text.lower() for token in tokens]
    get = _index(name).get
    for at, word in enumerate(words):
        rows = get(word)
        if rows is None:
            continue
        seen: set[tuple[str, str]] = set()
        for section, reach, phrase in rows:
            if (wanted and section not in wanted) or (section, reach) in seen or not matches(words, at, phrase):
                continue
            seen.add((section, reach))
            yield Cue(section, reach, at, at + len(phrase), " ".join(words[at : at + len(phrase)]))


def matches(words: list[str], at: int, phrase: Phrase) -> bool:
    """Whether the words from `at` on fit the phrase."""
    if at + len(phrase) > len(words):
        return False
    if len(phrase) == 1:  # most are
        return phrase[0] is None or words[at] in phrase[0]
    return all(place is None or words[i] in place for i, place in enumerate(phrase, start=at))
