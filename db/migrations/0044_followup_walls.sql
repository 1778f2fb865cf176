-- Written by hand: references between rooms, and the walls round the follow-up (domain.md, 3 and 6).
DO $$
DECLARE r text[];
BEGIN
  FOREACH r SLICE 1 IN ARRAY ARRAY[
    ['activity_leads','plan_id','plans'], ['activity_leads','person_id','people'], ['followup_addresses','person_id','people'],
    ['reporting_periods','plan_id','plans'], ['reporting_periods','version_id','plan_versions'],
    ['period_asks','person_id','people'], ['period_asks','principal_id','principals'], ['period_asks','board_id','boards'],
    ['period_asks','mailing_id','mailings'], ['activity_reports','plan_id','plans'], ['activity_reports','person_id','people'],
    ['activity_reports','corrects','activity_reports'], ['report_drafts','person_id','people'], ['report_reviews','person_id','people'],
    ['introductions','plan_id','plans'], ['introductions','principal_id','principals'], ['introductions','person_id','people'],
    ['milestones','plan_id','plans'], ['measures','plan_id','plans'],
    ['followup_paper_drafts','plan_id','plans'], ['followup_papers','plan_id','plans'], ['followup_papers','record_id','records']]
  LOOP
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (%I) REFERENCES %I (id)', r[1], r[2], r[3]);
  END LOOP;
END $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['activity_leads','followup_addresses','reporting_periods','period_events','period_asks','activity_reports',
    'report_drafts','report_reviews','introductions','milestones','milestone_events','measures','kolada_fetches','measure_values',
    'kolada_answers','followup_paper_drafts','followup_papers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY secretariat_keeps ON %I USING ((SELECT samrad_secretariat())) WITH CHECK ((SELECT samrad_secretariat()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['reporting_periods','period_events','period_asks','activity_reports','report_reviews','introductions',
    'milestones','milestone_events','measure_values','followup_papers'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
  END LOOP;
  -- Who answers for what, who was asked, what was handed in, and that nothing was: everyone inside.
  FOREACH t IN ARRAY ARRAY['activity_leads','reporting_periods','period_events','period_asks','activity_reports','report_reviews',
    'introductions','milestones','milestone_events','measures','kolada_fetches','measure_values','kolada_answers','followup_papers'] LOOP
    EXECUTE format('CREATE POLICY inside_sees ON %I FOR SELECT USING ((SELECT samrad_inside()))', t);
  END LOOP;
  -- A word is its writer's: whose activity, principal or group it is about is asked by the act.
  FOREACH t IN ARRAY ARRAY['activity_reports','report_reviews','introductions','measure_values'] LOOP
    EXECUTE format('CREATE POLICY inside_says ON %I FOR INSERT WITH CHECK ((SELECT samrad_inside()) AND recorded_by = (SELECT samrad_account()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- A report while it is written: whoever writes it, whoever answers for it, and those who help to write drafts (TF 2:12).
CREATE POLICY writers_see ON report_drafts USING ((SELECT samrad_drafts()) OR recorded_by = (SELECT samrad_account())
    OR person_id = (SELECT samrad_person()))
  WITH CHECK ((SELECT samrad_inside()) AND recorded_by = (SELECT samrad_account()));--> statement-breakpoint
CREATE POLICY drafts_see ON followup_paper_drafts FOR SELECT USING ((SELECT samrad_drafts()));--> statement-breakpoint
-- As in 0036, and follow-up: what belongs to a period, a measure, a milestone or a report is about it.
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
      row_value ->> 'person_id', ''),
    coalesce(row_value ->> 'sharing_id', row_value ->> 'meeting_id', row_value ->> 'task_id', row_value ->> 'period_id',
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
-- What is being written has no journal: when it is handed in or frozen it is a fact. kolada_answers is kept so as not to ask twice.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['activity_leads','reporting_periods','period_events','activity_reports','report_reviews','introductions',
    'milestones','milestone_events','measures','kolada_fetches','measure_values'] LOOP
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''inside'')', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON period_asks FOR EACH ROW EXECUTE FUNCTION samrad_journal('inside', 'token_hash');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON followup_addresses FOR EACH ROW EXECUTE FUNCTION samrad_journal('secretariat', 'email');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON followup_papers FOR EACH ROW EXECUTE FUNCTION samrad_journal('inside', 'content');--> statement-breakpoint
CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON followup_paper_drafts FOR EACH ROW EXECUTE FUNCTION samrad_journal('drafts', 'summary', 'of_areas');
