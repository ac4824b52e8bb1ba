"""Programs with their items, and what adapts them."""

import django.db.models.deletion
import django.db.models.lookups
import django.utils.timezone
from django.db import migrations, models

import program.models.programs


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("assessment", "0001_initial"),
        ("exercises", "0001_initial"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Program",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("is_current", models.BooleanField(default=True)),
                ("phase", models.CharField(max_length=10)),
                ("week", models.PositiveSmallIntegerField()),
                ("pain_now", models.PositiveSmallIntegerField()),
                (
                    "pain_at_start",
                    models.FloatField(help_text="Mean pain as the phase began."),
                ),
                (
                    "seconds",
                    models.PositiveSmallIntegerField(help_text="Length of a session."),
                ),
                ("rules_version", models.CharField(max_length=20)),
                ("reason", models.JSONField(help_text="The rule that gave the phase.")),
                ("rules", models.JSONField(help_text="The rules that gave the items.")),
                (
                    "notes",
                    models.JSONField(
                        blank=True, default=list, help_text="What is missing, and why."
                    ),
                ),
                (
                    "note_keys",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="What each note is about, whatever its words.",
                    ),
                ),
                (
                    "changes",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="What is new since the last one, and why.",
                    ),
                ),
                (
                    "made_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="programs",
                        to="people.person",
                    ),
                ),
                (
                    "symptom_check",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="+",
                        to="assessment.symptomcheck",
                    ),
                ),
                (
                    "test_session",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="+",
                        to="assessment.testsession",
                    ),
                ),
            ],
            options={
                "ordering": ["-number"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("person", "number"), name="program_number_is_taken_once"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("is_current", True)),
                        fields=("person",),
                        name="program_one_is_current",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("phase__in", ["calm", "move", "balance", "keep"])
                        ),
                        name="program_phase_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("pain_now__lte", 10), ("pain_at_start__range", (0, 10))
                        ),
                        name="program_pain_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("note_keys"),
                                function="jsonb_typeof",
                                output_field=models.CharField(),
                            ),
                            models.Value("array"),
                        ),
                        name="program_note_keys_are_a_list",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ProgramItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField()),
                ("side", models.CharField(blank=True, max_length=5)),
                ("name", models.CharField(max_length=80)),
                ("dose", models.JSONField()),
                ("why", models.TextField()),
                (
                    "finding_keys",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="The findings that it answers; none: it is for everyone.",
                    ),
                ),
                ("rule", models.SlugField()),
                (
                    "is_apart",
                    models.BooleanField(
                        help_text="At its own time, outside the session."
                    ),
                ),
                ("days_a_week", models.PositiveSmallIntegerField()),
                (
                    "days",
                    models.JSONField(
                        default=program.models.programs.all_days_of_week,
                        help_text="Numbers of the days in the person's own week.",
                    ),
                ),
                (
                    "easier",
                    models.SlugField(
                        blank=True, help_text="Easier form on the same ladder."
                    ),
                ),
                (
                    "harder",
                    models.SlugField(
                        blank=True, help_text="Harder form on the same ladder."
                    ),
                ),
                (
                    "exercise",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="exercises.exercise",
                    ),
                ),
                (
                    "program",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="items",
                        to="program.program",
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("program", "number"),
                        name="program_item_number_is_taken_once",
                    ),
                    models.UniqueConstraint(
                        fields=("program", "exercise"),
                        name="program_item_is_there_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("side__in", ["", "left", "right"])),
                        name="program_item_side_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("days_a_week__range", (1, 7))),
                        name="program_item_days_a_week_are_1_to_7",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.Exact(
                            models.Func(
                                models.F("finding_keys"),
                                function="jsonb_typeof",
                                output_field=models.CharField(),
                            ),
                            models.Value("array"),
                        ),
                        name="program_item_findings_are_a_list",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Adaptation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("kind", models.CharField(max_length=10)),
                ("dose_steps", models.SmallIntegerField(default=0)),
                ("rule", models.SlugField()),
                ("reason", models.CharField(max_length=200)),
                ("source", models.CharField(max_length=500)),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "exercise",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="exercises.exercise",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="adaptations",
                        to="people.person",
                    ),
                ),
                (
                    "replacement",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="exercises.exercise",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["person", "-made_at"],
                        name="adaptation_by_person_and_time",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "harder",
                                    "easier",
                                    "stop",
                                    "flare",
                                    "recheck",
                                    "gentle",
                                    "sleep",
                                ],
                            )
                        ),
                        name="adaptation_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("exercise__isnull", False),
                                ("kind__in", ["harder", "easier", "stop"]),
                            ),
                            models.Q(
                                models.Q(
                                    ("kind__in", ["harder", "easier", "stop"]),
                                    _negated=True,
                                ),
                                ("exercise", None),
                            ),
                            _connector="OR",
                        ),
                        name="adaptation_of_an_exercise_names_it",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replacement", None),
                            models.Q(
                                ("replacement", models.F("exercise")), _negated=True
                            ),
                            _connector="OR",
                        ),
                        name="adaptation_replacement_is_another",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CheckIn",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("pain", models.CharField(max_length=10)),
                ("function", models.CharField(max_length=10)),
                ("confidence", models.PositiveSmallIntegerField()),
                ("sleep", models.CharField(max_length=10)),
                ("barrier", models.CharField(max_length=10)),
                ("changes", models.JSONField(blank=True, default=list)),
                (
                    "made_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="check_ins",
                        to="people.person",
                    ),
                ),
                (
                    "swapped_exercise",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="exercises.exercise",
                    ),
                ),
            ],
            options={
                "ordering": ["-made_at"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("barrier__in", ["none", "time", "pain", "hard", "forgot"]),
                            ("function__in", ["better", "same", "worse"]),
                            ("pain__in", ["better", "same", "worse"]),
                            ("sleep__in", ["well", "fairly", "badly"]),
                        ),
                        name="check_in_answers_are_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("confidence__lte", 10)),
                        name="check_in_confidence_is_0_to_10",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Exclusion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        blank=True,
                        help_text="The rule that swapped it; or the person.",
                        max_length=200,
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False
                    ),
                ),
                (
                    "exercise",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="exercises.exercise",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="exclusions",
                        to="people.person",
                    ),
                ),
                (
                    "replacement",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="exercises.exercise",
                    ),
                ),
            ],
            options={
                "ordering": ["exercise__name"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("person", "exercise"),
                        name="exclusion_once_per_exercise",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("replacement", None),
                            models.Q(
                                ("replacement", models.F("exercise")), _negated=True
                            ),
                            _connector="OR",
                        ),
                        name="exclusion_is_not_its_own_swap",
                    ),
                ],
            },
        ),
    ]
