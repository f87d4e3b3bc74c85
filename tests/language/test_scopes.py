"""What narrows a value: compared with, earlier, per unit, and its period."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from checker.domain.span import Span
from checker.domain.values import Mention, Quantity, Time
from checker.language.scopes import scope_of
from tests.sentences import parse

CASES = [
    ("cost/NOUN was/AUX lower/ADJ than/ADP 95/NUM", ("state", "compared")),
    ("rose/VERB from/ADP 95/NUM last/ADJ year/NOUN", ("state", "compared")),
    ("charges/NOUN against/ADP 95/NUM men/NOUN", None),
    ("a/DET call/NOUN from/ADP 95/NUM boats/NOUN", None),
    ("more/ADJ than/ADP 95/NUM people/NOUN", None),
    ("the/DET/det/2 predecessor/NOUN/nsubj/3 had/VERB/root/0 95/NUM/nummod/5 tokens/NOUN/obj/3", ("state", "earlier")),
    ("fired/VERB:VBN/root/0 on/ADP/case/1 by/ADP/case/5 95/NUM/nummod/5 boats/NOUN/obl/1", None),
    ("a/DET further/ADJ 95/NUM jobs/NOUN", ("state", "extra")),
    ("it/PRON sold/VERB 95/NUM cars/NOUN", None),
]


@pytest.mark.parametrize(("notation", "scope"), CASES, ids=[c[0] for c in CASES])
def test_state(notation: str, scope: tuple[str, str] | None) -> None:
    sentence = parse(notation)
    start = sentence.text.index("95")
    found = scope_of(sentence, Mention("count", Span(start, start + 2), "95", Quantity(Decimal(95))), ())
    assert (scope in found) if scope else not [s for s in found if s[1] in {"compared", "delta"}]


DATES = [
    ("it/PRON falls=fall/VERB from/ADP May/PROPN", ""),
    ("it/PRON was=be/AUX moved=move/VERB from/ADP May/PROPN", "compared"),
    ("no/DET later/ADV than/ADP May/PROPN", ""),
    ("he/PRON left=leave/VERB from/ADP Oslo/PROPN May/PROPN", ""),
    ("it/PRON ends=end/VERB by/ADP May/PROPN", ""),
    ("it/PRON used=use/VERB:VBD/root/0 money/NOUN/obj/2 in/ADP May/PROPN", ""),
    ("it/PRON used=use/VERB:VBD/root/0 to/PART:TO/mark/4 open/VERB/xcomp/2 in/ADP May/PROPN/obl/2", "earlier"),
]


@pytest.mark.parametrize(("notation", "state"), DATES, ids=[c[0] for c in DATES])
def test_state_of_a_time(notation: str, state: str) -> None:
    sentence = parse(notation)
    start = sentence.text.index("May")
    may = Mention("date", Span(start, start + 3), "May", Time("2026-05", date(2026, 5, 1), date(2026, 6, 1)))
    assert scope_of(sentence, may, (may,)) == ((("state", state),) if state else ())


def test_per_unit_and_period() -> None:
    sentence = parse("they/PRON charge/VERB 12/NUM in/ADP May/PROPN")
    price = Mention("money", Span(12, 14), "12", Quantity(Decimal(12), "USD per token"))
    may = Mention("date", Span(18, 21), "May", Time("2026-05", date(2026, 5, 1), date(2026, 6, 1)))
    assert scope_of(sentence, price, (price, may)) == (("per", "token"), ("period", "2026-05"))
