from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Claim, Draft, Entity, Factuality
from checker.domain.findings import Verdict
from checker.domain.span import Span
from checker.domain.values import Words
from checker.kinds import polarity
from checker.language.cues import table
from tests.kinds.claims import as_claim, claim
from tests.tagged import article


def spoken(*lines: str) -> list[Draft]:
    """The claims without the latent ones."""
    return [draft for draft in polarity.find(article(*lines)) if not draft.latent]


def found(*lines: str) -> list[tuple[str, str, str]]:
    """Question, side and text of each claim."""
    rows = []
    for draft in spoken(*lines):
        value = draft.mention.value
        assert isinstance(value, Words)
        rows.append((value.normal, value.part("value"), draft.mention.text))
    return rows


POSITIVE = [
    ("there is no", "There is no interface for now/RB .", "available", "no"),
    ("there is", "There is an interface .", "available", "yes"),
    ("has no", "It has no interface .", "available", "no"),
    ("stayed open", "The clinic stayed/VBD open/JJ all night .", "open", "yes"),
    ("was shut", "The clinic was shut/VBN .", "open", "no"),
    ("not shut", "The clinic was not shut/VBN .", "open", "yes"),
    ("no longer", "The brand will be kept/VBN .", "kept", "yes"),
    ("scrapped", "The brand will be scrapped/VBN .", "kept", "no"),
    ("nobody", "Nobody/NN was hurt/VBN .", "hurt", "no"),
    ("no one", "No one/NN has been injured/VBN .", "hurt", "no"),
    ("two were", "Two/CD people were injured/VBN .", "hurt", "yes"),
    ("voted down", "The house voted=vote/VBD the bill down/RP .", "approved", "no"),
    ("out of jail", "Corby was released=release/VBN from jail/NN .", "free", "yes"),
    ("strike", "The strike/NN is over/RB .", "striking", "no"),
    ("no quality", "The contract/NN is not exclusive/JJ .", "exclusive", "no"),
    ("closed to", "The bridge/NN is closed=close/VBN to traffic/NN .", "open", "no"),
    ("prefix", "The road/NN is impassable/JJ .", "passable", "no"),
    ("voted to", "The council/NN voted=vote/VBD to close/VB the mill/NN .", "open", "no"),
    ("bail", "The judge/NN denied=deny/VBD him bail/NN .", "approved", "no"),
    ("not back", "The actor/NN will not return/VB for the sequel/NN .", "return", "no"),
    ("goes up", "Taxes/NNS will not go/VB up/RP .", "rise", "no"),
    ("fled", "The driver/NN fled=flee/VBD the scene/NN .", "fled", "yes"),
    ("truce", "The truce/NN is holding=hold/VBG .", "truce", "yes"),
    ("prescription", "It is sold=sell/VBN without a prescription/NN .", "prescription", "yes"),
    ("majority", "The party/NN fell=fall/VBD short/RB of a majority/NN .", "majority", "no"),
    ("lifted", "The curfew/NN was lifted=lift/VBN .", "in_force", "no"),
    ("in force", "The curfew/NN is still in force/NN .", "available", "yes"),
    ("bankrupt", "The firm went=go/VBD bankrupt/JJ .", "bankrupt", "yes"),
    ("confessed", "The suspect/NN denied=deny/VBD the charge/NN .", "confessed", "no"),
    ("failed test", "The first/JJ test/NN failed=fail/VBD .", "successful", "no"),
    ("never", "He never met=meet/VBD her .", "meet", "no"),
    ("open source", "The code is open/JJ source .", "released", "yes"),
    ("proprietary", "The code is proprietary/JJ .", "released", "no"),
    ("not given up", "She would/MD not give/VB up/RP the game .", "abandon", "no"),
    ("reopened", "The road reopened=reopen/VBN at noon/NN , so/RB we/PRP can/MD go/VB .", "open", "yes"),
    ("taken down", "The chimney will/MD be/VB taken=take/VBN down/RP .", "kept", "no"),
    ("went into hospital", "Six/CD people needed=need/VBD hospital/NN treatment/NN .", "hurt", "yes"),
    ("approved", "The board approved/VBD the sale .", "approved", "yes"),
    ("blocked", "The board blocked/VBD the sale .", "approved", "no"),
    ("will", "The firm will merge/VB its teams .", "independent", "no"),
    ("announced", "The firm will paint/VB its vans .", "paint", "yes"),
    ("plans to appeal", "The firm plans/VBZ to appeal/VB .", "appeal", "yes"),
    ("does not plan to", "The firm does not plan/VB to appeal/VB .", "appeal", "no"),
    ("refused to", "The firm refused/VBD to pay/VB for it .", "paid", "no"),
    ("denied", "The firm denied/VBD it .", "confirmed", "no"),
    ("denied that", "The firm denied=deny/VBD that/IN it had/VBD dumped=dump/VBN waste/NN .", "dump", "no"),
    ("denied having", "The firm denied=deny/VBD having=have/VBG dumped=dump/VBN waste/NN .", "dump", "no"),
    ("denied that not", "The firm denied=deny/VBD that/IN it had/VBD not closed=close/VBN it .", "open", "no"),
    ("a word with a hyphen", "There is no fixed/VBN -/HYPH rate loan/NN .", "available", "no"),
    ("where", "Posts/NNS will be cut/VBN where/WRB no vacancy is found/VBN .", "jobs", "yes"),
    ("proprietary tool", "It is a proprietary/JJ tool .", "released", "no"),
    ("set beside", "Karpo , a proprietary/JJ tool/NN , came/VBD .", "released", "no"),
    ("leading up", "The open/JJ -/HYPH source/NN tool/NN Karpo came/VBD .", "released", "yes"),
    ("escaped unhurt", "The man escaped=escape/VBD unhurt/JJ .", "hurt", "no"),
    ("review", "It will not seek/VB review of the verdict .", "appeal", "no"),
    ("treated", "A man was treated/VBN for burns .", "hurt", "yes"),
    ("unanimous", "The jury voted/VBD unanimously/RB .", "unanimous", "yes"),
    ("thing had", "The phone has a jack .", "available", "yes"),
    ("comes with", "The phone comes=come/VBZ with a plug .", "available", "yes"),
    ("with no", "The phone sold=sell/VBD well/RB with no charger .", "available", "no"),
    ("included", "The charger is included=include/VBN in the box .", "excluded", "yes"),
    ("damage", "Two flasks were cracked/VBN .", "damaged", "yes"),
    ("no damage", "No flasks were damaged/VBN .", "damaged", "no"),
    ("linked to", "The illness was linked/VBN to the jab .", "caused", "yes"),
    ("advisory", "The vote is advisory/JJ .", "binding", "no"),
    ("power", "The ward lost=lose/VBD power .", "power", "no"),
    ("jobs", "The plant will lay/VB off/RP staff .", "jobs", "yes"),
    ("beaten", "Novak was soundly/RB beaten=beat/VBN .", "won", "no"),
    ("beat", "Novak beat/VBD Corby .", "won", "yes"),
    ("its noun is part of the phrase", "The lights/NNS went=go/VBD out/RP at nine .", "power", "no"),
    ("its noun again", "The alarm/NN sounded=sound/VBD at nine .", "alarm", "yes"),
    ("a person dismissed", "Nobody/NN was dismissed=dismiss/VBN .", "jobs", "no"),
    ("yet to", "The board has/VBZ yet/RB to vote/VB on it .", "vote", "no"),
    ("only what sort of thing", "There will be/VB no compulsory/JJ redundancies/NNS .", "available", "no"),
    ("denied although told of at length", "There was no sign/NN that/IN it was/VBD lit=light/VBN .", "detected", "no"),
    ("no. 5", "Velda will play/VB No . 5 Corby .", "play", "yes"),
    ("named", "Police named=name/VBD him .", "known", "yes"),
    ("too little", "There is insufficient/JJ evidence .", "available", "no"),
    ("freed", "The suspect was released/VBN .", "free", "yes"),
]


