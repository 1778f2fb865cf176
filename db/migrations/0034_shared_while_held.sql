-- Written by hand: as in 0020, and what a deputy looks after must itself be held today, as for every other right (grants.ts): whoever
-- deputised for a member who has left the group is shown its drafts no longer.
CREATE OR REPLACE FUNCTION samrad_shared_informally() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH held AS (
    SELECT a.person_id, a.organ_id, w.person_id AS away FROM assignments a LEFT JOIN organs o ON o.id = a.organ_id
      LEFT JOIN assignments w ON w.id = a.deputy_for
    WHERE a.person_id = samrad_person() AND a.from_day <= samrad_day() AND (a.to_day IS NULL OR a.to_day >= samrad_day())
      AND (w.id IS NULL OR (w.from_day <= samrad_day() AND (w.to_day IS NULL OR w.to_day >= samrad_day())))
      AND (o.id IS NULL OR (o.exists_from <= samrad_day() AND (o.exists_to IS NULL OR o.exists_to > samrad_day()))))
  SELECT coalesce(array_agg(DISTINCT r.sharing_id), '{}') FROM sharing_readers r
  WHERE r.organ_id IN (SELECT organ_id FROM held)
    OR r.person_id IN (SELECT person_id FROM held UNION SELECT away FROM held)
$$;
