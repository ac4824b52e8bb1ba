from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="ThrottleCount",
            fields=[
                (
                    "key",
                    models.UUIDField(
                        help_text="Of rule, window, subject and day, by a secret.",
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("count", models.PositiveIntegerField()),
                ("ends_at", models.DateTimeField()),
            ],
        ),
        # A count is worth no wait for the disk.
        migrations.RunSQL(
            "ALTER TABLE throttles_throttlecount SET UNLOGGED",
            "ALTER TABLE throttles_throttlecount SET LOGGED",
        ),
    ]
