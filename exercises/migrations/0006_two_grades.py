"""A kind of exercise has a grade, and so has each exercise by itself.

Both fields are filled from the fixtures; until then every exercise counts as exercise in
general, and as untested by itself.
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("exercises", "0005_features_of_movement")]

    operations = [
        migrations.AddField(
            model_name="exercise",
            name="evidence_class",
            field=models.CharField(
                default="exercise",
                help_text="As what reviews study it.",
                max_length=20,
            ),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="exercise",
            name="own_grade",
            field=models.CharField(
                default="D",
                help_text="How well this very exercise is supported.",
                max_length=1,
            ),
            preserve_default=False,
        ),
        migrations.AlterField(
            model_name="exercise",
            name="evidence",
            field=models.CharField(
                help_text="What is known of this very exercise.", max_length=300
            ),
        ),
        migrations.AlterField(
            model_name="exercise",
            name="grade",
            field=models.CharField(
                help_text="How well its class is supported.", max_length=1
            ),
        ),
        migrations.AddConstraint(
            model_name="exercise",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    evidence_class__in=[
                        "acupressure",
                        "balance",
                        "breathing",
                        "cold",
                        "contract_relax",
                        "exercise",
                        "heat",
                        "mckenzie",
                        "motor_control",
                        "nerve_gliding",
                        "pelvic_floor",
                        "pilates",
                        "reflex_points",
                        "rest",
                        "staying_active",
                        "stretching",
                        "yoga",
                    ]
                ),
                name="exercise_evidence_class_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="exercise",
            constraint=models.CheckConstraint(
                condition=models.Q(own_grade__in=["A", "B", "C", "D"]),
                name="exercise_own_grade_is_known",
            ),
        ),
    ]
