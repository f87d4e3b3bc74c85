"""What a document's own words tell about its capitals: which are names, which only begin a sentence or shout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import pairwise

from checker.domain.sentence import Sentence, Token
from checker.language.capitals import mostly_capital
from checker.language.posts import heads as post_heads
from checker.language.tables import common_words, words

QUOTES = frozenset({'"', "“", "‘", "'", "``"})
OPENERS = frozenset(
    {'"', "“", "‘", "'", ":", "(", "•", "*", "#", "|", "-", "–", "—", "…", "...", "[", "·", ">", "_", "**"}
)
VERBS = frozenset("is are was were has had does did could would should".split())
CLIPPED = ("'ll", "'ve", "'re", "n't", "'m", "i'd")
QUIET = frozenset({"*", "**", "_", '"', "”", "“", "'", "’"})
FUNCTION_TAGS = frozenset({"DT", "IN", "CC", "PRP", "PRP$", "WP", "WDT", "WRB", "WP$", "MD", "TO", "EX", "UH", "PDT"})


@dataclass(frozen=True)
class Lexicon:
    """Counts over one document. `lower` counts words in lower case, `inner` words that are capitalised inside running
    text, `pairs` neighbours; `small` are words in lower case that are names all the same (drugs, codenames)."""

    lower: Counter[str] = field(default_factory=Counter)
    inner: Counter[str] = field(default_factory=Counter)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    joints: frozenset[tuple[str, str]] = frozenset()
    small: frozenset[str] = frozenset()

    @property
    def generic(self) -> frozenset[str]:
        """Common nouns that news writes with a capital without naming anything ("the Bank")."""
        return generic_words()

    def names(self, sentence: Sentence, i: int) -> bool:
        """Whether the token at `i` can be part of a name."""
        token = sentence.tokens[i]
        text = token.text
        if self.small and text.lower() in self.small:
            return True
        if not _capital(text) or not _allowed(sentence, i):
            return False
        return not self.starts(sentence, i) or self._opening_name(sentence, i)

    def starts(self, sentence: Sentence, i: int) -> bool:
        """Whether the token begins a sentence, a quote or an item, so that its capital tells little."""
        tokens = sentence.tokens
        if i == 0:
            return True
        before = tokens[i - 1]
        if before.text in QUOTES and i > 1 and tokens[i - 2].text.lower() in _naming():
            return False  # codenamed "X"
        if before.text in {'"', "'"} and i > 1:
            return tokens[i - 2].end < before.start or self.starts(sentence, i - 1)
        if before.text in OPENERS:
            return before.text not in {"-", "–"} or before.end < tokens[i].start
        if before.text == "." and i > 1 and len(tokens[i - 2].text) == 1 and tokens[i - 2].text.isupper():
            return False
        return before.text in {".", "!", "?", "”", "’", ")"} or all(
            t.text[:1].isdigit() or t.pos == "PUNCT" for t in tokens[:i]
        )

    def _opening_name(self, sentence: Sentence, i: int) -> bool:
        token = sentence.tokens[i]
        lower = token.text.lower()
        if (token.tag in FUNCTION_TAGS and lower in common_words()) or (
            lower.endswith("ly") and lower in common_words()
        ):
            return False
        if self.inner[lower]:
            return not (self.lower[lower] > self.inner[lower] and token.tag not in {"NNP", "NNPS"})
        if any(c.isupper() for c in token.text[1:]) and len(token.text) > 1:
            return not (lower in common_words() and token.text.isupper())
        if lower not in common_words() and not self.lower[lower] and not inflected(lower):
            return self._rare_opening(sentence, i)
        return self._common_opening(sentence, i)

    def _rare_opening(self, sentence: Sentence, i: int) -> bool:
        """A word that no list knows opens a sentence as a name if the model says so, or if it goes on as one."""
        token, after = sentence.tokens[i], _after(sentence, i)
        if token.tag == "NNS" and after is not None and after.tag in {"VBD", "VBP", "MD"}:
            return False  # "Seismologists said"
        if token.entity or after is None:
            return bool(token.entity) or (token.tag in {"NNP", "NNPS"} and i > 0)
        if _capital(after.text) and after.text.lower() not in _stops():
            return True
        follows = after.text[:1].isdigit() or after.text in {"'s", "’s", "&", ","} or after.pos in {"VERB", "AUX"}
        return token.tag in {"NNP", "NNPS"} and (follows or i > 0)

    def _common_opening(self, sentence: Sentence, i: int) -> bool:
        """A common word that begins a sentence is a name only if it goes on as one ("Harbour Line", "Rose Hall")."""
        token, after = sentence.tokens[i], _after(sentence, i)
        lower = token.text.lower()
        if after is None or self.lower[lower]:
            return False
        named = token.tag in {"NNP", "NNPS"} or token.entity != ""
        if after.text == "&":
            return True
        follows = after.text[:1].isupper() and after.text.lower() not in _stops()
        if follows and i > 1 and sentence.tokens[i - 1].text in {":", "*", "**"} and after.tag in {"NNP", "NNPS"}:
            return True
        heads = (
            words("names", "organisation", "heads")
            | words("names", "place", "heads")
            | words("names", "event", "heads")
        )
        return follows and (named or (after.tag in {"NNP", "NNPS"} and after.text.lower() in heads))

    def numbered(self, word: str, number: str) -> bool:
        """Whether the word is followed by this number more than once."""
        return self.pairs[word, number] > 1

    def joined(self, left: str, small: str, right: str) -> bool:
        """Whether the two words are written with "&" elsewhere in the document."""
        return small == "and" and (left, right) in self.joints


def build(sentences: Sequence[Sentence], small: frozenset[str]) -> Lexicon:
    """Counts over the sentences of running text."""
    lower: Counter[str] = Counter()
    inner: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    joints: set[tuple[str, str]] = set()
    blank = Lexicon()
    for sentence in sentences:
        tokens = sentence.tokens
        pairs.update((a.text, b.text) for a, b in pairwise(tokens))
        joints |= {(a.text, c.text) for a, b, c in zip(tokens, tokens[1:], tokens[2:], strict=False) if b.text == "&"}
        if is_headline(sentence):
            continue
        lower.update(token.text for token in tokens if token.text.islower())
        inner.update(
            t.text.lower() for i, t in enumerate(tokens) if t.text[:1].isupper() and not blank.starts(sentence, i)
        )
    return Lexicon(lower, inner, pairs, frozenset(joints), small)


@lru_cache(maxsize=512)
def is_headline(sentence: Sentence) -> bool:
    """Whether most words are capitalised, so that capitals do not mark names."""
    long = [token.text for token in sentence.tokens[1:] if len(token.text) > 3 and token.text.isalpha()]
    if mostly_capital(sentence.text, 4) and sum(token.text.isalpha() for token in sentence.tokens) > 1:
        return True
    label = next((i for i, token in enumerate(sentence.tokens[:4]) if token.text == ":"), 0)
    if label and len(sentence.tokens) - label <= 5:
        return False
    plain = [word for word in long if word.lower() in common_words()]
    capital = sum(word[0].isupper() for word in plain)
    closed = sentence.tokens[-1].text == "."
    return len(plain) >= (5 if closed else 3) and capital > (0.9 if closed else 0.7) * len(plain)


def in_capitals(sentence: Sentence) -> bool:
    """Whether every longer word of a line is capitalised, as in a title, however few of them are known."""
    long = [token.text for token in sentence.tokens if len(token.text) > 3 and token.text.isalpha()]
    return len(long) > 2 and sentence.tokens[-1].text not in {".", "!", "”"} and all(word[0].isupper() for word in long)


@cache
def generic_words() -> frozenset[str]:
    """Words that head names without naming anything alone."""
    return (
        words("names", "organisation", "heads") | words("names", "place", "heads") | words("names", "event", "heads")
        | words("names", "relation", "nouns") | words("names", "product", "words") | post_heads()
        | words("names", "titles", "any") | words("names", "never", "words") | words("names", "people", "words")
    )  # fmt: skip


@cache
def _naming() -> frozenset[str]:
    """Words after which a quotation holds a name."""
    return words("names", "naming", "cues") | words("names", "naming", "slots") | {"as"}


@cache
def _stops() -> frozenset[str]:
    return words("names", "never", "words") | words("names", "calendar", "words")


def _after(sentence: Sentence, i: int) -> Token | None:
    """The next token that is no mark of emphasis, quote or plural owner."""
    tokens = sentence.tokens
    if i + 2 < len(tokens) and tokens[i + 1].text == "-" and tokens[i + 1].end == tokens[i + 2].start:
        return tokens[i + 2]
    return next((token for token in tokens[i + 1 : i + 4] if token.text not in QUIET), None)


def inflected(lower: str) -> bool:
    """Whether a word is a form of a common word ("families", "punitively", "reopened")."""
    stems = [
        lower.removesuffix(end)
        for end in ("s", "es", "d", "ed", "ing", "ly", "er", "ers", "ist", "ists")
        if lower.endswith(end)
    ]
    stems += [
        lower.removesuffix(end) + new for end, new in (("ies", "y"), ("ied", "y"), ("ing", "e")) if lower.endswith(end)
    ]
    return any(len(stem) > 2 and stem in common_words() for stem in stems)


def _capital(text: str) -> bool:
    if text[:1].isupper():
        return True
    return not text.islower() and len(text) > 1 and text[0].isalpha() and any(c.isupper() for c in text)


def _allowed(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    lower = token.text.lower()
    if lower in {"a", "an", "the", "i"} or lower.replace("’", "'").endswith(CLIPPED) or set(token.text) & set("()"):
        return False
    beside = (*sentence.tokens[max(0, i - 1) : i], *sentence.tokens[i + 1 : i + 2])
    if token.text in {"BC", "AD", "BCE", "CE"} and any(other.text.isdigit() for other in beside):
        return False
    if any(after.text.lower() in {"n't", "n’t"} for after in sentence.tokens[i + 1 : i + 2]):
        return False  # "Ada Quill Won't Stay"
    if lower in VERBS and i and sentence.tokens[i - 1].entity == "PERSON" and not token.entity:
        return False  # the "Ada Quill Is Boss" campaign
    if lower.rstrip(".") in words("names", "calendar", "words") or lower.rstrip("s") in words(
        "names", "calendar", "words"
    ):
        return _first_name(sentence, i)
    if (
        lower in words("names", "never", "words")
        or not any(c.isalpha() for c in lower)
        or set(lower) & {"$", '"', "?", "/"}
        or lower.rstrip("s") in {"ceo", "cfo"}
    ):
        return False
    return not (token.tag in FUNCTION_TAGS and lower in common_words() and not token.entity)


def _first_name(sentence: Sentence, i: int) -> bool:
    """Whether a month's or season's name is a person's ("April Jones"): a name follows and no number is near."""
    tokens: tuple[Token, ...] = sentence.tokens
    near = tokens[max(0, i - 2) : i] + tokens[i + 1 : i + 3]
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    months = {"jan", "may", "april", "jun", "june", "august", "summer", "autumn"}
    if tokens[i].text.lower() not in months or after is None or any(t.text[:1].isdigit() for t in near):
        return False
    return after.text[:1].isupper() and tokens[i].entity == "PERSON" and after.entity == "PERSON" and not after.begins
