"""Sessions of five minutes, and the places where a person can exercise."""

import django.db.models.lookups
from django.db import migrations, models

import people.models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_unknown_time_zone"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="preferences",
            name="preferences_minutes_are_offered",
        ),
        migrations.AddField(
            model_name="preferences",
            name="places",
            field=models.JSONField(
                db_default=models.Value(
                    ["floor", "bed", "chair", "standing_room", "outdoors"],
                    models.JSONField(),
                ),
                default=people.models.default_places,
                help_text="Where they can exercise.",
            ),
        ),
        migrations.AlterField(
            model_name="preferences",
            name="minutes",
            field=models.PositiveSmallIntegerField(
                choices=[
                    (5, "5 minutes"),
                    (10, "10 minutes"),
                    (15, "15 minutes"),
                    (25, "25 minutes"),
                ],
                default=15,
            ),
        ),
        migrations.AddConstraint(
            model_name="preferences",
            constraint=models.CheckConstraint(
                condition=models.Q(("minutes__in", (5, 10, 15, 25))),
                name="preferences_minutes_are_offered",
            ),
        ),
        migrations.AddConstraint(
            model_name="preferences",
            constraint=models.CheckConstraint(
                condition=django.db.models.lookups.Exact(
                    models.Func(
                        models.F("places"),
                        function="jsonb_typeof",
                        output_field=models.CharField(),
                    ),
                    models.Value("array"),
                ),
                name="preferences_places_are_a_list",
            ),
        ),
    ]
