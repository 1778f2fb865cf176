-- Written by hand: the walls round what is shared for comments (domain.md, 6).
ALTER TABLE sharings ADD FOREIGN KEY (plan_id) REFERENCES plans (id);--> statement-breakpoint
ALTER TABLE sharings ADD FOREIGN KEY (version_id) REFERENCES plan_versions (id);--> statement-breakpoint
ALTER TABLE sharings ADD FOREIGN KEY (host_board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE sharing_readers ADD FOREIGN KEY (organ_id) REFERENCES organs (id);--> statement-breakpoint
ALTER TABLE sharing_readers ADD FOREIGN KEY (person_id) REFERENCES people (id);--> statement-breakpoint
ALTER TABLE sharing_boards ADD FOREIGN KEY (board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE sharing_passes ADD FOREIGN KEY (person_id) REFERENCES people (id);--> statement-breakpoint
ALTER TABLE statements ADD FOREIGN KEY (board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE statements ADD FOREIGN KEY (record_id) REFERENCES records (id);--> statement-breakpoint
ALTER TABLE comments ADD FOREIGN KEY (author_person_id) REFERENCES people (id);--> statement-breakpoint
ALTER TABLE comments ADD FOREIGN KEY (author_principal_id) REFERENCES principals (id);--> statement-breakpoint
ALTER TABLE comments ADD FOREIGN KEY (board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE comment_supports ADD FOREIGN KEY (person_id) REFERENCES people (id);--> statement-breakpoint

-- The day that the reader is told, which assignments are held on.
CREATE FUNCTION samrad_day() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(nullif(current_setting('samrad.day', true), '')::date, (now() AT TIME ZONE 'Europe/Stockholm')::date) $$;
--> statement-breakpoint
-- Whose account it is; null for the program and the public.
CREATE FUNCTION samrad_person() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT person_id FROM accounts WHERE id = nullif(current_setting('samrad.account', true), '')::uuid AND closed_at IS NULL $$;
--> statement-breakpoint
-- What has been shared informally with the reader: in person, as a member of an organ today, or as the deputy today of someone it was
-- shared with. It looks past the walls, for the wall of sharings asks it. Whoever holds nothing today is shown nothing.
CREATE FUNCTION samrad_shared_informally() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH held AS (
    SELECT a.person_id, a.organ_id, a.deputy_for FROM assignments a LEFT JOIN organs o ON o.id = a.organ_id
    WHERE a.person_id = samrad_person() AND a.from_day <= samrad_day() AND (a.to_day IS NULL OR a.to_day >= samrad_day())
      AND (o.id IS NULL OR (o.exists_from <= samrad_day() AND (o.exists_to IS NULL OR o.exists_to > samrad_day()))))
  SELECT coalesce(array_agg(DISTINCT r.sharing_id), '{}') FROM sharing_readers r
  WHERE r.organ_id IN (SELECT organ_id FROM held)
    OR r.person_id IN (SELECT person_id FROM held UNION SELECT d.person_id FROM held h JOIN assignments d ON d.id = h.deputy_for)
$$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['sharings','sharing_readers','sharing_boards','sharing_events','sharing_passes','statements','comments',
    'comment_withdrawals','comment_supports','comment_answers'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
  -- What belongs to a sharing is seen by whoever sees it. Asked once for a whole table, not for each of ten thousand rows.
  FOREACH t IN ARRAY ARRAY['sharing_readers','sharing_boards','sharing_events','sharing_passes','statements','comments',
    'comment_withdrawals','comment_supports','comment_answers'] LOOP
    EXECUTE format('CREATE POLICY through_sharings ON %I FOR SELECT USING (sharing_id IN (SELECT s.id FROM sharings s))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['sharings','sharing_readers','sharing_boards','sharing_events','comment_answers'] LOOP
    EXECUTE format('CREATE POLICY secretariat_appends ON %I FOR INSERT WITH CHECK ((SELECT samrad_secretariat()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- For statement: dispatched, so everyone inside sees it. Informally: those it was shared with, and the secretariat.
CREATE POLICY shared_with ON sharings FOR SELECT USING ((SELECT samrad_secretariat())
  OR (kind = 'statement' AND (SELECT samrad_inside()))
  OR id = ANY ((SELECT samrad_shared_informally())::uuid[]));
--> statement-breakpoint
-- A person comments in their own name and a board in its own; the secretariat notes what came another way.
CREATE POLICY own_comments ON comments FOR INSERT WITH CHECK ((SELECT samrad_secretariat())
  OR (board_id IS NULL AND author_person_id = (SELECT samrad_person()) AND EXISTS (
    SELECT 1 FROM sharings s WHERE s.id = sharing_id AND s.kind = 'informal'))
  OR (board_id = ANY ((SELECT samrad_boards())::uuid[]) AND EXISTS (
    SELECT 1 FROM statements t WHERE t.id = statement_id AND t.board_id = comments.board_id)));
--> statement-breakpoint
CREATE POLICY own_statements ON statements FOR INSERT WITH CHECK (EXISTS (
    SELECT 1 FROM sharings s WHERE s.id = sharing_id AND s.kind = 'statement')
  AND ((SELECT samrad_secretariat()) OR board_id = ANY ((SELECT samrad_boards())::uuid[])));
--> statement-breakpoint
-- Taken back by whose it is, or by the secretariat for what it noted itself.
CREATE POLICY own_withdrawals ON comment_withdrawals FOR INSERT WITH CHECK (EXISTS (SELECT 1 FROM comments c WHERE c.id = comment_id
  AND (c.author_person_id = (SELECT samrad_person()) OR c.board_id = ANY ((SELECT samrad_boards())::uuid[])
    OR ((SELECT samrad_secretariat()) AND c.author_person_id IS NULL))));
--> statement-breakpoint
CREATE POLICY own_supports ON comment_supports FOR INSERT WITH CHECK (
  sharing_id IN (SELECT s.id FROM sharings s) AND ((SELECT samrad_secretariat()) OR person_id = (SELECT samrad_person())));
--> statement-breakpoint
CREATE POLICY own_passes ON sharing_passes FOR INSERT WITH CHECK (
  sharing_id IN (SELECT s.id FROM sharings s) AND ((SELECT samrad_secretariat()) OR person_id = (SELECT samrad_person())));
--> statement-breakpoint
-- As in 0007, and sharings: what belongs to one is about it.
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
      row_value ->> 'matter_id', row_value ->> 'comment_id', row_value ->> 'board_id', row_value ->> 'predecessor_id',
      row_value ->> 'dispatch_id', row_value ->> 'publication_id', row_value ->> 'mailing_id', row_value ->> 'mail_id',
      row_value ->> 'token', row_value ->> 'sharing_id', ''),
    coalesce(row_value ->> 'sharing_id', row_value ->> 'round_id', row_value ->> 'plan_id', row_value ->> 'area_id',
      row_value ->> 'matter_id', row_value ->> 'step_id',
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
-- The text itself lies in its own row, named by its hash: it is not kept a second time.
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON sharings FOR EACH ROW EXECUTE FUNCTION samrad_journal('secretariat', 'content', 'keys');
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['sharing_readers','sharing_boards','sharing_events','sharing_passes','statements','comments',
    'comment_withdrawals','comment_supports','comment_answers'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''secretariat'')', t);
  END LOOP;
END $$;
