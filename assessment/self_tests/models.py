"""Sittings of self-tests: scores while it lasts, findings for good once it ends."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any, ClassVar, Self

from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone

from assessment.self_tests.rules.findings import (
    RULES_VERSION,
    Confidence,
    Finding,
    Kind,
    PainPlace,
    Profile,
    Sex,
    TestResult,
    findings,
)
from assessment.self_tests.rules.retest import RETEST_DAYS
from assessment.self_tests.rules.selection import (
    TOO_SORE,
    Circumstances,
    Selection,
    Size,
    select,
)
from exercises.models import is_known
from exercises.values.vocabulary import Caution, Position, Side, Structure
from people.models import Person


class AssessmentQuerySet(models.QuerySet["Assessment"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def finished(self) -> Self:
        return self.filter(finished_at__isnull=False).order_by("-finished_at")

    def running(self) -> Self:
        return self.filter(finished_at=None)

    @transaction.atomic
    def start(
        self, person: Person, circumstances: Circumstances, profile: Profile
    ) -> "Assessment":
        """Begin a sitting; one that was left half-way makes room for it."""
        # A second tap waits here for the first, and then replaces what that began.
        Person.objects.select_for_update(no_key=True).get(pk=person.pk)
        self.for_person(person).running().delete()
        return self.create(
            person=person,
            pain_now=circumstances.pain_now,
            size=circumstances.size,
            cautions=sorted(circumstances.cautions),
            excluded_positions=sorted(circumstances.excluded_positions),
            is_clinician_awaited=circumstances.is_clinician_awaited,
            age=profile.age,
            sex=profile.sex or "",
        )


class Assessment(models.Model):
    """One sitting. What it depends on is copied, so that it can be understood later."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="assessments"
    )
    started_at = models.DateTimeField(default=timezone.now, editable=False)
    finished_at = models.DateTimeField(null=True, blank=True)
    pain_now = models.PositiveSmallIntegerField()
    size = models.CharField(
        max_length=10, choices=[(size.value, size.label) for size in Size]
    )
    cautions = models.JSONField(default=list, blank=True)
    excluded_positions = models.JSONField(default=list, blank=True)
    is_clinician_awaited = models.BooleanField(default=False)
    age = models.PositiveSmallIntegerField(null=True, blank=True)
    sex = models.CharField(
        max_length=10, blank=True, choices=[(sex.value, sex.label) for sex in Sex]
    )
    findings = models.JSONField(default=list, blank=True)
    rules_version = models.CharField(max_length=20, blank=True)

    objects = AssessmentQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(finished_at=None),
                name="assessment_one_runs_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(pain_now__lte=10), name="assessment_pain_is_0_to_10"
            ),
            is_known("size", Size, "assessment_size_is_known"),
            is_known("sex", Sex, "assessment_sex_is_known", or_empty=True),
            models.CheckConstraint(
                condition=Q(finished_at=None, rules_version="", findings=[])
                | (Q(finished_at__isnull=False) & ~Q(rules_version="")),
                name="assessment_finished_names_its_rules",
            ),
        ]

    def __str__(self) -> str:
        return f"Assessment {self.pk}"

    @property
    def circumstances(self) -> Circumstances:
        return Circumstances(
            pain_now=self.pain_now,
            size=Size(self.size),
            cautions=frozenset(map(Caution, self.cautions)),
            excluded_positions=frozenset(map(Position, self.excluded_positions)),
            age=self.age,
            is_clinician_awaited=self.is_clinician_awaited,
        )

    @property
    def profile(self) -> Profile:
        return Profile(age=self.age, sex=Sex(self.sex) if self.sex else None)

    @property
    def findings_value(self) -> tuple[Finding, ...]:
        return tuple(map(read_finding, self.findings))

    @property
    def is_too_sore(self) -> bool:
        return self.pain_now >= TOO_SORE

    @property
    def retest_at(self) -> datetime | None:
        return self.finished_at and self.finished_at + timedelta(days=RETEST_DAYS)

    def results(self) -> tuple[TestResult, ...]:
        return tuple(score.result for score in self.scores.all())

    def selection(self, results: Iterable[TestResult]) -> Selection:
        return select(self.circumstances, wholly_skipped(results))

    def record(self, results: Iterable[TestResult], at: datetime) -> None:
        """Keep these scores, in place of earlier ones of the same test and side."""
        TestScore.objects.bulk_create(
            [score_of(self, result, at) for result in results],
            update_conflicts=True,
            unique_fields=["assessment", "test", "side"],
            update_fields=["value", "pain", "pain_place", "is_skipped", "scored_at"],
        )

    def finish(self, at: datetime) -> None:
        found = findings(self.results(), self.profile)
        # A second tap changes nothing: what is finished is no longer found.
        running = Assessment.objects.running().filter(pk=self.pk)
        running.update(
            finished_at=at,
            findings=[asdict(finding) for finding in found],
            rules_version=RULES_VERSION,
        )


