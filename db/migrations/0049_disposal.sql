-- Written by hand: what a disposal decision lets go (domain.md, 6; the Archives Act 1990:782, 10 §; docs/adr/0021). Facts are appended only;
-- a function of the owner's, while it disposes, is the one exception. The application's role owns nothing and may not change those tables.
CREATE OR REPLACE FUNCTION samrad_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_LEVEL = 'ROW' AND current_setting('samrad.disposing', true) = 'on'
    AND current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID) THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
-- The mails that went to somebody about a conference or a registration for it. A mail to a board is the board's and ours, not a participant's.
CREATE FUNCTION samrad_participant_mails(conference uuid) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  WITH own AS (SELECT r.id FROM registrations r WHERE r.conference_id = conference)
  SELECT coalesce(array_agg(m.id), '{}') FROM mailings m
  WHERE m.counterpart_board_id IS NULL AND ((m.about_kind = 'conference' AND m.about_id = conference)
    OR (m.about_kind = 'registration' AND m.about_id IN (SELECT id FROM own))
    OR m.id IN (SELECT l.mailing_id FROM registration_links l WHERE l.registration_id IN (SELECT id FROM own)))
$$;
--> statement-breakpoint
-- Reports and automatic answers that name one of these mails, by what they answer or anywhere in what came (a Message-ID begins with the mail's id).
CREATE FUNCTION samrad_came_back(mails uuid[]) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(i.id), '{}') FROM incoming_mails i JOIN incoming_arrivals a ON a.id = i.id JOIN records r ON r.id = a.record_id
  WHERE (i.verdict IN ('bounce', 'auto-reply') OR i.why = 'unproven-bounce') AND i.subject <> 'Gallrat mejl'
    AND a.received_at >= (SELECT min(m.recorded_at) FROM mailings m WHERE m.id = ANY (mails))
    AND EXISTS (
      SELECT FROM regexp_matches(array_to_string(i.answers, ' ') || ' ' || i.body || ' ' || coalesce((
        SELECT encode(string_agg(c.content, ''::bytea ORDER BY c.ordinal), 'escape') FROM file_chunks c WHERE c.sha256 = r.sha256), ''),
        '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') AS named (ids)
      WHERE named.ids[1]::uuid = ANY (mails))
$$;
--> statement-breakpoint
-- Files that went with one of these mails and to nobody else: made for it, not a record of something else, nor handed out or published.
CREATE FUNCTION samrad_files_of_one(mails uuid[]) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT r.id), '{}') FROM mailing_files f JOIN mailings m ON m.id = f.mailing_id JOIN records r ON r.id = f.record_id
  WHERE f.mailing_id = ANY (mails) AND r.about_kind = m.about_kind AND r.about_id = m.about_id AND r.kind IN ('attachment', 'letter')
    AND NOT EXISTS (SELECT FROM conference_materials c WHERE c.record_id = r.id)
    AND NOT EXISTS (SELECT FROM publications p WHERE p.kind = 'record' AND p.subject_id = r.id)
    AND (SELECT count(DISTINCT o.to_address) FROM mailing_files g JOIN mailings o ON o.id = g.mailing_id WHERE g.record_id = r.id) = 1
$$;
--> statement-breakpoint
-- Empties what the journal holds of these rows. The lines stay, and the chain with them: it is over hashes.
CREATE FUNCTION samrad_empty_journal(row_ids text[]) RETURNS int LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  emptied int;
BEGIN
  UPDATE journal_values v SET value = NULL, salt = ''::bytea, disposed = true
    FROM journal_lines l WHERE l.seq = v.seq AND l.row_id = ANY (row_ids) AND NOT v.disposed;
  GET DIAGNOSTICS emptied = ROW_COUNT;
  RETURN emptied;
