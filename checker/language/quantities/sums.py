"""The running total of a number in words."""

from __future__ import annotations

from decimal import Decimal


class Sum:
    """The running total of a number in words: `group` is below the next scale, `total` what is closed."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.group: Decimal | None = None
        self.room = Decimal(0)  # what may still be added to the group
        self.scale: Decimal | None = None
        self.hundred = False

    def add(self, value: Decimal) -> bool:
        if self.group is None:
            self.group, self.room = value, Decimal(10) if 20 <= value < 100 and value % 10 == 0 else Decimal(0)
            return True
        if value < self.room and value > 0:
            self.group += value
            self.room = Decimal(10) if 20 <= value < 100 and value % 10 == 0 else Decimal(0)
            return True
        return False

    def times_hundred(self) -> bool:
        if self.hundred or (self.group is not None and not 0 < self.group < 1000):
            return False
        self.group, self.room, self.hundred = (self.group or Decimal(1)) * 100, Decimal(100), True
        return True

    def close(self, scale: Decimal) -> bool:
        if self.group is None and (self.scale is not None or self.total):
            if self.scale is None or scale < self.scale:
                return False
            self.total *= scale  # "two hundred thousand million", "lakh crore"
        elif self.scale is not None and scale >= self.scale:
            self.total = (self.total + (self.group or 0)) * scale
        else:
            self.total += (Decimal(1) if self.group is None else self.group) * scale
        self.group, self.scale, self.hundred = None, scale, False
        return True

    @property
    def value(self) -> Decimal:
        return self.total + (self.group or 0)
