"""Call programmes by the name that people read."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("progress", "0001_initial"),
    ]

    operations = [
        migrations.AlterField(
            model_name="session",
            name="is_relief",
            field=models.BooleanField(
                db_default=False,
                default=False,
                help_text="Relief beside the programme: it says nothing of its exercises.",
            ),
        ),
    ]
