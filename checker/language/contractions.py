"""Words of a text as compared: lower case, contractions written out, marks and spelling habits left aside."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_WHOLE = {
    "can't": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "cannot": "can not",
    "let's": "let us",
    "ain't": "is not",
}
_ENDINGS = {"n't": " not", "'re": " are", "'ve": " have", "'ll": " will", "'m": " am", "'d": " would"}
_IS = frozenset({"it", "he", "she", "that", "there", "here", "what", "who", "where", "how"})


def expanded_words(text: str) -> tuple[str, ...]:
    """The words of a text with contractions written out: "They didn't" gives they, did, not."""
    return tuple(word for raw in _WORD.findall(text.lower()) for word in _expanded(raw.replace("’", "'")).split())


def _expanded(word: str) -> str:
    if word in _WHOLE:
        return _WHOLE[word]
    for ending, full in _ENDINGS.items():
        if word.endswith(ending):
            return word[: -len(ending)] + full
    if word.endswith("'s") and word[:-2] in _IS:
        return word[:-2] + " is"
    return word
