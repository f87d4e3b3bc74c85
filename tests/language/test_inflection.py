"""Forms of verbs by rule: what doubles a letter, what does not, and what no rule gives."""

from __future__ import annotations

import pytest

from checker.language.inflection import verb_forms

FORMS = [
    ("acquit", "acquit acquits acquitted acquitting"),
    ("bar", "bar bars barred barring"),
    ("transfer", "transfer transfers transferred transferring"),
    ("quit", "quit quits quitting"),
    ("fix", "fix fixes fixed fixing"),
    ("seep", "seep seeps seeped seeping"),
    ("opt", "opt opts opted opting"),
    ("agree", "agree agrees agreed agreeing"),
    ("tie", "tie ties tied tying"),
    ("call", "call calls called calling"),
    ("cancel", "cancel cancels canceled cancelled canceling cancelling"),
    ("deny", "deny denies denied denying"),
    ("catch", "catch catches caught catching"),
    ("withhold", "withhold withholds withheld withholding"),
]


@pytest.mark.parametrize(("verb", "forms"), FORMS)
def test_forms_of_a_verb(verb: str, forms: str) -> None:
    assert verb_forms(verb) == frozenset(forms.split())
