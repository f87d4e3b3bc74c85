"""Reports built by hand: a small one with every kind, verdict and mark, and large ones for size and speed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from checker.domain.claims import Attribution, Claim, Factuality
from checker.domain.document import Block, BlockKind, Document, Skipped
from checker.domain.findings import Fact, NearMiss, Report, Side, Story, Verdict, Weight
from checker.domain.span import Span
from checker.domain.values import Bound, Mention, Quantity, Time, Value, Words

ARTICLES: dict[str, tuple[str, str, str, str | None, str]] = {
    "ferry/harbour-post.txt": (
        "Harbour Post",
        "2026-05-04",
        "Kestrel Lines buys Northsound ferries for $14 billion",
        "https://harbour-post.example/2026/05/04/kestrel",
        """Kestrel Lines agreed on Monday to buy the ferry company Northsound for about $14 billion. The deal was \
signed by Kestrel's chief executive, Alexandr Dvorsky, in Port Alder. It is the largest purchase in the line's history.

Northsound runs 48 ships and employs 9,200 people. Kestrel plans to cut 400 posts by the end of 2027, according to \
the company.

The takeover, known inside the firm as Project Lantern, needs the approval of two regulators. "We will keep every \
route that islanders depend on," Dvorsky said.

Shares in Kestrel rose 6.1% after the news.

Sign up for our morning newsletter""",
    ),
    "ferry/tide-and-trade.html": (
        "Tide & Trade",
        "2026-05-05",
        "A bigger fleet: inside Kestrel's $14.3 billion bet",
        "https://tide-and-trade.example/kestrel-lantern",
        """Kestrel Lines will pay $14.3 billion for Northsound, a filing showed on Tuesday. Alexander Dvorsky, who \
runs Kestrel, signed the agreement on Sunday.

Northsound employs between 9,000 and 9,500 people and operates 52 ships. Analysts expect the deal to close in the \
first quarter of 2027.

The purchase, codenamed Lantern, must be cleared by three regulators. "We will keep each route that the islanders \
depend on," he told staff.

Kestrel's shares closed 6.1% higher. There is no break-up fee, the filing says.""",
    ),
    "ferry/island-wire.md": (
        "Island Wire",
        "2026-05-05",
        "Ferry workers fear 600 job cuts",
        "https://island-wire.example/ferry-cuts",
        """# Ferry workers fear 600 job cuts

Unions said Kestrel Lines would cut as many as 600 posts after its takeover of Northsound.

## What is in the deal

- Price: roughly $14 billion
- Fleet: 48 ships
- Ports served: Port Alder, Skerry Bay, Tarn

The agreement was signed on Monday, 4 May. It carries a break-up fee of $350 million, two people familiar with the \
matter said.""",
    ),
    "flood/valley-times.txt": (
        "Valley Times",
        "2026-05-03",
        "Three dead after river bursts its banks at Ellmoor",
        "https://valley-times.example/ellmoor",
        """Three people died after the Ell burst its banks at Ellmoor on Saturday night, police said. About 1,200 \
homes were left without power.

The river reached 4.8 metres at the Mill Bridge gauge, its highest level since 1998. Repairs will take six weeks.

Mayor Ruth Okafor asked residents to stay away from the river.""",
    ),
    "flood/county-desk.txt": (
        "County Desk",
        "2026-05-06",
        "Ellmoor flood toll rises to five",
        "https://county-desk.example/toll",
        """Five people are now known to have died in the flood at Ellmoor, the county said on Wednesday. More than \
1,000 homes lost power.

The Ell peaked at 4.8 m on Saturday. Repairs to the bridge will take six weeks, the mayor, Ruth Okafor, said.

The council has set aside £2.5 million. A later paragraph of the same notice puts the fund at £3 million.""",
    ),
    "garden.txt": (
        "Green Pages",
        "2026-05-01",
        "Plant sale at the Botanical Hall",
        "javascript:alert(1)",
        """The Botanical Hall sells 300 seedlings on Friday. Entry is free.""",
    ),
}


