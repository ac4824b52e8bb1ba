"""A running check of the first edition goes on with the questions of the second.

What was answered counts as far as today's questions ask the same; the rest is asked
again. Decided checks never change: they are read with the questions of their time.
"""

from django.db import migrations
from django.db.migrations.state import StateApps

# A fixed table: it leads from the first edition to the second, whatever comes later.
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.edition_1.translation import (
    translate_first_edition,
)


def translate_running_checks(apps: StateApps, schema_editor: object) -> None:
    checks = apps.get_model("assessment", "SymptomCheck")
    for check in checks.objects.filter(decided_at=None).exclude(answers={}).iterator():
        translated = translate_first_edition(Answers.from_json(check.answers))
        check.answers = translated.to_json()
        check.save(update_fields=["answers"])


class Migration(migrations.Migration):
    dependencies = [("assessment", "0004_clinician_visit")]

    operations = [
        # Backwards, the old questions are asked again one by one, as ever.
        migrations.RunPython(translate_running_checks, migrations.RunPython.noop)
    ]
