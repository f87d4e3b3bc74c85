"""Formats beyond plain text and web pages, one module each, all behind `choosing.read_format`."""
