"""An item of a session answers activities too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("progress", "0005_activity_kind"),
    ]

    operations = [
        migrations.AlterField(
            model_name="sessionitem",
            name="finding_keys",
            field=models.JSONField(
                blank=True,
                default=list,
                help_text="What it answers, findings and activities; none: it is for all.",
            ),
        ),
    ]
