"""Whether the words around a date speak of what was or of what will be, from cheap cues near by."""

from __future__ import annotations

from itertools import takewhile

from checker.language.times.tokens import Tokens
from checker.language.times.words import words

PAST, UNKNOWN, FUTURE = -1, 0, 1
REACH, REACH_BEHIND = 14, 8

WILL = words("will shall ll wo going")
AHEAD = words(
    "scheduled expected due slated planned upcoming later starting beginning ahead deadline tomorrow expects expect "
    "faces resumes resume reopens reopen convenes opens begins starts expires await awaits awaiting would could might "
    "should must can forthcoming postponed delayed rescheduled tentatively"
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
PUT_OFF = words(
    "suspended cancelled canceled adjourned deferred extended shut closed barred banned halted grounded booked blocked "
    "postponed delayed moved shifted pushed put brought changed switched"
)
"""What is so until a day, or put off to it, lies ahead."""
BEING = words("is are s re been be being remain remains stay stays")
STAYING = words("was keeps leaves")
SUDDEN = words(
    "shooting shootings attack attacks crash explosion explosions blast fire blaze quake earthquake death deaths "
    "killing killings murder murders bombing bombings robbery stabbing collapse derailment ambush massacre rampage "
    "accident incident riot riots raid raids eruption spill leak outage assassination slaying heist arrest storm"
)
"""What nobody knows of before it happens."""


SAYING = words("said told that says wrote swore announced promised insisted warned added confirmed vowed claimed")
SAID_BEFORE = 8


def tense_at(t: Tokens, begin: int, end: int) -> int:
    """The tense of the nearest cue before the words `begin` to `end`, else of the nearest behind them.

    "The vote is on Friday" and "tickets for Friday" look ahead by themselves.
    """
    lead = t.low[begin - 1] if begin else ""
    if sudden(t, end):
        return PAST
    if put_off(t, begin) or promised(t, begin):
        return FUTURE
    if lead in ("on", "in") and t.low[begin - 2] in ("is", "are"):
        return FUTURE
    if any(t.low[at - 1 : at + 1] in GIVEN for at in range(max(1, begin - 4), begin)):
        return FUTURE  # "they have until 5pm on Friday"
    return before(t, begin) or behind(t, end) or (FUTURE if lead == "for" else UNKNOWN)


def sudden(t: Tokens, end: int) -> bool:
    """Whether a day is that of a misfortune: "Monday's shooting"."""
    owned = t.low[end : end + 2] == ["'", "s"]
    return owned and not SUDDEN.isdisjoint(t.low[end + 2 : end + 5])


def put_off(t: Tokens, begin: int) -> bool:
    """ "are suspended until Friday", "has been put off to Monday": the day lies ahead."""
    lead = t.low[begin - 1] if begin else ""
    near = range(max(1, begin - 6), begin - 1)
    if lead not in ("until", "till", "to") or any(stops(t, at) for at in near):
        return False
    return any(t.low[at] in PUT_OFF and not BEING.isdisjoint(t.low[max(0, at - 2) : at]) for at in near)


def promised(t: Tokens, begin: int) -> bool:
    """ "are promised for the autumn", "is called for Thursday": what is to be lies ahead."""
    back = begin - 1 - (t.low[begin - 1] == "the")
    if back < 3 or t.low[back] != "for":
        return False
    return t.low[back - 1][-2:] == "ed" and t.low[back - 2] in ("is", "are") and t.low[back - 1] not in PUT_OFF


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
    if word in ("to", "going") and was_going(t, at - (word == "to")):
        return PAST
    if word in WILL or word in AHEAD or (word == "won" and t.low[at + 1] == "'"):
        return PAST if t.low[at - 2 : at] == ["had", "been"] else FUTURE
    if (word == "to" and verb_follows(t, at)) or doors_open(t, at):
        return FUTURE
    if word in AIMS and (t.low[at + 1] in ("to", "for") or (word == "planning" and t.low[at - 1] in ("is", "are"))):
        return FUTURE
    past = word in BEHIND or (word[-2:] == "ed" and len(word) > 3 and word not in NOT_PAST and not t.capital(at))
    if not past:
        return UNKNOWN
    if word == "have" and t.low[at - 1] in WILL:
        return FUTURE
    if t.low[at - 1] in HELPERS and t.low[at - 2] in MODALS:
        return FUTURE
    return UNKNOWN if word in HELPERS else PAST


def doors_open(t: Tokens, at: int) -> bool:
    """ "Doors open on", "the shops open again on": a plural that opens, not what is or stays open."""
    if t.low[at] != "open" or t.low[at - 1] in BEING | STAYING:
        return False
    return t.low[at - 1] == "doors" or (t.low[at + 1] == "again" and t.low[at - 1][-1:] == "s")


def was_going(t: Tokens, at: int) -> bool:
    """Whether "going" tells what was meant ("it was going to be here on the 9th"), not what somebody said will be."""
    if at < 1 or t.low[at] != "going" or t.low[at + 1] != "to" or t.low[at - 1] not in ("was", "were"):
        return False
    words_before = (i for i in range(at - 1, max(-1, at - SAID_BEFORE), -1))
    return not any(t.low[i] in SAYING for i in takewhile(lambda i: not stops(t, i), words_before))


def verb_follows(t: Tokens, at: int) -> bool:
    """Whether "to" at this place begins an infinitive rather than a goal; a list of the most usual verbs."""
    return t.low[at + 1] in BASE_AFTER_TO