END $$;
--> statement-breakpoint
-- Points records to a file that says that they have gone, and takes their bytes away where no other record or publication has the same.
CREATE FUNCTION samrad_empty_records(ids uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  gone bytea := convert_to(E'Handlingen är gallrad. Av protokollet över gallringen framgår när, och enligt vilket beslut.\n', 'UTF8');
  gone_sha256 text := encode(sha256(gone), 'hex');
  earlier text[];
BEGIN
  IF ids = '{}' THEN RETURN; END IF;
  INSERT INTO files (sha256, size, media_type, created_at) VALUES (gone_sha256, length(gone), 'text/plain', now()) ON CONFLICT DO NOTHING;
  INSERT INTO file_chunks (sha256, ordinal, content) VALUES (gone_sha256, 0, gone) ON CONFLICT DO NOTHING;
  SELECT array_agg(DISTINCT r.sha256) INTO earlier FROM records r WHERE r.id = ANY (ids) AND r.sha256 <> gone_sha256;
  UPDATE records SET title = 'Gallrad handling', file_name = 'gallrad.txt', sha256 = gone_sha256 WHERE id = ANY (ids);
  UPDATE record_texts SET state = 'read', reason = NULL, text = '', read_at = now() WHERE record_id = ANY (ids);
  earlier := ARRAY(SELECT s FROM unnest(earlier) s WHERE NOT EXISTS (SELECT FROM records r WHERE r.sha256 = s)
    AND NOT EXISTS (SELECT FROM publications p WHERE p.file_sha256 = s));
  DELETE FROM file_chunks WHERE sha256 = ANY (earlier);
  DELETE FROM files WHERE sha256 = ANY (earlier);
END $$;
--> statement-breakpoint
-- Removes the details of those who took part in a conference, by its decision and from its day: what they wrote when they registered, what the
-- mails to them say and to whom, and the reports and automatic answers that came to those mails. Ids, turns and counts stay. Done again it finds
-- what has come since, or come back with a backup, and otherwise does nothing. Writes the protocol.
-- @returns how many of each went; null when there was nothing (left)
CREATE FUNCTION samrad_dispose_participants(conference uuid) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  held conferences;
  decision disposal_decisions;
  due date;
  mails uuid[];
  going uuid[];
  told uuid[];
  attached uuid[];
  came uuid[];
  lines uuid[];
  papers uuid[];
  people int;
  links int;
  emptied int;
  went jsonb;
BEGIN
  IF NOT samrad_secretariat() THEN RAISE EXCEPTION 'only the secretariat disposes' USING ERRCODE = 'insufficient_privilege'; END IF;
  -- Two that do it at once: the second finds nothing left.
  PERFORM pg_advisory_xact_lock(hashtextextended(conference::text, 7361048));
  SELECT * INTO held FROM conferences c WHERE c.id = conference;
  SELECT * INTO decision FROM disposal_decisions d WHERE d.id = held.disposal_id;
  IF decision.id IS NULL THEN RAISE EXCEPTION 'nobody has decided that it is disposed of' USING ERRCODE = 'no_data_found'; END IF;
  due := held.on_day + decision.after_days;
  IF samrad_day() < due THEN RAISE EXCEPTION 'not before %', due USING ERRCODE = 'object_not_in_prerequisite_state'; END IF;
  PERFORM set_config('samrad.disposing', 'on', true);

  -- One that a process is handing over just now is left to the next time (mailing-lock.ts); of the others, none is handed over meanwhile.
  mails := samrad_participant_mails(conference);
  mails := ARRAY(SELECT m.id FROM mailings m WHERE m.id = ANY (mails) AND CASE
    WHEN (SELECT e.kind FROM mailing_events e WHERE e.mailing_id = m.id AND e.kind <> 'begun' ORDER BY e.seq DESC LIMIT 1)
      IN ('taken', 'refused', 'bounced', 'judged-sent') THEN true
    ELSE pg_try_advisory_xact_lock(hashtextextended(m.id::text, 7361006)) END);
  going := ARRAY(SELECT m.id FROM mailings m WHERE m.id = ANY (mails) AND m.to_address <> '');
  told := ARRAY(SELECT e.id FROM mailing_events e WHERE e.mailing_id = ANY (mails) AND e.answer IS NOT NULL);
  attached := samrad_files_of_one(going);
  came := CASE WHEN mails = '{}' THEN '{}' ELSE samrad_came_back(mails) END;
  papers := ARRAY(SELECT r.id FROM records r WHERE r.title <> 'Gallrad handling' AND (r.id = ANY (mails) OR r.id = ANY (attached)
    OR r.id IN (SELECT a.record_id FROM incoming_arrivals a WHERE a.id = ANY (came)
      UNION SELECT f.record_id FROM incoming_files f WHERE f.mail_id = ANY (came))));
  lines := ARRAY(SELECT d.id FROM dispatches d WHERE d.subject <> 'Gallrat mejl' AND (d.id = ANY (mails) OR d.id IN (
    SELECT p.dispatch_id FROM dispatch_records p JOIN incoming_arrivals a ON a.record_id = p.record_id WHERE a.id = ANY (came))));

  emptied := samrad_empty_journal((going || told || came || papers || lines)::text[]);
  UPDATE registrations r SET name = '', organisation = '', role = '', email = '', email_key = NULL, needs = '', disposed_at = now()
    WHERE r.conference_id = conference AND r.disposed_at IS NULL;
  GET DIAGNOSTICS people = ROW_COUNT;
  DELETE FROM registration_links l USING registrations r WHERE r.id = l.registration_id AND r.conference_id = conference;
  GET DIAGNOSTICS links = ROW_COUNT;
  -- What waited is not sent any more.
  INSERT INTO mailing_events (id, mailing_id, kind, at) SELECT gen_random_uuid(), g, 'refused', now() FROM unnest(going) g
    WHERE coalesce((SELECT e.kind FROM mailing_events e WHERE e.mailing_id = g AND e.kind <> 'begun' ORDER BY e.seq DESC LIMIT 1), 'none')
      NOT IN ('taken', 'refused', 'bounced', 'judged-sent');
  UPDATE mailing_events SET answer = NULL WHERE id = ANY (told);
  UPDATE mailing_files SET file_name = 'gallrad.txt' WHERE record_id = ANY (attached);
  UPDATE mailings SET to_address = '', counterpart = 'gallrat', subject = 'Gallrat mejl', body = '', in_reply_to = NULL WHERE id = ANY (going);
  UPDATE notices SET body = '', invitation = NULL WHERE mailing_id = ANY (going);
  UPDATE dispatches SET counterpart = 'gallrat', subject = 'Gallrat mejl' WHERE id = ANY (lines);
  UPDATE incoming_arrivals SET envelope_from = left(envelope_from, 0), envelope_to = '{}' WHERE id = ANY (came);
  UPDATE incoming_mails SET from_address = '', from_name = '', subject = 'Gallrat mejl', message_id = NULL, answers = '{}', body = ''
    WHERE id = ANY (came);
  UPDATE incoming_files SET file_name = 'gallrad.txt' WHERE mail_id = ANY (came);
  UPDATE incoming_tries SET error = '' WHERE mail_id = ANY (came);
  PERFORM samrad_empty_records(papers);
  PERFORM set_config('samrad.disposing', '', true);

  SELECT jsonb_object_agg(kind, n) INTO went FROM (VALUES ('registrations', people), ('links', links), ('mails', cardinality(going)),
    ('attachments', cardinality(attached)), ('server-answers', cardinality(told)), ('returned', cardinality(came)),
    ('list-lines', cardinality(lines)), ('journal-values', emptied)) AS counted (kind, n) WHERE n > 0;
  IF went IS NULL THEN RETURN NULL; END IF;
  INSERT INTO disposal_protocols (id, decision_id, about_kind, about_id, about_title, due_on, on_day, went, owner, recorded_by, recorded_at)
    VALUES (gen_random_uuid(), decision.id, 'conference', conference, held.title, due, samrad_day(), went, decision.owner, samrad_account(), now());
  RETURN went;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION samrad_participant_mails(uuid), samrad_came_back(uuid[]), samrad_files_of_one(uuid[]), samrad_empty_journal(text[]),
  samrad_empty_records(uuid[]), samrad_dispose_participants(uuid) FROM PUBLIC;
