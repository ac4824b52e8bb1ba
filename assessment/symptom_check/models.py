"""Symptom checks and clinician visits: answers, and the decision on them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from assessment.symptom_check.model_fields import AnswersField
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.editions import QuestionEdition, get_edition
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlag,
    SpecialCare,
)
from assessment.symptom_check.rules.question_order import (
    add_answers,
    clear_open_alarms,
)
from assessment.symptom_check.rules.recent_pain import is_pain_recent
from assessment.symptom_check.rules.short_check import ChangedTopic, carry_over_answers
from assessment.symptom_check.rules.triage import (
    TRIAGE_RULES_VERSION,
    TriageResult,
    get_special_care,
    triage_answers,
)
from core.model_fields import (
    EnumField,
    OptionalEnumField,
    ValueField,
    enum_check_constraint,
)
from core.values.vocabulary import LabelledStrEnum
from people.models import Person

NO_ANSWERS = Answers()


class SymptomCheckQuerySet(models.QuerySet["SymptomCheck"]):
    def for_person(self, person: Person) -> Self:
        # A stranger has no primary key yet, and every check belongs to a person.
        return self.filter(person_id=person.pk)

    def in_progress(self) -> Self:
        return self.filter(decided_at=None)

    def decided_latest_first(self) -> Self:
        decided = self.filter(decided_at__isnull=False).order_by("-decided_at")
        return decided.select_related("clinician_visit")

    def latest_decided(self) -> "SymptomCheck | None":
        return self.decided_latest_first().first()

    def running_and_latest(self) -> Self:
        """The running check, if there is one, and the latest decided one."""
        # At most one check is running, so these are among the newest two.
        newest_first = F("decided_at").desc(nulls_first=True)
        return self.select_related("clinician_visit").order_by(newest_first)[:2]

    def find_in_force(self) -> "SymptomCheck | None":
        """The check in force: the latest decided one, or a running, urgent one."""
        latest = self.running_and_latest()
        return next((check for check in latest if check.is_in_force), None)

    def with_age_first_told(self) -> Self:
        """Annotate `age_first_told_at`: an age dates from the first check with it."""
        same_age = SymptomCheck.objects.filter(
            person_id=OuterRef("person_id"),
            decided_at__isnull=False,
            answers__age=OuterRef("answers__age"),
        ).order_by("decided_at")
        return self.annotate(
            age_first_told_at=Coalesce(
                Subquery(same_age.values("started_at")[:1]), "started_at"
            )
        )

    def start_for(
        self, person: Person, answers: Answers = NO_ANSWERS
    ) -> "SymptomCheck":
        """Start a check; an unfinished one is discarded unless it is urgent."""
        running = self.for_person(person).in_progress().first()
        return self.replace_running(running, person, answers)

    def replace_running(
        self, running: "SymptomCheck | None", person: Person, answers: Answers
    ) -> "SymptomCheck":
        if running:
            running.decide_or_discard(timezone.now())
        return self.create(person=person, answers=answers)

    def start_repeat_for(
        self, person: Person, changed_topics: frozenset[ChangedTopic], now: datetime
    ) -> "SymptomCheck | None":
        """Start the short form of the latest decided check; None: there is none."""
        checks = [*self.for_person(person).with_age_first_told().running_and_latest()]
        running = next((check for check in checks if check.is_in_progress), None)
        last = next((check for check in checks if check.decided_at), None)
        if last is None:
            return None
        answers = carry_over_answers(
            last.current_answers,
            changed_topics,
            age_answered_ago=now - last.age_first_told_at,
        )
        return self.replace_running(running, person, answers)


class SymptomCheck(models.Model):
    """One run through the questions; once decided it never changes."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="symptom_checks"
    )
    answers = AnswersField()
    started_at = models.DateTimeField(default=timezone.now, editable=False)
    decided_at = models.DateTimeField(null=True, blank=True, editable=False)
    disposition = OptionalEnumField(Disposition, max_length=20, editable=False)
    fired = ValueField(tuple[RedFlag, ...], default=tuple, blank=True, editable=False)
    rules_version = models.CharField(max_length=20, blank=True, editable=False)
    age_first_told_at: datetime  # of `with_age_first_told` only

    objects = SymptomCheckQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(decided_at=None),
                name="symptom_check_runs_once",
            ),
            models.CheckConstraint(
                condition=Q(decided_at=None, disposition="", rules_version="")
                | (
                    Q(
                        decided_at__isnull=False,
                        disposition__in=[word.value for word in Disposition],
                    )
                    & ~Q(rules_version="")
                ),
                name="symptom_check_is_running_or_decided",
            ),
        ]
        indexes = [
            models.Index(fields=["person", "-decided_at"], name="symptom_check_latest")
        ]

    def __str__(self) -> str:
        return f"Symptom check {self.pk}"

    @property
    def edition(self) -> QuestionEdition:
        return get_edition(self.rules_version)

    @property
    def current_answers(self) -> Answers:
        """What its answers say to today's questions."""
        return self.edition.translate(self.answers)

    @property
    def is_in_progress(self) -> bool:
        return self.decided_at is None

    @property
    def is_in_force(self) -> bool:
        """Whether it decides what a person may do, even before its last answer."""
        return (
            not self.is_in_progress
            or triage_answers(self.answers).disposition.is_blocking
        )

    @property
    def is_blocking(self) -> bool:
        return self.is_in_progress or self.triage_result.disposition.is_blocking

    @property
    def has_clinician_visit(self) -> bool:
        return hasattr(self, "clinician_visit")

    @property
    def is_program_allowed(self) -> bool:
        if self.disposition == Disposition.CLINICIAN:
            return self.has_clinician_visit and self.may_open_after_visit
        return self.disposition == Disposition.SELF_CARE

    @property
    def is_relief_allowed(self) -> bool:
        """Relief need not wait for the visit if only long pain asks for one."""
        deciding = self.triage_result.deciding_flags if self.disposition else ()
        return self.is_program_allowed or (
            self.disposition == Disposition.CLINICIAN
            and {get_special_care(flag) for flag in deciding}
            == {SpecialCare.RELIEF_MEANWHILE}
        )

    @property
    def may_open_after_visit(self) -> bool:
        # No clinician visit opens a program that is not made for children.
        return self.disposition == Disposition.CLINICIAN and not any(
            get_special_care(flag) is SpecialCare.UNDER_16
            for flag in self.triage_result.fired
        )

    @property
    def triage_result(self) -> TriageResult:
        if self.disposition is None:
            raise ValueError("A check that is not decided has no result.")
        # Read from the row: later rules do not change earlier decisions.
        return TriageResult(
            disposition=self.disposition,
            fired=self.fired,
        )

    def record_answers(
        self, raw_values: Mapping[str, object], answered_at: datetime
    ) -> None:
        """Record a page of answers; the caller saves.

        An emergency decides the check at once, unless a closer look can take it away.
        """
        self.answers = add_answers(self.answers, raw_values)
        certain = clear_open_alarms(self.answers)
        if triage_answers(certain).disposition is Disposition.EMERGENCY:
            self.record_decision(answered_at)

    def find_recent_pain(self, now: datetime) -> int | None:
        """The pain told in it, if this was just now."""
        is_recent = self.decided_at and is_pain_recent(self.decided_at, now)
        return self.answers.get_number("pain_now") if is_recent else None

    def decide_or_discard(self, decided_at: datetime) -> None:
        """Decide an urgent check as it stands; discard any other."""
        if self.is_in_force:
            self.record_decision(decided_at)
            self.save()
        else:
            self.delete()

    def record_decision(self, decided_at: datetime) -> None:
        """Record the decision on the answers so far; the caller saves."""
        result = triage_answers(self.answers)
        self.decided_at = decided_at
        self.disposition = result.disposition
        self.fired = result.fired
        self.rules_version = TRIAGE_RULES_VERSION


class ClinicianKind(LabelledStrEnum):
    DOCTOR = "doctor"
    PHYSIOTHERAPIST = "physiotherapist"
    MIDWIFE = "midwife"
    NURSE = "nurse"
    CHIROPRACTOR = "chiropractor"
    OSTEOPATH = "osteopath"
    OTHER = "other"

    @property
    def label(self) -> str:
        return "other clinician" if self is ClinicianKind.OTHER else super().label


class ClinicianVisit(models.Model):
    """The person's statement that a clinician has examined them since a check."""

    symptom_check = models.OneToOneField(
        SymptomCheck, on_delete=models.CASCADE, related_name="clinician_visit"
    )
    seen_on = models.DateField()
    clinician_kind = EnumField(ClinicianKind, max_length=20)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [
            enum_check_constraint(
                "clinician_kind", ClinicianKind, "clinician_kind_is_known"
            ),
        ]

    def __str__(self) -> str:
        return f"Clinician visit after check {self.symptom_check_id}"
