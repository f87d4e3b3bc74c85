"""Where a sentence may start: after final punctuation and its closing quotes or brackets, or after a line break.

The parser decides among these places. Without the guard a version number ("3.1"), a dash or a long name splits
sentences in running text.
"""

from __future__ import annotations

from collections.abc import Sequence

FINAL = frozenset({".", "!", "?", "…", "...", "....", "!!", "??", "?!", "!?", "。"})
CLOSING = frozenset({'"', "'", "”", "’", "''", "»", ")", "]", "}", "’’", "*", "_"})
TITLES = frozenset(
    "mr. mrs. ms. dr. prof. gen. col. lt. capt. sgt. maj. sen. rep. gov. rev. hon. st. vs. v. e.g. i.e. cf. approx. "  # noqa: SIM905
    "no. nos. fig. vol. pp. messrs. adm. cmdr. supt. insp. mt. ft. ave. blvd. jan. feb. mar. apr. jun. jul. aug. sep. "
    "sept. oct. nov. dec.".split()
)


def may_start(words: Sequence[str], index: int) -> bool:
    """Whether a sentence may start at the word `index` of one block's words (the first always may)."""
    before = index - 1
    while before >= 0 and words[before] in CLOSING:
        before -= 1
    if before < 0:
        return index == 0
    last = words[before]
    if last in FINAL:
        return words[index] not in CLOSING and words[index] not in FINAL
    return last.endswith((".", "!", "?", "…")) and last.lower() not in TITLES and not words[index][:1].islower()
