"""Flare-ups that people report, and the day on which each was over."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exercises", "0002_figure_text_help"),
        ("people", "0004_five_minutes_and_places"),
        ("program", "0008_activity_keys"),
    ]

    operations = [
        migrations.CreateModel(
            name="Flare",
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
                    "cause",
                    models.CharField(
                        help_text="What happened before it.", max_length=10
                    ),
                ),
                (
                    "onset",
                    models.CharField(
                        help_text="Since when it had lasted.", max_length=15
                    ),
                ),
                (
                    "has_danger_sign",
                    models.BooleanField(help_text="Some danger sign was new."),
                ),
                (
                    "has_new_leg_pain",
                    models.BooleanField(help_text="Pain down a leg was new."),
                ),
                (
                    "usual_pain",
                    models.FloatField(
                        blank=True,
                        help_text="The median of the days before it; none: too few were logged.",
                        null=True,
                    ),
                ),
                (
                    "reported_at",
                    models.DateTimeField(default=django.utils.timezone.now),
                ),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        help_text="Whether the log or you ended it, or you took the report back.",
                        max_length=10,
                    ),
                ),
            ],
        ),
        migrations.RemoveConstraint(
            model_name="adaptation",
            name="adaptation_kind_is_known",
        ),
        migrations.AddConstraint(
            model_name="adaptation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "harder",
                            "easier",
                            "stop",
                            "flare",
                            "flare_over",
                            "recheck",
                            "gentle",
                            "small",
                            "sleep",
                        ],
                    )
                ),
                name="adaptation_kind_is_known",
            ),
        ),
        migrations.AddField(
            model_name="flare",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="flares",
                to="people.person",
            ),
        ),
        migrations.AddIndex(
            model_name="flare",
            index=models.Index(
                fields=["person", "-reported_at"], name="flare_by_person_and_time"
            ),
        ),
        migrations.AddConstraint(
            model_name="flare",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "cause__in",
                        [
                            "lifting",
                            "sitting",
                            "too_much",
                            "stress",
                            "illness",
                            "fall",
                            "accident",
                            "unknown",
                        ],
                    )
                ),
                name="flare_cause_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="flare",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("onset__in", ["today", "yesterday", "some_days", "over_a_week"])
                ),
                name="flare_onset_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="flare",
            constraint=models.CheckConstraint(
                condition=models.Q(("ending__in", ["", "logged", "told", "undone"])),
                name="flare_ending_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="flare",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("ended_at", None), ("ending", "")),
                    models.Q(
                        models.Q(("ending", ""), _negated=True),
                        ("ended_at__gte", models.F("reported_at")),
                        ("ended_at__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="flare_ends_after_its_report",
            ),
        ),
        migrations.AddConstraint(
            model_name="flare",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("usual_pain", None),
                    ("usual_pain__range", (0, 10)),
                    _connector="OR",
                ),
                name="flare_usual_pain_is_0_to_10",
            ),
        ),
        migrations.AddConstraint(
            model_name="flare",
            constraint=models.UniqueConstraint(
                fields=("person", "reported_at"), name="flare_is_reported_once"
            ),
        ),
    ]
