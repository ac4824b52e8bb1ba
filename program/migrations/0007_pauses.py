"""What rules left out for good pauses instead, and so comes back."""

from django.db import migrations
from django.db.models import Exists, OuterRef


def end_rule_exclusions(apps, schema_editor):
    """The pause follows from the step, which was recorded with the same reason."""
    stops = apps.get_model("program", "Adaptation").objects.filter(
        person_id=OuterRef("person_id"),
        exercise_id=OuterRef("exercise_id"),
        kind="stop",
        reason=OuterRef("reason"),
    )
    exclusions = apps.get_model("program", "Exclusion").objects.filter(replacement=None)
    exclusions.filter(Exists(stops)).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("program", "0006_set_plan_aside"),
    ]

    operations = [
        # Older code reads no pauses: what it left out is left out again by its rules.
        migrations.RunPython(end_rule_exclusions, migrations.RunPython.noop),
    ]
