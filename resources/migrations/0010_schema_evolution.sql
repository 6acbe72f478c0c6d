-- A schema that changes while people label. becomes_id: of an option that left the schema, what became of the labels that
-- named it (NULL: they went with it); answers of jobs that were asked under an older version follow it.
ALTER TABLE option ADD COLUMN becomes_id INTEGER REFERENCES option (id)
--;
CREATE INDEX option_by_what_it_became ON option (becomes_id) WHERE becomes_id IS NOT NULL
--;
-- When what a label asks was changed last: an option came, or a description was written anew. 0: never.
ALTER TABLE label_definition ADD COLUMN asked_since INTEGER NOT NULL DEFAULT 0
--;
-- What people call a version; empty: only by its number.
ALTER TABLE schema_version ADD COLUMN name TEXT NOT NULL DEFAULT ''
--;
-- The values that labels and verdicts had before an operation changed them in their place: an option that was merged,
-- split or removed, a choice that became single or multiple. An undo brings them back, and keeps what was there then.
CREATE TABLE operation_value (
    entity TEXT NOT NULL CHECK (entity IN ('label', 'verification')),
    entity_id INTEGER NOT NULL,
    operation_id INTEGER NOT NULL REFERENCES operation (id),
    option_id INTEGER,
    value_key TEXT,
    span_verdicts TEXT,
    PRIMARY KEY (entity, entity_id, operation_id)
) WITHOUT ROWID
