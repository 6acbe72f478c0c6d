-- What is kept of an answer and of the way it was read.

ALTER TABLE attempt ADD COLUMN cached_input_tokens INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE attempt ADD COLUMN reasoning_tokens INTEGER NOT NULL DEFAULT 0
--;
-- The seed that was sent, if any, and the server's word for its configuration.
ALTER TABLE attempt ADD COLUMN seed INTEGER
--;
ALTER TABLE attempt ADD COLUMN fingerprint TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE sample ADD COLUMN finish TEXT NOT NULL DEFAULT 'unknown'
--;
-- What this sample said, where that is not what the item's label says: a JSON array of option ids. An item without a
-- label has its reason in the outcome of its first sample.
ALTER TABLE outcome ADD COLUMN value TEXT
--;
-- The rung of the extraction ladder that read the label; NULL: it was not read from an answer.
ALTER TABLE label ADD COLUMN rung INTEGER
--;
-- Why, in the model's words.
ALTER TABLE label ADD COLUMN rationale TEXT NOT NULL DEFAULT ''
--;
-- complete, bounded (some options were not listed) or saturated (the list was cut down to the sure token).
ALTER TABLE label ADD COLUMN completeness TEXT NOT NULL DEFAULT 'complete'
--;
-- Of the distribution, in nats.
ALTER TABLE label ADD COLUMN entropy REAL
--;
UPDATE label SET rung = (SELECT max(o.rung) FROM outcome o WHERE o.label_id = label.id) WHERE job_id IS NOT NULL
--;
-- A short word for why the job paused itself: "auth", "billing", "connection", …
ALTER TABLE job ADD COLUMN pause_cause TEXT NOT NULL DEFAULT ''
--;
-- Parameters that the server refused and that were left out or changed: a JSON array of names. Two jobs that differ
-- here are not comparable.
ALTER TABLE job ADD COLUMN adapted TEXT NOT NULL DEFAULT '[]'
--;
-- Failed items are counted by reason too.
INSERT INTO job_count (job_id, kind, label_definition_id, word, count)
    SELECT job_id, 'item', 0, 'failed:' || reason, count(*) FROM item WHERE state = 'failed' GROUP BY job_id, reason
