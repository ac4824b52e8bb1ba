"""Self-massage is a technique; it, cycling and exercise in water are kinds."""

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
    "self_massage",
]
EVIDENCE_CLASSES = [
    "acupressure",
    "aquatic",
    "balance",
    "breathing",
    "cold",
    "contract_relax",
    "cycling",
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
    "self_massage",
    "staying_active",
    "stretching",
    "yoga",
]


class Migration(migrations.Migration):
    dependencies = [("exercises", "0007_everyday_moves")]

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
