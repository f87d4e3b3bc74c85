"""Clippings written for the tests: two stories and one that stands alone."""

from __future__ import annotations

import hashlib
from datetime import date

from checker.domain.document import Block, BlockKind, Document
from checker.domain.span import Span

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
