CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"example_name" text,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "accounts_example_name_unique" UNIQUE("example_name")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"key_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_on" date,
	"last_used_on" date,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_keys_key_hash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "mailed_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "mailed_links_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "mailed_links_purpose" CHECK ("mailed_links"."purpose" in ('invitation','recovery'))
);
--> statement-breakpoint
CREATE TABLE "rate_counters" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"device" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"organ_id" uuid,
	"board_id" uuid,
	"principal_id" uuid,
	"party" text,
	"from_day" date NOT NULL,
	"to_day" date,
	"deputy_for" uuid,
	"source" text,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "assignments_place" CHECK (num_nonnulls("assignments"."organ_id", "assignments"."board_id") <= 1 and (num_nonnulls("assignments"."organ_id", "assignments"."board_id", "assignments"."principal_id") >= 1 or "assignments"."role" in ('reader','operator'))),
	CONSTRAINT "assignments_days" CHECK ("assignments"."to_day" is null or "assignments"."to_day" >= "assignments"."from_day")
);
--> statement-breakpoint
CREATE TABLE "board_acts_for" (
	"board_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	CONSTRAINT "board_acts_for_board_id_principal_id_from_day_pk" PRIMARY KEY("board_id","principal_id","from_day")
);
--> statement-breakpoint
CREATE TABLE "board_meetings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"board_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"submit_by" date,
	"source" text NOT NULL,
	CONSTRAINT "board_meetings_day" UNIQUE("board_id","on_day"),
	CONSTRAINT "board_meetings_submit" CHECK ("board_meetings"."submit_by" is null or "board_meetings"."submit_by" <= "board_meetings"."on_day")
);
--> statement-breakpoint
CREATE TABLE "board_names" (
	"board_id" uuid NOT NULL,
	"name" text NOT NULL,
	"from_day" date NOT NULL,
	CONSTRAINT "board_names_board_id_from_day_pk" PRIMARY KEY("board_id","from_day")
);
--> statement-breakpoint
CREATE TABLE "board_successions" (
	"predecessor_id" uuid NOT NULL,
	"successor_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	CONSTRAINT "board_successions_predecessor_id_successor_id_pk" PRIMARY KEY("predecessor_id","successor_id"),
	CONSTRAINT "board_successions_other" CHECK ("board_successions"."predecessor_id" <> "board_successions"."successor_id")
);
--> statement-breakpoint
CREATE TABLE "boards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"principal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"administration" text,
	"mailbox" text,
	"exists_from" date NOT NULL,
	"exists_to" date,
	"example" boolean DEFAULT false NOT NULL,
	"source" text,
	CONSTRAINT "boards_kind" CHECK ("boards"."kind" in ('board','committee','executive-board','council','joint-board')),
	CONSTRAINT "boards_days" CHECK ("boards"."exists_to" is null or "boards"."exists_to" > "boards"."exists_from")
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"county" text NOT NULL,
	"mandate" text NOT NULL,
	"host_board_id" uuid NOT NULL,
	"source" text
);
--> statement-breakpoint
CREATE TABLE "organs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"description" text,
	"ordinal" integer DEFAULT 0 NOT NULL,
	"exists_from" date NOT NULL,
	"exists_to" date,
	"source" text
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"title" text,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "people_kind" CHECK ("people"."kind" in ('person','function'))
);
--> statement-breakpoint
CREATE TABLE "principals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"organisation_number" text,
	"represents" integer DEFAULT 1 NOT NULL,
	"tile_column" integer,
	"tile_row" integer,
	"takes_part_from" date NOT NULL,
	"takes_part_to" date,
	"source" text,
	CONSTRAINT "principals_code_unique" UNIQUE("code"),
	CONSTRAINT "principals_kind" CHECK ("principals"."kind" in ('region','municipality','federation')),
	CONSTRAINT "principals_represents" CHECK ("principals"."represents" >= 1 and ("principals"."kind" <> 'region' or "principals"."represents" = 1)),
	CONSTRAINT "principals_days" CHECK ("principals"."takes_part_to" is null or "principals"."takes_part_to" > "principals"."takes_part_from")
);
--> statement-breakpoint
CREATE TABLE "plan_activities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"title" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"organ_id" uuid,
	"responsible" text DEFAULT '' NOT NULL,
	"from_day" date,
	"to_day" date,
	"indicators" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "plan_activities_days" CHECK ("plan_activities"."to_day" is null or "plan_activities"."from_day" is null or "plan_activities"."to_day" >= "plan_activities"."from_day")
);
--> statement-breakpoint
CREATE TABLE "plan_areas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"title" text NOT NULL,
	"text" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_goals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"text_sha256" text NOT NULL,
	"record_id" uuid NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_versions_number" UNIQUE("plan_id","number"),
	CONSTRAINT "plan_versions_hash" CHECK ("plan_versions"."text_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"first_year" integer NOT NULL,
	"last_year" integer NOT NULL,
	"aim" text DEFAULT '' NOT NULL,
	"owner" uuid NOT NULL,
	"registration_number" text,
	"previous_plan_id" uuid,
	"example" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plans_years" CHECK ("plans"."last_year" >= "plans"."first_year")
);
--> statement-breakpoint
CREATE TABLE "journal_lines" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "journal_lines_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"account" text NOT NULL,
	"actor" text NOT NULL,
	"act" text NOT NULL,
	"table_name" text NOT NULL,
	"row_id" text NOT NULL,
	"about" text NOT NULL,
	"operation" text NOT NULL,
	"value_hash" "bytea" NOT NULL,
	"position" bigint,
	"chain" "bytea",
	CONSTRAINT "journal_lines_position_unique" UNIQUE("position")
);
--> statement-breakpoint
CREATE TABLE "journal_values" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"salt" "bytea" NOT NULL,
	"value" jsonb,
	"owner" uuid,
	"wall" text NOT NULL,
	"disposed" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dispatch_records" (
	"dispatch_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	CONSTRAINT "dispatch_records_dispatch_id_record_id_pk" PRIMARY KEY("dispatch_id","record_id")
);
--> statement-breakpoint
CREATE TABLE "dispatches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"direction" text NOT NULL,
	"on_day" date NOT NULL,
	"counterpart" text NOT NULL,
	"counterpart_board_id" uuid,
	"means" text NOT NULL,
	"subject" text NOT NULL,
	"registration_number" text,
	"owner" uuid NOT NULL,
	"about_kind" text,
	"about_id" uuid,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dispatches_direction" CHECK ("dispatches"."direction" in ('sent','received'))
);
--> statement-breakpoint
CREATE TABLE "file_chunks" (
	"sha256" text NOT NULL,
	"ordinal" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "file_chunks_sha256_ordinal_pk" PRIMARY KEY("sha256","ordinal")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size" bigint NOT NULL,
	"media_type" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"owner" uuid NOT NULL,
	"access" text NOT NULL,
	"secrecy_paragraph" text,
	"shared_with" text NOT NULL,
	"sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"about_kind" text,
	"about_id" uuid,
	"registration_number" text,
	"became_official_on" date,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "records_access" CHECK ("records"."access" in ('working-material','public','secrecy-may-apply')),
	CONSTRAINT "records_secrecy" CHECK (("records"."access" = 'secrecy-may-apply') = ("records"."secrecy_paragraph" is not null)),
	CONSTRAINT "records_shared" CHECK ("records"."shared_with" in ('owner','secretariat','inside'))
);
--> statement-breakpoint
CREATE TABLE "appeal_settlements" (
	"appeal_id" uuid PRIMARY KEY NOT NULL,
	"on_day" date NOT NULL,
	"allowed" boolean NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appeals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "appeals_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "conditions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"principal_ids" uuid[],
	"others" integer,
	"text" text,
	CONSTRAINT "conditions_key" UNIQUE("decision_id","key"),
	CONSTRAINT "conditions_kind" CHECK (("conditions"."kind" = 'all-others' and num_nonnulls("conditions"."principal_ids", "conditions"."others", "conditions"."text") = 0)
        or ("conditions"."kind" = 'named' and cardinality("conditions"."principal_ids") > 0 and num_nonnulls("conditions"."others", "conditions"."text") = 0)
        or ("conditions"."kind" = 'at-least' and "conditions"."others" > 0 and num_nonnulls("conditions"."principal_ids", "conditions"."text") = 0)
        or ("conditions"."kind" = 'other' and "conditions"."text" is not null and num_nonnulls("conditions"."principal_ids", "conditions"."others") = 0))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"step_id" uuid NOT NULL,
	"minutes_item_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"text_sha256" text,
	"appealable" boolean NOT NULL,
	"remark" text,
	"replaces" uuid,
	"correction" boolean DEFAULT false NOT NULL,
	"carried_from" uuid,
	"carried_on" date,
	"carried_reason" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "decisions_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "decisions_correction" CHECK (not "decisions"."correction" or "decisions"."replaces" is not null),
	CONSTRAINT "decisions_annul" CHECK ("decisions"."outcome" <> 'annul' or "decisions"."replaces" is not null),
	CONSTRAINT "decisions_self" CHECK ("decisions"."replaces" <> "decisions"."id"),
	CONSTRAINT "decisions_carried" CHECK (num_nonnulls("decisions"."carried_from", "decisions"."carried_on", "decisions"."carried_reason") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "fulfilments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"condition_key" uuid NOT NULL,
	"on_day" date NOT NULL,
	"fulfilled" boolean NOT NULL,
	"reason" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "fulfilments_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "matter_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"matter_id" uuid NOT NULL,
	"owner" uuid NOT NULL,
	"text" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matter_steps" (
	"matter_id" uuid NOT NULL,
	"step_id" uuid NOT NULL,
	CONSTRAINT "matter_steps_matter_id_step_id_pk" PRIMARY KEY("matter_id","step_id")
);
--> statement-breakpoint
CREATE TABLE "matters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"owner" uuid NOT NULL,
	"case_officer" text,
	"codetermination" text,
	"codetermination_on" date,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "matters_owner" UNIQUE("round_id","owner")
);
--> statement-breakpoint
CREATE TABLE "minutes_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"board_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"paragraph" text,
	"taken_by" text NOT NULL,
	"clauses" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"dissent" text,
	"vote" jsonb,
	"conflict_of_interest" text,
	"verified_on" date,
	"notice_on" date,
	"notice_removed_on" date,
	"evidence" text NOT NULL,
	"extract_record_id" uuid,
	"reason" text,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "minutes_items_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "minutes_items_taken_by" CHECK ("minutes_items"."taken_by" in ('board','committee','chair','member','official')),
	CONSTRAINT "minutes_items_evidence" CHECK ("minutes_items"."evidence" in ('told','unverified-extract','verified-extract')),
	CONSTRAINT "minutes_items_notice" CHECK ("minutes_items"."notice_removed_on" is null or ("minutes_items"."notice_on" is not null and "minutes_items"."notice_removed_on" >= "minutes_items"."notice_on"))
);
--> statement-breakpoint
CREATE TABLE "registration_numbers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"step_id" uuid NOT NULL,
	"number" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "registration_numbers_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "round_principals" (
	"round_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"represents" integer NOT NULL,
	CONSTRAINT "round_principals_round_id_principal_id_pk" PRIMARY KEY("round_id","principal_id"),
	CONSTRAINT "round_principals_code" UNIQUE("round_id","code")
);
--> statement-breakpoint
CREATE TABLE "round_withdrawals" (
	"round_id" uuid PRIMARY KEY NOT NULL,
	"on_day" date NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"text_kind" text NOT NULL,
	"text_id" uuid NOT NULL,
	"text_title" text NOT NULL,
	"text_sha256" text NOT NULL,
	"text_record_id" uuid NOT NULL,
	"expects" text NOT NULL,
	"rule" jsonb NOT NULL,
	"sent_on" date NOT NULL,
	"answer_by" date,
	"registration_number" text,
	"covering_letter" text DEFAULT '' NOT NULL,
	"earlier_round_id" uuid,
	"owner" uuid NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "rounds_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "rounds_hash" CHECK ("rounds"."text_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "rounds_expects" CHECK ("rounds"."expects" in ('approve','note'))
);
--> statement-breakpoint
CREATE TABLE "step_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"step_id" uuid NOT NULL,
	"on_day" date,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "step_plans_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "step_removals" (
	"step_id" uuid PRIMARY KEY NOT NULL,
	"on_day" date NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"key" text NOT NULL,
	"board_id" uuid NOT NULL,
	"part" text NOT NULL,
	"stage" integer NOT NULL,
	"scope" text,
	"added_on" date,
	"reason" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "steps_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "steps_key" UNIQUE("round_id","key"),
	CONSTRAINT "steps_part" CHECK ("steps"."part" in ('prepare','recommend','decide')),
	CONSTRAINT "steps_stage" CHECK ("steps"."stage" >= 1)
);
--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailed_links" ADD CONSTRAINT "mailed_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_organ_id_organs_id_fk" FOREIGN KEY ("organ_id") REFERENCES "public"."organs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_board_id_boards_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."boards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_principal_id_principals_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_acts_for" ADD CONSTRAINT "board_acts_for_board_id_boards_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."boards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_acts_for" ADD CONSTRAINT "board_acts_for_principal_id_principals_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_meetings" ADD CONSTRAINT "board_meetings_board_id_boards_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."boards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_names" ADD CONSTRAINT "board_names_board_id_boards_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."boards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_successions" ADD CONSTRAINT "board_successions_predecessor_id_boards_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."boards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_successions" ADD CONSTRAINT "board_successions_successor_id_boards_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."boards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boards" ADD CONSTRAINT "boards_principal_id_principals_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_activities" ADD CONSTRAINT "plan_activities_area_id_plan_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."plan_areas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_areas" ADD CONSTRAINT "plan_areas_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_goals" ADD CONSTRAINT "plan_goals_area_id_plan_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."plan_areas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatch_records" ADD CONSTRAINT "dispatch_records_dispatch_id_dispatches_id_fk" FOREIGN KEY ("dispatch_id") REFERENCES "public"."dispatches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatch_records" ADD CONSTRAINT "dispatch_records_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_chunks" ADD CONSTRAINT "file_chunks_sha256_files_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."files"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_sha256_files_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."files"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeal_settlements" ADD CONSTRAINT "appeal_settlements_appeal_id_appeals_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."appeals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conditions" ADD CONSTRAINT "conditions_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_step_id_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."steps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_minutes_item_id_minutes_items_id_fk" FOREIGN KEY ("minutes_item_id") REFERENCES "public"."minutes_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fulfilments" ADD CONSTRAINT "fulfilments_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_notes" ADD CONSTRAINT "matter_notes_matter_id_matters_id_fk" FOREIGN KEY ("matter_id") REFERENCES "public"."matters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_steps" ADD CONSTRAINT "matter_steps_matter_id_matters_id_fk" FOREIGN KEY ("matter_id") REFERENCES "public"."matters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_steps" ADD CONSTRAINT "matter_steps_step_id_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."steps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matters" ADD CONSTRAINT "matters_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_numbers" ADD CONSTRAINT "registration_numbers_step_id_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."steps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_principals" ADD CONSTRAINT "round_principals_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_withdrawals" ADD CONSTRAINT "round_withdrawals_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_plans" ADD CONSTRAINT "step_plans_step_id_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."steps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_removals" ADD CONSTRAINT "step_removals_step_id_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."steps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree (lower("email")) WHERE "accounts"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "accounts_person" ON "accounts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "journal_lines_row" ON "journal_lines" USING btree ("row_id");--> statement-breakpoint
CREATE INDEX "journal_lines_about" ON "journal_lines" USING btree ("about");--> statement-breakpoint
CREATE INDEX "journal_lines_unsealed" ON "journal_lines" USING btree ("seq") WHERE "journal_lines"."position" is null;--> statement-breakpoint
CREATE INDEX "dispatches_about" ON "dispatches" USING btree ("about_kind","about_id");--> statement-breakpoint
CREATE INDEX "records_about" ON "records" USING btree ("about_kind","about_id");--> statement-breakpoint
CREATE INDEX "decisions_round" ON "decisions" USING btree ("round_id","seq");--> statement-breakpoint
CREATE INDEX "decisions_step" ON "decisions" USING btree ("step_id");--> statement-breakpoint
CREATE INDEX "registration_numbers_step" ON "registration_numbers" USING btree ("step_id");--> statement-breakpoint
CREATE INDEX "step_plans_step" ON "step_plans" USING btree ("step_id");--> statement-breakpoint
CREATE INDEX "steps_board" ON "steps" USING btree ("board_id");