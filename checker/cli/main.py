"""The command's way in and out: every way out but success and findings is status 2, or 130 on Ctrl-C."""

from __future__ import annotations

import gc
import io
import os
import sys
import traceback
from typing import NoReturn

import click

from checker.cli.commands import program
from checker.cli.terminal import complain
from checker.errors import CheckSourcesError

FAILED, INTERRUPTED = 2, 130
SELDOM = (50_000, 20, 100)
"""Claims are many small objects that stay: to look for cycles among them at the usual pace takes seconds."""


def main() -> NoReturn:
    """Runs the command and ends the process."""
    for stream in (sys.stdout, sys.stderr):
        # Quotes hold letters that a terminal of another encoding lacks.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    gc.set_threshold(*SELDOM)
    sys.exit(_guarded())


def _guarded() -> int:
    try:
        status = program.main(standalone_mode=False, prog_name="check-sources")
        return status if isinstance(status, int) else 0
    except click.ClickException as error:
        error.show()
    except (KeyboardInterrupt, click.Abort):
        complain("interrupted")
        return INTERRUPTED
    except CheckSourcesError as error:
        complain(f"error: {error}")
    except Exception as error:
        if os.environ.get("CHECK_SOURCES_TRACEBACK"):
            traceback.print_exc()
        complain(f"internal error: {type(error).__name__}: {error} (set CHECK_SOURCES_TRACEBACK=1 to see where)")
    return FAILED
