"""The log of pain, the outcome measures, and sessions with their items."""

import uuid

import django.core.validators
import django.db.models.deletion
import django.db.models.lookups
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("exercises", "0001_initial"),
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="PsfsActivity",
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
                ("name", models.CharField(max_length=60)),
                (
                    "created_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False
                    ),
                ),
                (
                    "stopped_on",
                    models.DateField(
                        blank=True, help_text="Empty while it is followed.", null=True
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="psfs_activities",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "PSFS activities",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("number__range", (1, 3))),
                        name="psfs_activity_number_is_1_to_3",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name", ""), _negated=True),
                        name="psfs_activity_has_a_name",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("stopped_on", None)),
                        fields=("person", "number"),
                        name="psfs_activity_number_is_taken_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PsfsRating",
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
                ("rated_on", models.DateField()),
                ("ability", models.PositiveSmallIntegerField()),
                (
                    "activity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="ratings",
                        to="progress.psfsactivity",
                    ),
                ),
            ],
            options={
                "ordering": ["rated_on"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("ability__range", (0, 10))),
                        name="psfs_rating_is_0_to_10",
                    ),
                    models.UniqueConstraint(
                        fields=("activity", "rated_on"),
                        name="psfs_activity_is_rated_once_a_day",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Session",
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
                ("phase", models.CharField(max_length=10)),
                (
                    "is_relief",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="Relief beside the program: it says nothing of its exercises.",
                    ),
                ),
                ("started_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("finished_at", models.DateTimeField(blank=True, null=True)),
                (
                    "pain_before",
                    models.PositiveSmallIntegerField(blank=True, null=True),
                ),
                ("pain_after", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("effort", models.PositiveSmallIntegerField(blank=True, null=True)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sessions",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["person", "-started_at"],
                        name="session_by_person_and_time",
                    ),
                    models.Index(
                        fields=["person", "finished_at"],
                        name="session_by_person_and_end",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("person", "key"), name="session_is_stored_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("phase__in", ["calm", "move", "balance", "keep"])
                        ),
                        name="session_phase_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("pain_before__range", (0, 10))),
                        name="session_pain_before_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("pain_after__range", (0, 10))),
                        name="session_pain_after_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("effort__range", (0, 10))),
                        name="session_effort_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("finished_at", None),
                            ("finished_at__gte", models.F("started_at")),
                            _connector="OR",
                        ),
                        name="session_ends_after_its_start",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NextDayResponse",
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
                ("pain", models.PositiveSmallIntegerField()),
                (
                    "feeling",
                    models.CharField(
                        blank=True, help_text="How the session felt.", max_length=10
                    ),
                ),
                (
                    "answered_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False
                    ),
                ),
                (
                    "session",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="next_day_response",
                        to="progress.session",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "next-day responses",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("pain__range", (0, 10))),
                        name="next_day_pain_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("feeling__in", ["", "good", "hard", "too_much"])
                        ),
                        name="next_day_feeling_is_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SessionItem",
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
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        help_text="Empty until the person says.",
                        max_length=10,
                    ),
                ),
                ("pain", models.PositiveSmallIntegerField(blank=True, null=True)),
                (
                    "exercise",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="exercises.exercise",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="items",
                        to="progress.session",
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("session", "number"),
                        name="session_item_number_is_taken_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("side__in", ["", "left", "right"])),
                        name="session_item_side_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("outcome__in", ["", "done", "hurt", "leg_pain", "skipped"])
                        ),
                        name="session_item_outcome_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("pain__range", (0, 10))),
                        name="session_item_pain_is_0_to_10",
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
                        name="session_item_findings_are_a_list",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PainEntry",
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
                ("pain", models.PositiveSmallIntegerField()),
                (
                    "felt_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, verbose_name="when"
                    ),
                ),
                (
                    "average_pain",
                    models.PositiveSmallIntegerField(blank=True, null=True),
                ),
                ("worst_pain", models.PositiveSmallIntegerField(blank=True, null=True)),
                (
                    "places",
                    models.JSONField(
                        blank=True,
                        db_default=models.Value([], models.JSONField()),
                        default=list,
                    ),
                ),
                (
                    "trigger",
                    models.CharField(
                        blank=True, db_default="", default="", max_length=120
                    ),
                ),
                (
                    "medicine",
                    models.CharField(
                        blank=True, db_default="", default="", max_length=120
                    ),
                ),
                (
                    "sleep",
                    models.CharField(
                        blank=True, db_default="", default="", max_length=10
                    ),
                ),
                (
                    "mood",
                    models.CharField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="How the back feels, in words.",
                        max_length=120,
                    ),
                ),
                ("is_flare", models.BooleanField(db_default=False, default=False)),
                (
                    "is_limiting",
                    models.BooleanField(
                        db_default=False,
                        default=False,
                        help_text="It kept the person from something they usually do.",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        validators=[django.core.validators.MaxLengthValidator(500)],
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
                        related_name="pain_entries",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "pain entries",
                "indexes": [
                    models.Index(
                        fields=["person", "-felt_at"],
                        include=("pain", "is_flare", "is_limiting"),
                        name="pain_by_person_and_moment",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("pain__range", (0, 10))),
                        name="pain_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("average_pain__range", (0, 10))),
                        name="average_pain_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("worst_pain__range", (0, 10))),
                        name="worst_pain_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("worst_pain__gte", models.F("average_pain"))
                        ),
                        name="worst_pain_is_not_below_average",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "places__contained_by",
                                [
                                    "left_low_back",
                                    "middle_low_back",
                                    "right_low_back",
                                    "left_buttock",
                                    "right_buttock",
                                    "left_leg_above_knee",
                                    "right_leg_above_knee",
                                    "left_leg_below_knee",
                                    "right_leg_below_knee",
                                ],
                            )
                        ),
                        name="pain_places_are_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("sleep__in", ["", "well", "fairly", "badly"])
                        ),
                        name="pain_sleep_is_known",
                    ),
                    models.UniqueConstraint(
                        fields=("person", "key", "pain"),
                        name="pain_entry_is_stored_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PegScore",
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
                ("week_starts_on", models.DateField()),
                ("pain", models.PositiveSmallIntegerField()),
                ("enjoyment", models.PositiveSmallIntegerField()),
                ("general_activity", models.PositiveSmallIntegerField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="peg_scores",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "PEG scores",
                "ordering": ["week_starts_on"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("pain__range", (0, 10))),
                        name="peg_pain_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("enjoyment__range", (0, 10))),
                        name="peg_enjoyment_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("general_activity__range", (0, 10))),
                        name="peg_general_activity_is_0_to_10",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("week_starts_on__iso_week_day", 1)),
                        name="peg_week_starts_on_a_monday",
                    ),
                    models.UniqueConstraint(
                        fields=("person", "week_starts_on"),
                        name="peg_week_is_stored_once",
                    ),
                ],
            },
        ),
    ]
