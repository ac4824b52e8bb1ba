"""A week of small steps is an adaptation too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exercises", "0002_figure_text_help"),
        ("people", "0003_unknown_time_zone"),
        ("program", "0004_coaching"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="adaptation",
            name="adaptation_kind_is_known",
        ),
        migrations.AddConstraint(
            model_name="adaptation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "harder",
                            "easier",
                            "stop",
                            "flare",
                            "recheck",
                            "gentle",
                            "small",
                            "sleep",
                        ],
                    )
                ),
                name="adaptation_kind_is_known",
            ),
        ),
    ]
