"""The one-tap log of a page: an empty form and what was logged today."""

from typing import Any

from django.utils import timezone

from core.values.days import day_start
from people.models import Person
from progress.log.forms.pain import PainEntryForm
from progress.models import PainEntry

# A chart on the same page listens for this event and reloads itself.
PAIN_LOGGED_EVENT = "pain-logged"


def load_pain_log_context(person: Person) -> dict[str, Any]:
    """What `progress/_pain_log.html` needs: an empty form and today's entries."""
    today = day_start(timezone.localdate(), timezone.get_current_timezone())
    entries = PainEntry.objects.for_person(person).felt_since(today)
    return {
        "log_form": PainEntryForm(auto_id=False),
        "entries_today": list(entries.latest_first()),
    }
