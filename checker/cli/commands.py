"""The command and its sub-commands. The first word decides; where it is none of them, `check` is meant."""

from __future__ import annotations

from importlib import import_module

import click
from click.shell_completion import CompletionItem

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
# Name, module of this package, and a line for the help: a sub-command is imported when it is used.
COMMANDS = {
    "check": ("checking", "Compare the claims of clippings (the default)."),
    "claims": ("understanding", "Show what was understood in one article."),
    "export": ("exporting", "Write every claim as a row of a table (Parquet, CSV, JSON lines, SQLite)."),
    "explain": ("explaining", "Explain a kind of claim or a verdict."),
    "baseline": ("deciding", "Accept all findings that there are now."),
    "waive": ("deciding", "Accept one finding."),
    "split": ("deciding", "Say that a claim does not belong to a fact."),
    "join": ("deciding", "Say that two facts are one."),
    "completion": ("completing", "Print the script that completes words in a shell."),
}


class Program(click.Group):
    """A group whose default is `check`, and whose help is that of `check` with the other commands below."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        whole = args or not ctx.resilient_parsing  # a shell that completes the first word has none yet
        if whole and (not args or args[0] not in COMMANDS):
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The first word may be a command, or what `check` takes: an option or a path."""
        found = super().shell_complete(ctx, incomplete)
        default = self.get_command(ctx, "check")
        if default is not None and incomplete.startswith("-"):
            return default.shell_complete(click.Context(default, ctx), incomplete)
        return [*found, CompletionItem(incomplete, type="file")]

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"checker.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, cmd_name)
        return command


program = Program("check-sources", context_settings=CONTEXT, add_help_option=False)


class Default(click.Command):
    """The default command: its usage does not name it, and its help ends with the other commands."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage("check-sources", " ".join(self.collect_usage_pieces(ctx)))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands (check-sources COMMAND --help)"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])
