"""The networks, as spaCy configs. Sizes were chosen for 20 MB and 12,000 words a second on one core."""

from __future__ import annotations

from typing import Any

from spacy.util import load_model_from_config
from thinc.api import Config

from checker.language import layers as layers  # registers the network

EMBED = """
[components.{path}.embed]
@architectures = "spacy.MultiHashEmbed.v2"
width = {width}
attrs = ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY"]
rows = {rows}
include_static_vectors = {vectors}
"""

ENCODE = """
[components.{path}.encode]
@architectures = "spacy.MaxoutWindowEncoder.v2"
width = {width}
depth = {depth}
window_size = 1
maxout_pieces = 3
"""

PARSER = """
[nlp]
lang = "en"
pipeline = ["tok2vec", "tagger", "parser"]
batch_size = 64

[components]

[components.tok2vec]
factory = "tok2vec"

[components.tok2vec.model]
@architectures = "spacy.Tok2Vec.v2"
{embed}{encode}
[components.tagger]
factory = "tagger"

[components.tagger.model]
@architectures = "spacy.Tagger.v2"

[components.tagger.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = {width}

[components.parser]
factory = "parser"
min_action_freq = 20

[components.parser.model]
@architectures = "spacy.TransitionBasedParser.v2"
state_type = "parser"
extra_state_tokens = true
hidden_width = {hidden}
maxout_pieces = 2
use_upper = true

[components.parser.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = {width}
"""

NAMES = """
[nlp]
lang = "en"
pipeline = ["ner"]
batch_size = 64

[components]

[components.ner]
factory = "ner"

[components.ner.model]
@architectures = "spacy.TransitionBasedParser.v2"
state_type = "ner"
extra_state_tokens = false
hidden_width = 64
maxout_pieces = 2
use_upper = true

[components.ner.model.tok2vec]
@architectures = "check_sources.TensorTok2Vec.v1"
width = {width}
given = {given}
{embed}{encode}
"""


def parser_config(width: int, depth: int, hidden: int, rows: tuple[int, ...] = (5000, 1000, 2500, 2500, 50)) -> str:
    """Tok2vec with word vectors, tagger and parser."""
    path = "tok2vec.model"
    embed = EMBED.format(path=path, width=width, rows=list(rows), vectors="true")
    return PARSER.format(
        embed=embed, encode=ENCODE.format(path=path, width=width, depth=depth), width=width, hidden=hidden
    )


def names_config(width: int, depth: int, given: int, rows: tuple[int, ...] = (5000, 1000, 2500, 2500, 50)) -> str:
    """The name finder, which reads the parser's token vectors (`given` wide) beside its own."""
    path = "ner.model.tok2vec"
    embed = EMBED.format(path=path, width=width, rows=list(rows), vectors="false")
    encode = ENCODE.format(path=path, width=width, depth=depth)
    return NAMES.format(embed=embed, encode=encode, width=width, given=given)


def build(config: str) -> Any:
    """The untrained pipeline of a config."""
    return load_model_from_config(Config().from_str(config), auto_fill=True)
