-- How many records × label definitions people decided, undone ones left out: kept up as acts are logged, so that a count
-- reads a row for each quarter of an hour and no act.
CREATE TABLE decided_count (
    quarter INTEGER PRIMARY KEY, -- of an hour, since 1970
    count INTEGER NOT NULL
)
--;
-- When the decision was made that a chain of undo and redo goes back to. NULL: the act is of another kind.
ALTER TABLE operation ADD COLUMN decided_at INTEGER
--;
WITH RECURSIVE chain (id, decided_at) AS (
    SELECT id, created_at FROM operation WHERE kind = 'decide'
    UNION ALL SELECT o.id, chain.decided_at FROM chain JOIN operation o ON o.reverses_id = chain.id
)
UPDATE operation SET decided_at = chain.decided_at FROM chain WHERE chain.id = operation.id
--;
INSERT INTO decided_count (quarter, count)
    SELECT decided_at / 900000, sum(CASE kind WHEN 'undo' THEN repeated - changed ELSE changed - repeated END)
        FROM operation WHERE decided_at IS NOT NULL GROUP BY 1
--;
CREATE TRIGGER decision_is_logged AFTER INSERT ON operation WHEN NEW.decided_at IS NOT NULL
BEGIN
    INSERT INTO decided_count (quarter, count) VALUES (NEW.decided_at / 900000,
            CASE NEW.kind WHEN 'undo' THEN NEW.repeated - NEW.changed ELSE NEW.changed - NEW.repeated END)
        ON CONFLICT (quarter) DO UPDATE SET count = count + excluded.count;
END
--;
CREATE TRIGGER logged_decision_changes AFTER UPDATE OF changed, repeated ON operation
    WHEN NEW.decided_at IS NOT NULL
BEGIN
    UPDATE decided_count SET count = count + (NEW.changed - OLD.changed - NEW.repeated + OLD.repeated)
            * CASE NEW.kind WHEN 'undo' THEN -1 ELSE 1 END
        WHERE quarter = NEW.decided_at / 900000;
END
--;
DROP INDEX operation_by_time
--;
-- For the time that a decision takes: what decides on one record, and was measured.
CREATE INDEX operation_measured ON operation (id)
    WHERE kind = 'decide' AND duration > 0 AND changed + skipped = 1
