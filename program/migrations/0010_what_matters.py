"""What matters to people, and changes of approach among the adaptations."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exercises", "0002_figure_text_help"),
        ("people", "0004_five_minutes_and_places"),
        ("program", "0009_flares"),
    ]

    operations = [
        migrations.CreateModel(
            name="WhatMatters",
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
                ("text", models.CharField(max_length=200)),
                ("told_at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "verbose_name_plural": "what matters",
            },
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
                            "approach",
                        ],
                    )
                ),
                name="adaptation_kind_is_known",
            ),
        ),
        migrations.AddField(
            model_name="whatmatters",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="what_matters",
                to="people.person",
            ),
        ),
        migrations.AddConstraint(
            model_name="whatmatters",
            constraint=models.CheckConstraint(
                condition=models.Q(("text", ""), _negated=True),
                name="what_matters_says_something",
            ),
        ),
        migrations.AddConstraint(
            model_name="whatmatters",
            constraint=models.UniqueConstraint(
                fields=("person", "told_at"), name="what_matters_is_told_once"
            ),
        ),
    ]
