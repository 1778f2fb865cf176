-- Written by hand: search in minutes through the index. Asked as the tables' owner, as in 0016: a policy forbids the index of a match of
-- words. What is verified is read by everyone inside, so that is the one wall that stands here; an outcome's kind and an item's purpose are
-- in the verified text. `asked` null lists everything that the rest asks for, the latest first.
CREATE FUNCTION samrad_search_minutes(asked tsquery, only_organ uuid, only_year int, only_outcome text, only_purpose text, most int, passed int)
  RETURNS TABLE (minutes_id uuid, item_id uuid, rank real, found bigint)
  LANGUAGE sql STABLE ROWS 20 SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH hits AS (
    SELECT p.minutes_id, p.item_id, p.meeting_id, p.paragraph, ts_rank(p.search, asked) AS rank
      FROM minutes_paragraphs p WHERE p.search @@ asked
    UNION ALL
    SELECT p.minutes_id, p.item_id, p.meeting_id, p.paragraph, 0 FROM minutes_paragraphs p WHERE asked IS NULL)
  SELECT h.minutes_id, h.item_id, h.rank, count(*) OVER ()
  FROM hits h JOIN meetings m ON m.id = h.meeting_id
  WHERE (SELECT samrad_inside())
    AND (only_organ IS NULL OR m.organ_id = only_organ)
    AND (only_year IS NULL OR extract(year FROM m.on_day) = only_year)
    AND (only_outcome IS NULL OR EXISTS (SELECT 1 FROM item_outcomes o WHERE o.item_id = h.item_id AND o.kind = only_outcome))
    AND (only_purpose IS NULL OR EXISTS (SELECT 1 FROM agenda_items i WHERE i.id = h.item_id AND i.purpose = only_purpose))
  ORDER BY h.rank DESC, m.on_day DESC, m.id, h.paragraph
  LIMIT most OFFSET passed
$$;
