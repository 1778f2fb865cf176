-- Written by hand: the walls round what was forecast when a round was opened. As rounds (0001): seen inside, written by the secretariat.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON round_forecasts FOR EACH ROW EXECUTE FUNCTION samrad_append_only();--> statement-breakpoint
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON round_forecasts FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only();--> statement-breakpoint
ALTER TABLE round_forecasts ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY inside_sees ON round_forecasts FOR SELECT USING ((SELECT samrad_inside()));--> statement-breakpoint
CREATE POLICY secretariat_appends ON round_forecasts FOR INSERT WITH CHECK ((SELECT samrad_secretariat()));--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON round_forecasts FOR EACH ROW EXECUTE FUNCTION samrad_journal('inside');
