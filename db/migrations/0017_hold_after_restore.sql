-- Written by hand: what must not go on by itself after a backup has been restored. A mail that waited when the backup was taken has most
-- likely gone since: it is left as one that nobody knows about, and a person is asked. Called by the restore, as the owner.
CREATE FUNCTION samrad_hold_after_restore() RETURNS int LANGUAGE sql SET search_path = public, pg_temp AS $$
  WITH held AS (
    INSERT INTO mailing_events (id, mailing_id, kind, answer, at)
    SELECT gen_random_uuid(), m.id, 'handing-over', 'återläst ur en säkerhetskopia', now()
    FROM mailings m
    WHERE coalesce((SELECT e.kind FROM mailing_events e WHERE e.mailing_id = m.id AND e.kind <> 'begun' ORDER BY e.seq DESC LIMIT 1),
      'put-off') IN ('put-off', 'judged-unsent')
    RETURNING 1)
  SELECT count(*)::int FROM held
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION samrad_hold_after_restore() FROM PUBLIC;
