"""An activity that a person names may be of a known kind."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0004_five_minutes_and_places"),
        ("progress", "0004_walking"),
    ]

    operations = [
        migrations.AddField(
            model_name="psfsactivity",
            name="kind",
            field=models.CharField(
                blank=True,
                db_default="",
                default="",
                help_text="What a programme can train for; empty: none of these.",
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name="psfsactivity",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "",
                            "lifting",
                            "sitting",
                            "walking",
                            "sleep",
                            "dressing",
                            "bending",
                            "sport",
                        ],
                    )
                ),
                name="psfs_activity_kind_is_known",
            ),
        ),
    ]
