-- What is shown of a label changes far more often than what is counted of it: its option is merged, another job's label
-- comes. The counts need not be taken down and up again for that.
DROP TRIGGER current_label_changes
--;
CREATE TRIGGER current_label_changes AFTER UPDATE OF status, confidence, differs, disagrees ON current_label
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
-- The edit of the schema by which an option left: answers that come later and still name it are kept as that edit's
-- undo is to give them back.
ALTER TABLE option ADD COLUMN left_by_id INTEGER REFERENCES operation (id)
--;
CREATE INDEX operation_value_by_operation ON operation_value (operation_id)
