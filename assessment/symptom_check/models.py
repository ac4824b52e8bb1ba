"""What a person told about their back, and what was decided on it."""

from dataclasses import fields
from datetime import datetime
from typing import Any, Self

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.definition import Question
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.clinician import UNDER_16
from assessment.symptom_check.red_flags.definition import Disposition, Flag, Topic
from assessment.symptom_check.rules.question_order import answered
from assessment.symptom_check.rules.short_check import Changed, taken_over
from assessment.symptom_check.rules.triage import RULES_VERSION, Triage, triage
from people.models import Person

NO_ANSWERS = Answers()


class SymptomCheckQuerySet(models.QuerySet["SymptomCheck"]):
    def for_person(self, person: Person) -> Self:
        # A stranger has no key yet, and no check is without a person.
        return self.filter(person_id=person.pk)

    def running(self) -> Self:
        return self.filter(decided_at=None)

    def decided(self) -> Self:
        decided = self.filter(decided_at__isnull=False).select_related("review")
        return decided.order_by("-decided_at")

    def latest_decided(self) -> "SymptomCheck | None":
        return self.decided().first()

    def standing(self) -> "SymptomCheck | None":
        """The check that holds now: the latest, a running one once it is urgent."""
        # One check at most is running, so what holds is among the newest two.
        newest_first = F("decided_at").desc(nulls_first=True)
        latest = self.select_related("review").order_by(newest_first)[:2]
        return next((check for check in latest if check.counts), None)

    def start_for(
        self, person: Person, answers: Answers = NO_ANSWERS
    ) -> "SymptomCheck":
        """A new check; one that was left half-way is given up, unless it is urgent."""
        running = self.for_person(person).running()
        for check in running.select_for_update():
            check.give_up(timezone.now())
        return self.create(person=person, answers=answers.to_json())

    def start_short_for(
        self,
        person: Person,
        last: "SymptomCheck",
        changed: frozenset[Changed],
        now: datetime,
    ) -> "SymptomCheck":
        decided = self.for_person(person).decided()
        same_age = decided.filter(answers__age=last.answers.get("age"))
        # An age is as old as the first check that told it. The lock lets a second tap
        # on the button wait for the first.
        first = same_age.select_for_update(of=("self",)).last() or last
        told_for = now - first.started_at
        answers = taken_over(last.answers_value, changed, age_told_for=told_for)
        return self.start_for(person, answers)


class SymptomCheck(models.Model):
    """One run through the questions. Once decided it never changes."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="symptom_checks"
    )
    answers = models.JSONField(default=dict, blank=True)
    started_at = models.DateTimeField(default=timezone.now, editable=False)
    decided_at = models.DateTimeField(null=True, blank=True, editable=False)
    disposition = models.CharField(max_length=20, blank=True, editable=False)
    fired = models.JSONField(default=list, blank=True, editable=False)
    rules_version = models.CharField(max_length=20, blank=True, editable=False)

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
    def answers_value(self) -> Answers:
        return read_answers(self.answers)

    @property
    def is_running(self) -> bool:
        return self.decided_at is None

    @property
    def counts(self) -> bool:
        """Whether it says what a person may do, even before its last answer."""
        return not self.is_running or triage(self.answers_value).disposition.blocks

    @property
    def blocks(self) -> bool:
        return self.is_running or self.result.disposition.blocks

    @property
    def is_reviewed(self) -> bool:
        return hasattr(self, "review")

    @property
    def allows_program(self) -> bool:
        if self.disposition == Disposition.CLINICIAN:
            return self.is_reviewed and self.may_be_reviewed
        return self.disposition == Disposition.SELF_CARE

    @property
    def may_be_reviewed(self) -> bool:
        slugs = {flag["slug"] for flag in self.fired}
        is_clinician = self.disposition == Disposition.CLINICIAN
        # No visit opens a program that is not made for children.
        return is_clinician and UNDER_16 not in slugs

    @property
    def result(self) -> Triage:
        # Read from the row: later rules do not change what was decided then.
        return Triage(
            disposition=Disposition(self.disposition),
            fired=tuple(flag_from_json(flag) for flag in self.fired),
        )

    def record(self, question: Question, raw: object, at: datetime) -> None:
        """Take an answer; an emergency decides the check at once. The caller saves."""
        answers = answered(self.answers_value, question, raw)
        self.answers = answers.to_json()
        if triage(answers).disposition is Disposition.EMERGENCY:
            self.decide(at)

    def give_up(self, at: datetime) -> None:
        """What was urgent is kept as a result; anything else is forgotten."""
        if self.counts:
            self.decide(at)
            self.save()
        else:
            self.delete()

    def decide(self, at: datetime) -> None:
        """Set what the rules say of the answers so far. The caller saves."""
        result = triage(self.answers_value)
        self.decided_at = at
        self.disposition = result.disposition
        self.fired = [flag_to_json(flag) for flag in result.fired]
        self.rules_version = RULES_VERSION


FLAG_FIELDS = tuple(field.name for field in fields(Flag))


def flag_to_json(flag: Flag) -> dict[str, str]:
    return {name: str(getattr(flag, name)) for name in FLAG_FIELDS}


def flag_from_json(stored: dict[str, Any]) -> Flag:
    return Flag(
        **stored
        | {
            "topic": Topic(stored["topic"]),
            "disposition": Disposition(stored["disposition"]),
        }
    )


class ClinicianKind(models.TextChoices):
    DOCTOR = "doctor", "Doctor"
    PHYSIOTHERAPIST = "physiotherapist", "Physiotherapist"
    MIDWIFE = "midwife", "Midwife"
    NURSE = "nurse", "Nurse"
    CHIROPRACTOR = "chiropractor", "Chiropractor"
    OSTEOPATH = "osteopath", "Osteopath"
    OTHER = "other", "Other clinician"


class ClinicianReview(models.Model):
    """The person says that a clinician has looked at what a check found."""

    symptom_check = models.OneToOneField(
        SymptomCheck, on_delete=models.CASCADE, related_name="review"
    )
    seen_on = models.DateField()
    clinician_kind = models.CharField(max_length=20, choices=ClinicianKind)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(clinician_kind__in=ClinicianKind.values),
                name="clinician_kind_is_known",
            ),
        ]

    def __str__(self) -> str:
        return f"Review of check {self.symptom_check_id}"
