"""A clinician's visit has this name in code, pages, addresses and exports."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("assessment", "0003_finished_test_session_is_immutable")]

    operations = [
        migrations.RenameModel("ClinicianReview", "ClinicianVisit"),
        migrations.AlterField(
            "clinicianvisit",
            "symptom_check",
            models.OneToOneField(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="clinician_visit",
                to="assessment.symptomcheck",
            ),
        ),
    ]
