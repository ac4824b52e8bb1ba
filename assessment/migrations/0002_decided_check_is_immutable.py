"""The database refuses any change to a symptom check that was decided."""

from django.db import migrations

# Whose it is may change: an account may take over what was done before the log-in.
FORWARDS = """
CREATE FUNCTION assessment_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a decided symptom check never changes';
END
$$;
CREATE TRIGGER assessment_decided_check_is_immutable
BEFORE UPDATE ON assessment_symptomcheck FOR EACH ROW
WHEN (OLD.decided_at IS NOT NULL AND OLD.person_id = NEW.person_id)
EXECUTE FUNCTION assessment_refuse_change();
"""

BACKWARDS = """
DROP TRIGGER assessment_decided_check_is_immutable ON assessment_symptomcheck;
DROP FUNCTION assessment_refuse_change();
"""


class Migration(migrations.Migration):
    dependencies = [("assessment", "0001_initial")]

    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
