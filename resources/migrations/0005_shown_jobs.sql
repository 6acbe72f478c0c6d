-- What a person decided counts whatever jobs come later, and for each label definition the labels of all jobs are shown,
-- newest first, until they are hidden. What the views show is computed anew after these statements.

CREATE TABLE hidden_job (
    job_id INTEGER NOT NULL REFERENCES job (id),
    label_definition_id INTEGER NOT NULL REFERENCES label_definition (id),
    PRIMARY KEY (job_id, label_definition_id)
) WITHOUT ROWID
--;
-- Where an older job had been chosen, the newer ones are hidden; where none was to be seen, all are.
INSERT INTO hidden_job (job_id, label_definition_id)
    SELECT d.job_id, d.label_definition_id FROM active_job a
    JOIN job_label_definition d ON d.label_definition_id = a.label_definition_id
    JOIN job j ON j.id = d.job_id
    WHERE j.is_whole = 1 AND (a.job_id IS NULL OR d.job_id > a.job_id)
--;
DROP TABLE active_job
--;
-- Labels of a job that are to be computed anew in the projection, because it was shown or hidden: done in slices, by
-- the record.
CREATE TABLE label_refresh (
    job_id INTEGER NOT NULL,
    label_definition_id INTEGER NOT NULL,
    last_record_id INTEGER NOT NULL DEFAULT 0,
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL,
    PRIMARY KEY (job_id, label_definition_id)
) WITHOUT ROWID
--;
-- Computed anew, whatever the migrations before have left in it.
DROP TABLE current_label
--;
CREATE TABLE current_label (
    label_definition_id INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    job_id INTEGER,          -- of the job's label that the status speaks of, or of the answer that was invalid
    option_id INTEGER,       -- what is shown: a person's decision, else the label of the newest shown job
    status INTEGER NOT NULL, -- in the order: unlabelled, invalid, unverified, own, confirmed, corrected, rejected, conflict
    confidence REAL,
    annotator_id INTEGER,    -- whose value is shown
    differs INTEGER NOT NULL DEFAULT 0,   -- 1: a shown job's label is not what people said
    disagrees INTEGER NOT NULL DEFAULT 0, -- 1: shown jobs gave different labels
    PRIMARY KEY (label_definition_id, record_id)
) WITHOUT ROWID
--;
CREATE INDEX current_label_by_confidence ON current_label (label_definition_id, confidence, record_id)
--;
CREATE INDEX current_label_by_status ON current_label (label_definition_id, status, confidence, record_id)
--;
CREATE INDEX current_label_by_option ON current_label (label_definition_id, option_id, confidence, record_id)
--;
CREATE INDEX current_label_that_differs ON current_label (label_definition_id, record_id) WHERE differs = 1
--;
CREATE INDEX current_label_that_disagrees ON current_label (label_definition_id, record_id) WHERE disagrees = 1
--;
DELETE FROM current_label_option
--;
-- How many rows current_label has, kept up by each change of it, so that nobody counts a million. Rows of records that
-- nobody sees yet, because their import is under way, are counted apart. Unsure: unverified with a confidence below
-- 0.70.
CREATE TABLE label_count (
    label_definition_id INTEGER NOT NULL,
    is_visible INTEGER NOT NULL,
    status INTEGER NOT NULL,
    is_unsure INTEGER NOT NULL,
    differs INTEGER NOT NULL,
    disagrees INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (label_definition_id, is_visible, status, is_unsure, differs, disagrees)
) WITHOUT ROWID
--;
CREATE TRIGGER current_label_comes AFTER INSERT ON current_label
BEGIN
    INSERT INTO label_count VALUES (NEW.label_definition_id,
        NEW.record_id <= (SELECT visible_through FROM project), NEW.status,
        NEW.status = 2 AND COALESCE(NEW.confidence < 0.7, 0), NEW.differs, NEW.disagrees, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END
--;
CREATE TRIGGER current_label_goes AFTER DELETE ON current_label
BEGIN
    UPDATE label_count SET count = count - 1 WHERE label_definition_id = OLD.label_definition_id
        AND is_visible = (OLD.record_id <= (SELECT visible_through FROM project)) AND status = OLD.status
        AND is_unsure = (OLD.status = 2 AND COALESCE(OLD.confidence < 0.7, 0)) AND differs = OLD.differs
        AND disagrees = OLD.disagrees;
END
--;
CREATE TRIGGER current_label_changes AFTER UPDATE ON current_label
BEGIN
    UPDATE label_count SET count = count - 1 WHERE label_definition_id = OLD.label_definition_id
        AND is_visible = (OLD.record_id <= (SELECT visible_through FROM project)) AND status = OLD.status
        AND is_unsure = (OLD.status = 2 AND COALESCE(OLD.confidence < 0.7, 0)) AND differs = OLD.differs
        AND disagrees = OLD.disagrees;
    INSERT INTO label_count VALUES (NEW.label_definition_id,
        NEW.record_id <= (SELECT visible_through FROM project), NEW.status,
        NEW.status = 2 AND COALESCE(NEW.confidence < 0.7, 0), NEW.differs, NEW.disagrees, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END
--;
-- The records that can be seen.
ALTER TABLE project ADD COLUMN record_count INTEGER NOT NULL DEFAULT 0
--;
UPDATE project SET record_count = (SELECT count(*) FROM record WHERE id <= visible_through)
--;
-- An import is complete: what it brought is seen from now on.
CREATE TRIGGER records_become_visible AFTER UPDATE OF visible_through ON project
BEGIN
    INSERT INTO label_count SELECT label_definition_id, 1, status, is_unsure, differs, disagrees, count
        FROM label_count AS hidden WHERE is_visible = 0
    ON CONFLICT DO UPDATE SET count = count + excluded.count;
    DELETE FROM label_count WHERE is_visible = 0;
    UPDATE project SET record_count = (SELECT count(*) FROM record)
        - (SELECT count(*) FROM record WHERE id > NEW.visible_through);
END
--;
CREATE TRIGGER record_goes AFTER DELETE ON record
    WHEN OLD.id <= (SELECT visible_through FROM project)
BEGIN
    UPDATE project SET record_count = record_count - 1;
END
