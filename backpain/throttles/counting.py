"""Count what is limited, in the database, so that all processes count together."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection

from backpain.throttles.models import ThrottleCount

COUNT_HITS = """
    INSERT INTO throttles_throttlecount AS held (key, count, ends_at)
    SELECT key, 1, ends_at
    FROM unnest(%(keys)s::uuid[], %(ends)s::timestamptz[]) AS hit (key, ends_at)
    ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN held.ends_at <= %(now)s THEN 1 ELSE held.count + 1 END,
        ends_at = CASE
            WHEN held.ends_at <= %(now)s THEN excluded.ends_at
            -- The clock may have been set back.
            ELSE LEAST(held.ends_at, excluded.ends_at)
        END
    RETURNING key, count, ends_at
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """How many in how long; the window begins with the first."""

    count: int
    window: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something that is limited, done once by one subject."""

    rule: str
    subject: str
    allowance: Allowance

    def compute_key(self, now: datetime) -> UUID:
        """Nobody can tell from it who it was, and the next day has another."""
        seconds = self.allowance.window.total_seconds()
        text = f"{now:%Y-%m-%d} {self.rule} {seconds:.0f} {self.subject}"
        digest = hmac.new(str(settings.SECRET_KEY).encode(), text.encode(), sha256)
        return UUID(bytes=digest.digest()[:16])


def count_hits(hits: Iterable[Hit], now: datetime) -> datetime | None:
    """Count all of them in one write; return until when to wait if one is too many."""
    by_key = {hit.compute_key(now): hit for hit in hits}
    # In one order everywhere, so that two requests never wait for each other.
    keys = sorted(by_key)
    parameters: dict[str, Any] = {
        "keys": keys,
        "ends": [now + by_key[key].allowance.window for key in keys],
        "now": now,
    }
    with connection.cursor() as cursor:
        cursor.execute(COUNT_HITS, parameters)
        rows = cursor.fetchall()
    return max(
        (
            ends_at
            for key, count, ends_at in rows
            if count > by_key[key].allowance.count * settings.THROTTLE_FACTOR
        ),
        default=None,
    )


def forget_hits(hits: Iterable[Hit], now: datetime) -> None:
    keys = [hit.compute_key(now) for hit in hits]
    ThrottleCount.objects.filter(key__in=keys).delete()
