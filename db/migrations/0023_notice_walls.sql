-- Written by hand: the walls round mails to people, and what an absence may undo.
ALTER TABLE notices ADD FOREIGN KEY (mailing_id) REFERENCES mailings (id);--> statement-breakpoint
ALTER TABLE notices ADD FOREIGN KEY (account_id) REFERENCES accounts (id);--> statement-breakpoint
ALTER TABLE notices ADD FOREIGN KEY (to_account_id) REFERENCES accounts (id);--> statement-breakpoint
ALTER TABLE mail_choices ADD FOREIGN KEY (account_id) REFERENCES accounts (id);--> statement-breakpoint
CREATE FUNCTION samrad_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('samrad.account', true), '')::uuid $$;
--> statement-breakpoint
-- The program itself, which is nobody and sees every authority's side.
CREATE FUNCTION samrad_program() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT samrad_account() IS NULL AND samrad_secretariat() $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['notices','mail_choices','notice_runs'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- What a mail to somebody says is theirs: it may tell of drafts and of one board's own matters (domain.md, 6). The program reads it to
-- send it; the secretariat sees that it went, to whom and how it fared, in mailings.
CREATE POLICY own_notices ON notices FOR SELECT USING (
  account_id = (SELECT samrad_account()) OR to_account_id = (SELECT samrad_account()) OR (SELECT samrad_program()));--> statement-breakpoint
CREATE POLICY inside_appends ON notices FOR INSERT WITH CHECK ((SELECT samrad_inside()));--> statement-breakpoint
-- Whoever does what a mail tells of has it sent; its receiver follows it.
CREATE POLICY notice_sent ON mailings FOR INSERT WITH CHECK (
  purpose = 'notice' AND (SELECT samrad_inside()) AND decided_by IS NOT DISTINCT FROM (SELECT samrad_account()));--> statement-breakpoint
CREATE POLICY notice_seen ON mailings FOR SELECT USING (purpose = 'notice' AND (decided_by = (SELECT samrad_account())
  OR EXISTS (SELECT 1 FROM notices n WHERE n.mailing_id = mailings.id AND n.to_account_id = (SELECT samrad_account()))));--> statement-breakpoint
-- One's own choices; whether to write to somebody is asked by whoever writes. Nobody can turn another's mails on, and off only with the
-- link of a mail, which the program has tried.
CREATE POLICY inside_sees ON mail_choices FOR SELECT USING ((SELECT samrad_inside()));--> statement-breakpoint
CREATE POLICY own_choices ON mail_choices FOR INSERT WITH CHECK (
  (how = 'page' AND account_id = (SELECT samrad_account())) OR (how = 'link' AND NOT on_or_off));--> statement-breakpoint
CREATE POLICY program_runs ON notice_runs USING ((SELECT samrad_program()));--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON notices FOR EACH ROW EXECUTE FUNCTION samrad_journal('secretariat', 'body');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON mail_choices FOR EACH ROW EXECUTE FUNCTION samrad_journal('secretariat');--> statement-breakpoint
-- An absence that is called off before it began leaves no deputy for a day: the only assignments that are ever taken away.
CREATE FUNCTION samrad_deputies_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.deputy_for IS NULL THEN
    RAISE EXCEPTION 'an assignment is ended, never taken away' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER deputies_only BEFORE DELETE ON assignments FOR EACH ROW EXECUTE FUNCTION samrad_deputies_only();--> statement-breakpoint
-- As in 0017, and the week's digests, which have most likely gone when their time has passed (Mondays at seven).
CREATE OR REPLACE FUNCTION samrad_hold_after_restore() RETURNS int LANGUAGE sql SET search_path = public, pg_temp AS $$
  INSERT INTO notice_runs (kind, period, how, at)
    SELECT 'weekly-digest', to_char(now() AT TIME ZONE 'Europe/Stockholm', 'IYYY"-W"IW'), 'restored', now()
    WHERE now() AT TIME ZONE 'Europe/Stockholm' >= date_trunc('week', now() AT TIME ZONE 'Europe/Stockholm') + interval '7 hours'
    ON CONFLICT DO NOTHING;
  WITH held AS (
    INSERT INTO mailing_events (id, mailing_id, kind, answer, at)
    SELECT gen_random_uuid(), m.id, 'handing-over', 'återläst ur en säkerhetskopia', now()
    FROM mailings m
    WHERE coalesce((SELECT e.kind FROM mailing_events e WHERE e.mailing_id = m.id AND e.kind <> 'begun' ORDER BY e.seq DESC LIMIT 1),
      'put-off') IN ('put-off', 'judged-unsent')
    RETURNING 1)
  SELECT count(*)::int FROM held
$$;
