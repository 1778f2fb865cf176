-- Written by hand: the walls round contacts, and round the tries to read a mail.
ALTER TABLE contact_questions ADD FOREIGN KEY (board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE contact_answers ADD FOREIGN KEY (board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE contact_reviews ADD FOREIGN KEY (board_id) REFERENCES boards (id);--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['contact_questions','contact_answers','contact_reviews','incoming_tries'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
  -- The secretariat asks and is answered; a board sees what is known of itself. Whoever answers by a link has no account: the program
  -- writes it down, once the link has been found to be right.
  FOREACH t IN ARRAY ARRAY['contact_questions','contact_answers','contact_reviews'] LOOP
    EXECUTE format('CREATE POLICY own_contact ON %I USING ((SELECT samrad_secretariat()) OR board_id = ANY ((SELECT samrad_boards())::uuid[])) WITH CHECK ((SELECT samrad_secretariat()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['contact_answers','contact_reviews','incoming_tries'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''secretariat'')', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON contact_questions FOR EACH ROW EXECUTE FUNCTION samrad_journal('secretariat', 'token_hash');--> statement-breakpoint
CREATE POLICY through_arrivals ON incoming_tries USING (EXISTS (SELECT 1 FROM incoming_arrivals a WHERE a.id = mail_id));
