from __future__ import annotations

from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.domain.claims import Claim
from checker.domain.findings import Verdict
from checker.kinds import event, membership, polarity, quote
from checker.language.frames import frame_of
from tests.tagged import article

KINDS = [event, membership, polarity, quote]
WORDS = st.sampled_from(
    [
        *"Norcott Karpo and or , ; : . ( ) “ ” ‘ ’ \" ' - – | the a no not nobody three 12 mode modes".split(),
        *"is was will may stayed/VBD open/JJ shut/VBN bought/VBD by to buy/VB killed/VBN dead/JJ says said".split(),
        *"including both between plans/VBZ fails/VBZ there who which that if never 's acquisition of".split(),
    ]
)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=16).map(" ".join), min_size=1, max_size=4)
MARKS = st.sampled_from(["", "- ", "## ", "> "])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.KIND)
@settings(deadline=None)  # the first call reads the tables
@given(lines=LINES, mark=MARKS)
def test_any_words_give_claims_that_lie_in_the_text(kind: ModuleType, lines: list[str], mark: str) -> None:
    page = article(*(mark + line for line in lines))
    claims = []
    for draft in kind.find(page):
        mention = draft.mention
        assert mention.text == mention.span.of(page.document.text)
        assert mention.kind == kind.KIND
        claims.append(Claim("a.txt", mention, mention.span, mention.text, 1, draft.measure, draft.subject))
    for one in claims[:3]:
        assert kind.compare(one, one).verdict in {Verdict.AGREE, Verdict.APPROXIMATE, Verdict.CONFLICT, None}
        for two in claims[:3]:
            assert kind.compare(one, two).verdict == kind.compare(two, one).verdict
    for sentence in page.sentences:
        frame_of(sentence, sentence.span)