@pytest.mark.parametrize(("why", "line", "question", "side"), POSITIVE, ids=[row[0] for row in POSITIVE])
def test_a_yes_or_no(why: str, line: str, question: str, side: str) -> None:
    assert [(row[0], row[1]) for row in found(line)] == [(question, side)]


NEGATIVE = [
    ("not only", "It not only/RB sold=sell/VBD bread ."),
    ("no comment", "The firm did not respond/VB ."),
    ("question", "Is there no map ?"),
    ("a newspaper", "The Karpo Post/NNP reporter/NN Novak left=leave/VBD ."),
    ("plain event", "The firm sold=sell/VBD bread ."),
    ("amount", "Shares closed/VBD at 23 euros ."),
    ("no, well", "No , we met=meet/VBD there/RB ."),
    ("opened fire", "He opened/VBD fire ."),
    ("talk in a quote", "“ We do not think/VB so , ” she said ."),
    ("not really", "Not really/RB ."),
    ("some of many", "He likes/VBZ rules/NNS that/WDT do not take/VB effect ."),
    ("order", "Please/UH do/VB not order/VB it ."),
    ("whether", "They asked/VBD whether/IN the shop stays/VBZ open/JJ ."),
    ("manner of speaking", "Nobody/NN talks/VBZ of anything else/JJ ."),
    ("vague", "There is room for more ."),
    ("half denied", "She rarely/RB agrees/VBZ to it ."),
    ("led in", "Including=include/VBG debt , it is/VBZ large/JJ ."),
    ("was there", "I was there for all/DT of it ."),
    ("people have", "The woman has a dog ."),
    ("no doubt", "It sold=sell/VBD well/RB with no doubt ."),
    ("man down", "The woman collapsed/VBD ."),
    ("closed in", "The ship closed/VBD in/RP and fired/VBD ."),
    ("pulled out", "The man pulled/VBD out/RP a gun ."),
    ("joined together", "They joined/VBD together/RB in song ."),
    ("stayed at", "She stayed/VBD at the inn ."),
    ("named as", "She was named=name/VBN as/IN the chair ."),
    ("known for years", "The man has known=know/VBN the woman for years ."),
    ("named by", "She was named=name/VBN by Velda as/IN one/CD of ten ."),
    ("wed", "She married/VBD Corby ."),
    ("hardly any", "There are hardly/RB any changes ."),
    ("not much", "There is n't much/JJ Velda can do/VB ."),
    ("demanded", "They demanded/VBD that/IN she resign/VB ."),
]


