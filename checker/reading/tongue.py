"""Whether a text is English: a plain test by function words, and py3langid for what fails it.

A clipping is refused only where it is surely something else: names, tables and quotations in other languages are
part of English news.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from checker.reading.vocabulary import words

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE, _FEWEST = 20_000, 40
_ENGLISH = words(
    "the of and to in a is that for on with was as by it be at from this have are not he she his her they you",
    "we but or which an were has had will their its been who said would there what when all can more one after",
    "up also if into than about",
)
_NAMES = {
    "af": "Afrikaans", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali",
    "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "is": "Icelandic", "it": "Italian",
    "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian",
    "mk": "Macedonian", "mr": "Marathi", "ms": "Malay", "mt": "Maltese", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
    "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "th": "Thai",
    "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese",
    "zh": "Chinese", "zu": "Zulu",
}  # fmt: skip


def other_language(text: str) -> str:
    """The name of the language that a text is in, "" where it is English or too short or mixed to tell.

    In Latin script it needs 40 words, two in five of them in lower case (names and lists have few), of which fewer
    than one in eight are English function words.
    """
    sample = text[:_SAMPLE]
    if script := _script(sample):
        return script
    found = _WORD.findall(sample)
    common = [word for word in found if word[0].islower()]
    if len(found) < _FEWEST or len(common) * 5 < len(found) * 2:
        return ""
    if sum(word.lower() in _ENGLISH for word in found) * 8 >= len(found):
        return ""
    code = _identifier().classify(" ".join(common))[0]
    return _NAMES[code] if code != "en" else ""


@cache
def _identifier() -> LanguageIdentifier:
    """py3langid's model (4.6 MB, most of a second to load) for the languages named here."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(_NAMES))
    return identifier


def _script(text: str) -> str:
    """The language, or at least the script, of a text whose letters are mostly not Latin."""
    letters = [letter for letter in text[:4000] if letter.isalpha()]
    if len(letters) < 20:
        return ""
    foreign = [
        letter for letter in letters if letter > "\u024f" and not unicodedata.name(letter, "").startswith("LATIN")
    ]
    if len(foreign) * 2 <= len(letters):
        return ""
    code = _identifier().classify(text[:4000])[0]
    if code not in ("en", "zxx") and not _is_latin(code):
        return _NAMES[code]
    names = Counter(unicodedata.name(letter, "OTHER").split()[0] for letter in foreign)
    script = max(sorted(names), key=lambda name: names[name]).capitalize()
    return f"a language in {'Chinese characters' if script == 'Cjk' else script + ' script'}"


def _is_latin(code: str) -> bool:
    return code not in words("ar be bg bn el fa gu he hi hy ja ka kk ko mk mr ru sr ta te th uk ur zh")
