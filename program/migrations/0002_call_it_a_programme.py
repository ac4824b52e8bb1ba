"""Call programmes by the name that people read."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("program", "0001_initial"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="program",
            options={"ordering": ["-number"], "verbose_name": "programme"},
        ),
        migrations.AlterModelOptions(
            name="programitem",
            options={"ordering": ["number"], "verbose_name": "programme item"},
        ),
    ]
