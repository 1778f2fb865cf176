-- Written by hand: references between rooms, and the walls round meetings (domain.md, 6 and 7).
DO $$
DECLARE r text[];
BEGIN
  FOREACH r SLICE 1 IN ARRAY ARRAY[
    ['organ_rules','organ_id','organs'], ['meeting_series','organ_id','organs'], ['meetings','organ_id','organs'],
    ['meeting_replies','person_id','people'], ['calendar_feeds','account_id','accounts'], ['calendar_feeds','organ_id','organs'],
    ['agenda_proposals','organ_id','organs'], ['agenda_proposals','person_id','people'], ['agenda_items','rapporteur_id','people'],
    ['agenda_items','task_id','tasks'], ['agenda_items','from_item_id','agenda_items'], ['agenda_papers','record_id','records'],
    ['preparations','person_id','people'], ['notice_receivers','person_id','people'], ['notice_receivers','mailing_id','mailings'],
    ['meeting_attendance','person_id','people'], ['meeting_attendance','serving_for','people'], ['own_notes','account_id','accounts'],
    ['tasks','organ_id','organs'], ['tasks','person_id','people'], ['tasks','owner_organ_id','organs'],
    ['task_events','person_id','people'], ['task_events','owner_organ_id','organs'], ['minutes_verifiers','person_id','people'],
    ['verifications','record_id','records'], ['item_rounds','round_id','rounds']]
  LOOP
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (%I) REFERENCES %I (id)', r[1], r[2], r[3]);
  END LOOP;
