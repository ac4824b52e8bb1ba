"""A time zone may be unknown."""

from django.db import migrations, models

import people.models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0002_submission"),
    ]

    operations = [
        migrations.AlterField(
            model_name="person",
            name="time_zone",
            field=models.CharField(
                blank=True,
                help_text="Empty: neither chosen nor reported by a device yet.",
                max_length=64,
                validators=[people.models.validate_time_zone],
            ),
        ),
    ]
