"""Walks with a trolley and rides on a bike have the goal of a walk."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0004_five_minutes_and_places"),
        ("progress", "0006_activity_keys"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="walk",
            name="walk_kind_is_known",
        ),
        migrations.RemoveConstraint(
            model_name="walkinggoal",
            name="walking_goal_kind_is_known",
        ),
        migrations.AlterField(
            model_name="walk",
            name="kind",
            field=models.CharField(
                help_text="How: on foot, with a trolley, on a bike or seated.",
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name="walk",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ["on_foot", "leaning", "cycling", "seated"])
                ),
                name="walk_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="walkinggoal",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ["on_foot", "leaning", "cycling", "seated"])
                ),
                name="walking_goal_kind_is_known",
            ),
        ),
    ]
