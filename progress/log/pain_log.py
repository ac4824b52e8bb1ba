"""The one-tap log of a page: an empty form and what was logged today."""

from datetime import date, datetime, time
from typing import Any

from django.utils import timezone

from people.models import Person
from progress.log.forms import PainLogForm
from progress.models import PainEntry

# A chart on the same page hears it, and fetches itself anew.
PAIN_LOGGED = "pain-logged"


def pain_log(person: Person) -> dict[str, Any]:
    """What `progress/_pain_log.html` needs: an empty form and today's entries."""
    entries = PainEntry.objects.for_person(person).since(midnight(timezone.localdate()))
    return {
        "log_form": PainLogForm(auto_id=False),
        "entries_today": list(entries.latest_first()),
    }


def midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, timezone.get_current_timezone())