@pytest.mark.parametrize(("why", "line"), NEGATIVE, ids=[row[0] for row in NEGATIVE])
def test_no_claim(why: str, line: str) -> None:
    assert found(line) == []


def test_a_verbless_answer_takes_its_heading() -> None:
    drafts = list(polarity.find(article("## Was/VBD anyone hurt ?", "No casualties so/RB far/RB .")))
    assert [(draft.mention.text, draft.subject) for draft in drafts] == [("No casualties so far", "Was anyone hurt?")]


def test_a_labelled_line_answers_for_its_label() -> None:
    drafts = list(polarity.find(article("Interface | in preview for partners")))
    assert [(draft.measure, draft.subject, draft.mention.text) for draft in drafts] == [
        ("available", "Interface", "in preview for partners")
    ]


def test_a_pronoun_takes_the_name_that_it_stands_for() -> None:
    one = article("Velda Foods grew/VBD .", "It will appeal/VB .")
    firm = Entity("Velda Foods", "organisation", (Span(0, 11),))
    drafts = [draft for draft in polarity.find(replace(one, entities=(firm,))) if not draft.latent]
    assert [(draft.measure, draft.subject) for draft in drafts] == [("appeal", "Velda Foods")]


def test_a_claim_is_shown_with_the_subject_before_it() -> None:
    assert [row[2] for row in found("The old plant was closed=close/VBN .")] == ["The old plant was closed"]


