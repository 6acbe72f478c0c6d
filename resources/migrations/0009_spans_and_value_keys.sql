-- The value of a label as one key: equal values have equal keys, so that they are compared by it everywhere. A label of
-- one option has none (NULL): option_id is its key. A set is a JSON array of option ids in ascending order; spans are a
-- JSON array of [start, end, option_id], sorted, in Unicode code points of the record's content.
-- is_done, of spans that a person marks: 0 until they say that the record is done. span_verdicts: what they said of
-- single spans, as JSON (core/store/labels/span_review_json.h).
ALTER TABLE label ADD COLUMN value_key TEXT
--;
ALTER TABLE label ADD COLUMN is_done INTEGER NOT NULL DEFAULT 1
--;
ALTER TABLE label ADD COLUMN span_verdicts TEXT
--;
ALTER TABLE verification ADD COLUMN value_key TEXT
--;
ALTER TABLE verification ADD COLUMN is_done INTEGER NOT NULL DEFAULT 1
--;
ALTER TABLE verification ADD COLUMN span_verdicts TEXT
--;
ALTER TABLE current_label ADD COLUMN value_key TEXT
--;
ALTER TABLE import_label ADD COLUMN value_key TEXT
--;
UPDATE label SET value_key = (SELECT '[' || COALESCE(group_concat(o.option_id), '') || ']'
        FROM (SELECT m.option_id FROM label_option m WHERE m.label_id = label.id ORDER BY m.option_id) o)
    WHERE option_id IS NULL
--;
UPDATE verification SET value_key = (SELECT '[' || COALESCE(group_concat(o.option_id), '') || ']'
        FROM (SELECT m.option_id FROM verification_option m WHERE m.verification_id = verification.id
            ORDER BY m.option_id) o)
    WHERE option_id IS NULL AND verdict = 'corrected'
--;
UPDATE current_label SET value_key = (SELECT '[' || COALESCE(group_concat(o.option_id), '') || ']'
        FROM (SELECT m.option_id FROM current_label_option m
            WHERE m.label_definition_id = current_label.label_definition_id AND m.record_id = current_label.record_id
            ORDER BY m.option_id) o)
    WHERE annotator_id IS NOT NULL
        AND label_definition_id IN (SELECT id FROM label_definition WHERE choice = 'multiple')
--;
-- What is known of the single spans of a label that a job or an import gave. label_option has the options that they name.
CREATE TABLE label_span (
    label_id INTEGER NOT NULL REFERENCES label (id),
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    option_id INTEGER NOT NULL, -- label_option refers to it
    text TEXT NOT NULL,         -- what it covered
    confidence REAL,
    PRIMARY KEY (label_id, span_start, span_end, option_id)
) WITHOUT ROWID
--;
-- Quotes of a model that stand nowhere in the record, or nobody knows where: a person places or drops them.
CREATE TABLE ungrounded_span (
    id INTEGER PRIMARY KEY,
    label_id INTEGER NOT NULL REFERENCES label (id),
    record_id INTEGER NOT NULL REFERENCES record (id),
    label_definition_id INTEGER NOT NULL REFERENCES label_definition (id),
    quote TEXT NOT NULL,
    label TEXT NOT NULL,  -- as the model named it
    fault TEXT NOT NULL CHECK (fault IN ('not_found', 'ambiguous', 'unknown_label', 'malformed'))
)
--;
CREATE INDEX ungrounded_span_by_label ON ungrounded_span (label_id)
--;
CREATE INDEX ungrounded_span_by_record ON ungrounded_span (record_id, label_definition_id)
