-- Written by hand: references between rooms, and the walls round projects, conferences and received referrals (domain.md, 3 and 6).
DO $$
DECLARE r text[];
BEGIN
  FOREACH r SLICE 1 IN ARRAY ARRAY[
    ['projects','holder_principal_id','principals'], ['project_roles','person_id','people'], ['project_roles','organ_id','organs'],
    ['project_links','plan_id','plans'], ['project_papers','record_id','records'], ['sharing_key_weights','principal_id','principals'],
    ['money_bookings','principal_id','principals'], ['payment_calls','principal_id','principals'], ['payment_calls','mailing_id','mailings'],
    ['risk_assessments','owner_person_id','people'], ['project_reports','person_id','people'], ['project_reports','corrects','project_reports'],
    ['project_handovers','principal_id','principals'], ['project_handovers','organ_id','organs'],
    ['conferences','organ_id','organs'], ['conferences','disposal_id','disposal_decisions'], ['conference_links','plan_id','plans'],
    ['conference_links','project_id','projects'], ['conference_materials','record_id','records'],
    ['conference_outcomes','plan_id','plans'], ['conference_outcomes','project_id','projects'],
    ['registration_links','mailing_id','mailings'],
    ['disposal_decisions','owner','boards'], ['disposal_protocols','owner','boards'],
    ['received_referrals','organ_id','organs'], ['position_asks','principal_id','principals'], ['position_asks','board_id','boards'],
    ['position_asks','mailing_id','mailings'], ['positions','principal_id','principals'], ['positions','record_id','records'],
    ['received_answers','record_id','records'], ['answer_sendings','mailing_id','mailings']]
  LOOP
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (%I) REFERENCES %I (id)', r[1], r[2], r[3]);
  END LOOP;
END $$;
--> statement-breakpoint
-- Leads a project today: writes its charter and its closing report.
CREATE FUNCTION samrad_leads_project(project uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM project_roles r WHERE r.project_id = project AND r.role = 'leader' AND r.person_id = samrad_person()
    AND r.from_day <= samrad_day() AND (r.to_day IS NULL OR r.to_day >= samrad_day())) $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['projects','project_drafts','project_roles','project_events','project_links','project_papers','sharing_keys',
    'sharing_key_weights','money_lines','money_plans','money_bookings','payment_calls','project_milestones','project_milestone_events',
    'project_risks','risk_assessments','project_reports','project_handovers','handover_events',
    'conferences','conference_events','programme_items','speakers','conference_links','registrations','registration_turns',
    'session_choices','registration_links','conference_materials','conference_summaries','conference_outcomes','participant_mails',
    'disposal_decisions','disposal_protocols','received_referrals','received_events','position_asks','positions','answer_drafts',
    'received_answers','answer_sendings'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY secretariat_keeps ON %I USING ((SELECT samrad_secretariat())) WITH CHECK ((SELECT samrad_secretariat()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['project_events','project_papers','sharing_keys','sharing_key_weights','money_lines','money_plans','money_bookings',
    'payment_calls','project_milestones','project_milestone_events','project_risks','risk_assessments','project_reports','project_handovers',
    'handover_events','conference_events','registration_turns','session_choices','conference_summaries','participant_mails',
    'disposal_protocols','received_referrals','received_events','position_asks','positions','received_answers','answer_sendings'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
  END LOOP;
  -- What goes on, who owes what, what is thought and what has been answered: everyone inside. Never who takes part in a conference.
  FOREACH t IN ARRAY ARRAY['projects','project_roles','project_events','project_links','project_papers','sharing_keys','sharing_key_weights',
    'money_lines','money_plans','money_bookings','payment_calls','project_milestones','project_milestone_events','project_risks',
    'risk_assessments','project_reports','project_handovers','handover_events','conferences','conference_events','programme_items',
    'speakers','conference_links','conference_materials','conference_summaries','conference_outcomes','disposal_decisions',
    'disposal_protocols','received_referrals','received_events','position_asks','positions','received_answers','answer_sendings'] LOOP
    EXECUTE format('CREATE POLICY inside_sees ON %I FOR SELECT USING ((SELECT samrad_inside()))', t);
  END LOOP;
  -- A word is its writer's: whose project or principal it is about is asked by the act.
  FOREACH t IN ARRAY ARRAY['project_events','project_papers','money_lines','money_plans','money_bookings','project_milestones',
    'project_milestone_events','project_risks','risk_assessments','project_reports','project_handovers','handover_events','positions',
    'conference_outcomes'] LOOP
    EXECUTE format('CREATE POLICY inside_says ON %I FOR INSERT WITH CHECK ((SELECT samrad_inside()) AND recorded_by = (SELECT samrad_account()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY writers_write ON project_drafts USING ((SELECT samrad_drafts()) OR samrad_leads_project(project_id))
  WITH CHECK (((SELECT samrad_drafts()) OR samrad_leads_project(project_id)) AND recorded_by = (SELECT samrad_account()));--> statement-breakpoint
CREATE POLICY drafts_see ON answer_drafts FOR SELECT USING ((SELECT samrad_drafts()));--> statement-breakpoint
-- As in 0044, and what belongs to a project, a conference or a received referral is about it.
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
      row_value ->> 'token', row_value ->> 'sharing_id', row_value ->> 'minutes_id', row_value ->> 'item_id', row_value ->> 'meeting_id',
      row_value ->> 'key_id', row_value ->> 'project_id', row_value ->> 'referral_id', row_value ->> 'person_id', ''),
    coalesce(row_value ->> 'sharing_id', row_value ->> 'conference_id', row_value ->> 'project_id', row_value ->> 'referral_id',
      row_value ->> 'registration_id', row_value ->> 'line_id', row_value ->> 'risk_id', row_value ->> 'handover_id', row_value ->> 'answer_id',
      row_value ->> 'meeting_id', row_value ->> 'task_id', row_value ->> 'period_id',
      row_value ->> 'measure_id', row_value ->> 'milestone_id', row_value ->> 'report_id', row_value ->> 'round_id',
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
-- What is being written has no journal: when it is frozen it is a fact. A participant's details are in no journal: only that they came and went.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['projects','project_roles','project_events','project_links','sharing_keys','sharing_key_weights','money_lines',
    'money_plans','money_bookings','payment_calls','project_milestones','project_milestone_events','project_risks','risk_assessments',
    'project_reports','project_handovers','handover_events','conferences','conference_events','programme_items','speakers',
    'conference_links','conference_materials','conference_summaries','conference_outcomes','disposal_decisions','disposal_protocols',
    'received_referrals','received_events','positions','answer_sendings'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''inside'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['registration_turns','session_choices','participant_mails'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''secretariat'')', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON registrations FOR EACH ROW
  EXECUTE FUNCTION samrad_journal('secretariat', 'name', 'organisation', 'role', 'email', 'email_key', 'needs');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON position_asks FOR EACH ROW EXECUTE FUNCTION samrad_journal('inside', 'token_hash');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON project_papers FOR EACH ROW EXECUTE FUNCTION samrad_journal('inside', 'content');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON received_answers FOR EACH ROW EXECUTE FUNCTION samrad_journal('inside', 'content');
