"""Where a sentence may start: after final punctuation and its closing quotes or brackets, or after a line break.

The parser decides among these places. Without the guard a version number ("3.1"), a dash or a long name splits
sentences in running text.
"""

from __future__ import annotations

from collections.abc import Sequence

FINAL = frozenset({".", "!", "?", "…", "...", "....", "!!", "??", "?!", "!?", "。"})
CLOSING = frozenset({'"', "'", "”", "’", "''", "»", ")", "]", "}", "’’", "*", "_"})
RANKS = frozenset("Sgt. Lt. Capt. Cpl. Maj. Col. Cmdr. Supt. Hon. Ft.".split())
"""Short forms before a name that the tokenizer takes for a word and a full stop, unless it is told of them."""
TITLES = frozenset(word.lower() for word in RANKS) | frozenset(
    "insp. mr. mrs. ms. dr. prof. gen. sen. rep. gov. rev. st. vs. v. e.g. i.e. cf. approx. "
    "no. nos. fig. vol. pp. messrs. adm. mt. ave. blvd. jan. feb. mar. apr. jun. jul. aug. sep. "
    "sept. oct. nov. dec.".split()
)
ENDS = frozenset(".!?…。")


def barred(words: Sequence[str]) -> list[bool]:
    """For each word of one block whether no sentence may start there."""
    last = [not index or word[-1:] in ENDS or word in CLOSING for index, word in enumerate(["", *words[:-1]])]
    return [not (maybe and may_start(words, index)) for index, maybe in enumerate(last)]


def may_start(words: Sequence[str], index: int) -> bool:
    """Whether a sentence may start at the word `index` of one block's words (the first always may)."""
    before = index - 1
    while before >= 0 and words[before] in CLOSING:
        before -= 1
    if before < 0:
        return index == 0
    last = words[before]
    if last in FINAL:
        return not (words[index] in CLOSING or words[index] in FINAL or _marker(words, before, index))
    return last.endswith((".", "!", "?", "…")) and last.lower() not in TITLES and not words[index][:1].islower()


def _marker(words: Sequence[str], stop: int, index: int) -> bool:
    """Whether the full stop belongs to an item's number ("1. Then") or to an abbreviation before one ("No. 5")."""
    if words[stop] != "." or stop == 0:
        return False
    word = words[stop - 1]
    if stop == 1 and (word.isdecimal() or len(word) == 1):
        return True
    return f"{word.lower()}." in TITLES and words[index][:1].isdecimal()
