"""What the beginning or the shape of a line says: headings, bullets, stamps, keys and inline marks.

All expressions are linear: no nested repetition, every repetition bounded or over one character class.
"""

from __future__ import annotations

import re

from checker.reading.vocabulary import words

ATX = re.compile(r"(#{1,6})[ \t]+(\S.*?)(?:[ \t]+#+)?(?:[ \t]+\{[#.][^{}\n]{0,200}\})?$")
SETEXT = re.compile(r"(=+|-+)$")
RULE = re.compile(r"(?:[-*_=~#•·+][ \t]*){3,}$")
FENCE = re.compile(r"(?:```|~~~)")
QUOTED = re.compile(r">+[ \t]?")
BULLET = re.compile(r"(?:[-*+•‣◦▪●○■□▸►➤✓✔·][ \t]+|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)[ \t]+|\d{1,2}\.[ \t]+(?=\S))")
DASH_BULLET = re.compile(r"[–—][ \t]+")
STAMP = re.compile(
    r"[\[(]?(?:\d{1,2}:)?\d{1,2}[:.]\d{2}(?:[ \t]?[ap]\.?m\b\.?)?(?:[ \t]?(?:GMT|UTC|BST|CET|CEST|E[SD]?T"
    r"|P[SD]?T|C[SD]T))?[\])]?"
    r"(?:[ \t]*[-–—:|][ \t]+|[ \t]+)(?=[^\s\d])",
    re.IGNORECASE,
)
KEY = re.compile(r"((?:[^\W\d_]|(?:19|20)\d\d)[^:\n]{0,48}?)[ \t]?:(?=\s)[ \t]*")
EMPHASIS = re.compile(r"\\(?=[!-/:-@\[-`{-~])|\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=[\w.,!?)])_{1,3}(?!\w)|`{1,3}|~~")
PAIR = re.compile(
    r"([A-Z][^\d.,!?:;|/()\n]{2,40}?(?: \([^()\d]{1,12}\))?)[ \t]([+\-–−$€£]?\d[\w.,%:/+()'\" –\-]{0,25})$"
)
LINK = re.compile(r"!?\[([^\[\]\n]{0,500})\]\(([^()\s]{0,500}(?:\([^()\s]{0,200}\))?)(?:[ \t]+\"[^\"\n]{0,200}\")?\)")
BOLD_LINE = re.compile(r"(\*\*|__)(?P<words>[^*_\n]{1,120})\1[ \t]*$")
BOLD_LEAD = re.compile(r"(\*\*|__)(?P<words>[^*_\n]{1,80})\1(?=[ \t:]|$)")
_CLOSING = "\"'”’»)]*_ "
SENTENCE_VERBS = words(
    "said says added told tells wrote writes asked asks replied tweeted posted stated continued explained",
    "warned is are was were has have read reads",
)
"""Words before a colon that make it the middle of a sentence and no label."""


def label_of(text: str) -> str:
    """The lead-in of an item or paragraph: "Modes" of "Modes: a, b", "" where there is none."""
    match = KEY.match(text)
    if not match or match.end() == len(text):
        return ""
    words = match.group(1).strip().split()
    if not 0 < len(words) <= 6 or not (words[0][0].isupper() or words[0][0].isdigit()):
        return ""
    if match.group(1).count("(") != match.group(1).count(")"):
        return ""
    if any(word.lower() in SENTENCE_VERBS for word in words) or any(
        word[-1] in ".;!?" for word in words[:-1] if len(word) > 3
    ):
        return ""
    return " ".join(words)


def ends_sentence(text: str) -> bool:
    """Whether the words end as a sentence does, closing quotes and brackets aside."""
    return text.rstrip(_CLOSING)[-1:] in {*".!?…"}
