"""Plain text and Markdown: lines in, pieces out. Offsets point into the file as decoded."""
