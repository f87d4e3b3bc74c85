"""English verb and noun forms by rule, so that words are known where tagger and lemmatizer err (headlines)."""

from __future__ import annotations

import re
from functools import cache

from checker.language.wordsets import word_set

IRREGULAR: dict[str, tuple[str, ...]] = {
    "swear": ("swears", "swore", "sworn", "swearing"),
    "lend": ("lends", "lent", "lending"),
    "understand": ("understands", "understood", "understanding"),
    "flee": ("flees", "fled", "fleeing"),
    "sit": ("sits", "sat", "sitting"),
    "eat": ("eats", "ate", "eaten", "eating"),
    "drive": ("drives", "drove", "driven", "driving"),
    "sing": ("sings", "sang", "sung", "singing"),
    "swim": ("swims", "swam", "swum", "swimming"),
    "forecast": ("forecasts", "forecasted", "forecasting"),
    "broadcast": ("broadcasts", "broadcasting"),
    "hang": ("hangs", "hung", "hanged", "hanging"),
    "cling": ("clings", "clung", "clinging"),
    "shed": ("sheds", "shedding"),
    "burst": ("bursts", "bursting"),
    "wear": ("wears", "wore", "worn", "wearing"),
    "tear": ("tears", "tore", "torn", "tearing"),
    "drink": ("drinks", "drank", "drunk", "drinking"),
    "teach": ("teaches", "taught", "teaching"),
    "catch": ("catches", "caught", "catching"),
    "be": ("am", "is", "are", "was", "were", "been", "being"),
    "beat": ("beaten", "beating", "beats"),
    "become": ("becomes", "became", "becoming"),
    "bear": ("bears", "bore", "borne", "bearing"),
    "bind": ("binds", "bound", "binding"),
    "bring": ("brings", "brought", "bringing"),
    "choose": ("chooses", "chose", "chosen", "choosing"),
    "feel": ("feels", "felt", "feeling"),
    "fight": ("fights", "fought", "fighting"),
    "forget": ("forgets", "forgot", "forgotten", "forgetting"),
    "freeze": ("freezes", "froze", "frozen", "freezing"),
    "come": ("comes", "came", "coming"),
    "seek": ("seeks", "sought", "seeking"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "split": ("splits", "splitting"),
    "turn": ("turns", "turned", "turning"),
    "wind": ("winds", "wound", "winding"),
    "blow": ("blows", "blew", "blown", "blowing"),
    "do": ("does", "did", "done", "doing"),
    "hear": ("hears", "heard", "hearing"),
    "know": ("knows", "knew", "known", "knowing"),
    "read": ("reads", "reading"),
    "begin": ("begins", "began", "begun", "beginning"),
    "break": ("breaks", "broke", "broken", "breaking"),
    "build": ("builds", "built", "building"),
    "buy": ("buys", "bought", "buying"),
    "cut": ("cuts", "cutting"),
    "die": ("dies", "died", "dying"),
    "draw": ("draws", "drew", "drawn", "drawing"),
    "fall": ("falls", "fell", "fallen", "falling"),
    "find": ("finds", "found", "finding"),
    "fly": ("flies", "flew", "flown", "flying"),
    "forbid": ("forbids", "forbade", "forbidden", "forbidding"),
    "get": ("gets", "got", "gotten", "getting"),
    "give": ("gives", "gave", "given", "giving"),
    "go": ("goes", "went", "gone", "going"),
    "grow": ("grows", "grew", "grown", "growing"),
    "have": ("has", "had", "having"),
    "hit": ("hits", "hitting"),
    "hold": ("holds", "held", "holding"),
    "hurt": ("hurts", "hurting"),
    "keep": ("keeps", "kept", "keeping"),
    "lay": ("lays", "laid", "laying"),
    "lead": ("leads", "led", "leading"),
    "leave": ("leaves", "left", "leaving"),
    "let": ("lets", "letting"),
    "lose": ("loses", "lost", "losing"),
    "make": ("makes", "made", "making"),
    "meet": ("meets", "met", "meeting"),
    "overcome": ("overcomes", "overcame", "overcoming"),
    "pay": ("pays", "paid", "paying"),
    "put": ("puts", "putting"),
    "quit": ("quits", "quitting"),
    "rise": ("rises", "rose", "risen", "rising"),
    "run": ("runs", "ran", "running"),
    "say": ("says", "said", "saying"),
    "see": ("sees", "saw", "seen", "seeing"),
    "sell": ("sells", "sold", "selling"),
    "send": ("sends", "sent", "sending"),
    "set": ("sets", "setting"),
    "shoot": ("shoots", "shot", "shooting"),
    "show": ("shows", "showed", "shown", "showing"),
    "shrink": ("shrinks", "shrank", "shrunk", "shrinking"),
    "shut": ("shuts", "shutting"),
    "sink": ("sinks", "sank", "sunk", "sinking"),
    "slay": ("slays", "slew", "slain", "slaying"),
    "spend": ("spends", "spent", "spending"),
    "stand": ("stands", "stood", "standing"),
    "steal": ("steals", "stole", "stolen", "stealing"),
    "strike": ("strikes", "struck", "striking"),
    "take": ("takes", "took", "taken", "taking"),
    "tell": ("tells", "told", "telling"),
    "think": ("thinks", "thought", "thinking"),
    "throw": ("throws", "threw", "thrown", "throwing"),
    "walk": ("walks", "walked", "walking"),
    "win": ("wins", "won", "winning"),
    "withdraw": ("withdraws", "withdrew", "withdrawn", "withdrawing"),
    "withhold": ("withholds", "withheld", "withholding"),
    "write": ("writes", "wrote", "written", "writing"),
}
PREFIXES = ("re", "over", "out", "up", "under", "mis", "with", "fore", "un")
DOUBLING = re.compile(r"[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]")
"""Verbs of one syllable that double their last letter: "scrapped"."""
STRESSED = word_set(
    "permit admit commit omit submit transmit acquit prefer refer defer transfer confer incur occur recur rebut regret "
    "equip expel compel propel control patrol"
)
"""Verbs of more syllables that do."""


@cache
def verb_forms(verb: str) -> frozenset[str]:
    """The forms of a verb with itself: "scrap" gives scrap, scraps, scrapped, scrapping."""
    if verb in IRREGULAR:
        return frozenset({verb, *IRREGULAR[verb]})
    prefix = next((p for p in PREFIXES if verb.startswith(p) and verb[len(p) :] in IRREGULAR), "")
    if prefix:
        return frozenset({verb, *(prefix + form for form in IRREGULAR[verb[len(prefix) :]])})
    if verb.endswith("ie"):
        return frozenset({verb, verb + "s", verb + "d", verb[:-2] + "ying"})
    if verb.endswith("e"):
        return frozenset({verb, verb + "s", verb + "d", (verb if verb.endswith("ee") else verb[:-1]) + "ing"})
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return frozenset({verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"})
    stem = verb + verb[-1] if verb in STRESSED or DOUBLING.fullmatch(verb) else verb
    both = {verb + "led", verb + "ling"} if verb.endswith("l") and not verb.endswith("ll") else set()
    ending = "es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s"
    return frozenset({verb, verb + ending, stem + "ed", stem + "ing", *both})


@cache
def noun_forms(noun: str) -> frozenset[str]:
    """Singular and plural of a noun: "casualty" gives casualty, casualties."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return frozenset({noun, noun[:-1] + "ies"})
    return frozenset({noun, noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")})
