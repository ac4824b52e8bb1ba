"""What a person learned and fears, and their plan for a barrier."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_unknown_time_zone"),
        ("program", "0003_danger_sign_in_check_in"),
    ]

    operations = [
        migrations.CreateModel(
            name="IfThenPlan",
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
                ("barrier", models.CharField(max_length=10)),
                (
                    "cue",
                    models.CharField(help_text="What follows “If”.", max_length=100),
                ),
                (
                    "action",
                    models.CharField(
                        help_text="What follows “then I”.", max_length=100
                    ),
                ),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="if_then_plans",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("barrier__in", ["none", "time", "pain", "hard", "forgot"])
                        ),
                        name="if_then_plan_barrier_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("cue", ""), _negated=True),
                            models.Q(("action", ""), _negated=True),
                        ),
                        name="if_then_plan_has_both_parts",
                    ),
                    models.UniqueConstraint(
                        fields=("person", "made_at"), name="if_then_plan_is_made_once"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="LessonReading",
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
                ("lesson", models.SlugField(help_text="Its name, as in its address.")),
                (
                    "edition",
                    models.PositiveSmallIntegerField(
                        help_text="Which question it was, if it has changed since."
                    ),
                ),
                ("answer", models.SlugField(help_text="The answer by its name.")),
                ("read_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="lesson_readings",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("person", "lesson", "edition"),
                        name="lesson_reading_is_kept_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("edition__gte", 1),
                            models.Q(("lesson", ""), _negated=True),
                            models.Q(("answer", ""), _negated=True),
                        ),
                        name="lesson_reading_says_what_was_read",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MovementFear",
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
                ("movement", models.CharField(max_length=15)),
                ("told_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="movement_fears",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "movement__in",
                                [
                                    "bending",
                                    "lifting",
                                    "twisting",
                                    "bending_back",
                                    "standing_up",
                                    "lying_down",
                                    "walking_far",
                                    "none",
                                ],
                            )
                        ),
                        name="movement_fear_is_of_a_known_movement",
                    ),
                    models.UniqueConstraint(
                        fields=("person", "told_at"), name="movement_fear_is_told_once"
                    ),
                ],
            },
        ),
    ]
