-- Written by hand: what the tables' definitions cannot say. References between rooms, facts that are only appended,
-- the walls round each authority's own material, and the journal.

CREATE FUNCTION samrad_boards() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(nullif(current_setting('samrad.boards', true), '')::uuid[], '{}') $$;
--> statement-breakpoint
CREATE FUNCTION samrad_secretariat() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('samrad.secretariat', true), '') = 'true' $$;
--> statement-breakpoint
CREATE FUNCTION samrad_drafts() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('samrad.drafts', true), '') = 'true' $$;
--> statement-breakpoint
-- Someone signed in, or the program itself.
CREATE FUNCTION samrad_inside() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('samrad.account', true), '') <> '' OR samrad_secretariat() $$;
--> statement-breakpoint

-- References between rooms ------------------------------------------------------------------------------------------
ALTER TABLE bodies ADD FOREIGN KEY (host_board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE organs ADD FOREIGN KEY (parent_id) REFERENCES organs (id);--> statement-breakpoint
ALTER TABLE assignments ADD FOREIGN KEY (deputy_for) REFERENCES assignments (id);--> statement-breakpoint
ALTER TABLE accounts ADD FOREIGN KEY (person_id) REFERENCES people (id);--> statement-breakpoint
ALTER TABLE records ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE dispatches ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE dispatches ADD FOREIGN KEY (counterpart_board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE rounds ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE rounds ADD FOREIGN KEY (earlier_round_id) REFERENCES rounds (id);--> statement-breakpoint
ALTER TABLE rounds ADD FOREIGN KEY (text_record_id) REFERENCES records (id);--> statement-breakpoint
ALTER TABLE round_principals ADD FOREIGN KEY (principal_id) REFERENCES principals (id);--> statement-breakpoint
ALTER TABLE steps ADD FOREIGN KEY (round_id, principal_id) REFERENCES round_principals (round_id, principal_id);--> statement-breakpoint
ALTER TABLE steps ADD FOREIGN KEY (board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE steps ADD UNIQUE (round_id, id);--> statement-breakpoint
ALTER TABLE matters ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE matter_notes ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE minutes_items ADD FOREIGN KEY (board_id) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE minutes_items ADD FOREIGN KEY (extract_record_id) REFERENCES records (id);--> statement-breakpoint
ALTER TABLE decisions ADD FOREIGN KEY (round_id, step_id) REFERENCES steps (round_id, id);--> statement-breakpoint
-- What a decision replaces is a decision of the same step.
ALTER TABLE decisions ADD UNIQUE (step_id, id);--> statement-breakpoint
ALTER TABLE decisions ADD FOREIGN KEY (step_id, replaces) REFERENCES decisions (step_id, id);--> statement-breakpoint
-- Two corrections of one decision are refused (contract.md).
CREATE UNIQUE INDEX decisions_one_correction ON decisions (replaces) WHERE correction;--> statement-breakpoint
ALTER TABLE plans ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE plans ADD FOREIGN KEY (previous_plan_id) REFERENCES plans (id);--> statement-breakpoint
ALTER TABLE plan_activities ADD FOREIGN KEY (organ_id) REFERENCES organs (id);--> statement-breakpoint
ALTER TABLE plan_versions ADD FOREIGN KEY (record_id) REFERENCES records (id);--> statement-breakpoint

-- Facts are appended, never edited (architecture.md, rule 10) -------------------------------------------------------
CREATE FUNCTION samrad_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['files','file_chunks','plan_versions','rounds','round_withdrawals','round_principals','steps',
    'step_removals','step_plans','minutes_items','decisions','conditions','fulfilments','appeals','appeal_settlements']
  LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
  END LOOP;
END $$;
--> statement-breakpoint

-- Walls: the second one, behind the application's own --------------------------------------------------------------
DO $$
DECLARE t text;
BEGIN
  -- What everyone inside sees.
  FOREACH t IN ARRAY ARRAY['rounds','round_withdrawals','round_principals','steps','step_removals','step_plans',
    'registration_numbers','minutes_items','decisions','conditions','fulfilments','appeals','appeal_settlements','matter_steps']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY inside_sees ON %I FOR SELECT USING ((SELECT samrad_inside()))', t);
  END LOOP;
  -- What only the secretariat appends.
  FOREACH t IN ARRAY ARRAY['rounds','round_withdrawals','round_principals']
  LOOP
    EXECUTE format('CREATE POLICY secretariat_appends ON %I FOR INSERT WITH CHECK ((SELECT samrad_secretariat()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY own_board_appends ON minutes_items FOR INSERT
  WITH CHECK ((SELECT samrad_secretariat()) OR board_id = ANY ((SELECT samrad_boards())::uuid[]));
--> statement-breakpoint
CREATE POLICY own_board_appends ON conditions FOR INSERT WITH CHECK ((SELECT samrad_secretariat()) OR EXISTS (
  SELECT 1 FROM decisions d JOIN minutes_items m ON m.id = d.minutes_item_id
  WHERE d.id = decision_id AND m.board_id = ANY (samrad_boards())));
--> statement-breakpoint
CREATE POLICY own_board_appends ON appeals FOR INSERT WITH CHECK ((SELECT samrad_secretariat()) OR EXISTS (
  SELECT 1 FROM decisions d JOIN minutes_items m ON m.id = d.minutes_item_id
  WHERE d.id = decision_id AND m.board_id = ANY (samrad_boards())));
--> statement-breakpoint
CREATE POLICY own_board_appends ON appeal_settlements FOR INSERT WITH CHECK ((SELECT samrad_secretariat()) OR EXISTS (
  SELECT 1 FROM appeals a JOIN decisions d ON d.id = a.decision_id JOIN minutes_items m ON m.id = d.minutes_item_id
  WHERE a.id = appeal_id AND m.board_id = ANY (samrad_boards())));
--> statement-breakpoint
CREATE POLICY secretariat_appends ON fulfilments FOR INSERT WITH CHECK ((SELECT samrad_secretariat()));
--> statement-breakpoint
-- An authority keeps its own path, plans and numbers; the secretariat everyone's.
CREATE FUNCTION samrad_own_principal(principal uuid) RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT EXISTS (SELECT 1 FROM boards b WHERE b.principal_id = principal AND b.id = ANY (samrad_boards()))
    OR EXISTS (SELECT 1 FROM board_acts_for f WHERE f.principal_id = principal AND f.board_id = ANY (samrad_boards())) $$;
--> statement-breakpoint
-- A board answers for its own principal alone, whatever its § says.
CREATE POLICY own_board_appends ON decisions FOR INSERT WITH CHECK ((SELECT samrad_secretariat()) OR (EXISTS (
  SELECT 1 FROM minutes_items m WHERE m.id = minutes_item_id AND m.board_id = ANY (samrad_boards()))
  AND EXISTS (SELECT 1 FROM steps s WHERE s.id = step_id AND samrad_own_principal(s.principal_id))));
--> statement-breakpoint
CREATE POLICY own_path ON steps FOR INSERT WITH CHECK ((SELECT samrad_secretariat()) OR samrad_own_principal(principal_id));
--> statement-breakpoint
CREATE POLICY own_path ON step_removals FOR INSERT WITH CHECK ((SELECT samrad_secretariat())
  OR EXISTS (SELECT 1 FROM steps s WHERE s.id = step_id AND samrad_own_principal(s.principal_id)));
--> statement-breakpoint
CREATE POLICY own_path ON step_plans FOR INSERT WITH CHECK ((SELECT samrad_secretariat())
  OR EXISTS (SELECT 1 FROM steps s WHERE s.id = step_id AND samrad_own_principal(s.principal_id)));
--> statement-breakpoint
CREATE POLICY own_path ON registration_numbers FOR INSERT WITH CHECK ((SELECT samrad_secretariat())
  OR EXISTS (SELECT 1 FROM steps s WHERE s.id = step_id AND samrad_own_principal(s.principal_id)));
--> statement-breakpoint
CREATE POLICY own_path_ends ON registration_numbers FOR UPDATE USING ((SELECT samrad_secretariat())
  OR EXISTS (SELECT 1 FROM steps s WHERE s.id = step_id AND samrad_own_principal(s.principal_id)));
--> statement-breakpoint
CREATE POLICY own_path ON matter_steps FOR INSERT WITH CHECK ((SELECT samrad_secretariat())
  OR EXISTS (SELECT 1 FROM steps s WHERE s.id = step_id AND samrad_own_principal(s.principal_id)));
--> statement-breakpoint
ALTER TABLE matters ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_matters ON matters USING ((SELECT samrad_secretariat()) OR owner = ANY ((SELECT samrad_boards())::uuid[]));--> statement-breakpoint
-- Notes: the authority that wrote them and nobody else, the secretariat included (domain.md, 6).
ALTER TABLE matter_notes ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_notes ON matter_notes USING (owner = ANY ((SELECT samrad_boards())::uuid[]));--> statement-breakpoint
ALTER TABLE records ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_records ON records USING (owner = ANY ((SELECT samrad_boards())::uuid[])
  OR (shared_with = 'secretariat' AND (SELECT samrad_secretariat()))
  OR (shared_with = 'inside' AND (SELECT samrad_inside())))
  WITH CHECK (owner = ANY ((SELECT samrad_boards())::uuid[]) OR ((SELECT samrad_secretariat()) AND shared_with <> 'owner'));
--> statement-breakpoint
-- Bytes are reached only through a record that one may see.
ALTER TABLE files ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY through_records ON files FOR SELECT USING (EXISTS (SELECT 1 FROM records r WHERE r.sha256 = files.sha256));--> statement-breakpoint
CREATE POLICY anyone_inside_stores ON files FOR INSERT WITH CHECK ((SELECT samrad_inside()));--> statement-breakpoint
ALTER TABLE file_chunks ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY through_records ON file_chunks FOR SELECT USING (EXISTS (SELECT 1 FROM records r WHERE r.sha256 = file_chunks.sha256));--> statement-breakpoint
CREATE POLICY anyone_inside_stores ON file_chunks FOR INSERT WITH CHECK ((SELECT samrad_inside()));--> statement-breakpoint
ALTER TABLE dispatches ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_dispatches ON dispatches USING ((SELECT samrad_secretariat()) OR owner = ANY ((SELECT samrad_boards())::uuid[])
  OR counterpart_board_id = ANY ((SELECT samrad_boards())::uuid[]))
  WITH CHECK ((SELECT samrad_secretariat()) OR owner = ANY ((SELECT samrad_boards())::uuid[]));
--> statement-breakpoint
ALTER TABLE dispatch_records ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- The other side reads what was sent with a line; only whose line it is may say so.
CREATE POLICY through_dispatches ON dispatch_records USING (EXISTS (SELECT 1 FROM dispatches d WHERE d.id = dispatch_id))
  WITH CHECK ((SELECT samrad_secretariat()) OR EXISTS (
    SELECT 1 FROM dispatches d WHERE d.id = dispatch_id AND d.owner = ANY (samrad_boards())));--> statement-breakpoint
-- Drafts: those who help to write them (TF 2:12). A version is everyone's inside once it has been sent.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['plan_areas','plan_goals','plan_activities'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY drafts ON %I USING ((SELECT samrad_drafts()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE plan_versions ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY sent_or_drafts ON plan_versions USING ((SELECT samrad_drafts()) OR EXISTS (SELECT 1 FROM rounds r WHERE r.text_id = plan_versions.id))
  WITH CHECK ((SELECT samrad_drafts()));--> statement-breakpoint
ALTER TABLE plans ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY sent_or_drafts ON plans USING ((SELECT samrad_drafts()) OR EXISTS (SELECT 1 FROM plan_versions v WHERE v.plan_id = plans.id))
  WITH CHECK ((SELECT samrad_drafts()));--> statement-breakpoint

-- The journal -------------------------------------------------------------------------------------------------------
-- Every change of a journaled table writes one line (hashes) and one value (beside, erasable, behind the row's own wall).
-- Arguments: the wall ('inside', 'secretariat', 'drafts', 'owner'), then columns that must never be kept.
CREATE FUNCTION samrad_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
      row_value ->> 'matter_id', row_value ->> 'board_id', row_value ->> 'predecessor_id', row_value ->> 'dispatch_id', ''),
    coalesce(row_value ->> 'round_id', row_value ->> 'plan_id', row_value ->> 'area_id', row_value ->> 'matter_id', row_value ->> 'step_id',
      row_value ->> 'decision_id', row_value ->> 'appeal_id', row_value ->> 'about_id', row_value ->> 'person_id', row_value ->> 'account_id',
      row_value ->> 'board_id', row_value ->> 'successor_id', row_value ->> 'principal_id', ''),
    lower(TG_OP), sha256(salt || convert_to(row_value::text, 'UTF8')))
  RETURNING seq INTO line;
  INSERT INTO journal_values (seq, salt, value, owner, wall)
    VALUES (line, salt, row_value, coalesce(row_value ->> 'owner', row_value ->> 'board_id')::uuid, wall);
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['bodies','principals','boards','board_names','board_successions','board_acts_for','board_meetings','organs',
    'people','assignments','files','rounds','round_withdrawals','round_principals','steps','step_removals','step_plans',
    'registration_numbers','minutes_items','decisions','conditions','fulfilments','appeals','appeal_settlements','matter_steps']
  LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''inside'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['plans','plan_areas','plan_goals','plan_activities','plan_versions'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''drafts'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['matters','dispatches','dispatch_records'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''secretariat'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['matter_notes','records'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''owner'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['accounts','api_keys','mailed_links'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''secretariat'', ''password_hash'', ''key_hash'', ''token_hash'')', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE journal_lines ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY inside_sees ON journal_lines FOR SELECT USING ((SELECT samrad_inside()));--> statement-breakpoint
ALTER TABLE journal_values ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY same_walls ON journal_values FOR SELECT USING (owner = ANY ((SELECT samrad_boards())::uuid[])
  OR (wall = 'inside' AND (SELECT samrad_inside()))
  OR (wall = 'secretariat' AND (SELECT samrad_secretariat()))
  OR (wall = 'drafts' AND (SELECT samrad_drafts())));
--> statement-breakpoint
-- A sealed line never changes; an unsealed one only by being sealed.
CREATE FUNCTION samrad_journal_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.position IS NULL AND NEW.position IS NOT NULL
    AND (to_jsonb(OLD) - 'position' - 'chain') = (to_jsonb(NEW) - 'position' - 'chain') THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'journal_lines is append-only' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON journal_lines FOR EACH ROW EXECUTE FUNCTION samrad_journal_guard();--> statement-breakpoint
-- What a link is taken over: everything the line says, and the link before it.
CREATE FUNCTION samrad_journal_link(previous bytea, line journal_lines) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(previous || convert_to(jsonb_build_array(line.seq, extract(epoch FROM line.at), line.account, line.actor, line.act,
    line.table_name, line.row_id, line.about, line.operation, encode(line.value_hash, 'hex'))::text, 'UTF8'))
$$;
--> statement-breakpoint
-- Chains unsealed lines under a lock, so that writers never wait for one another (architecture.md, "measured").
-- Returns how many lines were sealed; 0 also when another process is sealing.
CREATE FUNCTION samrad_journal_seal(most int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  line journal_lines;
  place bigint;
  previous bytea;
  sealed int := 0;
BEGIN
  IF NOT pg_try_advisory_xact_lock(7361002) THEN RETURN 0; END IF;
  SELECT l.position, l.chain INTO place, previous FROM journal_lines l WHERE l.position IS NOT NULL ORDER BY l.position DESC LIMIT 1;
  place := coalesce(place, 0);
  previous := coalesce(previous, '\x'::bytea);
  FOR line IN SELECT * FROM journal_lines l WHERE l.position IS NULL ORDER BY l.seq LIMIT most LOOP
    place := place + 1;
    previous := samrad_journal_link(previous, line);
    UPDATE journal_lines SET position = place, chain = previous WHERE seq = line.seq;
    sealed := sealed + 1;
  END LOOP;
  RETURN sealed;
END $$;
--> statement-breakpoint
-- Walks the chain: the first place that does not hold (null when all does), the head, and what is not sealed yet.
CREATE FUNCTION samrad_journal_verify() RETURNS TABLE (lines bigint, head text, broken_at bigint, why text, unsealed bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  line journal_lines;
  kept journal_values;
  previous bytea := '\x';
  place bigint := 0;
BEGIN
  SELECT count(*) INTO unsealed FROM journal_lines l WHERE l.position IS NULL;
  FOR line IN SELECT * FROM journal_lines l WHERE l.position IS NOT NULL ORDER BY l.position LOOP
    place := place + 1;
    IF line.position <> place THEN broken_at := place; why := 'missing'; EXIT; END IF;
    IF line.chain IS DISTINCT FROM samrad_journal_link(previous, line) THEN broken_at := place; why := 'altered'; EXIT; END IF;
    SELECT * INTO kept FROM journal_values v WHERE v.seq = line.seq;
    IF kept.seq IS NULL THEN broken_at := place; why := 'value-missing'; EXIT; END IF;
    IF NOT kept.disposed AND line.value_hash <> sha256(kept.salt || convert_to(kept.value::text, 'UTF8')) THEN
      broken_at := place; why := 'value-altered'; EXIT;
    END IF;
    previous := line.chain;
  END LOOP;
  lines := place;
  head := encode(previous, 'hex');
  RETURN NEXT;
END $$;
