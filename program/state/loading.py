"""Reads what the rules need of a person: many tables, few queries."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from statistics import fmean
from typing import Any

from django.db.models import OuterRef, Q, Subquery

from assessment.models import Assessment, TestScore
from assessment.self_tests.rules.findings import TestResult
from people.models import Person, Preferences
from program.models import Exclusion, Program
from program.state.plain_rows import rows
from progress.models import PainEntry

DAYS_READ = 14
SCORE_FIELDS = ("test", "side", "value", "pain", "pain_place", "is_skipped")


@dataclass(frozen=True, kw_only=True)  # no slots: what is derived is kept
class Read:
    """The rows of a person that the program rests on; two sittings at most."""

    person: Person
    at: datetime
    row: Any
    sittings: list[Any]

    @property
    def preferences(self) -> Preferences:
        saved: Preferences | None = getattr(self.row, "preferences", None)
        return saved or Preferences(person_id=self.person.pk)

    @property
    def excluded(self) -> Mapping[str, str | None]:
        return {pair["slug"]: pair["instead"] for pair in self.row.excluded}

    @property
    def last_number(self) -> int:
        return self.row.last_number or 0

    @property
    def assessment(self) -> Assessment | None:
        return self.sittings[0] if self.sittings else None

    @cached_property
    def results(self) -> tuple[TestResult, ...]:
        scores = self.sittings[0].score_rows if self.sittings else []
        return tuple(TestScore(**score).result for score in scores)

    @cached_property
    def pains(self) -> list[tuple[datetime, int]]:
        told = self.row.pains
        pains = [(datetime.fromisoformat(row["at"]), row["pain"]) for row in told]
        return sorted(pains, reverse=True)

    @property
    def daily_pain(self) -> tuple[float | None, ...]:
        """The mean of each day, back from today."""
        today = self.person.day_of(self.at)
        days: dict[int, list[int]] = {}
        for at, pain in self.pains:
            days.setdefault((today - self.person.day_of(at)).days, []).append(pain)
        return tuple(
            fmean(days[back]) if back in days else None for back in range(DAYS_READ)
        )


def read(person: Person, now: datetime) -> Read:
    """Two queries, whatever the data."""
    return Read(
        person=person, at=now, row=row_of(person, now), sittings=sittings_of(person)
    )


def row_of(person: Person, now: datetime) -> Any:
    excluded = Exclusion.objects.filter(person_id=OuterRef("pk"))
    programs = Program.objects.filter(person_id=OuterRef("pk")).order_by("-number")
    last = PainEntry.objects.for_person(person).latest_first().values("pk")[:1]
    pains = PainEntry.objects.filter(
        # After two silent weeks the entry before them still tells the pain.
        Q(felt_at__gte=now - timedelta(DAYS_READ)) | Q(pk=Subquery(last)),
        person_id=OuterRef("pk"),
    )
    # Many small queries cost more than one that brings arrays along.
    people = Person.objects.select_related("preferences").annotate(
        excluded=rows(excluded, {"slug": "exercise__slug", "instead": "instead__slug"}),
        pains=rows(pains, {"at": "felt_at", "pain": "pain"}),
        last_number=Subquery(programs.values("number")[:1]),
    )
    return people.get(pk=person.pk)


def sittings_of(person: Person) -> list[Any]:
    scores = TestScore.objects.filter(assessment_id=OuterRef("pk"))
    finished = Assessment.objects.for_person(person).finished()
    with_scores = finished.annotate(score_rows=rows(scores, same(SCORE_FIELDS)))
    # One before the last makes the last a retest.
    return list(with_scores[:2])


def same(fields: Iterable[str]) -> dict[str, str]:
    return {field: field for field in fields}
