"""The request type of views whose data belongs to a person."""

from typing import TYPE_CHECKING
from uuid import UUID

from core.http import HtmxRequest

if TYPE_CHECKING:
    from people.models import Person


class PersonRequest(HtmxRequest):
    """A request that says whose data it concerns."""

    person: "Person"
    form_key: UUID
    """Of all forms on the page that answers this request."""
    content_key: UUID
    """Of a form and what it says, while a view answers it (`people/submissions.py`)."""
