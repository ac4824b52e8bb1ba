"""Give everyone what nearly every home or shop has, and nobody was asked for yet.

Exercises that need a broom handle, a second chair or a trolley did not say so before.
"""

from django.db import migrations

NEW_THINGS = ["stick", "second_chair", "trolley"]


def add_household_things(apps, schema_editor):
    preferences = apps.get_model("people", "Preferences")
    for each in preferences.objects.all().iterator():
        missing = [thing for thing in NEW_THINGS if thing not in each.equipment]
        each.equipment = [*each.equipment, *missing]
        each.save(update_fields=["equipment"])


def remove_household_things(apps, schema_editor):
    preferences = apps.get_model("people", "Preferences")
    for each in preferences.objects.all().iterator():
        each.equipment = [thing for thing in each.equipment if thing not in NEW_THINGS]
        each.save(update_fields=["equipment"])


class Migration(migrations.Migration):
    dependencies = [("people", "0006_more_people_to_show")]

    operations = [
        migrations.RunPython(add_household_things, remove_household_things),
    ]