def document(path: str) -> Document:
    """One of `ARTICLES` as reading would give it: a block a line, the newsletter line as furniture."""
    publisher, published, title, url, body = ARTICLES[path]
    text = body if path.endswith(".md") else f"{title}\n\n{body}"
    blocks, furniture, at = [], [], 0
    for line in text.split("\n"):
        span = Span(at + len(line) - len(line.lstrip("#- ")), at + len(line))
        if line.startswith("Sign up"):
            furniture.append(span)
        elif line.strip():
            blocks.append(Block(_block_kind(line, title), span))
        at += len(line) + 1
    starts = (0, *(i + 1 for i, letter in enumerate(text) if letter == "\n"))
    return Document(
        path,
        text,
        tuple(blocks),
        tuple(furniture),
        title=title,
        publisher=publisher,
        published=date.fromisoformat(published),
        url=url,
        author="Mara Lind" if path.endswith(".html") else None,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        line_starts=starts,
    )


def _block_kind(line: str, title: str) -> BlockKind:
    if line.strip("# ") == title:
        return BlockKind.TITLE
    if line.startswith("#"):
        return BlockKind.HEADING
    return BlockKind.ITEM if line.startswith("- ") else BlockKind.PARAGRAPH


DOCUMENTS = {path: document(path) for path in ARTICLES}
POST, TRADE, WIRE = "ferry/harbour-post.txt", "ferry/tide-and-trade.html", "ferry/island-wire.md"
TIMES, COUNTY, GARDEN = "flood/valley-times.txt", "flood/county-desk.txt", "garden.txt"


