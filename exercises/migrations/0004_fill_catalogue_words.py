"""The database notes the words of each exercise, whoever saves it and however."""

from django.db import migrations

# In order, so that two transactions that add the same words do not wait for each other.
FORWARDS = """
CREATE FUNCTION exercises_note_words() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO exercises_catalogueword (word)
    SELECT DISTINCT word
    FROM regexp_split_to_table(
        lower(concat_ws(
            ' ', NEW.name, NEW.summary, NEW.synonyms, NEW."primary", NEW.secondary
        )),
        '[^[:alnum:]]+'
    ) AS word
    WHERE length(word) BETWEEN 3 AND 80
    ORDER BY word
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER exercises_words_are_noted
AFTER INSERT OR UPDATE OF name, summary, synonyms, "primary", secondary
ON exercises_exercise FOR EACH ROW
EXECUTE FUNCTION exercises_note_words();
UPDATE exercises_exercise SET name = name;
"""

BACKWARDS = """
DROP TRIGGER exercises_words_are_noted ON exercises_exercise;
DROP FUNCTION exercises_note_words();
DELETE FROM exercises_catalogueword;
"""


class Migration(migrations.Migration):
    dependencies = [("exercises", "0003_catalogue_word")]

    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
