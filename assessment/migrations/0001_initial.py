"""Symptom checks with their reviews, and test sessions with their scores."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="SymptomCheck",
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
                ("answers", models.JSONField(blank=True, default=dict)),
                (
                    "started_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False
                    ),
                ),
                (
                    "decided_at",
                    models.DateTimeField(blank=True, editable=False, null=True),
                ),
                (
                    "disposition",
                    models.CharField(blank=True, editable=False, max_length=20),
                ),
                ("fired", models.JSONField(blank=True, default=list, editable=False)),
                (
                    "rules_version",
                    models.CharField(blank=True, editable=False, max_length=20),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="symptom_checks",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["person", "-decided_at"], name="symptom_check_latest"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("decided_at", None)),
                        fields=("person",),
                        name="symptom_check_runs_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("decided_at", None),
                                ("disposition", ""),
                                ("rules_version", ""),
                            ),
                            models.Q(
                                ("decided_at__isnull", False),
                                (
                                    "disposition__in",
                                    ["self_care", "clinician", "urgent", "emergency"],
                                ),
                                models.Q(("rules_version", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="symptom_check_is_running_or_decided",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ClinicianReview",
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
                ("seen_on", models.DateField()),
                ("clinician_kind", models.CharField(max_length=20)),
                (
                    "created_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False
                    ),
                ),
                (
                    "symptom_check",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="review",
                        to="assessment.symptomcheck",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "clinician_kind__in",
                                [
                                    "doctor",
                                    "physiotherapist",
                                    "midwife",
                                    "nurse",
                                    "chiropractor",
                                    "osteopath",
                                    "other",
                                ],
                            )
                        ),
                        name="clinician_kind_is_known",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TestSession",
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
                    "started_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False
                    ),
                ),
                ("finished_at", models.DateTimeField(blank=True, null=True)),
                ("pain_now", models.PositiveSmallIntegerField()),
                ("size", models.CharField(max_length=10)),
                ("cautions", models.JSONField(blank=True, default=list)),
                ("excluded_positions", models.JSONField(blank=True, default=list)),
                ("is_clinician_awaited", models.BooleanField(default=False)),
                ("age", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("sex", models.CharField(blank=True, max_length=10)),
                ("findings", models.JSONField(blank=True, default=list)),
                ("rules_version", models.CharField(blank=True, max_length=20)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="test_sessions",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "ordering": ["-started_at"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("finished_at", None)),
                        fields=("person",),
                        name="test_session_one_runs_at_a_time",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("pain_now__lte", 10)),
                        name="test_session_pain_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("size__in", ["short", "full", "looks"])),
                        name="test_session_size_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sex__in", ["", "female", "male"])),
                        name="test_session_sex_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("findings", []),
                                ("finished_at", None),
                                ("rules_version", ""),
                            ),
                            models.Q(
                                ("finished_at__isnull", False),
                                models.Q(("rules_version", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="test_session_finished_names_its_rules",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TestScore",
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
                ("test", models.SlugField()),
                ("side", models.CharField(blank=True, max_length=5)),
                ("value", models.FloatField(blank=True, null=True)),
                ("pain", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("pain_place", models.CharField(blank=True, max_length=20)),
                ("is_skipped", models.BooleanField(default=False)),
                ("scored_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "test_session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="scores",
                        to="assessment.testsession",
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("test_session", "test", "side"),
                        name="test_score_once_per_test_and_side",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("side__in", ["", "left", "right"])),
                        name="test_score_side_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("pain", None),
                            models.Q(("pain__gte", 1), ("pain__lte", 10)),
                            _connector="OR",
                        ),
                        name="test_score_pain_is_1_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "pain_place__in",
                                [
                                    "",
                                    "low_back",
                                    "buttock_or_groin",
                                    "thigh_or_knee",
                                    "below_knee",
                                    "elsewhere",
                                ],
                            )
                        ),
                        name="test_score_pain_place_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("is_skipped", True), ("pain", None), ("value", None)
                            ),
                            models.Q(
                                ("is_skipped", False),
                                models.Q(
                                    ("value__isnull", False),
                                    ("pain__isnull", False),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="test_score_says_something",
                    ),
                ],
            },
        ),
    ]
