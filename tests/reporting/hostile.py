"""A report whose texts, titles, names, addresses and file names all try to run something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.domain.claims import Attribution, Claim
from checker.domain.document import Document, Skipped
from checker.domain.findings import Fact, NearMiss, Report, Side, Story, Verdict, Weight
from checker.domain.span import Span
from checker.domain.values import Mention, Words

ATTACKS = (
    "<script>window.hacked=1</script>",
    "</script><script>window.hacked=2</script>",
    "<img src=x onerror=window.hacked=3>",
    "<svg onload=window.hacked=4><a xlink:href=javascript:window.hacked=5>x</a></svg>",
    "\"'><iframe src=https://evil.example/></iframe>",
    "{{ 7*7 }}{% for x in y %}{{ self.__init__ }}{% endfor %}{# #}",
    "</style><style>body{background:url(https://evil.example/a)}</style>",
    "<!--><base href=https://evil.example/>",
    "&lt;b&gt; &amp;amp; ]]>",
    "\u202egpj.exe\u2066 \u05e9\u05dc\u05d5\u05dd",
    "W" * 400,
    "漢字かな交じり文 العربية",
)
ADDRESSES = (
    "javascript:window.hacked=6",
    "https://good.example/\"onmouseover='window.hacked=7'",
    "data:text/html,<script>window.hacked=8</script>",
    "  JaVaScRiPt:window.hacked=9",
    "https://[broken",
)


def _document(number: int, attack: str) -> Document:
    text = f"{attack}\n\nThe value is {attack} here. {attack}"
    return Document(
        f"{attack}/{number}.txt",
        text,
        title=attack,
        publisher=attack,
        author=attack,
        url=ADDRESSES[number % len(ADDRESSES)],
        sha256=attack,
        notes=(attack,),
    )


def _claim(document: Document, attack: str) -> Claim:
    start = document.text.index("The value")
    at = start + len("The value is ")
    sentence = Span(start, at + len(attack) + len(" here."))
    mention = Mention(attack, Span(at, at + len(attack)), attack, Words(attack))
    by = Attribution(attack, attack)
    return Claim(document.source, mention, sentence, sentence.of(document.text), measure=attack, attribution=by)


def hostile(attacks: Sequence[str] = ATTACKS) -> Report:
    documents = [_document(number, attack) for number, attack in enumerate(attacks)]
    claims = [_claim(document, attack) for document, attack in zip(documents, attacks, strict=True)]
    facts = []
    for number, attack in enumerate(attacks):
        pair = (claims[number], claims[(number + 1) % len(claims)])
        sides = (Side(attack, (0,), 1), Side(pair[1].mention.text, (1,), 1))
        made = Fact(f"{attack}-{number}", attack, attack, attack, Verdict.CONFLICT, attack, attack, pair, sides)
        near = (NearMiss(claims[number - 1], attack),)
        facts.append(replace(made, weights=(Weight(attack, attack, 1.0),), near_misses=near))
        facts.append(replace(made, id=f"one-{number}", verdict=Verdict.SINGLE, claims=pair[:1], sides=sides[:1]))
    skipped = tuple(Skipped(attack, attack) for attack in attacks)
    story = Story(f"Hostile \u202e {attacks[0]}", tuple(document.source for document in documents))
    return Report(tuple(documents), skipped, tuple(facts), (story,))
