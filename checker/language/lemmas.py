"""Dictionary forms from the word, its Penn tag and tables: closed classes counted from treebanks, WordNet's
exceptions and word lists, and its rules of detachment (Morphy)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

Table = Mapping[str, Mapping[str, str]]
CLASSES = {"N": "noun", "V": "verb", "J": "adj", "R": "adv"}
UNMARKED = frozenset({"NN", "VB", "VBP", "JJ", "RB"})
RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "noun": (("men", "man"), ("ies", "y"), ("ves", "f"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"),
             ("xes", "x"), ("zes", "z"), ("ses", "s"), ("s", "")),
    "verb": (("ies", "y"), ("ied", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ed", "e"), ("ed", ""), ("ing", "e"),
             ("ing", "")),
    "adj": (("iest", "y"), ("ier", "y"), ("est", "e"), ("er", "e"), ("est", ""), ("er", "")),
    "adv": (("iest", "y"), ("ier", "y"), ("est", ""), ("er", "")),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lemmatizer:
    """`closed` maps tag → form → lemma, `exceptions` class → form → lemma, `words` class → known lemmas."""

    closed: Table = field(default_factory=dict)
    exceptions: Table = field(default_factory=dict)
    words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    seen: dict[tuple[str, str], str] = field(default_factory=dict)

    def lemma(self, text: str, tag: str) -> str:
        key = (text, tag)
        found = self.seen.get(key)
        if found is None:
            if len(self.seen) > 200_000:
                self.seen.clear()
            found = self.seen[key] = self._make(text, tag)
        return found

    def _make(self, text: str, tag: str) -> str:
        lower = text.lower().replace("’", "'")
        if tag == "CD":
            return lower.replace(",", "")
        if tag in ("NN", "NNS", "JJ") and len(text) > 1 and text.rstrip("s").isupper():
            return text.rstrip("s") if tag == "NNS" else text
        counted = self.closed.get(tag, {}).get(lower)
        if counted is not None:
            return counted
        if tag == "NNPS":
            low = self._detach(lower, "noun")
            return text[: len(low)] if lower.startswith(low) else text
        group = CLASSES.get(tag[:1])
        if tag == "NNP" or group is None or not lower.isascii():
            return text if tag[:1] not in "NVJRPDIMWTC" or tag in ("NNP", "CD") else lower
        return lower if tag in UNMARKED else self._detach(lower, group)

    def _detach(self, word: str, group: str) -> str:
        """The first known dictionary form that a rule leads to, else the most regular one."""
        known = self.exceptions.get(group, {}).get(word)
        if known is not None:
            return known
        words = self.words.get(group, frozenset())
        if "-" in word and word not in words:
            head, _, last = word.rpartition("-")
            return f"{head}-{self._detach(last, group)}" if last else word
        forms = [word[: len(word) - len(end)] + new for end, new in RULES[group] if word.endswith(end)]
        for form in forms:
            if form in words:
                return form
            if group != "noun" and form[-2:-1] == form[-1:] and form[:-1] in words:
                return form[:-1]
        return _regular(word, group, forms)


def _regular(word: str, group: str, forms: list[str]) -> str:
    """A form of an unknown word: nouns lose their s, verbs what their ending suggests."""
    if not forms or (word.endswith(("ss", "us", "is")) and group == "noun"):
        return word
    if group != "verb" or word.endswith("s"):
        return forms[0]
    stem = forms[-1]
    if len(stem) < 2 or not any(letter in "aeiouy" for letter in stem):
        return word
    if stem[-1] == stem[-2] and stem[-1] not in "lsfz":
        return stem[:-1]
    return stem + "e" if stem.endswith(("at", "iz", "is", "v", "c", "u", "ur", "uc", "dg", "rg", "ng")) else stem


def load(path: Path) -> Lemmatizer:
    """The tables that training wrote."""
    tables = json.loads(path.read_text(encoding="utf-8"))
    words = {group: frozenset(text.split("\n")) for group, text in tables["words"].items()}
    return Lemmatizer(tables["closed"], tables["exceptions"], words)
