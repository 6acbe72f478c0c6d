-- Records can be deleted. Nothing of a deleted record is removed: it is marked, nobody sees it, and undo brings it back
-- with all that was said about it.

-- The log knows one more kind of act. (A CHECK cannot be changed where it stands.)
CREATE TABLE new_operation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    kind TEXT NOT NULL CHECK (kind IN ('decide', 'schema', 'delete', 'undo', 'redo')),
    description TEXT NOT NULL, -- JSON: a code and its values
    -- The operation that this one undoes or redoes.
    reverses_id INTEGER REFERENCES operation (id),
    -- For a schema edit: the version before it.
    schema_version_before_id INTEGER,
    changed INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    duration INTEGER NOT NULL DEFAULT 0, -- milliseconds that a person looked
    created_at INTEGER NOT NULL
)
--;
INSERT INTO new_operation (id, uuid, annotator_id, kind, description, reverses_id, schema_version_before_id, changed,
        skipped, duration, created_at)
    SELECT id, uuid, annotator_id, kind, description, reverses_id, schema_version_before_id, changed, skipped, duration,
        created_at FROM operation
--;
DROP TABLE operation
--;
ALTER TABLE new_operation RENAME TO operation
--;
CREATE INDEX operation_by_annotator ON operation (annotator_id, id)
--;
CREATE INDEX operation_by_time ON operation (created_at)
--;
CREATE INDEX operation_by_reversed ON operation (reverses_id) WHERE reverses_id IS NOT NULL
--;
-- A deletion of records, its undo, its redo. It goes through its records in slices, from the first to the last.
-- Its ids are never given again: what removes a cut-off one must not hit a later one.
CREATE TABLE record_act (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- NULL: its records are still being written down, and nothing was done yet.
    operation_id INTEGER UNIQUE REFERENCES operation (id),
    -- The act whose records it goes through: its own, or those of the act that it reverses.
    source_id INTEGER REFERENCES record_act (id),
    deletes INTEGER NOT NULL, -- 1: its records go; 0: they come back
    last_record_id INTEGER NOT NULL DEFAULT 0, -- the last that is done
    is_over INTEGER NOT NULL DEFAULT 0
)
--;
CREATE INDEX record_act_under_way ON record_act (id) WHERE is_over = 0
--;
-- The records of an act. No foreign key to the record: it may go with its import.
CREATE TABLE record_act_record (
    record_act_id INTEGER NOT NULL REFERENCES record_act (id),
    record_id INTEGER NOT NULL,
    PRIMARY KEY (record_act_id, record_id)
) WITHOUT ROWID
--;
-- The records that nobody sees. Their own ids are kept here: in `record` another stands meanwhile, so that a file can
-- bring a record of that id again.
CREATE TABLE deleted_record (
    record_id INTEGER PRIMARY KEY REFERENCES record (id),
    record_act_id INTEGER NOT NULL REFERENCES record_act (id),
    external_id TEXT NOT NULL
)
--;
CREATE INDEX deleted_record_by_act ON deleted_record (record_act_id)
--;
CREATE INDEX deleted_record_by_external_id ON deleted_record (external_id)
--;
CREATE TRIGGER record_is_deleted AFTER INSERT ON deleted_record
BEGIN
    UPDATE project SET record_count = record_count - 1;
END
--;
-- Before a record goes with its import it is no deleted one any more.
CREATE TRIGGER record_comes_back AFTER DELETE ON deleted_record
BEGIN
    UPDATE project SET record_count = record_count + 1;
END
--;
DROP TRIGGER records_become_visible
--;
CREATE TRIGGER records_become_visible AFTER UPDATE OF visible_through ON project
BEGIN
    INSERT INTO label_count SELECT label_definition_id, 1, status, is_unsure, differs, disagrees, count
        FROM label_count AS hidden WHERE is_visible = 0
    ON CONFLICT DO UPDATE SET count = count + excluded.count;
    DELETE FROM label_count WHERE is_visible = 0;
    UPDATE project SET record_count = (SELECT count(*) FROM record)
        - (SELECT count(*) FROM record WHERE id > NEW.visible_through) - (SELECT count(*) FROM deleted_record);
END
--;
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
--;
-- What an import gave to records that were there before it can be taken back: its labels are known as its own, with what
-- stood in their places.

-- Of a label that came with an import: that import.
ALTER TABLE label ADD COLUMN import_id INTEGER REFERENCES import (id)
--;
-- Of such a label: what it took the place of, and what comes back when the import is taken back.
ALTER TABLE label ADD COLUMN replaced_label_id INTEGER REFERENCES label (id)
--;
-- So far such labels were told by the time at which their import began.
UPDATE label SET import_id = (SELECT max(i.id) FROM import i WHERE i.started_at = label.created_at)
    WHERE job_id IS NULL AND created_at IN (SELECT started_at FROM import)
--;
CREATE INDEX label_by_import ON label (import_id) WHERE import_id IS NOT NULL
--;
CREATE INDEX label_by_replaced ON label (replaced_label_id) WHERE replaced_label_id IS NOT NULL
--;
-- Of a job that was restored from an export: the import that brought it.
ALTER TABLE job ADD COLUMN import_id INTEGER REFERENCES import (id)
--;
CREATE INDEX job_by_import ON job (import_id) WHERE import_id IS NOT NULL
--;
UPDATE job SET import_id = (SELECT r.import_id FROM item i JOIN record r ON r.id = i.record_id
        WHERE i.job_id = job.id LIMIT 1)
    WHERE kind = 'imported'
--;
-- How much of what an import restored was decided when: by quarters of an hour since 1970, at which days begin
-- everywhere. No act tells of it.
CREATE TABLE restored_decision (
    import_id INTEGER NOT NULL REFERENCES import (id),
    quarter INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (import_id, quarter)
) WITHOUT ROWID
--;
CREATE INDEX restored_decision_by_time ON restored_decision (quarter)
--;
-- Which acts speak of a row that goes.
CREATE INDEX operation_change_by_entity ON operation_change (entity, entity_id)
--;
-- From here on an import whose completed_at is NULL may also be one that is being taken back, and records that go never
-- leave ids for others that can be seen at once. Where that happened, and people or jobs said something about such
-- records, they stay.
UPDATE import SET completed_at = (SELECT created_at FROM project)
    WHERE completed_at IS NULL AND EXISTS (SELECT 1 FROM record r JOIN project p ON r.id <= p.visible_through
        WHERE r.import_id = import.id
        AND (EXISTS (SELECT 1 FROM verification v WHERE v.record_id = r.id)
            OR EXISTS (SELECT 1 FROM item i WHERE i.record_id = r.id)
            OR EXISTS (SELECT 1 FROM label l WHERE l.record_id = r.id AND (l.job_id IS NOT NULL
                OR l.id IN (SELECT entity_id FROM operation_change WHERE entity = 'label')))))
--;
UPDATE project SET record_count = (SELECT count(*) FROM record WHERE id <= visible_through)
    - (SELECT count(*) FROM deleted_record)
--;
-- From here on job.is_whole is 2 while a job is being deleted: nobody sees it, but what people confirmed or corrected of
-- its labels counts, as the own labels that it becomes. Only such a job has labels before it is whole.
UPDATE job SET is_whole = 2
    WHERE is_whole = 0 AND kind <> 'imported' AND EXISTS (SELECT 1 FROM label l WHERE l.job_id = job.id)
