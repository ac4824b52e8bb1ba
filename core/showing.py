"""Who shows the exercises while a page is made, as Django does with the time zone.

Figures stand in templates and form fields that know nothing of a request.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from core.values.shown_person import ShownPerson

_shown_person = ContextVar("shown_person", default=ShownPerson.SHORT_HAIR)


@contextmanager
def showing(shown_person: ShownPerson) -> Iterator[None]:
    token = _shown_person.set(shown_person)
    try:
        yield
    finally:
        _shown_person.reset(token)


def get_shown_person() -> ShownPerson:
    return _shown_person.get()
