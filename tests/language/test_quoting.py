"""Words of articles within a reason."""

from __future__ import annotations

from checker.language.quoting import LONGEST, as_written, beside, quoted


def test_quotes_stand_on_one_line_between_one_pair_of_marks() -> None:
    assert quoted("we\n\nwon") == "“we won”"
    assert quoted("“We won”") == "“We won”"
    assert quoted("it's") == "“it's”"


def test_long_quotes_are_cut_at_a_word() -> None:
    cut = quoted("word " * 100)
    assert cut.endswith("word…”") and len(cut) <= LONGEST + 3


def test_what_only_one_says_is_set_against_nothing() -> None:
    assert beside(["came"], ["walked"]) == "“came” against “walked”"
    assert beside([], ["so", "far"]) == beside(["so", "far"], []) == "only one has “so far”"


def test_members_keep_their_capitals() -> None:
    assert as_written(["italy", "hawaii"], "Hawaii, Italy and Rome") == "Italy and Hawaii"
    assert as_written(["amber"], "two modes") == "amber"
