-- Run by the owner after every migration: what the application's role may do, and nothing else. {app} is the role's name.
-- The role owns nothing, so row-level security binds it.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {app};
GRANT USAGE ON SCHEMA public TO {app};
GRANT SELECT, INSERT, UPDATE ON bodies, principals, boards, board_names, board_acts_for, organs, people, assignments,
  accounts, sessions, api_keys, mailed_links, plans, matters TO {app};
GRANT SELECT, INSERT, UPDATE, DELETE ON board_meetings, rate_counters, plan_areas, plan_goals, plan_activities, plan_writers, matter_notes TO {app};
-- Facts: appended only.
GRANT SELECT, INSERT ON board_successions, files, file_chunks, dispatches, dispatch_records, plan_versions, plan_closings, rounds, round_withdrawals, round_forecasts,
  round_principals, steps, step_removals, step_plans, matter_steps, registration_numbers, minutes_items, decisions, conditions,
  fulfilments, appeals, appeal_settlements, publications, publication_ends, mailings, mailing_files, mailing_events, answer_addresses,
  incoming_arrivals, incoming_mails, incoming_files, incoming_matches, incoming_ends, report_masters, report_wordings, report_templates,
  reading_files, reading_ends, asked_changes, change_answers, sharings, sharing_readers, sharing_boards, sharing_events, sharing_passes, statements, comments,
  comment_withdrawals, comment_supports, comment_answers, notices, mail_choices, notice_runs,
  contact_questions, contact_answers, contact_reviews, incoming_tries TO {app};
GRANT SELECT, INSERT ON organ_seats, organ_turns, organ_rules, meeting_series, meeting_changes, meeting_replies, agenda_proposals, proposal_answers,
  preparations, meeting_notices, notice_receivers, sitting_events, task_events, meeting_minutes, minutes_paragraphs, minutes_verifiers,
  verifications, minutes_corrections, item_rounds TO {app};
-- A meeting's plan, and what is written while it is held: put right until its minutes are verified (samrad_minutes_closed).
GRANT SELECT, INSERT, UPDATE ON meetings, item_notes, minutes_drafts TO {app};
GRANT SELECT, INSERT, UPDATE, DELETE ON agenda_items, agenda_papers, meeting_attendance, item_absences, item_outcomes, item_voices, own_notes, tasks, item_writers TO {app};
GRANT SELECT, INSERT ON reporting_periods, period_events, period_asks, activity_reports, report_reviews, introductions, milestones,
  milestone_events, measure_values, followup_papers TO {app};
GRANT SELECT, INSERT, UPDATE (to_day), DELETE ON activity_leads TO {app};
GRANT SELECT, INSERT, UPDATE (title, explanation, unit, ended_at) ON measures TO {app};
GRANT SELECT, INSERT, UPDATE (state, reason, found, changed, ended_at) ON kolada_fetches TO {app};
GRANT SELECT, INSERT, UPDATE, DELETE ON report_drafts, followup_paper_drafts, followup_addresses, kolada_answers TO {app};
GRANT SELECT, INSERT, UPDATE ON projects, conferences TO {app};
GRANT SELECT, INSERT, UPDATE, DELETE ON project_drafts, answer_drafts, programme_items, speakers TO {app};
GRANT SELECT, INSERT, UPDATE (to_day), DELETE ON project_roles TO {app};
GRANT SELECT, INSERT, UPDATE (ended_at) ON project_links, conference_links, conference_materials, conference_outcomes, disposal_decisions TO {app};
GRANT SELECT, INSERT ON project_events, project_papers, sharing_keys, sharing_key_weights, money_lines, money_plans, money_bookings, payment_calls,
  project_milestones, project_milestone_events, project_risks, risk_assessments, project_reports, project_handovers, handover_events,
  conference_events, registration_turns, session_choices, registration_links, conference_summaries, participant_mails, disposal_protocols,
  received_referrals, received_events, position_asks, positions, received_answers, answer_sendings TO {app};
-- A participant may change what they said; a disposal empties it by a function of the owner's.
GRANT SELECT, INSERT, UPDATE (name, organisation, role, needs, language) ON registrations TO {app};
GRANT SELECT, INSERT, UPDATE (revoked_at) ON calendar_feeds TO {app};
GRANT SELECT, INSERT, UPDATE (closed_at) ON changeovers TO {app};
-- A record is frozen: only who sees it, and since when it is official, may change.
GRANT SELECT, INSERT, UPDATE (access, secrecy_paragraph, shared_with, became_official_on) ON records TO {app};
-- A record's text is derived: its row comes by the database, the program fills in what it has read.
GRANT SELECT, UPDATE (state, reason, text, read_at) ON record_texts TO {app};
GRANT UPDATE (ended_at) ON registration_numbers TO {app};
GRANT SELECT ON journal_lines, journal_values, backup_runs TO {app};
GRANT DELETE ON sessions TO {app};
-- Deputies, and what has not begun (`deputies_only`): an absence that is called off, somebody appointed by mistake.
GRANT DELETE ON assignments TO {app};
REVOKE ALL ON FUNCTION samrad_journal_seal(int), samrad_journal_verify() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION samrad_journal_seal(int), samrad_journal_verify() TO {app};
-- It asks itself who it is, and whether the day has come.
GRANT EXECUTE ON FUNCTION samrad_dispose_participants(uuid) TO {app};
-- Which migrations the database has been through, so that a process sees when a newer version has taken over.
GRANT USAGE ON SCHEMA drizzle TO {app};
GRANT SELECT ON drizzle.__drizzle_migrations TO {app};
