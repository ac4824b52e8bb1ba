"""Add walks and the weekly goals for them."""

import uuid

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_unknown_time_zone"),
        ("progress", "0003_unknown_and_nerve_signs"),
    ]

    operations = [
        migrations.CreateModel(
            name="Walk",
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
                ("key", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("walked_on", models.DateField(verbose_name="day")),
                ("minutes", models.PositiveSmallIntegerField()),
                (
                    "kind",
                    models.CharField(
                        help_text="On foot, or seated: pushing, arm cycling, marching.",
                        max_length=10,
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="walks",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["person", "-walked_on"],
                        include=("minutes",),
                        name="walk_by_person_and_day",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("minutes__range", (1, 600))),
                        name="walk_minutes_are_possible",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["on_foot", "seated"])),
                        name="walk_kind_is_known",
                    ),
                    models.UniqueConstraint(
                        fields=("person", "key"), name="walk_is_stored_once"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WalkingGoal",
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
                    "minutes",
                    models.PositiveSmallIntegerField(help_text="On each of the days."),
                ),
                ("days", models.PositiveSmallIntegerField(help_text="Of a week.")),
                ("kind", models.CharField(max_length=10)),
                (
                    "step",
                    models.CharField(
                        help_text="From the goal before it to this one.", max_length=10
                    ),
                ),
                ("reason", models.JSONField(help_text="The rule that decided it.")),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="walking_goals",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("minutes__range", (3, 30)), ("days__range", (3, 5))
                        ),
                        name="walking_goal_is_within_limits",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["on_foot", "seated"])),
                        name="walking_goal_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("step__in", ["start", "ease", "hold", "grow"])
                        ),
                        name="walking_goal_step_is_known",
                    ),
                    models.UniqueConstraint(
                        fields=("person", "made_at"), name="walking_goal_is_made_once"
                    ),
                ],
            },
        ),
    ]
