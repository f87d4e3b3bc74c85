"""Whether the words around a date speak of what was or of what will be, from cheap cues near by."""

from __future__ import annotations

from checker.language.times.tokens import Tokens
from checker.language.times.words import words

PAST, UNKNOWN, FUTURE = -1, 0, 1
REACH, REACH_BEHIND = 14, 8

WILL = words("will shall ll wo going")
AHEAD = words(
    "scheduled expected due slated planned upcoming later starting beginning ahead deadline tomorrow expects expect "
    "faces resumes resume opens begins starts expires await awaits awaiting would could might should must can "
    "forthcoming postponed delayed rescheduled tentatively"
)
# These look ahead only with an infinitive or a day behind them.
AIMS = words("set plan plans planning hope hopes aim aims intend intends need needs")
BEHIND = words(
    "said says was were had did told came went took made began saw held left found got gave met fell rose won lost "
    "sold bought sent brought became led hit put ran spoke wrote kept felt shot died has have ago grew broke struck "
    "fled flew shut rang sank swore stole drove drew knew spent built taught thought caught fought sought stood "
    "understood paid laid read heard grown seen done gone given taken known shown cut quit beat earlier according "
    "previous last yesterday since"
)
SIMPLE = words(
    "did came went took made began saw gave fell rose won lost led ran spoke wrote grew broke struck fled flew rang "
    "sank swore stole drove knew shrank became"
)
NOT_PAST = words("need feed seed speed indeed exceed proceed succeed breed bleed hundred shed weed greed creed steed")
BASE_AFTER_TO = words("be begin start open close take make go come hold meet vote face appear play decide")
HELPERS = frozenset(("be", "been", "being"))
MODALS = frozenset(("to", "will", "ll", "not", "would", "shall", "can", "may", "should"))
GIVEN = (["have", "until"], ["has", "until"])
LIMITS = frozenset(("until", "till", "through", "by"))


def tense_at(t: Tokens, begin: int, end: int) -> int:
    """The tense of the nearest cue before the words `begin` to `end`, else of the nearest behind them.

    "The vote is on Friday" and "tickets for Friday" look ahead by themselves.
    """
    lead = t.low[begin - 1] if begin else ""
    if lead in ("on", "in") and t.low[begin - 2] in ("is", "are"):
        return FUTURE
    if any(t.low[at - 1 : at + 1] in GIVEN for at in range(max(1, begin - 4), begin)):
        return FUTURE  # "they have until 5pm on Friday"
    return before(t, begin) or behind(t, end) or (FUTURE if lead == "for" else UNKNOWN)


def surely_past(t: Tokens, begin: int) -> bool:
    """Whether the nearest cue before "in May" is a verb that tells what was and nothing else ("fell", "rose")."""
    if begin == 0 or t.low[begin - 1] != "in":
        return False
    for at in range(begin - 1, max(-1, begin - 1 - REACH), -1):
        if stops(t, at):
            return False
        if cue(t, at):
            return t.low[at] in SIMPLE
    return False


def before(t: Tokens, begin: int) -> int:
    limit = begin > 0 and t.low[begin - 1] in LIMITS
    for at in range(begin - 1, max(-1, begin - 1 - REACH), -1):
        if stops(t, at):
            return UNKNOWN
        found = cue(t, at)
        if found:
            return max(found, UNKNOWN) if limit else found
    return UNKNOWN


def behind(t: Tokens, end: int) -> int:
    for at in range(end, min(t.size, end + REACH_BEHIND)):
        if stops(t, at):
            return UNKNOWN
        found = cue(t, at)
        if found:
            return found
    return UNKNOWN


def stops(t: Tokens, at: int) -> bool:
    """Whether a sentence ends at this token."""
    word = t.low[at]
    if word in ("?", "!", ";") or word[:1] == "\n":
        return True
    return word == "." and len(t.low[at - 1]) > 3 and (t.capital(at + 1) or at + 1 >= t.size)


def cue(t: Tokens, at: int) -> int:
    """What one word says; a participle after "be" leaves the tense to the word before it."""
    word = t.low[at]
    if word in WILL or word in AHEAD or (word == "won" and t.low[at + 1] == "'"):
        return PAST if t.low[at - 2 : at] == ["had", "been"] else FUTURE
    if word == "to" and verb_follows(t, at):
        return FUTURE
    if word in AIMS and t.low[at + 1] in ("to", "for"):
        return FUTURE
    past = word in BEHIND or (word[-2:] == "ed" and len(word) > 3 and word not in NOT_PAST and not t.capital(at))
    if not past:
        return UNKNOWN
    if word == "have" and t.low[at - 1] in WILL:
        return FUTURE
    if t.low[at - 1] in HELPERS and t.low[at - 2] in MODALS:
        return FUTURE
    return UNKNOWN if word in HELPERS else PAST


def verb_follows(t: Tokens, at: int) -> bool:
    """Whether "to" at this place begins an infinitive rather than a goal; a list of the most usual verbs."""
    return t.low[at + 1] in BASE_AFTER_TO
