"""Where news sources agree and where they differ."""

__version__ = "0.1.0"
