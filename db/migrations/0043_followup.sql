CREATE TABLE "introductions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"on_day" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"period_id" uuid,
	"person_id" uuid,
	"said_by" text DEFAULT '' NOT NULL,
	"how" text NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "introductions_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "introductions_request" UNIQUE("request_id","activity_id","principal_id"),
	CONSTRAINT "introductions_stage" CHECK ("introductions"."stage" in ('not-begun','decided','introducing','in-use','not-relevant')),
	CONSTRAINT "introductions_how" CHECK ("introductions"."how" in ('signed-in','link','told'))
);
--> statement-breakpoint
CREATE TABLE "kolada_answers" (
	"asked" text PRIMARY KEY NOT NULL,
	"answer" jsonb NOT NULL,
	"fetched_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kolada_fetches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"measure_id" uuid NOT NULL,
	"from_year" integer NOT NULL,
	"to_year" integer NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"found" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"ended_at" timestamp with time zone,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "kolada_fetches_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "kolada_fetches_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "kolada_fetches_state" CHECK ("kolada_fetches"."state" in ('waiting','fetched','failed'))
);
--> statement-breakpoint
CREATE TABLE "measure_values" (
	"id" uuid PRIMARY KEY NOT NULL,
	"measure_id" uuid NOT NULL,
	"place" text NOT NULL,
	"period" text NOT NULL,
	"gender" text DEFAULT 'T' NOT NULL,
	"value" double precision,
	"status" text DEFAULT '' NOT NULL,
	"how" text NOT NULL,
	"report_id" uuid,
	"fetch_id" uuid,
	"source" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "measure_values_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "measure_values_gender" CHECK ("measure_values"."gender" in ('T','K','M')),
	CONSTRAINT "measure_values_how" CHECK ("measure_values"."how" in ('typed','file','report','kolada')),
	CONSTRAINT "measure_values_period" CHECK ("measure_values"."period" ~ '^[0-9]{4}(-(T[1-3]|Q[1-4]|H[12]|(0[1-9]|1[0-2])))?$')
);
--> statement-breakpoint
CREATE TABLE "measures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"activity_id" uuid,
	"area_id" uuid,
	"title" text NOT NULL,
	"explanation" text DEFAULT '' NOT NULL,
	"unit" text NOT NULL,
	"better" text NOT NULL,
	"source" text NOT NULL,
	"kpi" text,
	"example" boolean DEFAULT false NOT NULL,
	"ended_at" timestamp with time zone,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "measures_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "measures_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "measures_title" CHECK ("measures"."title" <> ''),
	CONSTRAINT "measures_better" CHECK ("measures"."better" in ('higher','lower','neither')),
	CONSTRAINT "measures_source" CHECK ("measures"."source" in ('own','kolada') and ("measures"."source" = 'kolada') = ("measures"."kpi" is not null)),
	CONSTRAINT "measures_of" CHECK (num_nonnulls("measures"."activity_id", "measures"."area_id") <= 1)
);
--> statement-breakpoint
CREATE TABLE "milestone_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"milestone_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on_day" date NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "milestone_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "milestone_events_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "milestone_events_kind" CHECK ("milestone_events"."kind" in ('moved','reached','dropped','reopened'))
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"title" text NOT NULL,
	"planned_on" date NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "milestones_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "milestones_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "milestones_title" CHECK ("milestones"."title" <> '')
);
--> statement-breakpoint
CREATE TABLE "followup_paper_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"period_id" uuid NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"of_areas" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "followup_paper_drafts_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "followup_paper_drafts_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "followup_paper_drafts_kind" CHECK ("followup_paper_drafts"."kind" in ('interim','final'))
);
--> statement-breakpoint
CREATE TABLE "followup_papers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"text_sha256" text NOT NULL,
	"record_id" uuid NOT NULL,
	"frozen_on" date NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "followup_papers_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "followup_papers_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "followup_papers_number" UNIQUE("draft_id","number"),
	CONSTRAINT "followup_papers_hash" CHECK ("followup_papers"."text_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "activity_leads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "activity_leads_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "activity_leads_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "activity_leads_days" CHECK ("activity_leads"."to_day" is null or "activity_leads"."to_day" >= "activity_leads"."from_day")
);
--> statement-breakpoint
CREATE TABLE "followup_addresses" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "period_asks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"period_id" uuid NOT NULL,
	"person_id" uuid,
	"principal_id" uuid,
	"board_id" uuid,
	"occasion" text NOT NULL,
	"mailing_id" uuid,
	"token_hash" text,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "period_asks_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "period_asks_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "period_asks_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "period_asks_whom" CHECK (num_nonnulls("period_asks"."person_id", "period_asks"."principal_id") = 1),
	CONSTRAINT "period_asks_occasion" CHECK ("period_asks"."occasion" in ('opening','reminder','again'))
);
--> statement-breakpoint
CREATE TABLE "period_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"period_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"answer_by" date,
	"text" text DEFAULT '' NOT NULL,
	"on_day" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "period_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "period_events_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "period_events_kind" CHECK ("period_events"."kind" in ('moved','closed','reopened')),
	CONSTRAINT "period_events_moved" CHECK (("period_events"."kind" = 'moved') = ("period_events"."answer_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "reporting_periods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"answer_by" date NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"opened_on" date NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "reporting_periods_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "reporting_periods_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "reporting_periods_number" UNIQUE("plan_id","number"),
	CONSTRAINT "reporting_periods_days" CHECK ("reporting_periods"."to_day" >= "reporting_periods"."from_day"),
	CONSTRAINT "reporting_periods_title" CHECK ("reporting_periods"."title" <> '')
);
--> statement-breakpoint
CREATE TABLE "activity_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"period_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"status" text NOT NULL,
	"text" text NOT NULL,
	"deviation" text DEFAULT '' NOT NULL,
	"remedy" text DEFAULT '' NOT NULL,
	"next_step" text DEFAULT '' NOT NULL,
	"expected_end" date,
	"person_id" uuid,
	"how" text NOT NULL,
	"on_day" date NOT NULL,
	"corrects" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "activity_reports_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "activity_reports_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "activity_reports_status" CHECK ("activity_reports"."status" in ('not-begun','on-track','at-risk','delayed','done','stopped')),
	CONSTRAINT "activity_reports_how" CHECK ("activity_reports"."how" in ('signed-in','link','told')),
	CONSTRAINT "activity_reports_text" CHECK ("activity_reports"."text" <> ''),
	CONSTRAINT "activity_reports_reason" CHECK (("activity_reports"."corrects" is not null) = ("activity_reports"."reason" <> ''))
);
--> statement-breakpoint
CREATE TABLE "report_drafts" (
	"period_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer NOT NULL,
	"person_id" uuid,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_drafts_period_id_activity_id_pk" PRIMARY KEY("period_id","activity_id")
);
--> statement-breakpoint
CREATE TABLE "report_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"person_id" uuid,
	"on_day" date NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "report_reviews_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "report_reviews_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "report_reviews_kind" CHECK ("report_reviews"."kind" in ('comment','accepted')),
	CONSTRAINT "report_reviews_text" CHECK ("report_reviews"."kind" <> 'comment' or "report_reviews"."text" <> '')
);
--> statement-breakpoint
ALTER TABLE "publications" DROP CONSTRAINT "publications_kind";--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_period_id_reporting_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."reporting_periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kolada_fetches" ADD CONSTRAINT "kolada_fetches_measure_id_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_values" ADD CONSTRAINT "measure_values_measure_id_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_values" ADD CONSTRAINT "measure_values_report_id_activity_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."activity_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_values" ADD CONSTRAINT "measure_values_fetch_id_kolada_fetches_id_fk" FOREIGN KEY ("fetch_id") REFERENCES "public"."kolada_fetches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_events" ADD CONSTRAINT "milestone_events_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followup_paper_drafts" ADD CONSTRAINT "followup_paper_drafts_period_id_reporting_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."reporting_periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followup_papers" ADD CONSTRAINT "followup_papers_draft_id_followup_paper_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."followup_paper_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "period_asks" ADD CONSTRAINT "period_asks_period_id_reporting_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."reporting_periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "period_events" ADD CONSTRAINT "period_events_period_id_reporting_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."reporting_periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_reports" ADD CONSTRAINT "activity_reports_period_id_reporting_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."reporting_periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_drafts" ADD CONSTRAINT "report_drafts_period_id_reporting_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."reporting_periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reviews" ADD CONSTRAINT "report_reviews_report_id_activity_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."activity_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "introductions_plan" ON "introductions" USING btree ("plan_id","activity_id","principal_id");--> statement-breakpoint
CREATE INDEX "kolada_fetches_measure" ON "kolada_fetches" USING btree ("measure_id","seq");--> statement-breakpoint
CREATE INDEX "measure_values_measure" ON "measure_values" USING btree ("measure_id","place","period","seq");--> statement-breakpoint
CREATE INDEX "measures_plan" ON "measures" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "milestone_events_milestone" ON "milestone_events" USING btree ("milestone_id","seq");--> statement-breakpoint
CREATE INDEX "milestones_plan" ON "milestones" USING btree ("plan_id","activity_id");--> statement-breakpoint
CREATE INDEX "followup_paper_drafts_plan" ON "followup_paper_drafts" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "followup_papers_plan" ON "followup_papers" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "activity_leads_plan" ON "activity_leads" USING btree ("plan_id","activity_id");--> statement-breakpoint
CREATE INDEX "activity_leads_person" ON "activity_leads" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "period_asks_period" ON "period_asks" USING btree ("period_id");--> statement-breakpoint
CREATE INDEX "period_events_period" ON "period_events" USING btree ("period_id","seq");--> statement-breakpoint
CREATE INDEX "activity_reports_plan" ON "activity_reports" USING btree ("plan_id","activity_id");--> statement-breakpoint
CREATE INDEX "activity_reports_period" ON "activity_reports" USING btree ("period_id","activity_id");--> statement-breakpoint
CREATE INDEX "report_reviews_report" ON "report_reviews" USING btree ("report_id","seq");--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_kind" CHECK ("publications"."kind" in ('record','plan-version','round','referral','minutes','meeting','followup'));