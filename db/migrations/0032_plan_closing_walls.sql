-- Written by hand: the walls round what a plan closes of the one before. Seen with the plan itself (0001: drafts by those who help to
-- write them, TF 2:12; once sent by everyone inside), written by those who write drafts.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON plan_closings FOR EACH ROW EXECUTE FUNCTION samrad_append_only();--> statement-breakpoint
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON plan_closings FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only();--> statement-breakpoint
ALTER TABLE plan_closings ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY sent_or_drafts ON plan_closings USING ((SELECT samrad_drafts()) OR EXISTS (SELECT 1 FROM plan_versions v WHERE v.plan_id = plan_closings.plan_id))
  WITH CHECK ((SELECT samrad_drafts()));--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON plan_closings FOR EACH ROW EXECUTE FUNCTION samrad_journal('drafts');