END $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['organ_rules','meeting_series','meetings','meeting_changes','meeting_replies','calendar_feeds',
    'agenda_proposals','proposal_answers','agenda_items','agenda_papers','preparations','meeting_notices','notice_receivers',
    'sitting_events','meeting_attendance','item_absences','item_notes','item_outcomes','item_voices','own_notes','tasks','task_events',
    'minutes_drafts','meeting_minutes','minutes_paragraphs','minutes_verifiers','verifications','minutes_corrections','item_rounds',
    'organ_seats','organ_turns','changeovers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['organ_rules','meeting_series','meeting_changes','meeting_replies','agenda_proposals','proposal_answers',
    'preparations','meeting_notices','notice_receivers','sitting_events','task_events','meeting_minutes','minutes_paragraphs',
    'minutes_verifiers','verifications','minutes_corrections','item_rounds','organ_seats','organ_turns'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
  END LOOP;
  -- When and where an organ meets, by what rules, what has been told in a notice, and who holds what: everyone inside.
  FOREACH t IN ARRAY ARRAY['organ_rules','meeting_series','meetings','meeting_changes','meeting_notices','sitting_events',
    'minutes_paragraphs','minutes_verifiers','organ_seats','organ_turns','changeovers'] LOOP
    EXECUTE format('CREATE POLICY inside_sees ON %I FOR SELECT USING ((SELECT samrad_inside()))', t);
  END LOOP;
  -- What is being prepared and written: those who help to write it (TF 2:12).
  FOREACH t IN ARRAY ARRAY['meeting_replies','preparations','notice_receivers','meeting_attendance','item_absences','item_notes',
    'item_outcomes','item_voices','minutes_drafts','item_rounds'] LOOP
    EXECUTE format('CREATE POLICY drafts_see ON %I FOR SELECT USING ((SELECT samrad_drafts()))', t);
  END LOOP;
  -- The secretariat keeps the calendar, the agenda and the minutes.
  FOREACH t IN ARRAY ARRAY['organ_rules','meeting_series','meetings','meeting_changes','agenda_items','agenda_papers','preparations',
    'meeting_notices','notice_receivers','sitting_events','meeting_attendance','item_absences','item_notes','item_outcomes','item_voices',
    'tasks','minutes_drafts','meeting_minutes','minutes_paragraphs','minutes_verifiers','minutes_corrections','item_rounds',
    'organ_seats','organ_turns','changeovers'] LOOP
    EXECUTE format('CREATE POLICY secretariat_keeps ON %I USING ((SELECT samrad_secretariat())) WITH CHECK ((SELECT samrad_secretariat()))', t);
  END LOOP;
  -- An agenda is a draft until its notice has gone; then everyone inside reads it.
  FOREACH t IN ARRAY ARRAY['agenda_items','agenda_papers'] LOOP
    EXECUTE format('CREATE POLICY noticed_or_drafts ON %I FOR SELECT USING ((SELECT samrad_drafts())
      OR ((SELECT samrad_inside()) AND EXISTS (SELECT 1 FROM meeting_notices n WHERE n.meeting_id = %I.meeting_id)))', t, t);
  END LOOP;
END $$;
--> statement-breakpoint
-- A person's word on whether they come is their own; the secretariat notes what came another way.
CREATE POLICY own_replies ON meeting_replies FOR INSERT WITH CHECK ((SELECT samrad_secretariat()) OR person_id = (SELECT samrad_person()));--> statement-breakpoint
CREATE POLICY own_preparations ON preparations FOR INSERT WITH CHECK ((SELECT samrad_drafts()) AND person_id = (SELECT samrad_person()));--> statement-breakpoint
CREATE POLICY own_feeds ON calendar_feeds USING (account_id = (SELECT samrad_account()) OR (SELECT samrad_program()))
  WITH CHECK (account_id = (SELECT samrad_account()));--> statement-breakpoint
CREATE POLICY own_or_drafts ON agenda_proposals FOR SELECT USING ((SELECT samrad_drafts()) OR recorded_by = (SELECT samrad_account()));--> statement-breakpoint
CREATE POLICY inside_proposes ON agenda_proposals FOR INSERT WITH CHECK ((SELECT samrad_secretariat())
  OR ((SELECT samrad_inside()) AND recorded_by = (SELECT samrad_account())));--> statement-breakpoint
CREATE POLICY through_proposals ON proposal_answers FOR SELECT USING (proposal_id IN (SELECT p.id FROM agenda_proposals p));--> statement-breakpoint
CREATE POLICY own_answers ON proposal_answers FOR INSERT WITH CHECK ((SELECT samrad_secretariat())
  OR (kind = 'withdrawn' AND EXISTS (SELECT 1 FROM agenda_proposals p WHERE p.id = proposal_id AND p.recorded_by = (SELECT samrad_account()))));--> statement-breakpoint
-- Theirs alone: not the secretariat's, not the program's.
CREATE POLICY own_notes_alone ON own_notes USING (account_id = (SELECT samrad_account())) WITH CHECK (account_id = (SELECT samrad_account()));--> statement-breakpoint
-- The tasks that the reader has, or has had. It looks past the walls, for the wall of tasks asks it.
CREATE FUNCTION samrad_own_tasks() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT id), '{}') FROM (
    SELECT t.id FROM tasks t WHERE t.person_id = samrad_person()
    UNION SELECT e.task_id FROM task_events e WHERE e.person_id = samrad_person()) own
$$;
--> statement-breakpoint
CREATE POLICY own_or_drafts ON tasks FOR SELECT USING ((SELECT samrad_drafts()) OR id = ANY ((SELECT samrad_own_tasks())::uuid[]));--> statement-breakpoint
CREATE POLICY through_tasks ON task_events FOR SELECT USING (task_id IN (SELECT t.id FROM tasks t));--> statement-breakpoint
CREATE POLICY through_tasks_says ON task_events FOR INSERT WITH CHECK (task_id IN (SELECT t.id FROM tasks t));--> statement-breakpoint
-- Verified by all who were to (its paragraphs are written down then): read by everyone inside. Before that by those who helped to write it.
CREATE POLICY verified_or_drafts ON meeting_minutes FOR SELECT USING ((SELECT samrad_drafts())
  OR ((SELECT samrad_inside()) AND EXISTS (SELECT 1 FROM minutes_paragraphs p WHERE p.minutes_id = meeting_minutes.id)));--> statement-breakpoint
