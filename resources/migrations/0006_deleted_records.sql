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
