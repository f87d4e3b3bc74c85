"""The stretches of two quotes that can be one: where one is much longer, the part of it that the other gives."""

from __future__ import annotations

from difflib import SequenceMatcher


def aligned(left: list[str], right: list[str]) -> tuple[list[str], list[str], bool]:
    """Both quotes cut to the stretch that they share, where one is much longer; whether anything was cut."""
    if len(left) > len(right):
        cut, whole, part = aligned(right, left)
        return whole, cut, part
    if len(right) <= len(left) + max(2, len(left) // 3):
        return left, right, False
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return left, right, False
    best = max(blocks, key=lambda block: (block.size, -block.b))
    start = max(0, best.b - best.a)
    window = right[start : start + len(left)]
    last = SequenceMatcher(None, left, window, autojunk=False).get_matching_blocks()[-2:-1]
    end = last[0].b + last[0].size + (len(left) - last[0].a - last[0].size) if last else len(left)
    return left, window[: max(1, end)], True