def test_what_speakers_tell_of_themselves_is_said_of_them() -> None:
    drafts = spoken("“ I will apologise/VB , ” said Novak .")
    assert [(draft.measure, draft.subject) for draft in drafts] == [("apology", "Novak")]


def made(axis: str, side: str, topic: str = "", subject: str = "it", **parts: str) -> Claim:
    return claim("polarity", f"{side} {axis}", axis, axis, subject, value=side, topic=topic, **parts)


COMPARED = [
    ("same", made("open", "yes", "clinic"), made("open", "yes", "clinic"), Verdict.AGREE, "same side"),
    ("against", made("open", "yes", "clinic"), made("open", "no", "clinic"), Verdict.CONFLICT, "yes against no"),
    ("other topic", made("open", "yes", "clinic", "a"), made("open", "no", "bridge", "b"), None, "other topic"),
    ("other question", made("open", "yes"), made("hurt", "no"), None, "other question"),
    ("telling", made("appeal", "yes", "firm"), made("appeal", "no", "court"), Verdict.CONFLICT, "yes against no"),
    ("second", made("kept", "yes", axes="open:yes"), made("open", "no"), Verdict.CONFLICT, "yes against no"),
]


COMPARED += [
    (
        "another thing undergoes it",
        made("open", "no", "firm plant", "firm", object="its plant"),
        made("open", "yes", "firm talk", "firm", object="talks"),
        None,
        "other topic",
    ),
    (
        "one plant",
        made("open", "no", "firm plant", "firm", object="its plant"),
        made("open", "yes", "plant", "the plant"),
        Verdict.CONFLICT,
        "yes against no",
    ),
    (
        "each decides",
        made("approved", "yes", "house bill", "the house", object="the bill"),
        made("approved", "no", "Novak bill", "Novak", object="the bill"),
        None,
        "other topic",
    ),
    (
        "who won",
        made("won", "yes", "Novak Corby", "Novak", object="Corby"),
        made("won", "no", "Novak Corby", "Corby"),
        None,
        "other topic",
    ),
    (
        "not until",
        made("publish", "no", "firm plan", "the firm", object="the plan", mood="until"),
        made("publish", "yes", "firm plan", "the firm", object="the plan"),
        None,
        "mere possibility",
    ),
    (
        "two possibilities",
        made("free", "no", "Corby", "Corby", mood="possible"),
        made("free", "yes", "Corby", "Corby", mood="possible"),
        None,
        "mere possibility",
    ),
    (
        "arrest and release",
        made("free", "no", "Corby", "Corby", answer="arrest"),
        made("free", "yes", "Corby", "Corby", answer="release from jail"),
        None,
        "in turn",
    ),
    (
        "held, and released",
        made("free", "no", "Corby", "Corby", answer="in custody"),
        made("free", "yes", "Corby", "Corby", answer="release from jail"),
        Verdict.CONFLICT,
        "yes against no",
    ),
    (
        "other years",
        made("kept", "no", "firm brand", "the brand", years="1990"),
        made("kept", "yes", "firm brand", "the brand", years="2005"),
        None,
        "other years",
    ),
    ("nobody else", made("present", "yes", "room"), made("present", "no", "room", mood="others"), None, "others"),
]


@pytest.mark.parametrize(("why", "a", "b", "verdict", "level"), COMPARED, ids=[row[0] for row in COMPARED])
def test_the_ladder(why: str, a: Claim, b: Claim, verdict: Verdict | None, level: str) -> None:
    for result in (polarity.compare(a, b), polarity.compare(b, a)):
        assert (result.verdict, result.level) == (verdict, level)


