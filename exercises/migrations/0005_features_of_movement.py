"""What an exercise does, from which its cautions follow, and its exceptions."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("exercises", "0004_fill_catalogue_words")]

    operations = [
        migrations.AddField(
            model_name="exercise",
            name="features",
            field=models.JSONField(
                blank=True,
                default=list,
                help_text="What it does that a condition may forbid, beyond its position and technique.",
            ),
        ),
        migrations.AddField(
            model_name="exercise",
            name="caution_exceptions",
            field=models.JSONField(
                blank=True,
                default=list,
                help_text="Where its cautions are not those of its features, and why.",
            ),
        ),
    ]
