-- Written by hand: the walls round the official reports.
ALTER TABLE report_wordings ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE report_templates ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE report_templates ADD FOREIGN KEY (record_id) REFERENCES records (id);--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['report_masters','report_wordings','report_templates'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY inside_sees ON report_masters FOR SELECT USING ((SELECT samrad_inside()));--> statement-breakpoint
CREATE POLICY secretariat_appends ON report_masters FOR INSERT WITH CHECK ((SELECT samrad_secretariat()));--> statement-breakpoint
-- A draft is its authority's alone, the secretariat not excepted (domain.md, 6).
CREATE POLICY own_wordings ON report_wordings USING (owner = ANY ((SELECT samrad_boards())::uuid[]));--> statement-breakpoint
-- A template is no draft: the secretariat fills it, and may keep one that came by mail.
CREATE POLICY own_templates ON report_templates USING ((SELECT samrad_secretariat()) OR owner = ANY ((SELECT samrad_boards())::uuid[]));--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON report_masters FOR EACH ROW EXECUTE FUNCTION samrad_journal('inside');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON report_wordings FOR EACH ROW EXECUTE FUNCTION samrad_journal('owner');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON report_templates FOR EACH ROW EXECUTE FUNCTION samrad_journal('secretariat');
