"""Times in news English: what is found, and the TIMEX3 value that it gets."""

from __future__ import annotations

from datetime import date

import pytest

from checker.language.times import find

ANCHOR = date(2026, 4, 8)  # a Wednesday


def values(text: str, anchor: date | None = ANCHOR) -> list[tuple[str, str]]:
    found = [(c.span.of(text), str(c.value.as_dict()["timex"])) for c in find(text, anchor) if c.value]
    return [pair for pair in found if not pair[1].endswith("_REF")]


@pytest.mark.parametrize(
    ("text", "surface", "timex"),
    [
        ("It opens on 3 May 2027.", "3 May 2027", "2027-05-03"),
        ("It opened on May 3, 2025, in Oslo.", "May 3, 2025", "2025-05-03"),
        ("She was born on the 3rd of May 1990.", "3rd of May 1990", "1990-05-03"),
        ("It closed on Sept. 9.", "Sept. 9", "2025-09-09"),
        ("The fair runs from 3 to 5 May.", "from 3 to 5 May", "2026-05-03/2026-05-05"),
        ("It was founded in 1998.", "1998", "1998"),
        ("It grew in the third quarter of 2025.", "third quarter of 2025", "2025-Q3"),
        ("Sales fell in Q3 2025.", "Q3 2025", "2025-Q3"),
        ("He resigned yesterday.", "yesterday", "2026-04-07"),
        ("The company said on Tuesday it would close.", "Tuesday", "2026-04-07"),
        ("The app will go live on Thursday.", "Thursday", "2026-04-09"),
        ("Talks resume next month.", "next month", "2026-05"),
    ],
)
def test_value(text: str, surface: str, timex: str) -> None:
    found = values(text)
    assert len(found) == 1
    assert found[0][0].removeprefix("the ") == surface
    assert found[0][1] == timex
