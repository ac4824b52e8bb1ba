"""Relaxation, and exercise in pregnancy, are kinds of exercise of their own."""

from django.db import migrations, models

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
    "pregnancy_exercise",
    "reflex_points",
    "relaxation",
    "rest",
    "self_massage",
    "staying_active",
    "stretching",
    "yoga",
]


class Migration(migrations.Migration):
    dependencies = [("exercises", "0008_self_massage")]

    operations = [
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
