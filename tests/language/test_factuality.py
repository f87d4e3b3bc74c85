from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.domain.claims import Attribution, Factuality
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.language.factuality import attribution, factuality, put
from tests.tagged import sentence, span_in

ASSERTED, HEDGED, PLANNED = Factuality.ASSERTED, Factuality.HEDGED, Factuality.PLANNED
FORECAST, RUMOURED, DENIED = Factuality.FORECAST, Factuality.RUMOURED, Factuality.DENIED
CONDITIONAL = Factuality.CONDITIONAL

CASES = [
    ("plain", "The firm sold=sell/VBD 12 shops .", "12", ASSERTED),
    ("may", "The firm may cut/VB 300 jobs .", "300", HEDGED),
    ("may over its subject", "Some 300 jobs may go/VB .", "300", HEDGED),
    ("May is a month", "In May/NNP the firm hired/VBD 30 people .", "30", ASSERTED),
    ("police believe", "Police/NNS believe/VBP three men took/VBD part .", "three", HEDGED),
    ("reports a result", "The/DT bank/NN reported=report/VBD a/DT loss/NN of/IN $ 3 million .", "3 million", ASSERTED),
    ("reportedly", "The firm reportedly/RB paid/VBD $ 3 million for it .", "3 million", RUMOURED),
    ("alleged noun", "An alleged/JJ $ 3 million fraud .", "3 million", HEDGED),
    ("weight", "The whale weighed=weigh/VBD 14 tonnes/NNS .", "14", ASSERTED),
    ("weighing", "The bank is weighing=weigh/VBG a bid/NN of $ 3 million .", "3 million", PLANNED),
    ("target of an attack", "The attack targeted=target/VBD two/CD halls/NNS .", "two", ASSERTED),
    ("bets", "They are betting=bet/VBG that/IN 300 jobs go/VBP .", "300", HEDGED),
    ("planned noun", "The planned/VBN $ 3 billion merger was cleared/VBN .", "3 billion", PLANNED),
    ("plans to", "It plans/VBZ to close/VB 12 shops .", "12", PLANNED),
    ("plan ends with its clause", "It plans/VBZ to close/VB 12 shops , and sales fell/VBD 5 % .", "5", ASSERTED),
    ("will of growth", "Unemployment will rise/VB to 6 % next/JJ year .", "6", FORECAST),
    ("will of a plan", "The park will open/VB in June .", "June", PLANNED),
    ("expected", "The bank is expected/VBN to raise/VB rates by 25 points .", "25", FORECAST),
    ("denied", "The firm denied/VBD that/IN it paid/VBD $ 5 million .", "5 million", DENIED),
    ("a lie", "He lied=lie/VBD when/WRB he claimed=claim/VBD it paid/VBD $ 5 million .", "5 million", DENIED),
    ("negated", "He did not pay/VB $ 5 million to anyone .", "5 million", DENIED),
    ("taken as known", "They have not named/VBN the two/CD men .", "two", ASSERTED),
    ("a suspect", "The suspect/NN left/VBD 12 notes .", "12", ASSERTED),
    ("police suspect", "Police suspect/VBP 12 men took/VBD part .", "12", HEDGED),
    ("not only", "He did not only/RB pay/VB $ 5 million .", "5 million", ASSERTED),
    ("if", "If the vote passes/VBZ , taxes would rise/VB by 2 % .", "2", CONDITIONAL),
    ("due to a cause", "It shut/VBD due/JJ to 3 leaks .", "3", ASSERTED),
    (
        "if, and what follows it",
        "If/IN it fails/VBZ , shops will close/VB and 300 jobs will go/VB .",
        "300",
        CONDITIONAL,
    ),
    ("unless", "Unless/IN it sells/VBZ , the mill will shut/VB in June .", "June", CONDITIONAL),
    ("should", "Should/MD it fail/VB , the mill would shut/VB in June .", "June", CONDITIONAL),
    ("if behind", "Some 300 jobs will go/VB if the vote fails/VBZ .", "300", CONDITIONAL),
    ("even if", "The mill will stay/VB open/JJ until June even/RB if the vote fails/VBZ .", "June", PLANNED),
    ("if that is no condition", "If/IN you look/VBP , the mill is/VBZ 12 km away/RB .", "12", ASSERTED),
    ("claim is false", "The claim that/IN 300 jobs went=go/VBD is false/JJ .", "300", DENIED),
    ("reports denied", "Reports/NNS that/IN 300 jobs went=go/VBD were denied/VBN .", "300", DENIED),
    ("reports not denied", "Reports/NNS that/IN 300 jobs went=go/VBD were not denied/VBN .", "300", HEDGED),
    ("report confirmed", "The report that/IN 300 jobs went=go/VBD was confirmed/VBN .", "300", ASSERTED),
    ("a paper reports", "The paper reports/VBZ that/IN 300 jobs went=go/VBD .", "300", ASSERTED),
    ("no evidence", "There is no evidence that/IN 300 jobs went=go/VBD .", "300", DENIED),
    ("nobody believes", "Nobody/NN believes/VBZ it cost/VBD $ 3 million .", "3 million", DENIED),
    ("did not deny", "It did not deny/VB that/IN 300 jobs went=go/VBD .", "300", HEDGED),
    ("could not rule out", "It could not rule/VB out/RP that/IN 300 jobs would go/VB .", "300", HEDGED),
    ("not confirmed", "It has not confirmed/VBN that/IN it paid/VBD $ 5 million .", "5 million", RUMOURED),
    ("hedge of another clause", "Rain may fall/VB , but 300 people came=come/VBD .", "300", ASSERTED),
]


