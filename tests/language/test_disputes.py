"""A denial against what another claims is one's word against another's; against what is confirmed it is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Attribution, Claim
from checker.language.disputes import word_against_word
from tests.kinds.claims import claim


def told(subject: str, speaker: str = "", cue: str = "said", denier: str = "") -> Claim:
    made = claim("polarity", f"{subject} did it", subject=subject, **({"denier": denier} if denier else {}))
    return replace(made, attribution=Attribution(speaker, cue) if speaker else None)


@pytest.mark.parametrize(
    ("other", "disputed"),
    [
        (told("Ann Corby", "the police"), True),
        (told("Ann Corby", "the police", "confirmed"), False),
        (told("Ann Corby", "Corby"), False),
        (told("Ann Corby"), False),
    ],
)
def test_word_against_word(other: Claim, disputed: bool) -> None:
    assert word_against_word(told("Ann Corby", denier="yes"), other) is disputed
