-- Written by hand: the walls round what boards ask to have changed, and what is answered.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['asked_changes','change_answers'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY inside_sees ON %I FOR SELECT USING ((SELECT samrad_inside()))', t);
    EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION samrad_journal(''inside'')', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- As conditions (0001): a board says what its own decision asked for, the secretariat what everyone's did.
CREATE POLICY own_board_appends ON asked_changes FOR INSERT WITH CHECK ((SELECT samrad_secretariat()) OR EXISTS (
  SELECT 1 FROM decisions d JOIN minutes_items m ON m.id = d.minutes_item_id
  WHERE d.id = decision_id AND m.board_id = ANY (samrad_boards())));
--> statement-breakpoint
CREATE POLICY secretariat_appends ON change_answers FOR INSERT WITH CHECK ((SELECT samrad_secretariat()));
