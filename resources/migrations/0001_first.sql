-- The first shape of a Tandem project. Statements end with a line that holds only "--;".
-- Times are integer milliseconds since 1970 UTC. Ids are integers inside; what may be merged with a copy has a uuid.

CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    -- Records above this id belong to an import that is not complete, and are seen by nobody.
    visible_through INTEGER NOT NULL DEFAULT 0
)
--;
CREATE TABLE annotator (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'agent', 'reference', 'reconciliation')),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (kind, name)
)
--;
-- What people did, and what undid it. Nothing is ever deleted from it: it is the audit trail.
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    kind TEXT NOT NULL CHECK (kind IN ('decide', 'schema', 'undo', 'redo')),
    description TEXT NOT NULL,
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
CREATE INDEX operation_by_annotator ON operation (annotator_id, id)
--;
CREATE INDEX operation_by_time ON operation (created_at)
--;
CREATE INDEX operation_by_reversed ON operation (reverses_id) WHERE reverses_id IS NOT NULL
--;
CREATE TABLE schema_version (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    -- The whole schema as JSON, as it was then, with the ids of its definitions and options.
    document TEXT NOT NULL,
    operation_id INTEGER REFERENCES operation (id),
    created_at INTEGER NOT NULL
)
--;
CREATE TABLE current_schema (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    schema_version_id INTEGER NOT NULL REFERENCES schema_version (id)
)
--;
CREATE TABLE label_definition (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('record', 'span')),
    choice TEXT NOT NULL CHECK (choice IN ('single', 'multiple')),
    guideline TEXT NOT NULL,
    position INTEGER NOT NULL,
    -- 0: not in the current schema any more; its labels are kept.
    is_current INTEGER NOT NULL DEFAULT 1
)
--;
CREATE UNIQUE INDEX label_definition_by_name ON label_definition (name) WHERE is_current = 1
--;
CREATE TABLE option (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    label_definition_id INTEGER NOT NULL REFERENCES label_definition (id),
    value TEXT NOT NULL,
    text TEXT NOT NULL,
    description TEXT NOT NULL,
    aliases TEXT NOT NULL, -- a JSON array
    colour TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    is_current INTEGER NOT NULL DEFAULT 1
)
--;
CREATE UNIQUE INDEX option_by_value ON option (label_definition_id, value) WHERE is_current = 1
--;
-- Its ids are never given again: what removes a cut-off import must not hit a later one.
CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_name TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    completed_at INTEGER, -- NULL: under way, or cut off and to be cleaned up
    report TEXT NOT NULL DEFAULT '{}' -- counts, as JSON
)
--;
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    external_id TEXT NOT NULL UNIQUE,
    import_id INTEGER NOT NULL REFERENCES import (id),
    content TEXT NOT NULL,
    metadata TEXT NOT NULL DEFAULT '{}' -- a JSON object, members in the order of the source's columns
)
--;
CREATE TABLE metadata_column (
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL
)
--;
-- Rows that an import updates; applied in the transaction that completes it.
CREATE TABLE import_update (
    import_id INTEGER NOT NULL REFERENCES import (id),
    record_id INTEGER NOT NULL REFERENCES record (id),
    content TEXT NOT NULL,
    metadata TEXT NOT NULL,
    PRIMARY KEY (import_id, record_id)
)
--;
-- Gold and people's labels of an import for records that were there before; applied in the completing transaction.
CREATE TABLE import_label (
    import_id INTEGER NOT NULL REFERENCES import (id),
    record_id INTEGER NOT NULL REFERENCES record (id),
    label_definition_id INTEGER NOT NULL REFERENCES label_definition (id),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    option_id INTEGER REFERENCES option (id),
    options TEXT NOT NULL DEFAULT '[]', -- a JSON array of option ids, for a multiple choice
    PRIMARY KEY (import_id, record_id, label_definition_id, annotator_id)
)
--;
CREATE TABLE agent (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    created_at INTEGER NOT NULL
)
--;
CREATE TABLE agent_version (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    agent_id INTEGER NOT NULL REFERENCES agent (id),
    number INTEGER NOT NULL,
    configuration TEXT NOT NULL, -- JSON; never a key
    created_at INTEGER NOT NULL,
    UNIQUE (agent_id, number)
)
--;
CREATE TABLE job (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    agent_version_id INTEGER NOT NULL REFERENCES agent_version (id),
    schema_version_id INTEGER NOT NULL REFERENCES schema_version (id),
    started_by INTEGER REFERENCES annotator (id),
    subset TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'paused', 'interrupted', 'completed', 'cancelled')),
    pause_reason TEXT NOT NULL DEFAULT '',
    in_flight INTEGER NOT NULL,
    item_count INTEGER NOT NULL DEFAULT 0,
    -- 0: being made or being deleted. Nobody sees it; opening the project removes what a killed program left.
    is_whole INTEGER NOT NULL DEFAULT 0,
    asked_again INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    finished_at INTEGER
)
--;
CREATE TABLE job_label_definition (
    job_id INTEGER NOT NULL REFERENCES job (id),
    label_definition_id INTEGER NOT NULL REFERENCES label_definition (id),
    PRIMARY KEY (job_id, label_definition_id)
)
--;
-- The counts of a job's summary, kept up by every batch in its own transaction: counting a million rows for each look
-- would be slow. They can be counted anew from the rows at any time.
CREATE TABLE job_count (
    job_id INTEGER NOT NULL REFERENCES job (id),
    kind TEXT NOT NULL CHECK (kind IN ('item', 'attempt', 'failure', 'tokens', 'option', 'outcome', 'invalid', 'excerpt')),
    label_definition_id INTEGER NOT NULL DEFAULT 0, -- 0: of the whole job
    word TEXT NOT NULL, -- what is counted: a state, a reason, an option's id, an excerpt
    count INTEGER NOT NULL,
    PRIMARY KEY (job_id, kind, label_definition_id, word)
)
--;
-- The fitted built-in model of a job, so that a resumed job gives the same answers.
CREATE TABLE job_model (
    job_id INTEGER PRIMARY KEY REFERENCES job (id),
    data BLOB NOT NULL
)
--;
-- The records that a job's model was trained on: accuracy counts only the others.
CREATE TABLE job_training_record (
    job_id INTEGER NOT NULL REFERENCES job (id),
    record_id INTEGER NOT NULL REFERENCES record (id),
    PRIMARY KEY (job_id, record_id)
)
--;
-- For each label definition, the job whose labels the views show. No row, or a NULL job: none.
CREATE TABLE active_job (
    label_definition_id INTEGER PRIMARY KEY REFERENCES label_definition (id),
    job_id INTEGER REFERENCES job (id),
    chosen_by_person INTEGER NOT NULL DEFAULT 0
)
--;
-- A call is under way from the commit that says so until the commit of its answer: what a killed program leaves so is
-- asked again, and counted.
CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    job_id INTEGER NOT NULL REFERENCES job (id),
    record_id INTEGER NOT NULL REFERENCES record (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'under_way', 'answered', 'done', 'failed')),
    reason TEXT NOT NULL DEFAULT '', -- of a failed item
    UNIQUE (job_id, record_id)
)
--;
CREATE INDEX item_to_do ON item (job_id, state, id)
--;
-- A call that has ended, in a response or a failure.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES item (id),
    number INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    latency INTEGER NOT NULL,
    failure TEXT NOT NULL DEFAULT '', -- a short word; empty: it gave an answer
    http_status INTEGER NOT NULL DEFAULT 0,
    model TEXT NOT NULL DEFAULT '',
    request_id TEXT NOT NULL DEFAULT '',
    input_tokens INTEGER NOT NULL DEFAULT 0,
    output_tokens INTEGER NOT NULL DEFAULT 0,
    UNIQUE (item_id, number)
)
--;
CREATE TABLE sample (
    id INTEGER PRIMARY KEY,
    attempt_id INTEGER NOT NULL REFERENCES attempt (id),
    number INTEGER NOT NULL,
    UNIQUE (attempt_id, number)
)
--;
CREATE TABLE raw_answer (
    sample_id INTEGER PRIMARY KEY REFERENCES sample (id),
    is_compressed INTEGER NOT NULL, -- 1: zlib, as qCompress writes it
    body BLOB NOT NULL
)
--;
CREATE TABLE label (
    id INTEGER PRIMARY KEY,
    record_id INTEGER NOT NULL REFERENCES record (id),
    label_definition_id INTEGER NOT NULL REFERENCES label_definition (id),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    job_id INTEGER REFERENCES job (id),         -- NULL: not made by a job
    option_id INTEGER REFERENCES option (id),   -- NULL: a set, whose members are in label_option
    is_current INTEGER NOT NULL DEFAULT 1,      -- 0: replaced or undone
    confidence REAL,
    confidence_kind TEXT NOT NULL DEFAULT 'none',
    distribution BLOB,                          -- little-endian 32-bit floats, by option in the order of the job's schema
    settled_by_id INTEGER REFERENCES annotator (id), -- of a reconciliation's label: the person who settled
    duration INTEGER NOT NULL DEFAULT 0,        -- milliseconds that a person looked
    comment TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
)
--;
CREATE UNIQUE INDEX label_of_job ON label (job_id, label_definition_id, record_id) WHERE job_id IS NOT NULL
--;
CREATE UNIQUE INDEX label_of_annotator ON label (record_id, label_definition_id, annotator_id)
    WHERE job_id IS NULL AND is_current = 1
