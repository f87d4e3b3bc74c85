"""Juries that were of one mind or not: "the vote went five to four" tells that a prize was not given unanimously."""

from __future__ import annotations

from collections.abc import Iterator

from checker.domain.claims import Article
from checker.domain.sentence import Sentence
from checker.language.predication import Predication
from checker.language.wordsets import word_set

PRIZES = word_set("prize award trophy festival competition contest winner laureate shortlist poet novelist")
JURIES = word_set("jury juror judge panel")
VOTING = JURIES | {"vote"}
AGAINST = frozenset({"to", "against"})
NUMBERS = word_set("one two three four five six seven eight nine ten eleven twelve")


def splits(article: Article) -> Iterator[tuple[Sentence, Predication]]:
    """Votes of a prize's jury that had two sides, each in its sentence."""
    told = {token.lemma.lower() for sentence in article.sentences for token in sentence.tokens}
    if not (told & PRIZES and told & JURIES):
        return
    before: set[str] = set()
    for sentence in article.sentences:
        here = {token.lemma.lower() for token in sentence.tokens}
        found = _vote(sentence) if (here | before) & VOTING else None
        if found is not None:
            yield sentence, found
        before = here


def _vote(sentence: Sentence) -> Predication | None:
    """A vote with two sides: "five to four", "three votes to two"."""
    words = [token.text.lower() for token in sentence.tokens]
    for at, word in enumerate(words[:-2]):
        then = at + 1 + (words[at + 1] in {"vote", "votes"})
        if word in NUMBERS and words[then] in AGAINST and words[then + 1 : then + 2] and words[then + 1] in NUMBERS:
            return Predication("unanimous", False, False, True, at, then + 2, "", ("vote",))
    return None
