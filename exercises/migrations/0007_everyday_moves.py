"""Ways to move and rest through the day are a technique of their own, in two kinds."""

from django.db import migrations, models

TECHNIQUES = [
    "contract_relax",
    "static_stretch",
    "mobility",
    "strength",
    "relief",
    "acupressure",
    "reflex",
    "everyday",
]
EVIDENCE_CLASSES = [
    "acupressure",
    "balance",
    "breathing",
    "cold",
    "contract_relax",
    "daily_habits",
    "exercise",
    "heat",
    "lifting",
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


class Migration(migrations.Migration):
    dependencies = [("exercises", "0006_two_grades")]

    operations = [
        migrations.RemoveConstraint(
            model_name="exercise", name="exercise_technique_is_known"
        ),
        migrations.AddConstraint(
            model_name="exercise",
            constraint=models.CheckConstraint(
                condition=models.Q(technique__in=TECHNIQUES),
                name="exercise_technique_is_known",
            ),
        ),
        migrations.RemoveConstraint(
            model_name="exercise", name="exercise_evidence_class_is_known"
        ),
        migrations.AddConstraint(
            model_name="exercise",
            constraint=models.CheckConstraint(
                condition=models.Q(evidence_class__in=EVIDENCE_CLASSES),
                name="exercise_evidence_class_is_known",
            ),
        ),
    ]
