-- Written by hand: a report while it is written is of all who answer for its activity by name, and of who looks after one of them while away,
-- as the act that saves it has it. Before, whoever began it lost sight of it as soon as another of them went on with it.
CREATE FUNCTION samrad_own_activities() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH held AS (
    SELECT a.deputy_for FROM assignments a
    WHERE a.person_id = samrad_person() AND a.from_day <= samrad_day() AND (a.to_day IS NULL OR a.to_day >= samrad_day()))
  SELECT coalesce(array_agg(DISTINCT l.activity_id), '{}') FROM activity_leads l
  WHERE l.from_day <= samrad_day() AND (l.to_day IS NULL OR l.to_day >= samrad_day())
    AND (l.person_id = samrad_person() OR l.person_id IN (SELECT d.person_id FROM held h JOIN assignments d ON d.id = h.deputy_for))
$$;
--> statement-breakpoint
DROP POLICY writers_see ON report_drafts;--> statement-breakpoint
CREATE POLICY writers_see ON report_drafts USING ((SELECT samrad_drafts()) OR recorded_by = (SELECT samrad_account())
    OR person_id = (SELECT samrad_person()) OR activity_id = ANY ((SELECT samrad_own_activities())::uuid[]))
  WITH CHECK ((SELECT samrad_inside()) AND recorded_by = (SELECT samrad_account()));
