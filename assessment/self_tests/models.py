"""Test sessions: scores while one is running, permanent findings once it ends."""

from collections.abc import Iterable
from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone

from assessment.self_tests.rules.exclusions import (
    NO_TESTS_FROM_PAIN,
    SelectionContext,
    SelfTestSet,
)
from assessment.self_tests.rules.findings import (
    FINDING_RULES_VERSION,
    Finding,
    derive_findings,
)
from assessment.self_tests.rules.profile import PersonProfile, Sex
from assessment.self_tests.rules.results import PainPlace, TestResult
from assessment.self_tests.rules.retest import RETEST_AFTER
from assessment.self_tests.rules.selection import SelfTestSelection, select_self_tests
from core.model_fields import (
    EnumField,
    OptionalEnumField,
    ValueField,
    enum_check_constraint,
)
from core.values.suitability import Caution, Position
from exercises.values.vocabulary import Side
from people.models import Person


class TestSessionQuerySet(models.QuerySet["TestSession"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def finished_latest_first(self) -> Self:
        return self.filter(finished_at__isnull=False).order_by("-finished_at")

    def in_progress(self) -> Self:
        return self.filter(finished_at=None)

    def start_for(
        self, person: Person, circumstances: SelectionContext, profile: PersonProfile
    ) -> "TestSession":
        """Start a test session; it replaces an unfinished one."""
        self.for_person(person).in_progress().delete()
        return self.create(
            person=person,
            pain_now=circumstances.pain_now,
            size=circumstances.size,
            cautions=tuple(sorted(circumstances.cautions)),
            excluded_positions=tuple(sorted(circumstances.excluded_positions)),
            is_clinician_awaited=circumstances.is_clinician_awaited,
            age=profile.age,
            sex=profile.sex,
        )


class TestSession(models.Model):
    """One test session, with copies of everything that it depends on."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="test_sessions"
    )
    started_at = models.DateTimeField(default=timezone.now, editable=False)
    finished_at = models.DateTimeField(null=True, blank=True)
    pain_now = models.PositiveSmallIntegerField()
    size = EnumField(SelfTestSet, max_length=10)
    cautions = ValueField(tuple[Caution, ...], default=tuple, blank=True)
    excluded_positions = ValueField(tuple[Position, ...], default=tuple, blank=True)
    is_clinician_awaited = models.BooleanField(default=False)
    age = models.PositiveSmallIntegerField(null=True, blank=True)
    sex = OptionalEnumField(Sex, max_length=10)
    findings = ValueField(tuple[Finding, ...], default=tuple, blank=True)
    rules_version = models.CharField(max_length=20, blank=True)

    objects = TestSessionQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(finished_at=None),
                name="test_session_one_runs_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(pain_now__lte=10), name="test_session_pain_is_0_to_10"
            ),
            enum_check_constraint("size", SelfTestSet, "test_session_size_is_known"),
            enum_check_constraint(
                "sex", Sex, "test_session_sex_is_known", or_empty=True
            ),
            models.CheckConstraint(
                condition=Q(finished_at=None, rules_version="", findings=[])
                | (Q(finished_at__isnull=False) & ~Q(rules_version="")),
                name="test_session_finished_names_its_rules",
            ),
        ]

    def __str__(self) -> str:
        return f"Test session {self.pk}"

    @property
    def selection_context(self) -> SelectionContext:
        return SelectionContext(
            pain_now=self.pain_now,
            size=self.size,
            cautions=frozenset(self.cautions),
            excluded_positions=frozenset(self.excluded_positions),
            age=self.age,
            is_clinician_awaited=self.is_clinician_awaited,
        )

    @property
    def profile(self) -> PersonProfile:
        return PersonProfile(age=self.age, sex=self.sex)

    @property
    def is_too_painful_to_test(self) -> bool:
        return self.pain_now >= NO_TESTS_FROM_PAIN

    @property
    def retest_at(self) -> datetime | None:
        return self.finished_at and self.finished_at + RETEST_AFTER

    def load_results(self) -> tuple[TestResult, ...]:
        return tuple(score.test_result for score in self.scores.all())

    def select_tests(self, results: Iterable[TestResult]) -> SelfTestSelection:
        return select_self_tests(
            self.selection_context, find_fully_skipped_tests(results)
        )

    def record_results(self, results: Iterable[TestResult], at: datetime) -> None:
        """Save these scores; they replace earlier ones of the same test and side."""
        TestScore.objects.bulk_create(
            [build_test_score(self, result, at) for result in results],
            update_conflicts=True,
            unique_fields=["test_session", "test", "side"],
            update_fields=["value", "pain", "pain_place", "is_skipped", "scored_at"],
        )

    def finish_session(self, at: datetime) -> None:
        findings = derive_findings(self.load_results(), self.profile)
        # A second tap changes nothing: a finished session no longer matches.
        running = TestSession.objects.in_progress().filter(pk=self.pk)
        running.update(
            finished_at=at,
            findings=findings,
            rules_version=FINDING_RULES_VERSION,
        )


class TestScore(models.Model):
    """The result of one test on one side; an empty string means no side."""

    test_session = models.ForeignKey(
        TestSession, on_delete=models.CASCADE, related_name="scores"
    )
    test = models.SlugField()
    side = OptionalEnumField(Side, max_length=5)
    value = models.FloatField(null=True, blank=True)
    pain = models.PositiveSmallIntegerField(null=True, blank=True)
    pain_place = OptionalEnumField(PainPlace, max_length=20)
    is_skipped = models.BooleanField(default=False)
    scored_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [
            # An empty string, not null, as one null never equals another.
            models.UniqueConstraint(
                fields=["test_session", "test", "side"],
                name="test_score_once_per_test_and_side",
            ),
            enum_check_constraint(
                "side", Side, "test_score_side_is_known", or_empty=True
            ),
            models.CheckConstraint(
                condition=Q(pain=None) | Q(pain__gte=1, pain__lte=10),
                name="test_score_pain_is_1_to_10",
            ),
            enum_check_constraint(
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
        return f"{self.test} {self.side or ''}".strip()

    @property
    def test_result(self) -> TestResult:
        return TestResult(
            test=self.test,
            side=self.side,
            value=self.value,
            is_painful=self.pain is not None,
            pain=self.pain,
            pain_place=self.pain_place,
            is_skipped=self.is_skipped,
        )


def build_test_score(
    test_session: TestSession, result: TestResult, scored_at: datetime
) -> TestScore:
    return TestScore(
        test_session=test_session,
        test=result.test,
        side=result.side,
        value=result.value,
        pain=result.pain,
        pain_place=result.pain_place,
        is_skipped=result.is_skipped,
        scored_at=scored_at,
    )


def find_fully_skipped_tests(results: Iterable[TestResult]) -> frozenset[str]:
    """Find the tests that were skipped on every answered side."""
    by_test: dict[str, list[bool]] = {}
    for result in results:
        by_test.setdefault(result.test, []).append(result.is_skipped)
    return frozenset(test for test, skips in by_test.items() if all(skips))
