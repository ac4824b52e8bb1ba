"""The words of the catalogue, by which a search corrects misspelt ones."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("exercises", "0002_figure_text_help")]

    operations = [
        migrations.CreateModel(
            name="CatalogueWord",
            fields=[
                (
                    "word",
                    models.CharField(max_length=80, primary_key=True, serialize=False),
                ),
            ],
        ),
    ]