--;
CREATE INDEX label_by_record ON label (record_id, label_definition_id)
--;
CREATE TABLE label_option (
    label_id INTEGER NOT NULL REFERENCES label (id),
    option_id INTEGER NOT NULL REFERENCES option (id),
    PRIMARY KEY (label_id, option_id)
)
--;
-- What a sample said about one label definition: a label with the rung that read it, or a reason why there is none.
CREATE TABLE outcome (
    sample_id INTEGER NOT NULL REFERENCES sample (id),
    label_definition_id INTEGER NOT NULL REFERENCES label_definition (id),
    label_id INTEGER REFERENCES label (id),
    rung INTEGER,
    invalid_reason TEXT,
    excerpt TEXT NOT NULL DEFAULT '', -- of an invalid answer
    PRIMARY KEY (sample_id, label_definition_id),
    CHECK ((label_id IS NULL) <> (invalid_reason IS NULL))
)
--;
CREATE INDEX outcome_by_label ON outcome (label_id) WHERE label_id IS NOT NULL
--;
-- A person's verdict on one label of a job.
-- Its ids are never given again: operations name them after a job was deleted.
CREATE TABLE verification (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label_id INTEGER NOT NULL REFERENCES label (id),
    record_id INTEGER NOT NULL REFERENCES record (id),
    label_definition_id INTEGER NOT NULL REFERENCES label_definition (id),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'corrected', 'rejected')),
    option_id INTEGER REFERENCES option (id), -- of a corrected single choice
    is_current INTEGER NOT NULL DEFAULT 1,    -- 0: replaced or undone
    duration INTEGER NOT NULL DEFAULT 0,
    comment TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
)
--;
CREATE UNIQUE INDEX verification_of_annotator ON verification (label_id, annotator_id) WHERE is_current = 1
--;
CREATE INDEX verification_by_label ON verification (label_id)
--;
CREATE INDEX verification_by_record ON verification (record_id, label_definition_id)
--;
CREATE TABLE verification_option (
    verification_id INTEGER NOT NULL REFERENCES verification (id),
    option_id INTEGER NOT NULL REFERENCES option (id),
    PRIMARY KEY (verification_id, option_id)
)
--;
-- Which rows an operation made current (1) or not (0): its stored inverse.
CREATE TABLE operation_change (
    operation_id INTEGER NOT NULL REFERENCES operation (id),
    entity TEXT NOT NULL CHECK (entity IN ('label', 'verification')),
    entity_id INTEGER NOT NULL,
    is_current INTEGER NOT NULL,
    PRIMARY KEY (operation_id, entity, entity_id)
)
--;
-- The projection that lists, filters and sorts read. It can be rebuilt from the tables above at any time. A record
-- without a row here is unlabelled.
-- It has no foreign keys: it is computed, and they would be looked up for each of its rows, and whenever a job goes.
CREATE TABLE current_label (
    label_definition_id INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    job_id INTEGER,          -- the active job
    option_id INTEGER,       -- what is shown: a person's decision, else the job's label
    status INTEGER NOT NULL, -- in the order: unlabelled, invalid, unverified, own, confirmed, corrected, rejected, conflict
    confidence REAL,
    annotator_id INTEGER,    -- whose value is shown
    PRIMARY KEY (label_definition_id, record_id)
) WITHOUT ROWID
--;
CREATE INDEX current_label_by_confidence ON current_label (label_definition_id, confidence, record_id)
--;
CREATE INDEX current_label_by_status ON current_label (label_definition_id, status, confidence, record_id)
--;
CREATE INDEX current_label_by_option ON current_label (label_definition_id, option_id, confidence, record_id)
--;
-- The members of a shown set.
CREATE TABLE current_label_option (
    label_definition_id INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    option_id INTEGER NOT NULL,
    PRIMARY KEY (label_definition_id, record_id, option_id)
) WITHOUT ROWID
--;
CREATE INDEX current_label_option_by_option ON current_label_option (label_definition_id, option_id, record_id)
