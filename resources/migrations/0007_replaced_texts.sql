-- The texts that an import gave other ones: what comes back when it is taken back.
CREATE TABLE replaced_text (
    id INTEGER PRIMARY KEY,
    record_id INTEGER NOT NULL REFERENCES record (id),
    import_id INTEGER NOT NULL REFERENCES import (id),
    content TEXT NOT NULL, -- that the record had before
    UNIQUE (record_id, import_id)
)
--;
CREATE INDEX replaced_text_by_import ON replaced_text (import_id)
