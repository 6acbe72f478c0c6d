-- Sentences become codes; jobs get a kind; what others refer to can be found from there.
-- From here on `operation.description` and `job.subset` are JSON: a code and its values. What older versions wrote there
-- in English is read by the program after these statements; what it cannot read is kept under the code "said".

-- How the labels came about: by calls, by a trial run, from a file, from other jobs.
ALTER TABLE job ADD COLUMN kind TEXT NOT NULL DEFAULT 'run' CHECK (kind IN ('run', 'try', 'imported', 'aggregate'))
--;
-- What goes with a record.
CREATE INDEX item_by_record ON item (record_id)
--;
CREATE INDEX job_training_record_by_record ON job_training_record (record_id)
--;
-- What came with an import.
CREATE INDEX record_by_import ON record (import_id)
--;
-- Whether an option is used.
CREATE INDEX label_by_option ON label (option_id) WHERE option_id IS NOT NULL
--;
CREATE INDEX label_option_by_option ON label_option (option_id)
--;
CREATE INDEX verification_by_option ON verification (option_id) WHERE option_id IS NOT NULL
--;
CREATE INDEX verification_option_by_option ON verification_option (option_id)
--;
-- The most frequent invalid answers of a job, without sorting them all.
CREATE INDEX job_count_by_frequency ON job_count (job_id, label_definition_id, count DESC, word) WHERE kind = 'excerpt'
