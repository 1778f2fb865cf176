-- Written by hand: the walls round what has arrived. As in 0007: the host authority's own, run by the secretariat.
ALTER TABLE incoming_arrivals ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE incoming_arrivals ADD FOREIGN KEY (record_id) REFERENCES records (id);--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON incoming_arrivals FOR EACH ROW EXECUTE FUNCTION samrad_append_only();--> statement-breakpoint
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON incoming_arrivals FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only();--> statement-breakpoint
ALTER TABLE incoming_arrivals ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_mail ON incoming_arrivals USING ((SELECT samrad_secretariat()) OR owner = ANY ((SELECT samrad_boards())::uuid[]));--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON incoming_arrivals FOR EACH ROW EXECUTE FUNCTION samrad_journal('secretariat');