class TestScore(models.Model):
    """What one test gave on one side. No side: the empty word."""

    # pytest takes a class of this name for tests where it is imported.
    __test__: ClassVar[bool] = False

    assessment = models.ForeignKey(
        Assessment, on_delete=models.CASCADE, related_name="scores"
    )
    test = models.SlugField()
    side = models.CharField(
        max_length=5, blank=True, choices=[(side.value, side.value) for side in Side]
    )
    value = models.FloatField(null=True, blank=True)
    pain = models.PositiveSmallIntegerField(null=True, blank=True)
    pain_place = models.CharField(
        max_length=20,
        blank=True,
        choices=[(place.value, place.label) for place in PainPlace],
    )
    is_skipped = models.BooleanField(default=False)
    scored_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [
            # The empty word and no null, which would never equal another.
            models.UniqueConstraint(
                fields=["assessment", "test", "side"],
                name="test_score_once_per_test_and_side",
            ),
            is_known("side", Side, "test_score_side_is_known", or_empty=True),
            models.CheckConstraint(
                condition=Q(pain=None) | Q(pain__gte=1, pain__lte=10),
                name="test_score_pain_is_1_to_10",
            ),
            is_known(
                "pain_place", PainPlace, "test_score_pain_place_is_known", or_empty=True
            ),
            models.CheckConstraint(
                condition=Q(is_skipped=True, value=None, pain=None)
                | (
                    Q(is_skipped=False)
                    & (Q(value__isnull=False) | Q(pain__isnull=False))
                ),
                name="test_score_says_something",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.test} {self.side}".strip()

    @property
    def result(self) -> TestResult:
        return TestResult(
            test=self.test,
            side=Side(self.side) if self.side else None,
            value=self.value,
            is_painful=self.pain is not None,
            pain=self.pain,
            pain_place=PainPlace(self.pain_place) if self.pain_place else None,
            is_skipped=self.is_skipped,
        )


def score_of(assessment: Assessment, result: TestResult, at: datetime) -> TestScore:
    return TestScore(
        assessment=assessment,
        test=result.test,
        side=result.side or "",
        value=result.value,
        pain=result.pain,
        pain_place=result.pain_place or "",
        is_skipped=result.is_skipped,
        scored_at=at,
    )


def wholly_skipped(results: Iterable[TestResult]) -> frozenset[str]:
    """Tests that were skipped on every side that was answered."""
    by_test: dict[str, list[bool]] = {}
    for result in results:
        by_test.setdefault(result.test, []).append(result.is_skipped)
    return frozenset(test for test, skips in by_test.items() if all(skips))


def read_finding(data: Mapping[str, Any]) -> Finding:
    return Finding(
        structure=Structure(data["structure"]),
        side=Side(data["side"]) if data["side"] else None,
        kind=Kind(data["kind"]),
        value=data["value"],
        unit=data["unit"],
        cut_off=data["cut_off"],
        source=data["source"],
        confidence=Confidence(data["confidence"]),
        test=data["test"],
        # What came later is missing in findings written before.
        other_value=data.get("other_value"),
        is_gap=data.get("is_gap", False),
        pain=data.get("pain"),
        pain_place=PainPlace(data["pain_place"]) if data.get("pain_place") else None,
    )