def quantity(
    number: str,
    unit: str = "",
    low: str | None = None,
    top: str | None = None,
    high: str | None = None,
    bound: Bound | None = None,
    approximate: bool = False,
) -> Quantity:
    def number_or_none(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    return Quantity(
        Decimal(number),
        unit,
        high=number_or_none(high),
        low=number_or_none(low),
        high_bound=number_or_none(top),
        bound=bound,
        approximate=approximate,
    )


def on(day: str, until: str | None = None, timex: str = "") -> Time:
    start = date.fromisoformat(day)
    return Time(timex or day, start, date.fromisoformat(until) if until else start + timedelta(days=1), relative=True)


def claim(
    path: str,
    kind: str,
    text: str,
    value: Value,
    near: str = "",
    factuality: Factuality = Factuality.ASSERTED,
    by: tuple[str, str] | None = None,
    scope: tuple[tuple[str, str], ...] = (),
) -> Claim:
    """A claim at the first place of `text` in the article, or at the first one in the words `near`."""
    body = DOCUMENTS[path].text
    base = body.index(near) if near else 0
    start = body.index(text, base)
    block = next(b for b in DOCUMENTS[path].blocks if b.span.start <= start < b.span.end)
    left = max(body.rfind(". ", block.span.start, start) + 2, block.span.start)
    right = body.find(". ", start + len(text) - 1, block.span.end)
    sentence = Span(left, right + 1 if right >= 0 else block.span.end)
    return Claim(
        path,
        Mention(kind, Span(start, start + len(text)), text, value),
        sentence,
        sentence.of(body),
        line=body.count("\n", 0, start) + 1,
        measure="",
        factuality=factuality,
        attribution=Attribution(*by) if by else None,
        scope=scope,
        recogniser=kind,
    )


def fact(
    verdict: Verdict,
    subject: str,
    measure: str,
    explanation: str,
    *sides: tuple[str, list[Claim]],
    story: int = 0,
    importance: float = 0.0,
) -> Fact:
    claims = [one for _, found in sides for one in found]
    at, out = 0, []
    for text, found in sides:
        out.append(Side(text, tuple(range(at, at + len(found))), len({c.source for c in found})))
        at += len(found)
    kind = claims[0].kind
    digest = hashlib.sha256(f"{kind}|{subject}|{measure}".encode()).hexdigest()[:12]
    return Fact(
        digest,
        kind,
        subject,
        measure,
        verdict,
        "apart" if verdict is Verdict.CONFLICT else "level",
        explanation,
        tuple(claims),
        tuple(out),
        story=story,
        importance=importance,
    )


BILLION = "000000000"


def _ferry() -> list[Fact]:
    fourteen = quantity("14" + BILLION, "USD", "13500000000", "14500000000", approximate=True)
    exact = quantity("14300000000", "USD", "14250000000", "14350000000")
    deal = fact(
        Verdict.APPROXIMATE,
        "Northsound",
        "price",
        "“$14 billion” is written to two digits and can stand for “$14.3 billion”.",
        (
            "$14 billion",
            [claim(POST, "money", "$14 billion", fourteen, "about $14"), claim(WIRE, "money", "$14 billion", fourteen)],
        ),
        ("$14.3 billion", [claim(TRADE, "money", "$14.3 billion", exact, "will pay")]),
        importance=9,
    )
    ships = fact(
        Verdict.CONFLICT,
        "Northsound",
        "ship",
        "“48 ships” and “52 ships” cannot both hold.",
        (
            "48 ships",
            [
                claim(POST, "count", "48 ships", quantity("48", "ship", "48", "48")),
                claim(WIRE, "count", "48 ships", quantity("48", "ship", "48", "48")),
            ],
        ),
        ("52 ships", [claim(TRADE, "count", "52 ships", quantity("52", "ship", "52", "52"))]),
        importance=6,
    )
    ships = replace(
        ships,
        weights=(
            Weight("subject", "same entity", 4.2),
            Weight("measure", "same noun", 5.1),
            Weight("verb", "related", 1.3),
            Weight("heading", "one only", -0.6),
            Weight("dates", "a day apart", 0.2),
        ),
        near_misses=(
            NearMiss(
                claim(POST, "count", "9,200 people", quantity("9200", "person", "9150", "9250")),
                "counts people, not ships",
            ),
        ),
    )
    return [deal, ships, *_ferry_people(), *_ferry_words()]


def _ferry_people() -> list[Fact]:
    plan, hedge = Factuality.PLANNED, Factuality.HEDGED
    cuts = fact(
        Verdict.CONFLICT,
        "Kestrel Lines",
        "posts to be cut",
        "“400” and “as many as 600” lie apart: 400 is below what the unions say.",
        (
            "400 posts",
            [
                claim(
                    POST,
                    "count",
                    "400",
                    quantity("400", "post", "395", "405"),
                    "",
                    plan,
                    ("the company", "according to"),
                )
            ],
        ),
        (
            "as many as 600 posts",
            [
                claim(
                    WIRE,
                    "count",
                    "as many as 600",
                    quantity("600", "post", "500", "600", bound="<="),
                    "",
                    hedge,
                    ("Unions", "said"),
                )
            ],
        ),
        importance=8,
    )
    staff = fact(
        Verdict.APPROXIMATE,
        "Northsound",
        "employee",
        "“9,200” lies in “between 9,000 and 9,500”.",
        ("9,200 people", [claim(POST, "count", "9,200 people", quantity("9200", "person", "9150", "9250"))]),
        (
            "between 9,000 and 9,500 people",
            [
                claim(
                    TRADE, "count", "between 9,000 and 9,500 people", quantity("9000", "person", "9000", "9500", "9500")
                )
            ],
        ),
        importance=4,
    )
    boss = fact(
        Verdict.APPROXIMATE,
        "Kestrel Lines",
        "chief executive",
        "“Alexandr Dvorsky” and “Alexander Dvorsky” differ in one letter.",
        ("Alexandr Dvorsky", [claim(POST, "name", "Alexandr Dvorsky", Words("Alexandr Dvorsky", "alexandr dvorsky"))]),
        (
            "Alexander Dvorsky",
            [claim(TRADE, "name", "Alexander Dvorsky", Words("Alexander Dvorsky", "alexander dvorsky"))],
        ),
        importance=5,
    )
    return [cuts, staff, boss]


def _ferry_words() -> list[Fact]:
    monday, sunday = on("2026-05-04"), on("2026-05-03")
    signed = fact(
        Verdict.CONFLICT,
        "agreement",
        "signed",
        "“Monday” is 4 May 2026, “Sunday” is 3 May 2026.",
        (
            "Monday",
            [claim(POST, "date", "Monday", monday), claim(WIRE, "date", "Monday, 4 May", monday)],
        ),
        ("Sunday", [claim(TRADE, "date", "Sunday", sunday)]),
        importance=7,
    )
    fee = fact(
        Verdict.CONFLICT,
        "deal",
        "break-up fee",
        "“There is no break-up fee” against “a break-up fee of $350 million”.",
        ("there is none", [claim(TRADE, "polarity", "no break-up fee", Words("no"), "", by=("the filing", "says"))]),
        (
            "there is one",
            [claim(WIRE, "polarity", "break-up fee", Words("yes"), by=("two people familiar with the matter", "said"))],
        ),
        importance=6.5,
    )
    quote = fact(
        Verdict.APPROXIMATE,
        "Dvorsky",
        "on the routes",
        "The quotations differ in two words.",
        (
            "We will keep every route that islanders depend on",
            [
                claim(
                    POST,
                    "quote",
                    "We will keep every route that islanders depend on,",
                    Words("We will keep every route"),
                )
            ],
        ),
        (
            "We will keep each route that the islanders depend on",
            [
                claim(
                    TRADE,
                    "quote",
                    "We will keep each route that the islanders depend on,",
                    Words("We will keep each route"),
                )
            ],
        ),
        importance=3,
    )
    name = fact(
        Verdict.AGREE,
        "takeover",
        "codename",
        "Both write “Lantern”.",
        (
            "Lantern",
            [claim(POST, "name", "Lantern", Words("Lantern")), claim(TRADE, "name", "Lantern", Words("Lantern"))],
        ),
        importance=2,
    )
    rise = fact(
        Verdict.AGREE,
        "Kestrel",
        "share price",
        "“6.1%” twice.",
        (
            "6.1%",
            [
                claim(POST, "percent", "6.1%", quantity("6.1", "%", "6.05", "6.15")),
                claim(TRADE, "percent", "6.1%", quantity("6.1", "%", "6.05", "6.15")),
            ],
        ),
        importance=1,
    )
    return [signed, fee, quote, name, rise, *_ferry_rest()]


def _ferry_rest() -> list[Fact]:
    regulators = fact(
        Verdict.CONFLICT,
        "takeover",
        "regulator",
        "“two regulators” and “three regulators” cannot both hold.",
        ("two regulators", [claim(POST, "count", "two regulators", quantity("2", "regulator", "2", "2"))]),
        ("three regulators", [claim(TRADE, "count", "three regulators", quantity("3", "regulator", "3", "3"))]),
        importance=2.5,
    )
    ports = fact(
        Verdict.SINGLE,
        "Northsound",
        "ports served",
        "Only one source says so.",
        (
            "Port Alder, Skerry Bay, Tarn",
            [
                claim(
                    WIRE,
                    "membership",
                    "Port Alder, Skerry Bay, Tarn",
                    Words("Port Alder, Skerry Bay, Tarn", items=("port alder", "skerry bay", "tarn")),
                )
            ],
        ),
    )
    close = fact(
        Verdict.SINGLE,
        "deal",
        "close",
        "Only one source says so.",
        (
            "first quarter of 2027",
            [
                claim(
                    TRADE,
                    "date",
                    "first quarter of 2027",
                    on("2027-01-01", "2027-04-01", "2027-Q1"),
                    factuality=Factuality.FORECAST,
                    by=("Analysts", "expect"),
                )
            ],
        ),
    )
    return [regulators, ports, close]


def _flood() -> list[Fact]:
    toll = fact(
        Verdict.CONFLICT,
        "Ellmoor",
        "people killed",
        "“Three” on 3 May and “Five” on 6 May: a later article gives a higher count.",
        (
            "3 people",
            [
                claim(
                    TIMES,
                    "count",
                    "Three people",
                    quantity("3", "person", "3", "3"),
                    "Three people died",
                    by=("police", "said"),
                )
            ],
        ),
        (
            "5 people",
            [claim(COUNTY, "count", "Five people", quantity("5", "person", "5", "5"), by=("the county", "said"))],
        ),
        story=1,
        importance=10,
    )
    fund = fact(
        Verdict.CONFLICT,
        "council",
        "flood fund",
        "One article gives “£2.5 million” and “£3 million”.",
        ("£2.5 million", [claim(COUNTY, "money", "£2.5 million", quantity("2500000", "GBP", "2450000", "2550000"))]),
        ("£3 million", [claim(COUNTY, "money", "£3 million", quantity("3000000", "GBP", "2950000", "3050000"))]),
        story=1,
        importance=5,
    )
    homes = fact(
        Verdict.APPROXIMATE,
        "Ellmoor",
        "homes without power",
        "“About 1,200” lies within “More than 1,000”.",
        ("about 1,200", [claim(TIMES, "count", "1,200", quantity("1200", "home", "1100", "1300", approximate=True))]),
        ("more than 1,000", [claim(COUNTY, "count", "More than 1,000", quantity("1000", "home", "1000", bound=">"))]),
        story=1,
        importance=4,
    )
    return [replace(toll, superseded=True), replace(fund, within=True), homes, *_flood_rest()]


def _flood_rest() -> list[Fact]:
    weeks = Words("six weeks")
    level = fact(
        Verdict.AGREE,
        "the Ell",
        "level",
        "“4.8 metres” and “4.8 m” are the same.",
        (
            "4.8 metres",
            [
                claim(TIMES, "quantity", "4.8 metres", quantity("4.8", "m", "4.75", "4.85")),
                claim(COUNTY, "quantity", "4.8 m", quantity("4.8", "m", "4.75", "4.85")),
            ],
        ),
        story=1,
        importance=3,
    )
    mayor = fact(
        Verdict.AGREE,
        "Ellmoor",
        "mayor",
        "Both write “Ruth Okafor”.",
        (
            "Ruth Okafor",
            [
                claim(TIMES, "role", "Ruth Okafor", Words("Ruth Okafor")),
                claim(COUNTY, "role", "Ruth Okafor", Words("Ruth Okafor")),
            ],
        ),
        story=1,
    )
    repairs = fact(
        Verdict.AGREE,
        "",
        "",
        "“six weeks” twice.",
        ("six weeks", [claim(TIMES, "duration", "six weeks", weeks), claim(COUNTY, "duration", "six weeks", weeks)]),
        story=1,
    )
    seedlings = fact(
        Verdict.SINGLE,
        "Botanical Hall",
        "seedling",
        "Only one source says so.",
        ("300 seedlings", [claim(GARDEN, "count", "300 seedlings", quantity("300", "seedling", "295", "305"))]),
        story=2,
    )
    return [level, mayor, repairs, seedlings]


def small() -> Report:
    """Two stories and a clipping that stands alone: 6 clippings, every kind of verdict and mark, two skipped files."""
    return Report(
        tuple(DOCUMENTS.values()),
        (
            Skipped("ferry/photo.txt", "is not text (it begins like a JPEG image)"),
            Skipped("flood/empty.txt", "is empty"),
        ),
        tuple(sorted([*_ferry(), *_flood()], key=lambda one: -one.importance)),
        (
            Story("Kestrel Lines buys Northsound", (POST, TRADE, WIRE)),
            Story("Flood at Ellmoor", (TIMES, COUNTY)),
            Story("Plant sale at the Botanical Hall", (GARDEN,)),
        ),
    )


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
            half = max(1, len(claims) // 2)
            halves = [[one[number] for one in claims[:half]], [one[number] for one in claims[half:]]]
            groups = [[(found[0].mention.text, found) for found in halves if found]]
        for index, sides in enumerate(groups):
            subject = f"Thing {story}-{number}-{index}"
            made = fact(
                verdict, subject, "piece", "The values were compared.", *sides, story=story, importance=25 - number
            )
            out.append(replace(made, weights=(Weight("subject", "same", 4.0), Weight("measure", "same", 3.0))))
    return out
