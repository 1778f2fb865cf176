-- Written by hand: the texts that search reads follow their records, and stay behind the same walls.
ALTER TABLE record_texts ADD FOREIGN KEY (owner) REFERENCES boards (id);--> statement-breakpoint
ALTER TABLE record_texts ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- As own_records on records (0001), word for word.
CREATE POLICY own_texts ON record_texts FOR SELECT USING (owner = ANY ((SELECT samrad_boards())::uuid[])
  OR (shared_with = 'secretariat' AND (SELECT samrad_secretariat()))
  OR (shared_with = 'inside' AND (SELECT samrad_inside())));
--> statement-breakpoint
-- Only the program itself fills in what it has read: nobody signed in.
CREATE POLICY program_reads ON record_texts FOR UPDATE USING (coalesce(current_setting('samrad.account', true), '') = ''
  AND (owner = ANY ((SELECT samrad_boards())::uuid[])
    OR (shared_with <> 'owner' AND (SELECT samrad_secretariat()))));
--> statement-breakpoint
-- A record never comes without its row, whoever keeps it; whoever hears of it reads the file.
CREATE FUNCTION samrad_text_waits() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO record_texts (record_id, owner, shared_with, kind, title, names, recorded_at)
    VALUES (NEW.id, NEW.owner, NEW.shared_with, NEW.kind, left(NEW.title, 2000), left(concat_ws(' ', NEW.registration_number, NEW.file_name), 2000), NEW.recorded_at);
  PERFORM pg_notify('samrad_record_text', '');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER text_waits AFTER INSERT ON records FOR EACH ROW EXECUTE FUNCTION samrad_text_waits();--> statement-breakpoint
CREATE FUNCTION samrad_text_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE record_texts SET owner = NEW.owner, shared_with = NEW.shared_with, kind = NEW.kind, title = left(NEW.title, 2000),
    names = left(concat_ws(' ', NEW.registration_number, NEW.file_name), 2000) WHERE record_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER text_follows AFTER UPDATE OF owner, shared_with, kind, title, registration_number, file_name ON records
  FOR EACH ROW EXECUTE FUNCTION samrad_text_follows();--> statement-breakpoint
INSERT INTO record_texts (record_id, owner, shared_with, kind, title, names, recorded_at)
  SELECT id, owner, shared_with, kind, left(title, 2000), left(concat_ws(' ', registration_number, file_name), 2000), recorded_at FROM records;--> statement-breakpoint
-- Search through the index, within the walls. Asked as the tables' owner, for a policy forbids the index of every condition that
-- might tell of a row before the wall has been tried (a match of words is one); so the walls stand here once more, as in own_texts.
-- found: how many there are in all that the reader may see.
CREATE FUNCTION samrad_search_records(asked tsquery, only_owner uuid, only_kind text, most int, passed int)
  RETURNS TABLE (record_id uuid, rank real, found bigint)
  LANGUAGE sql STABLE ROWS 20 SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT t.record_id, ts_rank(t.search, asked), count(*) OVER ()
  FROM record_texts t
  WHERE t.search @@ asked
    AND (t.owner = ANY ((SELECT samrad_boards())::uuid[])
      OR (t.shared_with = 'secretariat' AND (SELECT samrad_secretariat()))
      OR (t.shared_with = 'inside' AND (SELECT samrad_inside())))
    AND (only_owner IS NULL OR t.owner = only_owner)
    AND (only_kind IS NULL OR t.kind = only_kind)
  ORDER BY 2 DESC, t.recorded_at DESC, t.record_id
  LIMIT most OFFSET passed
$$;
