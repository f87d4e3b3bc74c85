"""`check-sources claims`: what was understood in one article."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from checker.cli.commands import CONTEXT
from checker.cli.options import CONFIGURATION, options
from checker.cli.terminal import complain

if TYPE_CHECKING:
    from checker.pipeline import Extracted


@click.command(context_settings=CONTEXT)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="For people or for programs.",
)
@options(CONFIGURATION)
def claims(file: Path, form: str, **given: Any) -> int:
    """Show every claim that was understood in FILE (- for standard input), with its value and what it is about."""
    from checker.cli.configuring import gather
    from checker.pipeline import understood
    from checker.reporting.text import clean

    settings = gather(given).settings
    read, skipped = understood([file], settings)
    for one in skipped:
        complain(f"error: {one.path}: {one.reason}")
    if form == "json":
        click.echo(json.dumps([_article(result) for result in read], indent=1))
    else:
        for line in _lines(read):
            click.echo(clean(line))
    return 2 if skipped and not read else 0


def _article(result: Extracted) -> dict[str, object]:
    from checker.domain.findings import source_dict

    return source_dict(result.document) | {"claims": [claim.as_dict() for claim in result.claims]}


def _lines(read: Sequence[Extracted]) -> Iterator[str]:
    """A heading for each article, what reading left out, then a line a claim: place, kind, words, value, about what."""
    from checker.decisions.model import value_text

    for result in read:
        document = result.document
        yield f"{document.source}: {document.title or 'no title'}, published {document.published or 'unknown'}"
        yield from (f"note: {note}" for note in document.notes)
        for claim in result.claims:
            about = ", ".join(filter(None, (claim.subject, claim.measure))) or "?"
            how = "" if claim.factuality.value == "asserted" else f" [{claim.factuality.value}]"
            by = f" [says {claim.attribution.speaker}]" if claim.attribution and claim.attribution.speaker else ""
            value = value_text(claim.mention.value)
            yield f"{claim.line}: {claim.kind} “{claim.mention.text}” = {value}: {about}{how}{by}"
