-- Written by hand: the walls round what is published, and who is told when the public's pages may look different.
ALTER TABLE publications ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['publications','publication_ends'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- The latest of its kind and subject, not ended. What has been published anew never comes back when the newer one ends. Asked as
-- the owner: whoever reads may not see the ends. The last day in public is the queries' to try, for they know what day it is.
CREATE FUNCTION samrad_publication_stands(publication uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM publications p WHERE p.id = publication
    AND NOT EXISTS (SELECT 1 FROM publication_ends e WHERE e.publication_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM publications n WHERE n.kind = p.kind AND n.subject_id = p.subject_id AND n.seq > p.seq))
$$;
--> statement-breakpoint
-- Everyone sees what stands; what has been taken down or replaced only those who see the thing itself.
CREATE POLICY standing_or_inside ON publications FOR SELECT USING (samrad_publication_stands(id)
  OR (kind <> 'record' AND (SELECT samrad_inside()))
  OR EXISTS (SELECT 1 FROM records r WHERE r.id = subject_id));
--> statement-breakpoint
-- A record is published by its own board, or by the secretariat where it is shared with it: never working material; one where
-- secrecy may apply only as a redacted copy that stands beside it (domain.md, 6). All else is the secretariat's.
CREATE POLICY owner_publishes ON publications FOR INSERT WITH CHECK (CASE WHEN kind <> 'record' THEN (SELECT samrad_secretariat())
  ELSE EXISTS (SELECT 1 FROM records r WHERE r.id = subject_id AND r.owner = publications.owner AND r.access <> 'working-material'
    AND (r.owner = ANY ((SELECT samrad_boards())::uuid[]) OR (SELECT samrad_secretariat()))
    AND CASE WHEN redacted THEN EXISTS (SELECT 1 FROM records c WHERE c.about_kind = 'record' AND c.about_id = r.id
        AND c.owner = r.owner AND c.access = 'public' AND c.sha256 = file_sha256)
      ELSE r.access = 'public' AND r.sha256 = file_sha256 END) END);
--> statement-breakpoint
CREATE POLICY through_publications ON publication_ends FOR SELECT USING ((SELECT samrad_inside()) AND EXISTS (
  SELECT 1 FROM publications p WHERE p.id = publication_id));
--> statement-breakpoint
CREATE POLICY owner_ends ON publication_ends FOR INSERT WITH CHECK (EXISTS (SELECT 1 FROM publications p WHERE p.id = publication_id
  AND ((p.kind = 'record' AND p.owner = ANY ((SELECT samrad_boards())::uuid[])) OR (SELECT samrad_secretariat()))));
--> statement-breakpoint
-- Bytes are reached through a record that one may see, or through a publication.
CREATE POLICY through_publications ON files FOR SELECT USING (EXISTS (
  SELECT 1 FROM publications p WHERE p.file_sha256 = files.sha256));
--> statement-breakpoint
CREATE POLICY through_publications ON file_chunks FOR SELECT USING (EXISTS (
  SELECT 1 FROM publications p WHERE p.file_sha256 = file_chunks.sha256));
--> statement-breakpoint
-- As in 0001, and publications: a line is about the thing that is published, an end about its publication.
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
      row_value ->> 'publication_id', ''),
    coalesce(row_value ->> 'round_id', row_value ->> 'plan_id', row_value ->> 'area_id', row_value ->> 'matter_id', row_value ->> 'step_id',
      row_value ->> 'decision_id', row_value ->> 'appeal_id', row_value ->> 'about_id', row_value ->> 'person_id', row_value ->> 'account_id',
      row_value ->> 'board_id', row_value ->> 'successor_id', row_value ->> 'principal_id', row_value ->> 'subject_id',
      row_value ->> 'publication_id', ''),
    lower(TG_OP), sha256(salt || convert_to(row_value::text, 'UTF8')))
  RETURNING seq INTO line;
  INSERT INTO journal_values (seq, salt, value, owner, wall)
    VALUES (line, salt, row_value, coalesce(row_value ->> 'owner', row_value ->> 'board_id')::uuid, wall);
  RETURN NULL;
END $$;
--> statement-breakpoint
-- The text lies in the file that the line names by its hash: it is not kept a second time.
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON publications FOR EACH ROW EXECUTE FUNCTION samrad_journal('secretariat', 'text', 'search');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON publication_ends FOR EACH ROW EXECUTE FUNCTION samrad_journal('secretariat');--> statement-breakpoint
-- Whatever the public's pages show: those who keep answers throw them away when they hear it.
CREATE FUNCTION samrad_tell_public() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('samrad_public', '');
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['publications','publication_ends','bodies','principals','boards','board_names','board_successions',
    'board_acts_for','organs','people','assignments']
  LOOP
    EXECUTE format('CREATE TRIGGER tell_public AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_tell_public()', t);
  END LOOP;
END $$;
