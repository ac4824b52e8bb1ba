"""A programme item answers activities too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("program", "0007_pauses"),
    ]

    operations = [
        migrations.AlterField(
            model_name="programitem",
            name="finding_keys",
            field=models.JSONField(
                blank=True,
                default=list,
                help_text="What it answers, findings and activities; none: it is for all.",
            ),
        ),
    ]
