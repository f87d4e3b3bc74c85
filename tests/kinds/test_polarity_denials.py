"""Denials of what is only carried or excluded, answers that count only where they are contradicted, and quotations."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.alignment.answers import question_level, questions
from checker.alignment.views import views
from checker.domain.claims import Factuality
from checker.domain.findings import Verdict
from checker.domain.values import Words
from checker.kinds import polarity
from tests.kinds.claims import as_claim
from tests.tagged import article


def verdicts(one: str, other: str) -> set[Verdict | None]:
    left, right = (
        [as_claim(d, name) for d in polarity.find(article(line))] for name, line in (("a", one), ("b", other))
    )
    return {polarity.compare(*pair).verdict for a in left for b in right for pair in ((a, b), (b, a))}


AGAINST = [
    (
        "not yet",
        "There is no portal/NN for now .",
        "A preview/NN of the portal/NN exists=exist/VBZ .",
        True,
    ),
    (
        "set beside a name",
        "Velda , a proprietary/JJ model/NN , costs/VBZ little/JJ .",
        "The open-source/JJ model/NN Velda costs/VBZ little/JJ .",
        True,
    ),
    (
        "of what is not named",
        "Some/DT proprietary/JJ rankings/NNS place/NN Velda first/RB .",
        "The open-source/JJ model/NN Velda costs/VBZ little/JJ .",
        False,
    ),
    ("carried", "There were no plans/NNS for a sequel/NN .", "A sequel/NN was announced=announce/VBN .", True),
    ("carried by another", "There were no plans/NNS for a sequel/NN .", "The plans/NNS were sold=sell/VBN .", False),
    (
        "cannot be ruled out",
        "There will be no forced/JJ sales/NNS .",
        "Forced/JJ sales/NNS could/MD not be ruled=rule/VBN out/RP .",
        True,
    ),
    (
        "cannot be avoided",
        "There will be no forced/JJ sales/NNS .",
        "Forced/JJ sales/NNS could/MD not be avoided=avoid/VBN .",
        True,
    ),
    ("ruled out", "Velda ruled=rule/VBD out/RP a forced/JJ sale/NN .", "There will be a forced/JJ sale/NN .", True),
    ("ruled out, not so", "Velda ruled=rule/VBD out/RP a forced/JJ sale/NN .", "There was a long/JJ sale/NN .", False),
    (
        "denied on a day",
        "Corby denied=deny/VBD on Monday that/IN he would leave/VB Velda .",
        "Corby would leave/VB Velda .",
        True,
    ),
    (
        "leave given",
        "The rules/NNS say dogs/NNS may bathe/VB in the lake/NN .",
        "Under the rules/NNS dogs/NNS may not bathe/VB in the lake/NN .",
        True,
    ),
    ("both possible", "The line/NN may open/VB .", "The line/NN may not open/VB .", False),
    ("a noun answers", "Farming/NN gets=get/VBZ no exemption/NN .", "Farming/NN is exempt/JJ .", True),
    ("a noun answers the same", "Farming/NN gets=get/VBZ an exemption/NN .", "Farming/NN is exempt/JJ .", False),
    ("no word of it", "There was no word/NN of regret/NN .", "Corby apologised=apologise/VBD .", True),
    (
        "years of the sentences",
        "Corby ended=end/VBD her career/NN in 1957/CD .",
        "They parted=part/VBD in 1947/CD and Corby continued=continue/VBD her career/NN .",
        False,
    ),
    (
        "two of a sort",
        "The crew/NN saved=save/VBD an Ossan/JJ ship/NN .",
        "The crew/NN sank=sink/VBD a Cordan/JJ ship/NN .",
        False,
    ),
    ("passed away", "She passed=pass/VBD at noon/NN .", "She refused=refuse/VBD .", False),
    ("none of what", "There was none/NN .", "There were people/NNS in the hall/NN .", False),
    ("measured", "No shells/NNS were fired=fire/VBN .", "Corby heard=hear/VBD a volley/NN of shells/NNS .", True),
    ("either or", "There was no permit/NN or/CC it was hidden=hide/VBN .", "A permit/NN was issued=issue/VBN .", False),
    ("days", "No train/NN ran=run/VBD on Monday .", "A train/NN ran=run/VBD on Tuesday .", False),
    ("one day", "No train/NN ran=run/VBD on Monday .", "A train/NN ran=run/VBD on Monday .", True),
    (
        "at another place",
        "Lessons/NNS at/IN Elm Road ended=end/VBD .",
        "Lessons/NNS at/IN Oak Row resumed=resume/VBD .",
        False,
    ),
    (
        "when is no topic",
        "The siren/NN sounded=sound/VBD for ten/CD minutes .",
        "It stayed=stay/VBD silent/JJ at night/NN .",
        True,
    ),
    (
        "with each other",
        "Velda has/VBZ not spoken=speak/VBN to/IN a buyer/NN .",
        "Two/CD buyers/NNS held=hold/VBD talks/NNS with her/PRP .",
        True,
    ),
    ("gas let off", "Police let=let/VBD off/IN tear/NN gas/NN .", "No gas/NN was used=use/VBN .", True),
    (
        "told as a fact",
        "No gas/NN was used=use/VBN .",
        "They say/VBP that/DT tear/NN gas/NN was fired=fire/VBN .",
        True,
    ),
    (
        "cases somewhere",
        "There were no cases/NNS of blue/JJ fever/NN .",
        "Two/CD cases/NNS of blue/JJ fever/NN were on/IN the list/NN .",
        True,
    ),
    (
        "cases seen",
        "There were no cases/NNS of blue/JJ fever/NN .",
        "Two/CD cases/NNS of blue/JJ fever/NN were seen=see/VBN .",
        True,
    ),
    (
        "in a part",
        "There were no cases/NNS of blue/JJ fever/NN in/IN the second/JJ group/NN .",
        "Two/CD cases/NNS of blue/JJ fever/NN were seen=see/VBN .",
        False,
    ),
    (
        "in either part",
        "There were no cases/NNS of blue/JJ fever/NN in/IN either/DT group/NN .",
        "Two/CD cases/NNS of blue/JJ fever/NN were seen=see/VBN .",
        True,
    ),
    (
        "other cases",
        "There were no cases/NNS of blue/JJ fever/NN .",
        "Two/CD other/JJ cases/NNS of blue/JJ fever/NN were seen=see/VBN .",
        False,
    ),
    ("for all", "There is no cure/NN for/IN the/DT fever/NN .", "There is a cure/NN .", True),
    ("for a part", "There is no version/NN for/IN schools/NNS .", "There is a version/NN .", False),
    (
        "found in another",
        "Experts/NNS found=find/VBD no damage/NN to/IN the bridge/NN .",
        "The flood/NN left=leave/VBD cracks/NNS in/IN the hall/NN .",
        False,
    ),
    (
        "denied once",
        "It seemed=seem/VBD to/TO include/VB no tax/NN .",
        "The plan/NN includes=include/VBZ no tax/NN .",
        False,
    ),
    (
        "whoever else",
        "Corby will never/RB hurt/VB anyone/NN else/JJ .",
        "Corby was killed=kill/VBN .",
        False,
    ),
    (
        "something else is allowed",
        "Ada did not allow/VB a photo/NN .",
        "Ada allowed=allow/VBD people/NNS to dream/VB .",
        False,
    ),
    (
        "let do something else",
        "The rules/NNS prohibit=prohibit/VBP agencies=agency/NNS from/IN testing=test/VBG the water/NN .",
        "The rules/NNS let=let/VBP agencies=agency/NNS decide/VB alone/RB .",
        False,
    ),
    (
        "let do the same",
        "The rules/NNS prohibit=prohibit/VBP agencies=agency/NNS from/IN testing=test/VBG the water/NN .",
        "The rules/NNS let=let/VBP agencies=agency/NNS test/VB the water/NN .",
        True,
    ),
    (
        "covers others",
        "The rule/NN does not apply/VB to/IN tenants/NNS .",
        "The rule/NN applies=apply/VBZ to/IN owners/NNS .",
        False,
    ),
    (
        "maintains a word",
        "Corby maintains=maintain/VBZ he/PRP never/RB left/VBD Velda .",
        "Corby maintains=maintain/VBZ his innocence/NN .",
        False,
    ),
    (
        "stopped from",
        "The regulator/NN failed=fail/VBD to/TO stop/VB traders/NNS rigging=rig/VBG prices/NNS .",
        "The regulator/NN kept=keep/VBD the traders/NNS .",
        False,
    ),
    (
        "either not or",
        "They were/VBD either/CC not aware/JJ of/IN the plan/NN or/CC ill/JJ .",
        "They were/VBD aware/JJ of/IN the plan/NN .",
        False,
    ),
    (
        "no evidence that",
        "The views/NNS did not affect/VB the work/NN .",
        "Nobody has/VBZ evidence/NN that/IN the views/NNS affected=affect/VBD the work/NN .",
        False,
    ),
    (
        "plans that are no prospect",
        "The firm/NN has not announced=announce/VBN pricing/NN plans=plan/NNS for/IN the phone/NN .",
        "The firm/NN announced=announce/VBD the phone/NN .",
        False,
    ),
    (
        "not there to do it",
        "Corby will never/RB be/VB there/RB to/TO hurt/VB Velda .",
        "Corby was hurt=hurt/VBN .",
        False,
    ),
    ("quiet", "Police do not investigate/VB Velda .", "Police will investigate/VB Velda .", True),
    ("quiet and of one mind", "Police investigate/VBP Velda .", "Police will investigate/VB Velda .", False),
]


@pytest.mark.parametrize(("why", "one", "other", "against"), AGAINST, ids=[row[0] for row in AGAINST])
def test_a_denial_and_what_is_told(why: str, one: str, other: str, against: bool) -> None:
    assert (Verdict.CONFLICT in verdicts(one, other)) is against


NO_CLAIM = [
    ("investigated all the time", "Police will investigate/VB Velda ."),
    ("burnt down", "The barn/NN caught=catch/VBD fire/NN ."),
]


@pytest.mark.parametrize(("why", "line"), NO_CLAIM, ids=[row[0] for row in NO_CLAIM])
def test_what_is_told_all_the_time_is_latent(why: str, line: str) -> None:
    """Its denial is a claim, it is none itself."""
    drafts = list(polarity.find(article(line)))
    assert drafts and all(draft.latent for draft in drafts)


ANSWERS = [
    ("spoken to nobody", "Velda has/VBZ not spoken=speak/VBN to/IN a buyer/NN .", "talks", "no"),
    ("lessons go on", "Lessons/NNS continue/VBP as/IN normal/JJ .", "open", "yes"),
    ("exempt", "Farming/NN gets=get/VBZ no exemption/NN .", "excluded", "yes"),
    ("nobody warned", "Nobody/NN warned=warn/VBD us/PRP .", "warned", "no"),
    ("treated as", "Police are treating=treat/VBG it as/IN deliberate/JJ .", "deliberate", "yes"),
    ("no reply", "Velda did not answer/VB any/DT of the letters/NNS .", "answer", "no"),
    ("never heard", "The sirens/NNS never/RB went=go/VBD .", "alarm", "no"),
    ("none planned", "No layoffs/NNS are planned=plan/VBN .", "jobs", "no"),
    ("a man is missing", "A hiker/NN is missing/JJ .", "accounted", "no"),
    ("a part is missing", "A bolt/NN is missing/JJ .", "working", "no"),
    ("for it", "The union/NN came=come/VBD out/RP against/IN the plan/NN .", "supported", "no"),
]


@pytest.mark.parametrize(("why", "line", "question", "side"), ANSWERS, ids=[row[0] for row in ANSWERS])
def test_answers(why: str, line: str, question: str, side: str) -> None:
    values = [draft.mention.value for draft in polarity.find(article(line)) if not draft.latent]
    assert [(v.normal, v.part("value")) for v in values if isinstance(v, Words)][:1] == [(question, side)]


QUOTED = [
    ("of a thing", "“/`` The gate/NN never/RB moved=move/VBD , ”/'' said=say/VBD Ada/NNP Quill/NNP .", False),
    ("of it", "“/`` It never/RB moved=move/VBD , ”/'' said=say/VBD Ada/NNP Quill/NNP .", True),
]


@pytest.mark.parametrize(("why", "line", "idle"), QUOTED, ids=[row[0] for row in QUOTED])
def test_what_is_denied_within_a_quotation(why: str, line: str, idle: bool) -> None:
    drafts = [draft for draft in polarity.find(article(line)) if not draft.latent]
    assert (not any("moved" in draft.mention.text for draft in drafts)) is idle


def test_a_latent_answer_never_agrees() -> None:
    """Two articles that both tell what is told all the time make no fact."""
    one = [as_claim(draft, "a") for draft in polarity.find(article("Police investigate/VBP Velda ."))]
    other = [replace(claim, source="b") for claim in one]
    assert {polarity.compare(a, b).verdict for a in one for b in other} == {None}


def test_questions_of_one_thing_are_asked_once() -> None:
    """Sirens and alarms answer one question, however the articles call what went off."""
    one, other = (
        views([as_claim(draft, name) for draft in polarity.find(article(line))])
        for name, line in (("a", "The sirens/NNS sounded=sound/VBD at noon/NN ."), ("b", "There was no alarm/NN ."))
    )
    levels = {question_level(a, b) for a in one for b in other if "alarm" in questions(a) & questions(b)}
    assert levels and levels <= {"asked once", "asked once, of another"}


def test_nobody_is_told_of_whoever_is_told() -> None:
    one, other = (
        views([as_claim(draft, name) for draft in polarity.find(article(line))])
        for name, line in (("a", "Nobody/NN warned=warn/VBD us/PRP ."), ("b", "The unions/NNS were warned=warn/VBN ."))
    )
    assert {question_level(a, b) for a in one for b in other} == {"asked once"}


@pytest.mark.parametrize(
    ("factuality", "verdict"), [(Factuality.DENIED, None), (Factuality.ASSERTED, Verdict.CONFLICT)]
)
def test_a_no_agrees_with_a_yes_that_is_denied(factuality: Factuality, verdict: Verdict | None) -> None:
    lines = "The plant/NN was n't/RB closed=close/VBN .", "The plant/NN was closed=close/VBN ."
    no, yes = (as_claim(next(iter(polarity.find(article(line)))), name) for name, line in zip("ab", lines, strict=True))
    assert polarity.compare(no, replace(yes, factuality=factuality)).verdict == verdict
