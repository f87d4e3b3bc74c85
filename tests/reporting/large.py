"""Large reports, for size and speed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.domain.findings import Fact, Report, Story, Verdict, Weight
from checker.domain.span import Span
from checker.domain.values import Mention
from tests.reporting.makers import fact, quantity

_SYLLABLES = [
    "ba",
    "ken",
    "dor",
    "lis",
    "mar",
    "tov",
    "een",
    "ral",
    "sut",
    "por",
    "vik",
    "nal",
    "gre",
    "hom",
    "fin",
    "wer",
    "sol",
    "tan",
]
_VERDICTS = (Verdict.SINGLE, Verdict.SINGLE, Verdict.AGREE, Verdict.APPROXIMATE, Verdict.CONFLICT)


def _word(seed: int) -> str:
    return _SYLLABLES[seed % 18] + _SYLLABLES[seed // 18 % 18] + _SYLLABLES[seed // 324 % 18] * (seed % 3 == 0)


def _plain(path: str, words: int, values: int, seed: int) -> tuple[Document, list[Claim]]:
    """A clipping of so many words in sentences of 20, with a count in each of the first `values` sentences."""
    claims: list[Claim] = []
    text = ""
    for number in range(words // 20):
        value = (seed * 7 + number * 13) % 900 + 10
        lead = capital_word(seed * 31 + number)
        body = " ".join(_word(seed * 1009 + number * 53 + i * 17) for i in range(17))
        sentence, start = f"{lead} counted {value} {body}.", len(text)
        if number < values:
            at = start + len(f"{lead} counted ")
            span = Span(at, at + len(str(value)))
            mention = Mention("count", span, str(value), quantity(str(value), "thing", str(value), str(value)))
            claims.append(Claim(path, mention, Span(start, start + len(sentence)), sentence, line=text.count("\n") + 1))
        text += sentence + ("\n\n" if number % 5 == 4 else " ")
    digest = hashlib.sha256(text.encode()).hexdigest()
    made = date(2026, 5, 1) + timedelta(days=seed % 20)
    starts = (0, *(i + 1 for i, letter in enumerate(text) if letter == "\n"))
    document = Document(
        path,
        text,
        title=f"Clipping {seed} on {_word(seed)}",
        publisher=f"Paper {seed}",
        published=made,
        sha256=digest,
        line_starts=starts,
    )
    return document, claims


def capital_word(seed: int) -> str:
    return _word(seed).capitalize()


@cache
def large(clippings: int = 100, words: int = 600, values: int = 25, per_story: int = 10) -> Report:
    """So many clippings in stories of `per_story`, two facts in five told by several sources."""
    documents: list[Document] = []
    facts: list[Fact] = []
    stories: list[Story] = []
    for story in range(clippings // per_story):
        made = [_plain(f"s{story}/c{n}.txt", words, values, story * per_story + n) for n in range(per_story)]
        documents += [document for document, _ in made]
        stories.append(Story(f"Story {story}", tuple(document.source for document, _ in made)))
        facts += _large_facts(story, [claims for _, claims in made])
    return Report(tuple(documents), (), tuple(facts), tuple(stories))


def _large_facts(story: int, claims: list[list[Claim]]) -> list[Fact]:
    out = []
    for number in range(len(claims[0])):
        verdict = _VERDICTS[number % len(_VERDICTS)]
        if verdict is Verdict.SINGLE:
            groups = [[(one[number].mention.text, [one[number]])] for one in claims]
        else:
            half = len(claims) if verdict is Verdict.AGREE else max(1, len(claims) // 2)
            halves = [[one[number] for one in claims[:half]], [one[number] for one in claims[half:]]]
            groups = [[(found[0].mention.text, found) for found in halves if found]]
        for index, sides in enumerate(groups):
            subject = f"Thing {story}-{number}-{index}"
            made = fact(
                verdict, subject, "piece", "The values were compared.", *sides, story=story, importance=25 - number
            )
            out.append(replace(made, weights=(Weight("subject", "same", 4.0), Weight("measure", "same", 3.0))))
    return out
