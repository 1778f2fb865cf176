CREATE TABLE "agenda_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"purpose" text NOT NULL,
	"rapporteur_id" uuid,
	"rapporteur_words" text DEFAULT '' NOT NULL,
	"minutes" integer,
	"text" text DEFAULT '' NOT NULL,
	"about_kind" text,
	"about_id" text,
	"about_title" text,
	"proposal_id" uuid,
	"task_id" uuid,
	"from_item_id" uuid,
	"struck_at" timestamp with time zone,
	"struck_reason" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "agenda_items_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "agenda_items_title" CHECK ("agenda_items"."title" <> ''),
	CONSTRAINT "agenda_items_purpose" CHECK ("agenda_items"."purpose" in ('consultation','recommendation','information','follow-up')),
	CONSTRAINT "agenda_items_minutes" CHECK ("agenda_items"."minutes" between 1 and 600),
	CONSTRAINT "agenda_items_rapporteur" CHECK ("agenda_items"."rapporteur_id" is null or "agenda_items"."rapporteur_words" = ''),
	CONSTRAINT "agenda_items_about" CHECK (num_nonnulls("agenda_items"."about_kind", "agenda_items"."about_id", "agenda_items"."about_title") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "agenda_papers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "agenda_papers_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "agenda_papers_once" UNIQUE("item_id","record_id")
);
--> statement-breakpoint
CREATE TABLE "agenda_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organ_id" uuid NOT NULL,
	"title" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"purpose" text NOT NULL,
	"minutes" integer,
	"about_kind" text,
	"about_id" text,
	"about_title" text,
	"meeting_id" uuid,
	"person_id" uuid,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "agenda_proposals_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "agenda_proposals_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "agenda_proposals_title" CHECK ("agenda_proposals"."title" <> ''),
	CONSTRAINT "agenda_proposals_purpose" CHECK ("agenda_proposals"."purpose" in ('consultation','recommendation','information','follow-up')),
	CONSTRAINT "agenda_proposals_minutes" CHECK ("agenda_proposals"."minutes" between 1 and 600),
	CONSTRAINT "agenda_proposals_about" CHECK (num_nonnulls("agenda_proposals"."about_kind", "agenda_proposals"."about_id", "agenda_proposals"."about_title") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "meeting_notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"text_sha256" text NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"on_day" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "meeting_notices_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "meeting_notices_number" UNIQUE("meeting_id","number"),
	CONSTRAINT "meeting_notices_kind" CHECK ("meeting_notices"."kind" in ('notice','change','cancellation')),
	CONSTRAINT "meeting_notices_hash" CHECK ("meeting_notices"."text_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "notice_receivers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"notice_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"how" text NOT NULL,
	"mailing_id" uuid,
	CONSTRAINT "notice_receivers_once" UNIQUE("notice_id","person_id"),
	CONSTRAINT "notice_receivers_how" CHECK ("notice_receivers"."how" in ('mail','page','none'))
);
--> statement-breakpoint
CREATE TABLE "preparations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"item_id" uuid,
	"text" text DEFAULT '' NOT NULL,
	"agenda_sha256" text NOT NULL,
	"person_id" uuid,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "preparations_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "preparations_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "preparations_kind" CHECK ("preparations"."kind" in ('asked','remark','ready'))
);
--> statement-breakpoint
CREATE TABLE "proposal_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "proposal_answers_proposal_id_unique" UNIQUE("proposal_id"),
	CONSTRAINT "proposal_answers_kind" CHECK ("proposal_answers"."kind" in ('declined','withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"organ_id" uuid,
	"token_hash" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "calendar_feeds_scope" CHECK ("calendar_feeds"."scope" in ('mine','organ','all') and ("calendar_feeds"."scope" = 'organ') = ("calendar_feeds"."organ_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "meeting_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"was" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "meeting_changes_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "meeting_changes_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "meeting_changes_kind" CHECK ("meeting_changes"."kind" in ('moved','cancelled','restored','not-held'))
);
--> statement-breakpoint
CREATE TABLE "meeting_replies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "meeting_replies_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "meeting_replies_answer" CHECK ("meeting_replies"."answer" in ('on-site','remote','absent'))
);
--> statement-breakpoint
CREATE TABLE "meeting_series" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organ_id" uuid NOT NULL,
	"rule" jsonb NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "meeting_series_request_id_unique" UNIQUE("request_id")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organ_id" uuid NOT NULL,
	"series_id" uuid,
	"title" text DEFAULT '' NOT NULL,
	"on_day" date NOT NULL,
	"starts" text NOT NULL,
	"ends" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"online" text DEFAULT '' NOT NULL,
	"stands" text DEFAULT 'planned' NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "meetings_request" UNIQUE("request_id","on_day"),
	CONSTRAINT "meetings_stands" CHECK ("meetings"."stands" in ('planned','cancelled','not-held')),
	CONSTRAINT "meetings_times" CHECK ("meetings"."starts" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "meetings"."ends" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "meetings"."ends" > "meetings"."starts")
);
--> statement-breakpoint
CREATE TABLE "organ_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organ_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"notice_days" integer NOT NULL,
	"papers_days" integer,
	"record_kind" text NOT NULL,
	"verifiers" integer NOT NULL,
	"verify_days" integer,
	"text" text DEFAULT '' NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "organ_rules_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "organ_rules_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "organ_rules_kind" CHECK ("organ_rules"."record_kind" in ('notes','minutes')),
	CONSTRAINT "organ_rules_counts" CHECK ("organ_rules"."notice_days" between 0 and 90 and "organ_rules"."papers_days" between 0 and 90 and "organ_rules"."verifiers" between 0 and 9 and "organ_rules"."verify_days" between 0 and 90)
);
--> statement-breakpoint
CREATE TABLE "item_rounds" (
	"item_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "item_rounds_item_id_round_id_pk" PRIMARY KEY("item_id","round_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_minutes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"text_sha256" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('swedish', text)) STORED,
	"reason" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "meeting_minutes_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "meeting_minutes_number" UNIQUE("meeting_id","number"),
	CONSTRAINT "meeting_minutes_of" UNIQUE("meeting_id","id"),
	CONSTRAINT "meeting_minutes_kind" CHECK ("meeting_minutes"."kind" in ('notes','minutes')),
	CONSTRAINT "meeting_minutes_hash" CHECK ("meeting_minutes"."text_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "minutes_corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"minutes_id" uuid NOT NULL,
	"item_id" uuid,
	"text" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "minutes_corrections_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "minutes_corrections_request_id_unique" UNIQUE("request_id")
);
--> statement-breakpoint
CREATE TABLE "minutes_drafts" (
	"meeting_id" uuid PRIMARY KEY NOT NULL,
	"opening" text DEFAULT '' NOT NULL,
	"closing" text DEFAULT '' NOT NULL,
	"version" integer NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "minutes_paragraphs" (
	"minutes_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"paragraph" integer NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', text), 'B')) STORED,
	CONSTRAINT "minutes_paragraphs_minutes_id_item_id_pk" PRIMARY KEY("minutes_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "minutes_verifiers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"replaces" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "minutes_verifiers_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "minutes_verifiers_replaces_unique" UNIQUE("replaces"),
	CONSTRAINT "minutes_verifiers_of" UNIQUE("meeting_id","id"),
	CONSTRAINT "minutes_verifiers_request" UNIQUE("request_id","person_id"),
	CONSTRAINT "minutes_verifiers_role" CHECK ("minutes_verifiers"."role" in ('chair','verifier')),
	CONSTRAINT "minutes_verifiers_why" CHECK (("minutes_verifiers"."replaces" is null) or "minutes_verifiers"."reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"minutes_id" uuid NOT NULL,
	"verifier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"way" text NOT NULL,
	"text_sha256" text NOT NULL,
	"record_id" uuid,
	"text" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "verifications_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "verifications_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "verifications_kind" CHECK ("verifications"."kind" in ('attested','objected') and ("verifications"."kind" = 'attested' or "verifications"."text" <> '')),
	CONSTRAINT "verifications_way" CHECK ("verifications"."way" in ('signed-in','mail','paper')),
	CONSTRAINT "verifications_hash" CHECK ("verifications"."text_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "item_absences" (
	"item_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"attendance_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "item_absences_item_id_attendance_id_pk" PRIMARY KEY("item_id","attendance_id"),
	CONSTRAINT "item_absences_reason" CHECK ("item_absences"."reason" in ('conflict-of-interest','away'))
);
--> statement-breakpoint
CREATE TABLE "item_notes" (
	"item_id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"text" text NOT NULL,
	"version" integer NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "item_outcomes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "item_outcomes_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "item_outcomes_kind" CHECK ("item_outcomes"."kind" in ('position','recommendation','noted','postponed','referred'))
);
--> statement-breakpoint
CREATE TABLE "item_voices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"attendance_id" uuid NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "item_voices_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "item_voices_kind" CHECK ("item_voices"."kind" in ('dissent','separate-opinion','note'))
);
--> statement-breakpoint
CREATE TABLE "meeting_attendance" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"person_id" uuid,
	"guest" text DEFAULT '' NOT NULL,
	"capacity" text NOT NULL,
	"serving_for" uuid,
	"presence" text NOT NULL,
	"came" text DEFAULT '' NOT NULL,
	"went" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meeting_attendance_once" UNIQUE("meeting_id","person_id"),
	CONSTRAINT "meeting_attendance_who" CHECK (("meeting_attendance"."person_id" is not null) <> ("meeting_attendance"."guest" <> '')),
	CONSTRAINT "meeting_attendance_capacity" CHECK ("meeting_attendance"."capacity" in ('chair','vice-chair','member','substitute','official','guest')),
	CONSTRAINT "meeting_attendance_presence" CHECK ("meeting_attendance"."presence" in ('on-site','remote','absent')),
	CONSTRAINT "meeting_attendance_serving" CHECK ("meeting_attendance"."serving_for" is null or ("meeting_attendance"."capacity" = 'substitute' and "meeting_attendance"."presence" <> 'absent')),
	CONSTRAINT "meeting_attendance_times" CHECK (("meeting_attendance"."came" = '' or "meeting_attendance"."came" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$') and ("meeting_attendance"."went" = '' or "meeting_attendance"."went" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'))
);
--> statement-breakpoint
CREATE TABLE "own_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"about_kind" text NOT NULL,
	"about_id" uuid NOT NULL,
	"text" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "own_notes_once" UNIQUE("account_id","about_kind","about_id"),
	CONSTRAINT "own_notes_about" CHECK ("own_notes"."about_kind" in ('item','paper'))
);
--> statement-breakpoint
CREATE TABLE "sitting_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"item_id" uuid,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "sitting_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "sitting_events_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "sitting_events_kind" CHECK ("sitting_events"."kind" in ('opened','item','closed') and ("sitting_events"."kind" = 'item') = ("sitting_events"."item_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "task_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"task_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"due_on" date,
	"person_id" uuid,
	"owner_organ_id" uuid,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "task_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "task_events_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "task_events_kind" CHECK ("task_events"."kind" in ('progress','moved','handed-over','done','dropped','reopened')),
	CONSTRAINT "task_events_owner" CHECK (("task_events"."kind" = 'handed-over') = (num_nonnulls("task_events"."person_id", "task_events"."owner_organ_id") >= 1))
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organ_id" uuid NOT NULL,
	"meeting_id" uuid,
	"item_id" uuid,
	"text" text NOT NULL,
	"person_id" uuid,
	"owner_organ_id" uuid,
	"due_on" date,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "tasks_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "tasks_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "tasks_owner" CHECK (num_nonnulls("tasks"."person_id", "tasks"."owner_organ_id") >= 1),
	CONSTRAINT "tasks_text" CHECK ("tasks"."text" <> '')
);
--> statement-breakpoint
CREATE TABLE "changeovers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"on_day" date NOT NULL,
	"organ_ids" uuid[] NOT NULL,
	"board_ids" uuid[] NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"started_by" uuid,
	"closed_at" timestamp with time zone,
	"request_id" uuid NOT NULL,
	CONSTRAINT "changeovers_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "changeovers_about" CHECK (cardinality("changeovers"."organ_ids") + cardinality("changeovers"."board_ids") >= 1)
);
--> statement-breakpoint
CREATE TABLE "organ_seats" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organ_id" uuid NOT NULL,
	"role" text NOT NULL,
	"principal_id" uuid,
	"seats" integer NOT NULL,
	"from_day" date NOT NULL,
	"source" text,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "organ_seats_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "organ_seats_role" CHECK ("organ_seats"."role" in ('chair','vice-chair','member','substitute')),
	CONSTRAINT "organ_seats_count" CHECK ("organ_seats"."seats" between 0 and 99)
);
--> statement-breakpoint
CREATE TABLE "organ_turns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organ_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"replaces" uuid,
	"removed" boolean DEFAULT false NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "organ_turns_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "organ_turns_replaces_unique" UNIQUE("replaces"),
	CONSTRAINT "organ_turns_days" CHECK ("organ_turns"."to_day" >= "organ_turns"."from_day")
);
--> statement-breakpoint
ALTER TABLE "publications" DROP CONSTRAINT "publications_kind";--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "ordinal" integer;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_proposal_id_agenda_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."agenda_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_papers" ADD CONSTRAINT "agenda_papers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_papers" ADD CONSTRAINT "agenda_papers_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_proposals" ADD CONSTRAINT "agenda_proposals_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_notices" ADD CONSTRAINT "meeting_notices_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_receivers" ADD CONSTRAINT "notice_receivers_notice_id_meeting_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."meeting_notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_receivers" ADD CONSTRAINT "notice_receivers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparations" ADD CONSTRAINT "preparations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_answers" ADD CONSTRAINT "proposal_answers_proposal_id_agenda_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."agenda_proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_changes" ADD CONSTRAINT "meeting_changes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_replies" ADD CONSTRAINT "meeting_replies_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_series_id_meeting_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."meeting_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_rounds" ADD CONSTRAINT "item_rounds_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_rounds" ADD CONSTRAINT "item_rounds_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_minutes" ADD CONSTRAINT "meeting_minutes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_of" FOREIGN KEY ("meeting_id","minutes_id") REFERENCES "public"."meeting_minutes"("meeting_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_drafts" ADD CONSTRAINT "minutes_drafts_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_paragraphs" ADD CONSTRAINT "minutes_paragraphs_minutes_id_meeting_minutes_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."meeting_minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_paragraphs" ADD CONSTRAINT "minutes_paragraphs_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_verifiers" ADD CONSTRAINT "minutes_verifiers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_verifiers" ADD CONSTRAINT "minutes_verifiers_replaces" FOREIGN KEY ("meeting_id","replaces") REFERENCES "public"."minutes_verifiers"("meeting_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_of" FOREIGN KEY ("meeting_id","minutes_id") REFERENCES "public"."meeting_minutes"("meeting_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_by" FOREIGN KEY ("meeting_id","verifier_id") REFERENCES "public"."minutes_verifiers"("meeting_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_absences" ADD CONSTRAINT "item_absences_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_absences" ADD CONSTRAINT "item_absences_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_absences" ADD CONSTRAINT "item_absences_attendance_id_meeting_attendance_id_fk" FOREIGN KEY ("attendance_id") REFERENCES "public"."meeting_attendance"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_notes" ADD CONSTRAINT "item_notes_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_notes" ADD CONSTRAINT "item_notes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_outcomes" ADD CONSTRAINT "item_outcomes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_outcomes" ADD CONSTRAINT "item_outcomes_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_voices" ADD CONSTRAINT "item_voices_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_voices" ADD CONSTRAINT "item_voices_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_voices" ADD CONSTRAINT "item_voices_attendance_id_meeting_attendance_id_fk" FOREIGN KEY ("attendance_id") REFERENCES "public"."meeting_attendance"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_attendance" ADD CONSTRAINT "meeting_attendance_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_notes" ADD CONSTRAINT "own_notes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_events" ADD CONSTRAINT "sitting_events_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_events" ADD CONSTRAINT "sitting_events_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_events" ADD CONSTRAINT "task_events_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organ_seats" ADD CONSTRAINT "organ_seats_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organ_seats" ADD CONSTRAINT "organ_seats_principal_id_principals_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organ_turns" ADD CONSTRAINT "organ_turns_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organ_turns" ADD CONSTRAINT "organ_turns_principal_id_principals_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_items_meeting" ON "agenda_items" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "agenda_items_proposal" ON "agenda_items" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "agenda_items_task" ON "agenda_items" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "agenda_papers_meeting" ON "agenda_papers" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "agenda_proposals_organ" ON "agenda_proposals" USING btree ("organ_id");--> statement-breakpoint
CREATE INDEX "preparations_meeting" ON "preparations" USING btree ("meeting_id","seq");--> statement-breakpoint
CREATE INDEX "calendar_feeds_account" ON "calendar_feeds" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "meeting_changes_meeting" ON "meeting_changes" USING btree ("meeting_id","seq");--> statement-breakpoint
CREATE INDEX "meeting_replies_meeting" ON "meeting_replies" USING btree ("meeting_id","person_id","seq");--> statement-breakpoint
CREATE INDEX "meetings_day" ON "meetings" USING btree ("on_day");--> statement-breakpoint
CREATE INDEX "meetings_organ" ON "meetings" USING btree ("organ_id","on_day");--> statement-breakpoint
CREATE INDEX "organ_rules_organ" ON "organ_rules" USING btree ("organ_id","from_day");--> statement-breakpoint
CREATE INDEX "meeting_minutes_search" ON "meeting_minutes" USING gin ("search");--> statement-breakpoint
CREATE INDEX "minutes_corrections_minutes" ON "minutes_corrections" USING btree ("minutes_id");--> statement-breakpoint
CREATE INDEX "minutes_paragraphs_search" ON "minutes_paragraphs" USING gin ("search");--> statement-breakpoint
CREATE INDEX "verifications_minutes" ON "verifications" USING btree ("minutes_id","seq");--> statement-breakpoint
CREATE INDEX "item_outcomes_meeting" ON "item_outcomes" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "item_voices_meeting" ON "item_voices" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_attendance_meeting" ON "meeting_attendance" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "sitting_events_meeting" ON "sitting_events" USING btree ("meeting_id","seq");--> statement-breakpoint
CREATE INDEX "task_events_task" ON "task_events" USING btree ("task_id","seq");--> statement-breakpoint
CREATE INDEX "tasks_organ" ON "tasks" USING btree ("organ_id");--> statement-breakpoint
CREATE INDEX "tasks_meeting" ON "tasks" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "tasks_person" ON "tasks" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_ordinal" CHECK ("assignments"."ordinal" is null or ("assignments"."ordinal" >= 1 and "assignments"."role" = 'substitute'));--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_kind" CHECK ("publications"."kind" in ('record','plan-version','round','referral','minutes','meeting'));