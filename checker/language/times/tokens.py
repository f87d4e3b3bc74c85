"""Text cut into tokens once, with what each word can be as a time; the grammar reads nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.times.holidays import FIRST_WORDS
from checker.language.times.words import LEXICON, TRIGGERS, Entry, words

# Timestamps, dates in digits, numbers and clock times, words, blank lines, and any other mark by itself.
TOKEN = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"
    r"|\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?![\d/])"
    r"|\d+(?:,\d{3}(?!\d))*(?:[.:]\d+)*"
    r"|[^\W\d_]+"
    r"|\n[ \t\r]*\n"
    r"|[^\s]"
)
NOTHING: Entry = ("", 0, "")
PAD = 6
DIGITS: Entry = ("digits", 0, "")
HOLIDAY: Entry = ("holiday", 0, "")
VOCABULARY: dict[str, Entry] = dict.fromkeys(FIRST_WORDS, HOLIDAY) | LEXICON
SAME = {"’": "'", "‘": "'", "`": "'", "–": "-", "—": "-", "‑": "-", "−": "-"}


@dataclass(slots=True)
class Tokens:
    """Parallel lists over the tokens of a text, with empty tokens behind the last one, so that looking ahead
    (and one back from the first) needs no test. `low` is in lower case, with one sort of dash and apostrophe;
    `kind`, `number` and `name` are the lexicon's.
    """

    text: str
    low: list[str]
    start: list[int]
    end: list[int]
    entry: list[Entry]
    size: int

    def kind(self, at: int) -> str:
        return self.entry[at][0]

    def number(self, at: int) -> int:
        return self.entry[at][1]

    def name(self, at: int) -> str:
        return self.entry[at][2]

    def glued(self, at: int) -> bool:
        """Whether nothing stands between this token and the one before."""
        return at > 0 and self.start[at] == self.end[at - 1]

    def surface(self, at: int) -> str:
        return self.text[self.start[at] : self.end[at]]

    def capital(self, at: int) -> bool:
        return self.text[self.start[at] : self.start[at] + 1].isupper()

    def newline(self, at: int) -> bool:
        """Whether a line ends between this token and the one before."""
        return at > 0 and "\n" in self.text[self.end[at - 1] : self.start[at]]


def tokenise(text: str) -> Tokens:
    """The tokens of a text."""
    low: list[str] = []
    start: list[int] = []
    end: list[int] = []
    entry: list[Entry] = []
    known = VOCABULARY.get
    for match in TOKEN.finditer(text):
        word = match.group().lower()
        if len(word) == 1:
            word = SAME.get(word, word)
        low.append(word)
        begin, stop = match.span()
        start.append(begin)
        end.append(stop)
        entry.append(known(word) or (DIGITS if "0" <= word[0] <= "9" else NOTHING))
    size = len(low)
    length = len(text)
    low += [""] * PAD
    start += [length + 2] * PAD
    end += [length + 2] * PAD
    entry += [NOTHING] * PAD
    return Tokens(text, low, start, end, entry, size)


def is_busy(tokens: Tokens) -> bool:
    """Whether any token can belong to a time at all."""
    return any(kind in TRIGGERS or name == "tens" for kind, _, name in tokens.entry)


def plain_number(tokens: Tokens, at: int, digits: int) -> int | None:
    """A token of at most so many digits and nothing else, as a number."""
    word = tokens.low[at]
    return int(word) if word.isascii() and word.isdigit() and len(word) <= digits else None


def ends_phrase(tokens: Tokens, at: int) -> bool:
    """Whether a number before this token counts nothing behind it: a mark or a small word follows."""
    word = tokens.low[at]
    return not word or word in SMALL or (not word[0].isalnum() and word not in "%/-°$€£¥₹'") or tokens.newline(at)


SMALL = words(
    "and at but or with when after before until till to from on in through during by for as if we they he she it"
)
SUFFIXES = frozenset(("st", "nd", "rd", "th"))
