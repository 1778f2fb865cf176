-- Written by hand: the walls round what goes out and comes in by mail.
ALTER TABLE mailings ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE mailings ADD FOREIGN KEY (counterpart_board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE answer_addresses ADD FOREIGN KEY (board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE incoming_mails ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE incoming_matches ADD FOREIGN KEY (board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE mailing_files ADD FOREIGN KEY (record_id) REFERENCES records (id);--> statement-breakpoint
ALTER TABLE incoming_mails ADD FOREIGN KEY (record_id) REFERENCES records (id);--> statement-breakpoint
ALTER TABLE incoming_files ADD FOREIGN KEY (record_id) REFERENCES records (id);--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['mailings','mailing_files','mailing_events','answer_addresses','incoming_mails','incoming_files',
    'incoming_matches','incoming_ends'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
  -- The host authority's own, run by the secretariat: what comes in has not been tried for secrecy, what goes out shows in the list of
  -- what was sent.
  FOREACH t IN ARRAY ARRAY['mailings','incoming_mails'] LOOP
    EXECUTE format('CREATE POLICY own_mail ON %I USING ((SELECT samrad_secretariat()) OR owner = ANY ((SELECT samrad_boards())::uuid[]))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['mailing_files','mailing_events'] LOOP
    EXECUTE format('CREATE POLICY through_mailings ON %I USING (EXISTS (SELECT 1 FROM mailings m WHERE m.id = mailing_id))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['incoming_files','incoming_matches','incoming_ends'] LOOP
    EXECUTE format('CREATE POLICY through_mails ON %I USING (EXISTS (SELECT 1 FROM incoming_mails m WHERE m.id = mail_id))', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- Whoever knows the address can answer to it: it is the secretariat's to know, and the authority's whose it is.
CREATE POLICY own_address ON answer_addresses USING ((SELECT samrad_secretariat()) OR board_id = ANY ((SELECT samrad_boards())::uuid[]))
  WITH CHECK ((SELECT samrad_secretariat()));
--> statement-breakpoint
-- As in 0005, and correspondence: what belongs to a mail is about the mail.
CREATE OR REPLACE FUNCTION samrad_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  row_value jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  wall text := TG_ARGV[0];
  salt bytea := uuid_send(gen_random_uuid());
  line bigint;
  i int;
BEGIN
  FOR i IN 1 .. TG_NARGS - 1 LOOP row_value := row_value - TG_ARGV[i]; END LOOP;
  IF TG_TABLE_NAME = 'records' THEN wall := row_value ->> 'shared_with'; END IF;
  INSERT INTO journal_lines (at, account, actor, act, table_name, row_id, about, operation, value_hash) VALUES (
    clock_timestamp(), coalesce(current_setting('samrad.account', true), ''), coalesce(current_setting('samrad.actor', true), ''),
    coalesce(current_setting('samrad.act', true), ''), TG_TABLE_NAME,
    coalesce(row_value ->> 'id', row_value ->> 'sha256', row_value ->> 'round_id', row_value ->> 'step_id', row_value ->> 'appeal_id',
      row_value ->> 'matter_id', row_value ->> 'board_id', row_value ->> 'predecessor_id', row_value ->> 'dispatch_id',
      row_value ->> 'publication_id', row_value ->> 'mailing_id', row_value ->> 'mail_id', row_value ->> 'token', ''),
    coalesce(row_value ->> 'round_id', row_value ->> 'plan_id', row_value ->> 'area_id', row_value ->> 'matter_id', row_value ->> 'step_id',
      row_value ->> 'decision_id', row_value ->> 'appeal_id', row_value ->> 'about_id', row_value ->> 'person_id', row_value ->> 'account_id',
      row_value ->> 'board_id', row_value ->> 'successor_id', row_value ->> 'principal_id', row_value ->> 'subject_id',
      row_value ->> 'publication_id', row_value ->> 'mailing_id', row_value ->> 'mail_id', ''),
    lower(TG_OP), sha256(salt || convert_to(row_value::text, 'UTF8')))
  RETURNING seq INTO line;
  INSERT INTO journal_values (seq, salt, value, owner, wall)
    VALUES (line, salt, row_value, coalesce(row_value ->> 'owner', row_value ->> 'board_id')::uuid, wall);
  RETURN NULL;
END $$;
--> statement-breakpoint
-- What was written lies in the record that the line names: it is not kept a second time.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['mailings','incoming_mails'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''secretariat'', ''body'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['mailing_files','mailing_events','incoming_files','incoming_matches','incoming_ends'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''secretariat'')', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON answer_addresses FOR EACH ROW EXECUTE FUNCTION samrad_journal('secretariat', 'token');