def test_a_hedge_softens_a_conflict() -> None:
    hedged = replace(made("open", "no", "clinic"), factuality=Factuality.HEDGED)
    assert polarity.compare(made("open", "yes", "clinic"), hedged).verdict is Verdict.APPROXIMATE


def test_no_phrase_stands_on_both_sides_of_a_question() -> None:
    for question, sides in table("axes").items():
        assert not set(sides.get("yes", [])) & set(sides.get("no", [])), question


def test_a_labelled_line_answers_every_question_of_its_words() -> None:
    """What stands behind the label is the main answer."""
    drafts = list(polarity.find(article("Private API | available/JJ to partners only/RB , private/JJ .")))
    values = [draft.mention.value for draft in drafts]
    assert [(v.normal, v.part("axes")) for v in values if isinstance(v, Words)] == [("available", "public:no")]


def test_an_open_question_says_nothing_of_the_label_before_it() -> None:
    text = "Private API | The firm has/VBZ not said/VBN what/WP a/DT public/JJ one would/MD cost/VB ."
    assert not [draft for draft in polarity.find(article(text)) if not draft.latent]


def test_what_can_be_contradicts_no_event() -> None:
    one = claim("polarity", "can resume", "open", "open", "tests", value="yes", topic="test", mood="possible")
    two = claim("polarity", "are suspended", "open", "open", "tests", value="no", topic="test")
    assert polarity.compare(one, two).verdict is None


LIMITED = [
    ("until", "The firm will not publish/VB the plan until/IN May .", "until"),
    ("could", "The firm could publish/VB the plan and appeal/VB .", "possible"),
    ("expected", "Novak was expected=expect/VBN to win/VB .", "possible"),
    ("usual", "The archive has/VBZ traditionally/RB been=be/VBN open/JJ to/IN visitors/NNS .", "usual"),
    ("awaited", "When/WRB the firm opens=open/VBZ the archive/NN , we will come/VB .", "possible"),
    ("tries", "The firm is trying=try/VBG to keep/VB the brand .", "possible"),
    ("else", "Nobody/NN else/JJ was hurt/VBN .", "others"),
    ("degree", "The boy was not badly/RB hurt/VBN .", "degree"),
    ("not at once", "The archive was not immediately/RB opened=open/VBN .", "degree"),
    ("then", "Five/CD people were hurt/VBN then/RB .", "then"),
    ("the only time", "It was the only/JJ time/NN that/IN she allowed/VBD it .", "then"),
    ("at the time", "He was at large/JJ at the time/NN of the robbery/NN .", "then"),
    ("only dates", "Two/CD years/NNS after/IN he was released=release/VBN , he married=marry/VBD .", "then"),
    ("for a time", "The ship/NN stayed=stay/VBD afloat/RB for three/CD hours/NNS .", "until"),
    ("is able", "The firm can publish/VB the plan .", "able"),
    ("is unable", "The firm can not publish/VB the plan .", "unable"),
    ("then again", "It was closed=close/VBN and then/RB sold=sell/VBN .", ""),
    ("plain", "The firm will publish/VB the plan .", ""),
]


@pytest.mark.parametrize(("why", "line", "mood"), LIMITED, ids=[row[0] for row in LIMITED])
def test_how_an_answer_is_limited(why: str, line: str, mood: str) -> None:
    values = [draft.mention.value for draft in polarity.find(article(line))]
    assert [value.part("mood") for value in values[:1] if isinstance(value, Words)] == [mood]


def test_an_answer_keeps_its_object_and_its_years() -> None:
    values = [draft.mention.value for draft in polarity.find(article("In 2008 , Velda closed/VBD its plant ."))]
    assert [(v.part("object"), v.part("years")) for v in values if isinstance(v, Words)] == [("its plant", "2008")]


