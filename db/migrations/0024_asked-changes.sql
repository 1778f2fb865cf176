CREATE TABLE "asked_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"change_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"passage_key" text,
	"passage_label" text NOT NULL,
	"was" text NOT NULL,
	"wanted" text NOT NULL,
	"reason" text,
	"taken_back" boolean DEFAULT false NOT NULL,
	"by_account" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "asked_changes_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "asked_changes_says" CHECK ("asked_changes"."was" <> "asked_changes"."wanted")
);
--> statement-breakpoint
CREATE TABLE "change_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"text_id" uuid,
	"by_account" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "change_answers_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "change_answers_once" UNIQUE("request_id","change_id"),
	CONSTRAINT "change_answers_kind" CHECK ("change_answers"."kind" in ('included','partly','not')),
	CONSTRAINT "change_answers_reason" CHECK ("change_answers"."kind" = 'included' or "change_answers"."reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "asks_again" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "asked_changes" ADD CONSTRAINT "asked_changes_change_id_asked_changes_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."asked_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asked_changes" ADD CONSTRAINT "asked_changes_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_answers" ADD CONSTRAINT "change_answers_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_answers" ADD CONSTRAINT "change_answers_change_id_asked_changes_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."asked_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "asked_changes_decision" ON "asked_changes" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "change_answers_round" ON "change_answers" USING btree ("round_id");--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_asks_again" CHECK (not "rounds"."asks_again" or "rounds"."earlier_round_id" is not null);