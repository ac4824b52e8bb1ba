"""Identifiers of a person's records for other systems, without naming the person.

They are derived from the data alone, so that each export gives the same ones, and an
import changes none.
"""

from datetime import datetime
from uuid import UUID, uuid5

# Any value would do, as long as it never changes.
PSEUDONYM_NAMESPACE = UUID("0b4f2f0e-2f7d-4a53-9b0b-6f6f4c1f8a51")


def derive_pseudonym(person_created_at: datetime) -> UUID:
    return uuid5(PSEUDONYM_NAMESPACE, person_created_at.isoformat())


def derive_pseudonymous_identifier(person_created_at: datetime, record: str) -> str:
    """`record` names one of the person's records: `session 42`."""
    return str(uuid5(derive_pseudonym(person_created_at), record))
