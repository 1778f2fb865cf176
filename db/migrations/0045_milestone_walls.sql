-- Written by hand: whoever answers for an activity says its milestones themselves. Whose activity it is about is asked by the act.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['milestones','milestone_events'] LOOP
    EXECUTE format('CREATE POLICY inside_says ON %I FOR INSERT WITH CHECK ((SELECT samrad_inside()) AND recorded_by = (SELECT samrad_account()))', t);
  END LOOP;
END $$;
