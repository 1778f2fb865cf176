-- What has been held is ended, never taken away. What has not begun yet has given nobody anything: somebody appointed by mistake for the
-- coming term is taken back, and the journal remembers it.
CREATE OR REPLACE FUNCTION samrad_deputies_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.deputy_for IS NULL AND OLD.from_day <= samrad_day() THEN
    RAISE EXCEPTION 'an assignment is ended, never taken away' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