TOLD = [
    ("a thing brought up", "No ransom/NN was paid=pay/VBN .", "A ransom/NN was handed=hand/VBN over .", True),
    ("a thing known", "No ransom/NN was paid=pay/VBN .", "The ransom/NN was handed=hand/VBN over .", False),
    ("what was done", "Velda did not paint/VB the hall/NN .", "Velda painted=paint/VBD the hall/NN .", True),
    ("not yet done", "Velda did not paint/VB the hall/NN .", "Velda will paint/VB the hall/NN .", False),
    ("another thing", "Velda did not sell/VB the plant/NN .", "Velda sold=sell/VBD the office/NN .", False),
    ("another sort", "There was no rogue/JJ wave/NN .", "A tall/JJ wave/NN hit/VBD the boat/NN .", False),
    ("now", "There is no criminal/JJ inquiry/NN at present/NN .", "A criminal/JJ inquiry/NN began=begin/VBD .", True),
    ("any kind", "No gas/NN of any kind/NN was used=use/VBN .", "Tear/NN gas/NN was fired=fire/VBN .", True),
    ("a word of its own", "There is no soft/JJ metal/NN bed/NN .", "A soft/JJ wood/NN bed/NN was laid=lay/VBN .", True),
    ("owed", "Neither party/NN owes=owe/VBZ a break/NN fee/NN .", "Velda paid=pay/VBD a break/NN fee/NN .", True),
    ("no word of its own", "There is no soft/JJ metal/NN bed/NN .", "A long/JJ bed/NN was laid=lay/VBN .", False),
    ("the same sort", "There was no rogue/JJ wave/NN .", "A rogue/JJ wave/NN hit/VBD the boat/NN .", True),
    ("whoever", "The police have not fined=fine/VBN anyone/NN .", "Novak was fined=fine/VBN by the police/NNS .", True),
    ("others did", "Velda did not fire/VB a shot/NN .", "Corby fired=fire/VBD a shot/NN .", False),
    ("doubted", "There was no rogue/JJ wave/NN .", "They doubt/VBP that/IN a rogue/JJ wave/NN hit/VBD it .", False),
    ("supposed", "Let/VB us say/VB there is no rogue/JJ wave/NN .", "A rogue/JJ wave/NN hit/VBD the boat/NN .", False),
    ("much", "Velda did not paint/VB the hall/NN alone/RB .", "Velda painted=paint/VBD the hall/NN .", False),
    ("a quality", "The contract/NN is not exclusive/JJ .", "The contract/NN is exclusive/JJ .", True),
    ("of another thing", "The contract/NN is not exclusive/JJ .", "The licence/NN is exclusive/JJ .", False),
    ("another quality", "The contract/NN is not exclusive/JJ .", "The contract/NN is final/JJ .", False),
    ("quality turned", "The road/NN is impassable/JJ .", "The road/NN is passable/JJ .", True),
    ("up and rise", "Taxes/NNS will not go/VB up/RP .", "Taxes/NNS rise/VBP .", False),
    ("averted", "There was no collapse/NN .", "Velda averted=avert/VBD a collapse/NN .", False),
]


@pytest.mark.parametrize(("why", "denial", "plain", "against"), TOLD, ids=[row[0] for row in TOLD])
def test_a_denial_is_met_by_what_is_told_plainly(why: str, denial: str, plain: str, against: bool) -> None:
    """What is told plainly is no claim by itself."""
    denied, told = (list(polarity.find(article(line))) for line in (denial, plain))
    assert not any(draft.latent for draft in denied) and (why == "not yet done" or all(draft.latent for draft in told))
    pairs = [(as_claim(one), as_claim(other)) for one in denied for other in told]
    verdicts = {polarity.compare(*pair).verdict for pair in (*pairs, *((b, a) for a, b in pairs))}
    assert verdicts <= {None, Verdict.CONFLICT} and (Verdict.CONFLICT in verdicts) is against


def test_two_plain_clauses_say_nothing_of_each_other() -> None:
    plain = list(polarity.find(article("A rogue/JJ wave/NN hit/VBD the boat/NN .")))
    assert [polarity.compare(as_claim(draft), as_claim(draft)).verdict for draft in plain] == [None]
