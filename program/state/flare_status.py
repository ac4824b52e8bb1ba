"""The flare-up that a person is in, for the pages that speak of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import OuterRef, QuerySet, Subquery

from core.json_rows import build_unsaved_objects, json_rows_subquery
from core.values.days import count_days_between
from people.models import Person
from program.history.daily_pain import summarise_daily_pain
from program.history.events import ReportedPain
from program.models import Flare
from program.rules.flare.course import decide_flare_course, find_calm_pain_maximum
from progress.models import PainEntry

STATUS_FIELDS = ("id", "cause", "onset", "usual_pain", "reported_at")


class FlareStatus(NamedTuple):
    """`is_calm`: the log has ended it, and the program comes back when it is used."""

    flare: Flare
    is_calm: bool
    can_be_undone: bool

    @property
    def calm_pain_maximum(self) -> float:
        return find_calm_pain_maximum(self.flare.usual_pain)


class FlareRows(NamedTuple):
    """A flare-up that goes on, and the pain since, as the query has fetched them."""

    flares: Sequence[Flare] = ()
    pains: Sequence[ReportedPain] = ()

    def read_status(self, person: Person, now: datetime) -> FlareStatus | None:
        if not self.flares:
            return None
        flare = self.flares[0]
        days = count_days_between(flare.reported_at, now, person.zone_info)
        daily_pain = summarise_daily_pain(self.pains, now, person.zone_info)
        course = flare.past_flare.to_course(daily_pain[: max(0, days)])
        is_calm, _ = decide_flare_course(course)
        return FlareStatus(flare, is_calm, flare.can_be_undone(now))


def with_flare_rows(people: QuerySet[Person]) -> Any:
    """Beside a query for the person: a flare-up costs none of its own."""
    going_on = Flare.objects.going_on().latest_first()
    reported_at = going_on.filter(person_id=OuterRef("person_id")).values("reported_at")
    pains = PainEntry.objects.filter(
        person_id=OuterRef("pk"), felt_at__gt=Subquery(reported_at[:1])
    )
    return people.annotate(
        flare_rows=json_rows_subquery(
            going_on.filter(person_id=OuterRef("pk"))[:1],
            {name: name for name in STATUS_FIELDS},
        ),
        flare_pains=json_rows_subquery(pains, {"at": "felt_at", "pain": "pain"}),
    )


def read_flare_rows(annotated_person: Any) -> FlareRows:
    """Of a person from `with_flare_rows`."""
    return FlareRows(
        build_unsaved_objects(Flare, annotated_person.flare_rows),
        [
            ReportedPain(datetime.fromisoformat(row["at"]), row["pain"])
            for row in annotated_person.flare_pains
        ],
    )


def load_flare_status(person: Person, now: datetime) -> FlareStatus | None:
    found = with_flare_rows(Person.objects.filter(pk=person.pk)).first()
    return read_flare_rows(found).read_status(person, now) if found else None
