"""What a tally says of a vote: "five to four" was not unanimous, "nine to nil" was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.domain.sentence import Sentence
from checker.domain.values import Mention, Quantity
from checker.language.attachment import tokens_in
from checker.language.phrases import NOUNS
from checker.language.predication import Predication
from checker.language.wordsets import word_set

AXIS = "unanimous"
VOTING = word_set(
    "vote voter ballot jury judge justice court panel council board committee verdict ruling decision tribunal"
)


def split_votes(sentence: Sentence, mentions: Iterable[Mention]) -> Iterator[Predication]:
    """What each result of a vote in a sentence says of whether all were of one mind."""
    said = {token.lemma.lower() for token in sentence.tokens}
    for mention in mentions:
        value = mention.value
        if mention.kind != "score" or not isinstance(value, Quantity) or value.high is None or not said & VOTING:
            continue
        inside = tokens_in(sentence, mention.span)
        if not inside:
            continue
        topic = tuple(sorted({t.lemma.lower() for t in sentence.tokens if t.tag in NOUNS}))
        yes = not min(value.number, value.high)
        yield Predication(AXIS, yes, False, True, inside[0], inside[-1] + 1, "vote", topic, answer=(AXIS,))