@pytest.mark.parametrize(("why", "notation", "words", "value"), CASES, ids=[case[0] for case in CASES])
def test_factuality(why: str, notation: str, words: str, value: Factuality) -> None:
    one = sentence(notation)
    assert factuality(one, span_in(one, words))[0] is value


EVENTS = [
    ("plain", "Norcott bought=buy/VBD Karpo .", "bought", ASSERTED),
    ("its own negation", "Norcott has not bought=buy/VBN Karpo .", "bought", DENIED),
    ("not only", "Norcott did not only/RB buy/VB Karpo .", "buy", ASSERTED),
    ("hedge inside", "Norcott may buy/VB Karpo .", "buy", HEDGED),
    ("rumour inside", "Norcott is said/VBN to buy/VB Karpo .", "buy", RUMOURED),
    ("plan inside", "Norcott will buy/VB Karpo .", "buy", PLANNED),
    ("denied", "Norcott denied/VBD that/IN it bought=buy/VBD Karpo .", "bought", DENIED),
]


@pytest.mark.parametrize(("why", "notation", "trigger", "value"), EVENTS, ids=[case[0] for case in EVENTS])
def test_how_an_event_is_put(why: str, notation: str, trigger: str, value: Factuality) -> None:
    one = sentence(notation)
    assert put(one, span_in(one, trigger))[0] is value


MOVES = [
    (
        "old plan",
        "The launch was planned/VBN for March but pushed/VBN to April .",
        "March",
        PLANNED,
        "planned for … pushed",
    ),
    ("new plan", "The launch was planned/VBN for March but pushed/VBN to April .", "April", PLANNED, "pushed to"),
    ("moved from", "The fair , moved/VBN from June to July , sold/VBD out/RP .", "June", PLANNED, "moved from"),
    ("moved to", "The fair , moved/VBN from June to July , sold/VBD out/RP .", "July", PLANNED, "moved to"),
    ("then done", "Originally/RB due/JJ in March , the film opened/VBD in June .", "June", ASSERTED, ""),
    ("what it was", "Originally/RB due/JJ in March , the film opened/VBD in June .", "March", PLANNED, "due in"),
]


@pytest.mark.parametrize(("why", "notation", "words", "value", "cue"), MOVES, ids=[case[0] for case in MOVES])
def test_a_moved_date_is_read_as_what_it_is(why: str, notation: str, words: str, value: Factuality, cue: str) -> None:
    one = sentence(notation)
    found, told = factuality(one, span_in(one, words))
    assert found is value
    assert told.startswith(cue) if cue else not told


SPEAKERS = [
    ("said that", "The police/NN said on Tuesday that/IN three men were held/VBN .", "three", "The police", "said"),
    ("time of the saying", "The police/NN said on Tuesday that/IN three men were held/VBN .", "Tuesday", "", ""),
    ("claims", "Norcott claims/VBZ the model has 3 billion users .", "3 billion", "Norcott", "claims"),
    (
        "according to",
        "According/VBG to the police/NN , three men were held/VBN .",
        "three",
        "the police",
        "According to",
    ),
    ("trailing", "Three men were held/VBN , according/VBG to the police/NN .", "Three", "the police", "according to"),
    ("inverted", "“ We lost=lose/VBD $ 5 million , ” said Ina Novak , 47 .", "5 million", "Ina Novak", "said"),
    ("speaker's own age", "“ We lost=lose/VBD $ 5 million , ” said Ina Novak , 47 .", "47", "", ""),
    ("company said", "Profit rose/VBD 5 % , the firm said on Friday .", "5", "the firm", "said"),
    ("the article itself", "The firm sold=sell/VBD 12 shops .", "12", "", ""),
]


@pytest.mark.parametrize(("why", "notation", "words", "speaker", "cue"), SPEAKERS, ids=[case[0] for case in SPEAKERS])
def test_attribution(why: str, notation: str, words: str, speaker: str, cue: str) -> None:
    one = sentence(notation)
    found = attribution(one, span_in(one, words), None)
    assert found == (Attribution(speaker, cue) if speaker else None)


def test_a_pronoun_takes_the_speaker_of_the_sentence_before() -> None:
    before = sentence("Ina Novak said sales/NNS fell/VBD .")
    one = sentence("She added/VBD that/IN 300 jobs would go/VB .")
    assert attribution(one, span_in(one, "300"), before) == Attribution("Ina Novak", "added")


@given(
    st.lists(
        st.sampled_from("The firm may will not said , “ ” . if and Novak 5 plan/NN denied/VBD".split()), max_size=14
    )
)
def test_nothing_raises_on_any_words(words: list[str]) -> None:
    one: Sentence = sentence(" ".join(words))
    for token in one.tokens:
        at = Span(token.start, token.end)
        value, cue = factuality(one, at)
        assert (value is ASSERTED) == (cue == "")
        attribution(one, at, one)
    assert factuality(one, Span(10_000, 10_001)) == (ASSERTED, "")
