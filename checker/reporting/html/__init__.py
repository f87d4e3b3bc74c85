"""The report as HTML: one self-contained page, or the pages of a directory."""

from checker.reporting.html.page import render, render_directory

__all__ = ["render", "render_directory"]
