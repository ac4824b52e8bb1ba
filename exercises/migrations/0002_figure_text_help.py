"""Tell editors how a text about a drawing names its sides."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exercises", "0001_initial"),
    ]

    operations = [
        migrations.AlterField(
            model_name="exercise",
            name="figure_text",
            field=models.CharField(
                help_text="The drawing in words. If it has sides, write {side} for the one that is shown and {other_side} for the other.",
                max_length=300,
            ),
        ),
    ]
