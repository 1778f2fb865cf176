-- Written by hand: as in 0048, and whoever looks after the leader while they are away writes for them, as every other right (grants.ts): the
-- act lets them, and the wall must not stop them.
CREATE OR REPLACE FUNCTION samrad_leads_project(project uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH held AS (
    SELECT d.person_id FROM assignments a JOIN assignments d ON d.id = a.deputy_for
    WHERE a.person_id = samrad_person() AND a.from_day <= samrad_day() AND (a.to_day IS NULL OR a.to_day >= samrad_day())
      AND d.from_day <= samrad_day() AND (d.to_day IS NULL OR d.to_day >= samrad_day()))
  SELECT EXISTS (SELECT 1 FROM project_roles r WHERE r.project_id = project AND r.role = 'leader'
    AND (r.person_id = samrad_person() OR r.person_id IN (SELECT person_id FROM held))
    AND r.from_day <= samrad_day() AND (r.to_day IS NULL OR r.to_day >= samrad_day())) $$;
