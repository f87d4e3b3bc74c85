"""The command `check-sources`: options in, reports and exit status out. All printing is here, and all of click.

What takes long to import (the English pipeline, the templates) is imported when a run begins, so that `--help` and
a mistyped option answer at once.
"""

from checker.cli.main import main

__all__ = ["main"]
