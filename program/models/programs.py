"""What was prescribed, kept for good."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, Self

from django.db import models, transaction
from django.utils import timezone

from assessment.models import Assessment, SymptomCheck
from exercises.doses import Dose
from exercises.models import Exercise, choices
from exercises.vocabulary import Phase, Side
from people.models import Person
from program.changes import Prescribed
from program.choice import WHY_LENGTH
from program.phases import CHECK_FIRST, Reason
from program.plan import TURNS, Plan
from program.suitability import is_strength
from program.timeline import player_seconds, sides_in_order
from program.week import DAYS


class ProgramQuerySet(models.QuerySet["Program"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def current(self) -> "Program | None":
        return self.filter(is_current=True).first()

    @transaction.atomic
    def create_from(
        self,
        plan: Plan,
        *,
        person: Person,
        symptom_check: SymptomCheck,
        assessment: Assessment | None,
        reason: Reason,
        pain_now: int,
        pain_at_start: float,
        changes: Sequence[str] = (),
    ) -> "Program":
        """Keep a plan as the person's current one; the last one becomes history."""
        Person.objects.select_for_update().get(pk=person.pk)
        mine = self.for_person(person)
        last = mine.aggregate(number=models.Max("number"))["number"] or 0
        mine.filter(is_current=True).update(is_current=False)
        program = self.create(
            person=person,
            symptom_check=symptom_check,
            assessment=assessment,
            number=last + 1,
            phase=plan.phase,
            week=plan.week,
            pain_now=pain_now,
            pain_at_start=pain_at_start,
            seconds=plan.seconds,
            rules_version=plan.rules_version,
            reason=reason._asdict(),
            rules=[rule._asdict() for rule in plan.reasons],
            notes=list(plan.notes),
            changes=list(changes),
        )
        ProgramItem.objects.bulk_create(items_of(plan, program))
        return program


def items_of(plan: Plan, program: "Program") -> list["ProgramItem"]:
    slugs = [item.slug for item in plan.items]
    exercises = Exercise.objects.in_bulk(slugs, field_name="slug")
    return [
        ProgramItem(
            program=program,
            number=number,
            exercise=exercises[item.slug],
            side=item.side or "",
            name=item.name,
            dose=asdict(item.dose),
            why=item.why,
            rule=item.rule,
            is_apart=item.is_apart,
            days_a_week=item.days_a_week,
            days=list(item.days),
            easier=item.easier or "",
            harder=item.harder or "",
        )
        for number, item in enumerate(plan.items, start=1)
    ]


class Program(models.Model):
    """A plan as it was made, with its reasons. It is never changed, only replaced."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="programs"
    )
    symptom_check = models.ForeignKey(
        SymptomCheck, on_delete=models.RESTRICT, related_name="+"
    )
    assessment = models.ForeignKey(
        Assessment, on_delete=models.RESTRICT, null=True, related_name="+"
    )
    number = models.PositiveIntegerField()
    is_current = models.BooleanField(default=True)
    phase = models.CharField(max_length=10, choices=choices(Phase))
    week = models.PositiveSmallIntegerField()
    pain_now = models.PositiveSmallIntegerField()
    pain_at_start = models.FloatField(help_text="Mean pain as the phase began.")
    seconds = models.PositiveSmallIntegerField(help_text="Length of a session.")
    rules_version = models.CharField(max_length=20)
    reason = models.JSONField(help_text="The rule that gave the phase.")
    rules = models.JSONField(help_text="The rules that gave the items.")
    notes = models.JSONField(blank=True, help_text="What is missing, and why.")
    changes = models.JSONField(
        default=list, blank=True, help_text="What is new since the last one, and why."
    )
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ProgramQuerySet.as_manager()

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "number"], name="program_number_is_taken_once"
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(is_current=True),
                name="program_one_is_current",
            ),
            models.CheckConstraint(
                condition=models.Q(phase__in=[phase.value for phase in Phase]),
                name="program_phase_is_known",
            ),
            models.CheckConstraint(
                condition=models.Q(pain_now__lte=10)
                & models.Q(pain_at_start__range=(0, 10)),
                name="program_pain_is_0_to_10",
            ),
        ]

    def __str__(self) -> str:
        return f"Program {self.number}"

    @property
    def phase_value(self) -> Phase:
        return Phase(self.phase)

    @property
    def is_check_asked(self) -> bool:
        """Whether it is relief only, until the symptom check is done again."""
        return bool(self.reason["slug"] == CHECK_FIRST)

    @property
    def takes_turns(self) -> bool:
        """Whether some exercises stay away on some days, for lack of room."""
        return any(rule["slug"] == TURNS.slug for rule in self.rules)

    @property
    def minutes(self) -> int:
        """Of the longest session of the week."""
        return -(-self.seconds // 60)

    def is_same_as(self, plan: Plan) -> bool:
        """Whether this plan would change nothing that the person does or reads."""
        return (self.phase, self.notes) == (plan.phase, list(plan.notes)) and [
            item.prescription for item in self.items.all()
        ] == [item.prescription for item in items_of(plan, self)]


def every_day() -> list[int]:
    return list(range(DAYS))


class ProgramItem(models.Model):
    """One exercise of a program, copied from the catalogue as it was.

    `side` goes first and is done twice, the other side once; empty: both alike.
    """

    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="items")
    number = models.PositiveSmallIntegerField()
    exercise = models.ForeignKey(Exercise, on_delete=models.PROTECT, related_name="+")
    side = models.CharField(
        max_length=5, blank=True, choices=[(side.value, side.value) for side in Side]
    )
    name = models.CharField(max_length=80)
    dose = models.JSONField()
    why = models.CharField(max_length=WHY_LENGTH)
    rule = models.SlugField()
    is_apart = models.BooleanField(help_text="At its own time, outside the session.")
    days_a_week = models.PositiveSmallIntegerField()
    days = models.JSONField(
        default=every_day, help_text="Numbers of the days in the person's own week."
    )
    easier = models.SlugField(blank=True, help_text="Easier form on the same ladder.")
    harder = models.SlugField(blank=True, help_text="Harder form on the same ladder.")

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "number"], name="program_item_number_is_taken_once"
            ),
            models.UniqueConstraint(
                fields=["program", "exercise"], name="program_item_is_there_once"
            ),
            models.CheckConstraint(
                condition=models.Q(side__in=["", *(side.value for side in Side)]),
                name="program_item_side_is_known",
            ),
            models.CheckConstraint(
                condition=models.Q(days_a_week__range=(1, 7)),
                name="program_item_days_a_week_are_1_to_7",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def dose_value(self) -> Dose:
        return Dose(**self.dose)

    @property
    def is_strength(self) -> bool:
        return is_strength(self.exercise.entry())

    @property
    def session_seconds(self) -> int:
        """What it takes of the session's minutes, as the player goes through it."""
        side = Side(self.side) if self.side else None
        sides = sides_in_order(side, is_sided=self.exercise.is_sided)
        return 0 if self.is_apart else player_seconds(self.dose_value, sides)

    @property
    def prescribed(self) -> Prescribed:
        return Prescribed(
            self.exercise.slug, self.name, self.dose_value.words, self.why
        )

    @property
    def prescription(self) -> tuple[Any, ...]:
        return (
            self.exercise_id,
            self.side,
            self.dose,
            self.why,
            self.days,
            self.easier,
            self.harder,
        )
