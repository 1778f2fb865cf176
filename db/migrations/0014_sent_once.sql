-- Written by hand: no mail is handed over twice. Whatever runs, and however many: a mail that has been let go, taken or refused is let
-- go again only after a person has said that it did not come.
CREATE FUNCTION samrad_handed_over_once() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- Those that would hand the same mail over take turns until their transactions end.
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.mailing_id::text, 7361007));
  IF (SELECT e.kind FROM mailing_events e WHERE e.mailing_id = NEW.mailing_id AND e.kind <> 'begun' ORDER BY e.seq DESC LIMIT 1)
    IN ('handing-over', 'taken', 'refused', 'bounced', 'judged-sent') THEN
    RAISE EXCEPTION 'the mail % has been handed over', NEW.mailing_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER handed_over_once BEFORE INSERT ON mailing_events FOR EACH ROW WHEN (NEW.kind IN ('begun', 'handing-over'))
  EXECUTE FUNCTION samrad_handed_over_once();
