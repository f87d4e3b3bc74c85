"""What facts are called: words of the articles that an editor would use."""

from __future__ import annotations

import pytest

from checker.domain.claims import Claim
from checker.domain.findings import Fact, Verdict
from checker.domain.span import Span
from checker.domain.values import Mention, Words
from checker.reporting.topics import topic_of


def fact(kind: str, subject: str, measure: str, *quotes: str) -> Fact:
    claims = tuple(
        Claim(f"{n}.txt", Mention(kind, Span(0, 1), "x", Words("x")), Span(0, len(quote)), quote)
        for n, quote in enumerate(quotes)
    )
    return Fact("f", kind, subject, measure, Verdict.CONFLICT, "apart", "", claims)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (fact("date", "ship", "build", "The ship was built in 1998.", "Built in 1996."), ("Built", "Ship")),
        (fact("money", "Corby", "repay", "Corby repaid $60,000."), ("Repaid", "Corby")),
        (fact("money", "Corby", "pay", "Told to pay $6.", "Its pay is $5."), ("Pay", "Corby")),
        (fact("money", "Corby", "convert", "for converting $250,000"), ("Converting", "Corby")),
        (fact("count", "killed", "kill", "4 killed in a fire"), ("Killed", "")),
        (fact("count", "", "people kill", "four people were killed"), ("People killed", "")),
        (fact("count", "", "dead", "5 dead in a fire"), ("Dead", "")),
        (fact("count", "mill", "employee", "46 employees"), ("Employees", "Mill")),
        (fact("count", "least people", "people", "at least four people"), ("People", "")),
        (fact("count", "4", "victim", "4 victims"), ("Victims", "")),
        (fact("age", "woman", "woman", "a 41-year-old woman"), ("Age", "Woman")),
        (fact("age", "six children", "girl", "a 7-year-old girl"), ("Age", "Girl")),
        (fact("age", "Ann Velda", "age", "Ann Velda, 41, aged a day"), ("Age", "Ann Velda")),
        (fact("polarity", "Ann Velda", "serve", "had served in the army"), ("Served?", "Ann Velda")),
        (fact("polarity", "API", "public", "a public API"), ("Public?", "API")),
        (fact("membership", "Hunter", "be", "was in A and B"), ("Hunter", "")),
        (fact("name", "Ann Velda", "name", "named Ann Velda"), ("Name", "")),
        (fact("quote", "Ann Velda", "quote", "quoted"), ("Quote", "Ann Velda")),
    ],
)
def test_topic_and_whom_it_is_about(made: Fact, said: tuple[str, str]) -> None:
    assert topic_of(made) == said


def test_a_yes_or_no_is_called_by_the_question_that_both_answer() -> None:
    private = Words("Private API", "public", (("axes", "available:yes"),))
    none = Words("has no API", "available")
    claims = tuple(
        Claim(f"{n}.txt", Mention("polarity", Span(0, 1), value.text, value), Span(0, 1), value.text)
        for n, value in enumerate((private, none))
    )
    made = Fact("f", "polarity", "API", "public", Verdict.CONFLICT, "yes against no", "", claims)
    assert topic_of(made) == ("Available?", "API")
