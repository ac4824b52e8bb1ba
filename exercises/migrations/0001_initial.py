"""The catalogue of exercises."""

import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Exercise",
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
                ("slug", models.SlugField(unique=True)),
                ("name", models.CharField(max_length=80)),
                ("technique", models.CharField(max_length=20)),
                (
                    "summary",
                    models.CharField(
                        help_text="One sentence: what, and what for.", max_length=200
                    ),
                ),
                (
                    "aims",
                    models.JSONField(
                        help_text="From: relieve, relax, mobilise, strengthen."
                    ),
                ),
                (
                    "primary",
                    models.JSONField(help_text="Muscles or joints it is mainly for."),
                ),
                (
                    "secondary",
                    models.JSONField(blank=True, help_text="Others that take part."),
                ),
                (
                    "synonyms",
                    models.JSONField(
                        blank=True, help_text="Other words people look for."
                    ),
                ),
                ("position", models.CharField(max_length=20)),
                ("places", models.JSONField(help_text="Any one of these is enough.")),
                (
                    "equipment",
                    models.JSONField(blank=True, help_text="All of these are needed."),
                ),
                ("level", models.PositiveSmallIntegerField()),
                (
                    "ladder",
                    models.SlugField(
                        blank=True,
                        help_text="Easier and harder forms of one exercise share it.",
                    ),
                ),
                (
                    "rung",
                    models.PositiveSmallIntegerField(
                        default=0, help_text="Place on the ladder, from 1; 0: on none."
                    ),
                ),
                (
                    "is_sided",
                    models.BooleanField(help_text="Done for each side separately."),
                ),
                ("steps", models.JSONField(help_text="Instructions, a sentence each.")),
                (
                    "feel",
                    models.CharField(
                        help_text="Where it should be felt.", max_length=200
                    ),
                ),
                (
                    "faults",
                    models.JSONField(help_text="Common faults, a sentence each."),
                ),
                ("breathing", models.CharField(max_length=200)),
                (
                    "doses",
                    models.JSONField(
                        help_text="Per phase it suits: sets, rounds, reps, seconds."
                    ),
                ),
                (
                    "cautions",
                    models.JSONField(blank=True, help_text="Who should not do it."),
                ),
                (
                    "stop_if",
                    models.JSONField(help_text="When to stop, a sentence each."),
                ),
                ("grade", models.CharField(max_length=1)),
                (
                    "evidence",
                    models.CharField(
                        help_text="What the grade rests on.", max_length=300
                    ),
                ),
                (
                    "sources",
                    models.JSONField(help_text="Title, year and address of each."),
                ),
                ("reviewed_on", models.DateField()),
                ("figure", models.SlugField(help_text="Name of its drawing.")),
                (
                    "figure_text",
                    models.CharField(help_text="The drawing in words.", max_length=300),
                ),
                ("is_retired", models.BooleanField(default=False)),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.contrib.postgres.search.CombinedSearchVector(
                            django.contrib.postgres.search.CombinedSearchVector(
                                django.contrib.postgres.search.CombinedSearchVector(
                                    django.contrib.postgres.search.CombinedSearchVector(
                                        django.contrib.postgres.search.SearchVector(
                                            "name", config="english", weight="A"
                                        ),
                                        "||",
                                        django.contrib.postgres.search.SearchVector(
                                            "name", config="simple", weight="A"
                                        ),
                                        django.contrib.postgres.search.SearchConfig(
                                            "english"
                                        ),
                                    ),
                                    "||",
                                    django.contrib.postgres.search.SearchVector(
                                        "synonyms",
                                        "primary",
                                        config="english",
                                        weight="B",
                                    ),
                                    django.contrib.postgres.search.SearchConfig(
                                        "english"
                                    ),
                                ),
                                "||",
                                django.contrib.postgres.search.SearchVector(
                                    "synonyms", "primary", config="simple", weight="B"
                                ),
                                django.contrib.postgres.search.SearchConfig("english"),
                            ),
                            "||",
                            django.contrib.postgres.search.SearchVector(
                                "summary",
                                "technique",
                                "secondary",
                                config="english",
                                weight="C",
                            ),
                            django.contrib.postgres.search.SearchConfig("english"),
                        ),
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaces",
                        to="exercises.exercise",
                    ),
                ),
            ],
            options={
                "ordering": ["name"],
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["search"], name="exercise_search"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ladder", ""), _negated=True),
                        fields=("ladder", "rung"),
                        name="exercise_rung_is_taken_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ladder", ""), ("rung", 0)),
                            models.Q(
                                models.Q(("ladder", ""), _negated=True),
                                ("rung__gte", 1),
                            ),
                            _connector="OR",
                        ),
                        name="exercise_rung_is_on_a_ladder",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "technique__in",
                                [
                                    "contract_relax",
                                    "static_stretch",
                                    "mobility",
                                    "strength",
                                    "relief",
                                    "acupressure",
                                    "reflex",
                                ],
                            )
                        ),
                        name="exercise_technique_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "position__in",
                                [
                                    "standing",
                                    "seated",
                                    "kneeling",
                                    "hands_and_knees",
                                    "lying_on_back",
                                    "lying_on_side",
                                    "lying_on_front",
                                ],
                            )
                        ),
                        name="exercise_position_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("level__in", [1, 2, 3, 4, 5])),
                        name="exercise_level_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("grade__in", ["A", "B", "C", "D"])),
                        name="exercise_grade_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("steps", []), _negated=True),
                            models.Q(("stop_if", []), _negated=True),
                        ),
                        name="exercise_says_how_and_when_to_stop",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sources", []), _negated=True),
                        name="exercise_has_a_source",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("doses", {}), _negated=True),
                        name="exercise_has_a_dose",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_retired", True), ("replaced_by", None), _connector="OR"
                        ),
                        name="exercise_only_retired_is_replaced",
                    ),
                ],
            },
        ),
    ]
