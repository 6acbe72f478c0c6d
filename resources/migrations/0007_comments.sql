-- What people remark on a record's label, with or without a decision of theirs: one text for each person, record and
-- label definition. What was said along with a verdict or a label stays there, too.
CREATE TABLE comment (
    record_id INTEGER NOT NULL REFERENCES record (id),
    label_definition_id INTEGER NOT NULL REFERENCES label_definition (id),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    text TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (record_id, label_definition_id, annotator_id)
) WITHOUT ROWID
--;
INSERT INTO comment (record_id, label_definition_id, annotator_id, text, created_at)
    SELECT record_id, label_definition_id, coalesce(settled_by_id, annotator_id), comment, created_at
    FROM label WHERE comment <> '' AND is_current = 1 AND job_id IS NULL
    ON CONFLICT DO UPDATE SET text = excluded.text, created_at = excluded.created_at
        WHERE excluded.created_at > comment.created_at
--;
INSERT INTO comment (record_id, label_definition_id, annotator_id, text, created_at)
    SELECT record_id, label_definition_id, annotator_id, comment, created_at
    FROM verification WHERE comment <> '' AND is_current = 1
    ON CONFLICT DO UPDATE SET text = excluded.text, created_at = excluded.created_at
        WHERE excluded.created_at > comment.created_at
--;
-- Of an act: how many of its records people had decided before on the same day, so that the day's count tells records
-- and not acts. Of an undo: how many are decided on that day all the same.
ALTER TABLE operation ADD COLUMN repeated INTEGER NOT NULL DEFAULT 0
