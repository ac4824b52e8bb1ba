"""Let an outcome be unknown, and let numbness and weakness be told."""

from django.db import migrations, models

OUTCOMES = ["", "done", "hurt", "leg_pain", "numb", "weak", "skipped", "unknown"]


class Migration(migrations.Migration):
    dependencies = [
        ("progress", "0002_call_it_a_programme"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="sessionitem",
            name="session_item_outcome_is_known",
        ),
        migrations.AddConstraint(
            model_name="sessionitem",
            constraint=models.CheckConstraint(
                condition=models.Q(("outcome__in", OUTCOMES)),
                name="session_item_outcome_is_known",
            ),
        ),
    ]
