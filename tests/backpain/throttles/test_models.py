from datetime import UTC, datetime
from uuid import uuid4

from backpain.throttles.models import ThrottleCount


def test_a_count_shows_itself_without_its_subject():
    row = ThrottleCount(key=uuid4(), count=3, ends_at=datetime(2026, 3, 2, tzinfo=UTC))
    assert str(row) == "3 until 2026-03-02 00:00:00+00:00"
