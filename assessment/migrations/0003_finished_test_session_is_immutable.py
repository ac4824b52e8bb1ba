"""The database refuses any change to a finished test session, and to its scores."""

from django.db import migrations

# An import adds finished test sessions, and their scores after them: so a score may
# still be added, but none that was given after the end. The owner of a test session may
# change: an account may take over what was done before the log-in.
FORWARDS = """
CREATE FUNCTION assessment_refuse_test_session_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a finished test session never changes';
END
$$;
CREATE TRIGGER assessment_finished_test_session_is_immutable
BEFORE UPDATE ON assessment_testsession FOR EACH ROW
WHEN (OLD.finished_at IS NOT NULL AND OLD.person_id = NEW.person_id)
EXECUTE FUNCTION assessment_refuse_test_session_change();

CREATE FUNCTION assessment_refuse_late_score() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM assessment_testsession
        WHERE id IN (OLD.test_session_id, NEW.test_session_id)
        AND (finished_at < NEW.scored_at OR TG_OP = 'UPDATE')
        AND finished_at IS NOT NULL
    ) THEN
        RAISE EXCEPTION 'a finished test session takes no more scores'
        USING ERRCODE = 'check_violation',
            CONSTRAINT = 'test_score_is_given_before_the_test_session_ends';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER assessment_finished_test_session_takes_no_score
BEFORE INSERT OR UPDATE ON assessment_testscore FOR EACH ROW
EXECUTE FUNCTION assessment_refuse_late_score();
"""

BACKWARDS = """
DROP TRIGGER assessment_finished_test_session_takes_no_score ON assessment_testscore;
DROP FUNCTION assessment_refuse_late_score();
DROP TRIGGER assessment_finished_test_session_is_immutable ON assessment_testsession;
DROP FUNCTION assessment_refuse_test_session_change();
"""


class Migration(migrations.Migration):
    dependencies = [("assessment", "0002_decided_check_is_immutable")]

    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
