-- Written by hand: the walls round the documents that wait to be read.
ALTER TABLE reading_files ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE reading_files ADD FOREIGN KEY (record_id) REFERENCES records (id);--> statement-breakpoint
ALTER TABLE reading_ends ADD FOREIGN KEY (record_id) REFERENCES records (id);--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['reading_files','reading_ends'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''secretariat'')', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY own_files ON reading_files USING ((SELECT samrad_secretariat()) OR owner = ANY ((SELECT samrad_boards())::uuid[]));--> statement-breakpoint
-- Whoever sees the document sees that it was put aside; only its own board, and the secretariat, put it aside.
CREATE POLICY through_records ON reading_ends FOR SELECT USING (EXISTS (SELECT 1 FROM records r WHERE r.id = record_id));--> statement-breakpoint
CREATE POLICY owner_ends ON reading_ends FOR INSERT WITH CHECK (EXISTS (SELECT 1 FROM records r WHERE r.id = record_id
  AND ((SELECT samrad_secretariat()) OR r.owner = ANY ((SELECT samrad_boards())::uuid[]))));