CREATE POLICY through_minutes ON verifications FOR SELECT USING (minutes_id IN (SELECT m.id FROM meeting_minutes m));--> statement-breakpoint
CREATE POLICY through_minutes ON minutes_corrections FOR SELECT USING (minutes_id IN (SELECT m.id FROM meeting_minutes m));--> statement-breakpoint
-- A verifier attests for themselves, signed in; what came by mail or on paper the secretariat notes. Whoever attests last completes it.
CREATE POLICY verifier_attests ON verifications FOR INSERT WITH CHECK (
  ((SELECT samrad_secretariat()) AND way <> 'signed-in') OR EXISTS (
    SELECT 1 FROM minutes_verifiers v WHERE v.id = verifier_id AND v.person_id = (SELECT samrad_person())));--> statement-breakpoint
CREATE POLICY last_verifier_completes ON minutes_paragraphs FOR INSERT WITH CHECK (EXISTS (
    SELECT 1 FROM minutes_verifiers v WHERE v.meeting_id = minutes_paragraphs.meeting_id AND v.person_id = (SELECT samrad_person())));--> statement-breakpoint
-- What has been verified is put right by a correction beside it, never by an edit (domain.md, 7).
CREATE FUNCTION samrad_minutes_closed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE about uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.meeting_id ELSE NEW.meeting_id END;
BEGIN
  IF EXISTS (SELECT 1 FROM minutes_paragraphs p WHERE p.meeting_id = about) THEN
    RAISE EXCEPTION 'the minutes of meeting % are verified', about USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['agenda_items','agenda_papers','meeting_attendance','item_absences','item_notes','item_outcomes','item_voices',
    'minutes_drafts','meeting_minutes','tasks'] LOOP
    EXECUTE format('CREATE TRIGGER minutes_closed BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_minutes_closed()', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- As in 0020, and meetings: what belongs to one is about it.
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
      row_value ->> 'token', row_value ->> 'sharing_id', row_value ->> 'minutes_id', row_value ->> 'item_id', row_value ->> 'meeting_id', ''),
    coalesce(row_value ->> 'sharing_id', row_value ->> 'meeting_id', row_value ->> 'task_id', row_value ->> 'round_id',
      row_value ->> 'plan_id', row_value ->> 'area_id', row_value ->> 'matter_id', row_value ->> 'step_id',
      row_value ->> 'decision_id', row_value ->> 'appeal_id', row_value ->> 'about_id', row_value ->> 'person_id', row_value ->> 'account_id',
      row_value ->> 'board_id', row_value ->> 'successor_id', row_value ->> 'principal_id', row_value ->> 'subject_id',
      row_value ->> 'publication_id', row_value ->> 'mailing_id', row_value ->> 'mail_id', row_value ->> 'organ_id', ''),
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
  FOREACH t IN ARRAY ARRAY['organ_rules','meeting_series','meetings','meeting_changes','sitting_events','minutes_verifiers',
    'organ_seats','organ_turns','changeovers'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''inside'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['meeting_replies','agenda_proposals','proposal_answers','agenda_items','agenda_papers','preparations',
    'notice_receivers','meeting_attendance','item_absences','item_outcomes','item_voices','tasks','task_events','verifications',
    'minutes_corrections','item_rounds'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''drafts'')', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- Frozen texts lie in their own rows, named by their hash; what is being written is saved every second or so, and is in the minutes at the
-- end. own_notes has no journal: nobody else shall find a word of it.
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON meeting_notices FOR EACH ROW EXECUTE FUNCTION samrad_journal('inside', 'content');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON meeting_minutes FOR EACH ROW EXECUTE FUNCTION samrad_journal('drafts', 'content', 'text', 'search');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON minutes_paragraphs FOR EACH ROW EXECUTE FUNCTION samrad_journal('inside', 'text', 'search');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON item_notes FOR EACH ROW EXECUTE FUNCTION samrad_journal('drafts', 'text');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON minutes_drafts FOR EACH ROW EXECUTE FUNCTION samrad_journal('drafts', 'opening', 'closing');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON calendar_feeds FOR EACH ROW EXECUTE FUNCTION samrad_journal('secretariat', 'token_hash');
