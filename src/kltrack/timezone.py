"""The zones in which a register's days begin and end."""

from __future__ import annotations

from datetime import timedelta, timezone, tzinfo

HANOI = timezone(timedelta(hours=7))  # Asia/Ho_Chi_Minh, without summer time since 1975
HANOI_NAME = "Asia/Ho_Chi_Minh"


def zone(name: str) -> tzinfo:
    """The zone of an IANA name. Raises ValueError for what is none."""
    if name == HANOI_NAME:
        return HANOI
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError(name) from error


def is_zone(name: str) -> bool:
    """Whether a name is that of a zone."""
    try:
        zone(name)
    except ValueError:
        return False
    return True
