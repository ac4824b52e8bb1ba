"""The lessons."""

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Lesson",
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
                (
                    "number",
                    models.PositiveSmallIntegerField(
                        help_text="Place in the list of all lessons."
                    ),
                ),
                (
                    "edition",
                    models.PositiveSmallIntegerField(
                        default=1,
                        help_text="Counts up when the question or an answer changes.",
                    ),
                ),
                ("title", models.CharField(max_length=80)),
                (
                    "summary",
                    models.CharField(
                        help_text="One sentence: what it is about.", max_length=160
                    ),
                ),
                (
                    "paragraphs",
                    models.JSONField(help_text="One screen of text, a paragraph each."),
                ),
                ("question", models.CharField(max_length=200)),
                (
                    "answers",
                    models.JSONField(help_text="Two or three, with what each means."),
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
                    models.CharField(
                        help_text="The drawing in words. If it has sides, write {side} for the one that is shown and {other_side} for the other.",
                        max_length=300,
                    ),
                ),
                ("is_retired", models.BooleanField(default=False)),
            ],
            options={
                "ordering": ["number", "slug"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("grade__in", ["A", "B", "C", "D"])),
                        name="lesson_grade_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("edition__gte", 1)),
                        name="lesson_editions_begin_at_1",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("paragraphs", []), _negated=True),
                            models.Q(("answers", []), _negated=True),
                        ),
                        name="lesson_has_a_text_and_answers",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sources", []), _negated=True),
                        name="lesson_has_a_source",
                    ),
                ],
            },
        ),
    ]
