"""The zone in which the register's days begin and end."""

from __future__ import annotations

from datetime import timedelta, timezone

HANOI = timezone(timedelta(hours=7))  # Asia/Ho_Chi_Minh, without summer time since 1975
