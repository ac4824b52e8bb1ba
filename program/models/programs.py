"""A permanent record of what was prescribed."""

from collections.abc import Sequence
from datetime import datetime
from math import ceil
from typing import Any, Self

from django.db import models, transaction
from django.utils import timezone

from assessment.models import SymptomCheck, TestSession
from core.json_rows import json_rows_subquery
from core.model_fields import (
    EnumField,
    OptionalEnumField,
    ValueField,
    enum_check_constraint,
    json_array_constraint,
)
from core.values.days import DAYS_PER_WEEK, SECONDS_PER_MINUTE
from core.values.rules import RuleReason
from exercises.models import Exercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Side
from people.models import Person
from program.rules.phases import CHECK_FIRST_SLUG
from progress.sessions.player.playback import order_sides
from progress.sessions.player.timeline import compute_player_seconds

ITEM_FIELDS = {"slug": "exercise__slug"} | {
    name: name
    for name in (
        *("rule", "name", "side", "dose", "why", "days", "easier", "harder"),
        "finding_keys",
    )
}


class ProgramQuerySet(models.QuerySet["Program"]):
    def for_person(self, person: Person) -> Self:
        return self.filter(person_id=person.pk)

    def current(self) -> "Program | None":
        return self.filter(is_current=True).first()

    def made_since(self, moment: datetime) -> Self:
        return self.filter(made_at__gte=moment)

    def with_items(self) -> Self:
        """Load the programs and their items in the same query."""
        items = ProgramItem.objects.filter(program_id=models.OuterRef("pk"))
        return self.annotate(item_rows=json_rows_subquery(items, ITEM_FIELDS))

    @transaction.atomic
    def create_current(
        self, items: Sequence["ProgramItem"], *, person: Person, **fields: Any
    ) -> "Program":
        """Save a program as the person's current one; the last one becomes history."""
        self.for_person(person).filter(is_current=True).update(is_current=False)
        program = self.create(person=person, **fields)
        for item in items:
            item.program = program
        ProgramItem.objects.bulk_create(items)
        return program


class Program(models.Model):
    """A plan as it was made, with its reasons; never changed, only replaced."""

    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="programs"
    )
    symptom_check = models.ForeignKey(
        SymptomCheck, on_delete=models.RESTRICT, related_name="+"
    )
    test_session = models.ForeignKey(
        TestSession, on_delete=models.RESTRICT, null=True, related_name="+"
    )
    number = models.PositiveIntegerField()
    is_current = models.BooleanField(default=True)
    phase = EnumField(Phase, max_length=10)
    week = models.PositiveSmallIntegerField()
    pain_now = models.PositiveSmallIntegerField()
    pain_at_start = models.FloatField(help_text="Mean pain as the phase began.")
    seconds = models.PositiveSmallIntegerField(help_text="Length of a session.")
    rules_version = models.CharField(max_length=20)
    reason = ValueField(RuleReason, help_text="The rule that gave the phase.")
    rules = ValueField(
        tuple[RuleReason, ...], help_text="The rules that gave the items."
    )
    notes = ValueField(
        tuple[str, ...],
        default=tuple,
        blank=True,
        help_text="What is missing, and why.",
    )
    note_keys = ValueField(
        tuple[str, ...],
        default=tuple,
        blank=True,
        help_text="What each note is about, whatever its words.",
    )
    changes = ValueField(
        tuple[str, ...],
        default=tuple,
        blank=True,
        help_text="What is new since the last one, and why.",
    )
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ProgramQuerySet.as_manager()

    item_rows: list[dict[str, Any]]  # loaded by `with_items`

    class Meta:
        verbose_name = "programme"
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
            enum_check_constraint("phase", Phase, "program_phase_is_known"),
            models.CheckConstraint(
                condition=models.Q(pain_now__lte=10)
                & models.Q(pain_at_start__range=(0, 10)),
                name="program_pain_is_0_to_10",
            ),
            json_array_constraint("note_keys", "program_note_keys_are_a_list"),
        ]

    def __str__(self) -> str:
        return f"Programme {self.number}"

    @property
    def is_waiting_for_check(self) -> bool:
        return self.reason.slug == CHECK_FIRST_SLUG

    @property
    def session_minutes(self) -> int:
        """The length of the longest session of the week."""
        return ceil(self.seconds / SECONDS_PER_MINUTE)


def all_days_of_week() -> tuple[int, ...]:
    return tuple(range(DAYS_PER_WEEK))


class ProgramItem(models.Model):
    """One exercise of a program, copied from the catalogue as it was then.

    `side` comes first and is done twice, the other side once; empty: both alike.
    """

    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="items")
    number = models.PositiveSmallIntegerField()
    exercise = models.ForeignKey(Exercise, on_delete=models.PROTECT, related_name="+")
    side = OptionalEnumField(Side, max_length=5)
    name = models.CharField(max_length=80)
    dose = ValueField(Dose)
    why = models.TextField()
    finding_keys = ValueField(
        tuple[str, ...],
        default=tuple,
        blank=True,
        help_text="What it answers, findings and activities; none: it is for all.",
    )
    rule = models.SlugField()
    is_apart = models.BooleanField(help_text="At its own time, outside the session.")
    days_a_week = models.PositiveSmallIntegerField()
    days = ValueField(
        tuple[int, ...],
        default=all_days_of_week,
        help_text="Numbers of the days in the person's own week.",
    )
    easier = models.SlugField(blank=True, help_text="Easier form on the same ladder.")
    harder = models.SlugField(blank=True, help_text="Harder form on the same ladder.")

    class Meta:
        verbose_name = "programme item"
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "number"], name="program_item_number_is_taken_once"
            ),
            models.UniqueConstraint(
                fields=["program", "exercise"], name="program_item_is_there_once"
            ),
            enum_check_constraint(
                "side", Side, "program_item_side_is_known", or_empty=True
            ),
            models.CheckConstraint(
                condition=models.Q(days_a_week__range=(1, 7)),
                name="program_item_days_a_week_are_1_to_7",
            ),
            json_array_constraint("finding_keys", "program_item_findings_are_a_list"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_strength(self) -> bool:
        return self.exercise.to_catalogue_exercise().is_strength

    @property
    def session_seconds(self) -> int:
        sides = order_sides(self.side, is_sided=self.exercise.is_sided)
        return 0 if self.is_apart else compute_player_seconds(self.dose, sides)
