"""Completion of words in shells, by click's own scripts."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from checker.cli.commands import CONTEXT, program

SHELLS = ("bash", "zsh", "fish")


@click.command(context_settings=CONTEXT)
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print the script that completes words in SHELL.

    For bash: check-sources completion bash > ~/.local/share/bash-completion/completions/check-sources
    """
    found = get_completion_class(shell)
    assert found is not None  # one of SHELLS
    click.echo(found(program, {}, "check-sources", "_CHECK_SOURCES_COMPLETE").source())
