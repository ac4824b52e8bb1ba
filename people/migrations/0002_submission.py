"""Forms that were stored and answered."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Submission",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "content_key",
                    models.UUIDField(
                        help_text="Of the form's own key and of all that it said.",
                        unique=True,
                    ),
                ),
                (
                    "location",
                    models.CharField(help_text="Where the answer led.", max_length=500),
                ),
                (
                    "is_first",
                    models.BooleanField(
                        help_text="It was the first write of this person."
                    ),
                ),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="submissions",
                        to="people.person",
                    ),
                ),
            ],
        ),
    ]
