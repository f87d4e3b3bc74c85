"""Writes the stems of the words in the program's own lists to its data.

`python -m checker.language.training.stemming`: they are looked up from there; words that came to the lists later are
brought to stems when they are read, which is slow.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from checker.language.concepts import rows
from checker.language.stems import TABLE, worked_out
from checker.language.synonyms import classes


def listed() -> Iterator[str]:
    """The words of the lexicon of measures and of the thesaurus."""
    for row in rows():
        for entry in (*row.get("words", ()), *row.get("weak", ())):
            yield from entry.lower().split()
    for terms in classes():
        for term in terms:
            if len(words := term.split()) == 1:
                yield words[0]


def table() -> str:
    """A line for each stem: the stem, then the words that have it."""
    found: dict[str, set[str]] = defaultdict(set)
    for word in listed():
        found[worked_out(word)].add(word)
    return "".join(f"{stem} {' '.join(sorted(words))}\n" for stem, words in sorted(found.items()))


if __name__ == "__main__":
    (Path(__file__).parents[1] / "data" / TABLE).write_text(table(), encoding="utf-8")
