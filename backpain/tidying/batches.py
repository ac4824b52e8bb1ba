"""Delete rows a few at a time, beside people who write."""

from typing import Any

from django.db import transaction
from django.db.models import QuerySet

BATCH_SIZE = 500


def delete_in_batches(rows: "QuerySet[Any, Any]") -> int:
    """Return how many were deleted; rows that somebody holds are left for next time."""
    deleted = 0
    while True:
        found, gone = delete_batch(rows)
        deleted += gone
        if found < BATCH_SIZE:
            return deleted


@transaction.atomic
def delete_batch(rows: "QuerySet[Any, Any]") -> tuple[int, int]:
    unlocked = rows.order_by("pk").select_for_update(skip_locked=True, of=("self",))
    keys = [*unlocked.values_list("pk", flat=True)[:BATCH_SIZE]]
    # Asked again now that nobody else can write: something may have been added before.
    still_over = rows.filter(pk__in=keys)
    still_over_keys = [*still_over.values_list("pk", flat=True)]
    rows.model._base_manager.filter(pk__in=still_over_keys).delete()
    return len(keys), len(still_over_keys)
