CREATE TABLE "conference_materials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conference_id" uuid NOT NULL,
	"item_id" uuid,
	"record_id" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "conference_materials_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "conference_materials_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "conference_materials_once" UNIQUE("conference_id","record_id")
);
--> statement-breakpoint
CREATE TABLE "conference_outcomes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conference_id" uuid NOT NULL,
	"text" text NOT NULL,
	"on_day" date NOT NULL,
	"plan_id" uuid,
	"activity_id" uuid,
	"area_id" uuid,
	"project_id" uuid,
	"ended_at" timestamp with time zone,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "conference_outcomes_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "conference_outcomes_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "conference_outcomes_text" CHECK ("conference_outcomes"."text" <> ''),
	CONSTRAINT "conference_outcomes_of" CHECK (num_nonnulls("conference_outcomes"."plan_id", "conference_outcomes"."project_id") <= 1 and num_nonnulls("conference_outcomes"."activity_id", "conference_outcomes"."area_id") <= 1)
);
--> statement-breakpoint
CREATE TABLE "conference_summaries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conference_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "conference_summaries_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "conference_summaries_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "conference_summaries_number" UNIQUE("conference_id","number"),
	CONSTRAINT "conference_summaries_text" CHECK ("conference_summaries"."text" <> '')
);
--> statement-breakpoint
CREATE TABLE "participant_mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conference_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"to_whom" text NOT NULL,
	"item_id" uuid,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"count" integer NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "participant_mails_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "participant_mails_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "participant_mails_occasion" CHECK ("participant_mails"."occasion" in ('written','changed','speaker','cancelled','material')),
	CONSTRAINT "participant_mails_to" CHECK ("participant_mails"."to_whom" in ('all','seated','waiting','session'))
);
--> statement-breakpoint
CREATE TABLE "conference_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conference_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"on_day" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "conference_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "conference_events_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "conference_events_kind" CHECK ("conference_events"."kind" in ('opened','closed','cancelled')),
	CONSTRAINT "conference_events_text" CHECK ("conference_events"."kind" <> 'cancelled' or "conference_events"."text" <> '')
);
--> statement-breakpoint
CREATE TABLE "conference_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conference_id" uuid NOT NULL,
	"plan_id" uuid,
	"activity_id" uuid,
	"area_id" uuid,
	"project_id" uuid,
	"ended_at" timestamp with time zone,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "conference_links_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "conference_links_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "conference_links_of" CHECK (num_nonnulls("conference_links"."plan_id", "conference_links"."project_id") = 1 and num_nonnulls("conference_links"."activity_id", "conference_links"."area_id") <= 1)
);
--> statement-breakpoint
CREATE TABLE "conferences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"organ_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"starts" text NOT NULL,
	"ends" text NOT NULL,
	"place" text NOT NULL,
	"link" text DEFAULT '' NOT NULL,
	"seats" integer,
	"register_by" date NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"contact_mail" text DEFAULT '' NOT NULL,
	"disposal_id" uuid,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "conferences_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "conferences_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "conferences_kind" CHECK ("conferences"."kind" in ('theme-conference','knowledge-session')),
	CONSTRAINT "conferences_title" CHECK ("conferences"."title" <> '' and "conferences"."place" <> ''),
	CONSTRAINT "conferences_seats" CHECK ("conferences"."seats" between 1 and 5000),
	CONSTRAINT "conferences_days" CHECK ("conferences"."register_by" <= "conferences"."on_day"),
	CONSTRAINT "conferences_times" CHECK ("conferences"."starts" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "conferences"."ends" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "conferences"."starts" < "conferences"."ends")
);
--> statement-breakpoint
CREATE TABLE "programme_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conference_id" uuid NOT NULL,
	"starts" text NOT NULL,
	"ends" text NOT NULL,
	"title" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"room" text DEFAULT '' NOT NULL,
	"choice" text DEFAULT '' NOT NULL,
	"seats" integer,
	"struck_at" timestamp with time zone,
	"struck_reason" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "programme_items_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "programme_items_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "programme_items_title" CHECK ("programme_items"."title" <> ''),
	CONSTRAINT "programme_items_times" CHECK ("programme_items"."starts" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "programme_items"."ends" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "programme_items"."starts" < "programme_items"."ends"),
	CONSTRAINT "programme_items_seats" CHECK ("programme_items"."seats" is null or ("programme_items"."seats" between 1 and 5000 and "programme_items"."choice" <> ''))
);
--> statement-breakpoint
CREATE TABLE "speakers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"name" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "speakers_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "speakers_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "speakers_name" CHECK ("speakers"."name" <> '')
);
--> statement-breakpoint
CREATE TABLE "registration_links" (
	"token_hash" text NOT NULL,
	"registration_id" uuid NOT NULL,
	"mailing_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "registration_links_token_hash_pk" PRIMARY KEY("token_hash")
);
--> statement-breakpoint
CREATE TABLE "registration_turns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"registration_id" uuid NOT NULL,
	"conference_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"how" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "registration_turns_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "registration_turns_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "registration_turns_kind" CHECK ("registration_turns"."kind" in ('registered','again','confirmed','cancelled','lapsed','attended','absent')),
	CONSTRAINT "registration_turns_how" CHECK ("registration_turns"."how" in ('form','link','secretariat','program'))
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conference_id" uuid NOT NULL,
	"name" text NOT NULL,
	"organisation" text NOT NULL,
	"role" text DEFAULT '' NOT NULL,
	"email" text NOT NULL,
	"email_key" text,
	"needs" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"disposed_at" timestamp with time zone,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "registrations_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "registrations_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "registrations_language" CHECK ("registrations"."language" in ('sv','en')),
	CONSTRAINT "registrations_disposed" CHECK (("registrations"."disposed_at" is null) = ("registrations"."email_key" is not null) and ("registrations"."disposed_at" is null or ("registrations"."name" = '' and "registrations"."organisation" = '' and "registrations"."role" = '' and "registrations"."email" = '' and "registrations"."needs" = '')))
);
--> statement-breakpoint
CREATE TABLE "session_choices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"registration_id" uuid NOT NULL,
	"conference_id" uuid NOT NULL,
	"choice" text NOT NULL,
	"item_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "session_choices_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "money_bookings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"principal_id" uuid,
	"amount_ore" bigint NOT NULL,
	"on_day" date NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "money_bookings_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "money_bookings_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "money_bookings_amount" CHECK ("money_bookings"."amount_ore" <> 0 and "money_bookings"."amount_ore" between -10000000000000 and 10000000000000)
);
--> statement-breakpoint
CREATE TABLE "money_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"from_whom" text DEFAULT '' NOT NULL,
	"key_id" uuid,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "money_lines_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "money_lines_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "money_lines_kind" CHECK ("money_lines"."kind" in ('state-grant','co-financing','own','other','cost')),
	CONSTRAINT "money_lines_title" CHECK ("money_lines"."title" <> ''),
	CONSTRAINT "money_lines_year" CHECK ("money_lines"."year" between 2000 and 2100),
	CONSTRAINT "money_lines_key" CHECK (("money_lines"."kind" = 'co-financing') = ("money_lines"."key_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "money_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"amount_ore" bigint NOT NULL,
	"on_day" date NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "money_plans_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "money_plans_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "money_plans_amount" CHECK ("money_plans"."amount_ore" between 0 and 10000000000000)
);
--> statement-breakpoint
CREATE TABLE "payment_calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"principal_id" uuid NOT NULL,
	"amount_ore" bigint NOT NULL,
	"on_day" date NOT NULL,
	"mailing_id" uuid,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sharing_key_weights" (
	"key_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"weight" bigint NOT NULL,
	CONSTRAINT "sharing_key_weights_key_id_principal_id_pk" PRIMARY KEY("key_id","principal_id"),
	CONSTRAINT "sharing_key_weights_weight" CHECK ("sharing_key_weights"."weight" between 0 and 1000000000)
);
--> statement-breakpoint
CREATE TABLE "sharing_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"as_of" date NOT NULL,
	"source" text NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "sharing_keys_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "sharing_keys_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "sharing_keys_title" CHECK ("sharing_keys"."title" <> '' and "sharing_keys"."source" <> ''),
	CONSTRAINT "sharing_keys_kind" CHECK ("sharing_keys"."kind" in ('inhabitants','half','equal','fixed'))
);
--> statement-breakpoint
CREATE TABLE "project_papers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"text_sha256" text NOT NULL,
	"record_id" uuid NOT NULL,
	"frozen_on" date NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "project_papers_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "project_papers_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "project_papers_number" UNIQUE("project_id","kind","number"),
	CONSTRAINT "project_papers_kind" CHECK ("project_papers"."kind" in ('charter','closing')),
	CONSTRAINT "project_papers_hash" CHECK ("project_papers"."text_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "project_drafts" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"charter" jsonb NOT NULL,
	"closing" jsonb NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on_day" date NOT NULL,
	"until_day" date,
	"text" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "project_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "project_events_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "project_events_kind" CHECK ("project_events"."kind" in ('started','moved','paused','resumed','ended','closed','reopened') and ("project_events"."kind" = 'moved') = ("project_events"."until_day" is not null))
);
--> statement-breakpoint
CREATE TABLE "project_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"activity_id" uuid,
	"area_id" uuid,
	"ended_at" timestamp with time zone,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "project_links_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "project_links_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "project_links_of" CHECK (num_nonnulls("project_links"."activity_id", "project_links"."area_id") <= 1)
);
--> statement-breakpoint
CREATE TABLE "project_roles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"role" text NOT NULL,
	"person_id" uuid,
	"organ_id" uuid,
	"from_day" date NOT NULL,
	"to_day" date,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "project_roles_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "project_roles_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "project_roles_role" CHECK ("project_roles"."role" in ('leader','steering','member')),
	CONSTRAINT "project_roles_one" CHECK (num_nonnulls("project_roles"."person_id", "project_roles"."organ_id") = 1),
	CONSTRAINT "project_roles_leader" CHECK ("project_roles"."role" = 'steering' or "project_roles"."person_id" is not null),
	CONSTRAINT "project_roles_days" CHECK ("project_roles"."to_day" is null or "project_roles"."to_day" >= "project_roles"."from_day")
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"holder_principal_id" uuid,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "projects_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "projects_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "projects_title" CHECK ("projects"."title" <> ''),
	CONSTRAINT "projects_days" CHECK ("projects"."to_day" >= "projects"."from_day")
);
--> statement-breakpoint
CREATE TABLE "handover_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"handover_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on_day" date NOT NULL,
	"said_by" text DEFAULT '' NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "handover_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "handover_events_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "handover_events_kind" CHECK ("handover_events"."kind" in ('taken','declined','reopened','dropped'))
);
--> statement-breakpoint
CREATE TABLE "project_handovers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"text" text NOT NULL,
	"principal_id" uuid,
	"organ_id" uuid,
	"due_day" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "project_handovers_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "project_handovers_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "project_handovers_to" CHECK (num_nonnulls("project_handovers"."principal_id", "project_handovers"."organ_id") = 1),
	CONSTRAINT "project_handovers_text" CHECK ("project_handovers"."text" <> '')
);
--> statement-breakpoint
CREATE TABLE "project_milestone_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"milestone_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on_day" date NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "project_milestone_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "project_milestone_events_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "project_milestone_events_kind" CHECK ("project_milestone_events"."kind" in ('moved','reached','dropped','reopened'))
);
--> statement-breakpoint
CREATE TABLE "project_milestones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"title" text NOT NULL,
	"planned_on" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "project_milestones_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "project_milestones_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "project_milestones_title" CHECK ("project_milestones"."title" <> '')
);
--> statement-breakpoint
CREATE TABLE "project_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"status" text NOT NULL,
	"text" text NOT NULL,
	"deviation" text DEFAULT '' NOT NULL,
	"next_step" text DEFAULT '' NOT NULL,
	"money" text DEFAULT '' NOT NULL,
	"person_id" uuid,
	"on_day" date NOT NULL,
	"corrects" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "project_reports_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "project_reports_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "project_reports_status" CHECK ("project_reports"."status" in ('on-track','at-risk','delayed','stopped')),
	CONSTRAINT "project_reports_days" CHECK ("project_reports"."to_day" >= "project_reports"."from_day"),
	CONSTRAINT "project_reports_text" CHECK ("project_reports"."text" <> ''),
	CONSTRAINT "project_reports_reason" CHECK (("project_reports"."corrects" is not null) = ("project_reports"."reason" <> ''))
);
--> statement-breakpoint
CREATE TABLE "project_risks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"text" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "project_risks_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "project_risks_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "project_risks_text" CHECK ("project_risks"."text" <> '')
);
--> statement-breakpoint
CREATE TABLE "risk_assessments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"risk_id" uuid NOT NULL,
	"likelihood" integer NOT NULL,
	"consequence" integer NOT NULL,
	"owner_person_id" uuid NOT NULL,
	"remedy" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"on_day" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "risk_assessments_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "risk_assessments_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "risk_assessments_scale" CHECK ("risk_assessments"."likelihood" between 1 and 5 and "risk_assessments"."consequence" between 1 and 5),
	CONSTRAINT "risk_assessments_state" CHECK ("risk_assessments"."state" in ('open','gone','happened'))
);
--> statement-breakpoint
CREATE TABLE "disposal_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"decided_on" date NOT NULL,
	"decided_by" text NOT NULL,
	"kind" text NOT NULL,
	"after_days" integer NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"ended_at" timestamp with time zone,
	"owner" uuid NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "disposal_decisions_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "disposal_decisions_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "disposal_decisions_number" CHECK ("disposal_decisions"."number" <> '' and "disposal_decisions"."decided_by" <> ''),
	CONSTRAINT "disposal_decisions_kind" CHECK ("disposal_decisions"."kind" in ('conference-participants')),
	CONSTRAINT "disposal_decisions_days" CHECK ("disposal_decisions"."after_days" between 1 and 3650)
);
--> statement-breakpoint
CREATE TABLE "disposal_protocols" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"about_kind" text NOT NULL,
	"about_id" uuid NOT NULL,
	"about_title" text NOT NULL,
	"due_on" date NOT NULL,
	"on_day" date NOT NULL,
	"went" jsonb NOT NULL,
	"owner" uuid NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "disposal_protocols_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "answer_drafts" (
	"referral_id" uuid PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer_sendings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"answer_id" uuid NOT NULL,
	"mailing_id" uuid,
	"means" text NOT NULL,
	"to_whom" text NOT NULL,
	"on_day" date NOT NULL,
	"decided_by" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "answer_sendings_means" CHECK ("answer_sendings"."means" in ('mail','post','hand','web')),
	CONSTRAINT "answer_sendings_to" CHECK ("answer_sendings"."to_whom" <> '' and "answer_sendings"."decided_by" <> '')
);
--> statement-breakpoint
CREATE TABLE "position_asks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	"until_day" date NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"mailing_id" uuid,
	"token_hash" text,
	"on_day" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "position_asks_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "position_asks_request" UNIQUE("request_id","board_id")
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"stance" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"said_by" text NOT NULL,
	"decided" boolean NOT NULL,
	"how" text NOT NULL,
	"on_day" date NOT NULL,
	"record_id" uuid,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "positions_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "positions_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "positions_stance" CHECK ("positions"."stance" in ('supports','viewpoints','against','refrains')),
	CONSTRAINT "positions_how" CHECK ("positions"."how" in ('signed-in','link','told')),
	CONSTRAINT "positions_said" CHECK ("positions"."said_by" <> '' and ("positions"."stance" <> 'viewpoints' or "positions"."text" <> ''))
);
--> statement-breakpoint
CREATE TABLE "received_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"text_sha256" text NOT NULL,
	"record_id" uuid NOT NULL,
	"frozen_on" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "received_answers_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "received_answers_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "received_answers_number" UNIQUE("referral_id","number"),
	CONSTRAINT "received_answers_hash" CHECK ("received_answers"."text_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "received_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"until_day" date,
	"text" text DEFAULT '' NOT NULL,
	"on_day" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "received_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "received_events_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "received_events_kind" CHECK ("received_events"."kind" in ('moved','refrained','reopened')),
	CONSTRAINT "received_events_moved" CHECK (("received_events"."kind" = 'moved') = ("received_events"."until_day" is not null))
);
--> statement-breakpoint
CREATE TABLE "received_referrals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"from_whom" text NOT NULL,
	"from_mail" text DEFAULT '' NOT NULL,
	"their_number" text DEFAULT '' NOT NULL,
	"our_number" text DEFAULT '' NOT NULL,
	"received_on" date NOT NULL,
	"answer_by" date NOT NULL,
	"how" text NOT NULL,
	"organ_id" uuid NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "received_referrals_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "received_referrals_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "received_referrals_title" CHECK ("received_referrals"."title" <> '' and "received_referrals"."from_whom" <> ''),
	CONSTRAINT "received_referrals_how" CHECK ("received_referrals"."how" in ('answers','coordinates')),
	CONSTRAINT "received_referrals_days" CHECK ("received_referrals"."answer_by" >= "received_referrals"."received_on")
);
--> statement-breakpoint
ALTER TABLE "publications" DROP CONSTRAINT "publications_kind";--> statement-breakpoint
ALTER TABLE "conference_materials" ADD CONSTRAINT "conference_materials_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conference_materials" ADD CONSTRAINT "conference_materials_item_id_programme_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."programme_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conference_outcomes" ADD CONSTRAINT "conference_outcomes_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conference_summaries" ADD CONSTRAINT "conference_summaries_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_mails" ADD CONSTRAINT "participant_mails_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_mails" ADD CONSTRAINT "participant_mails_item_id_programme_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."programme_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conference_events" ADD CONSTRAINT "conference_events_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conference_links" ADD CONSTRAINT "conference_links_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_items" ADD CONSTRAINT "programme_items_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_item_id_programme_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."programme_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_links" ADD CONSTRAINT "registration_links_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_turns" ADD CONSTRAINT "registration_turns_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_turns" ADD CONSTRAINT "registration_turns_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_choices" ADD CONSTRAINT "session_choices_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_choices" ADD CONSTRAINT "session_choices_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_choices" ADD CONSTRAINT "session_choices_item_id_programme_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."programme_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_bookings" ADD CONSTRAINT "money_bookings_line_id_money_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."money_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_lines" ADD CONSTRAINT "money_lines_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_lines" ADD CONSTRAINT "money_lines_key_id_sharing_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."sharing_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_plans" ADD CONSTRAINT "money_plans_line_id_money_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."money_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_calls" ADD CONSTRAINT "payment_calls_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_key_weights" ADD CONSTRAINT "sharing_key_weights_key_id_sharing_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."sharing_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_papers" ADD CONSTRAINT "project_papers_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_drafts" ADD CONSTRAINT "project_drafts_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_events" ADD CONSTRAINT "project_events_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_links" ADD CONSTRAINT "project_links_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_roles" ADD CONSTRAINT "project_roles_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_events" ADD CONSTRAINT "handover_events_handover_id_project_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."project_handovers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_handovers" ADD CONSTRAINT "project_handovers_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_milestone_events" ADD CONSTRAINT "project_milestone_events_milestone_id_project_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."project_milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_milestones" ADD CONSTRAINT "project_milestones_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_reports" ADD CONSTRAINT "project_reports_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_risks" ADD CONSTRAINT "project_risks_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_assessments" ADD CONSTRAINT "risk_assessments_risk_id_project_risks_id_fk" FOREIGN KEY ("risk_id") REFERENCES "public"."project_risks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disposal_protocols" ADD CONSTRAINT "disposal_protocols_decision_id_disposal_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."disposal_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_drafts" ADD CONSTRAINT "answer_drafts_referral_id_received_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."received_referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_sendings" ADD CONSTRAINT "answer_sendings_answer_id_received_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."received_answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_asks" ADD CONSTRAINT "position_asks_referral_id_received_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."received_referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_referral_id_received_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."received_referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "received_answers" ADD CONSTRAINT "received_answers_referral_id_received_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."received_referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "received_events" ADD CONSTRAINT "received_events_referral_id_received_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."received_referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conference_materials_conference" ON "conference_materials" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "conference_outcomes_conference" ON "conference_outcomes" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "conference_outcomes_plan" ON "conference_outcomes" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "participant_mails_conference" ON "participant_mails" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "conference_events_conference" ON "conference_events" USING btree ("conference_id","seq");--> statement-breakpoint
CREATE INDEX "conference_links_conference" ON "conference_links" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "conference_links_plan" ON "conference_links" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "programme_items_conference" ON "programme_items" USING btree ("conference_id","starts");--> statement-breakpoint
CREATE INDEX "speakers_item" ON "speakers" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "registration_links_registration" ON "registration_links" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "registration_turns_conference" ON "registration_turns" USING btree ("conference_id","seq");--> statement-breakpoint
CREATE INDEX "registration_turns_registration" ON "registration_turns" USING btree ("registration_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_once" ON "registrations" USING btree ("conference_id","email_key");--> statement-breakpoint
CREATE INDEX "registrations_conference" ON "registrations" USING btree ("conference_id","seq");--> statement-breakpoint
CREATE INDEX "session_choices_conference" ON "session_choices" USING btree ("conference_id","seq");--> statement-breakpoint
CREATE INDEX "session_choices_registration" ON "session_choices" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "money_bookings_line" ON "money_bookings" USING btree ("line_id","seq");--> statement-breakpoint
CREATE INDEX "money_lines_project" ON "money_lines" USING btree ("project_id","year");--> statement-breakpoint
CREATE INDEX "money_plans_line" ON "money_plans" USING btree ("line_id","seq");--> statement-breakpoint
CREATE INDEX "payment_calls_project" ON "payment_calls" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "project_papers_project" ON "project_papers" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "project_events_project" ON "project_events" USING btree ("project_id","seq");--> statement-breakpoint
CREATE INDEX "project_links_project" ON "project_links" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "project_links_plan" ON "project_links" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "project_roles_project" ON "project_roles" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "project_roles_person" ON "project_roles" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "handover_events_handover" ON "handover_events" USING btree ("handover_id","seq");--> statement-breakpoint
CREATE INDEX "project_handovers_project" ON "project_handovers" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "project_milestone_events_milestone" ON "project_milestone_events" USING btree ("milestone_id","seq");--> statement-breakpoint
CREATE INDEX "project_milestones_project" ON "project_milestones" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "project_reports_project" ON "project_reports" USING btree ("project_id","seq");--> statement-breakpoint
CREATE INDEX "project_risks_project" ON "project_risks" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "risk_assessments_risk" ON "risk_assessments" USING btree ("risk_id","seq");--> statement-breakpoint
CREATE INDEX "disposal_protocols_about" ON "disposal_protocols" USING btree ("about_kind","about_id");--> statement-breakpoint
CREATE INDEX "answer_sendings_answer" ON "answer_sendings" USING btree ("answer_id");--> statement-breakpoint
CREATE INDEX "position_asks_referral" ON "position_asks" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "positions_referral" ON "positions" USING btree ("referral_id","principal_id","seq");--> statement-breakpoint
CREATE INDEX "received_events_referral" ON "received_events" USING btree ("referral_id","seq");--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_kind" CHECK ("publications"."kind" in ('record','plan-version','round','referral','minutes','meeting','followup','conference','project'));