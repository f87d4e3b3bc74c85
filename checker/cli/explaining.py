"""`check-sources explain`: what a kind of claim is, with examples, and what a verdict means."""

from __future__ import annotations

import inspect

import click

from checker.cli.commands import CONTEXT
from checker.errors import SettingsError
from checker.settings import nearest


@click.command(context_settings=CONTEXT)
@click.argument("names", nargs=-1, metavar="[KIND|VERDICT]...")
def explain(names: tuple[str, ...]) -> None:
    """Explain kinds of claims and verdicts; without a name, list them all."""
    known = pages()
    if not names:
        for name, page in known.items():
            click.echo(f"{name:<12} {page.partition(chr(10))[0]}")
    for number, name in enumerate(names):
        if name not in known:
            raise SettingsError(f"explain: {name!r} is no kind and no verdict{nearest(name, known)}")
        click.echo(("\n" if number else "") + f"{name}\n\n{known[name]}")


def pages() -> dict[str, str]:
    """The page of each kind and verdict by name."""
    from checker.kinds import all_kinds
    from checker.reporting.rules import VERDICT_PAGES

    kinds = {name: inspect.cleandoc(kind.__doc__ or "") for name, kind in sorted(all_kinds().items())}
    return kinds | {verdict.value: page for verdict, page in VERDICT_PAGES.items()}
