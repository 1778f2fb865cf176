CREATE TABLE "comment_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"sharing_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"change_from" text,
	"change_to" text,
	"change_key" text,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "comment_answers_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "comment_answers_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "comment_answers_verdict" CHECK ("comment_answers"."verdict" in ('included','partly','not')),
	CONSTRAINT "comment_answers_change" CHECK (num_nonnulls("comment_answers"."change_from", "comment_answers"."change_to", "comment_answers"."change_key") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "comment_supports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"sharing_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"supports" boolean NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "comment_supports_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "comment_withdrawals" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"sharing_id" uuid NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sharing_id" uuid NOT NULL,
	"passage" text NOT NULL,
	"quote" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"author_person_id" uuid,
	"author_words" text DEFAULT '' NOT NULL,
	"author_principal_id" uuid,
	"board_id" uuid,
	"statement_id" uuid,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "comments_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "comments_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "comments_of_sharing" UNIQUE("sharing_id","id"),
	CONSTRAINT "comments_said" CHECK ("comments"."text" <> ''),
	CONSTRAINT "comments_author" CHECK (("comments"."author_person_id" is not null)::int + ("comments"."author_words" <> '')::int + ("comments"."board_id" is not null)::int = 1),
	CONSTRAINT "comments_board" CHECK (("comments"."board_id" is null) = ("comments"."statement_id" is null))
);
--> statement-breakpoint
CREATE TABLE "sharing_boards" (
	"sharing_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	CONSTRAINT "sharing_boards_sharing_id_board_id_pk" PRIMARY KEY("sharing_id","board_id")
);
--> statement-breakpoint
CREATE TABLE "sharing_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sharing_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"until_day" date,
	"reason" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "sharing_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "sharing_events_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "sharing_events_kind" CHECK ("sharing_events"."kind" in ('extended','ended','withdrawn')),
	CONSTRAINT "sharing_events_day" CHECK (("sharing_events"."kind" = 'extended') = ("sharing_events"."until_day" is not null))
);
--> statement-breakpoint
CREATE TABLE "sharing_passes" (
	"sharing_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sharing_passes_sharing_id_person_id_pk" PRIMARY KEY("sharing_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "sharing_readers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sharing_id" uuid NOT NULL,
	"organ_id" uuid,
	"person_id" uuid,
	CONSTRAINT "sharing_readers_once" UNIQUE NULLS NOT DISTINCT("sharing_id","organ_id","person_id"),
	CONSTRAINT "sharing_readers_one" CHECK (num_nonnulls("sharing_readers"."organ_id", "sharing_readers"."person_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "sharings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"version_id" uuid,
	"content" jsonb NOT NULL,
	"keys" jsonb,
	"text_sha256" text NOT NULL,
	"title" text NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"until_day" date NOT NULL,
	"host_board_id" uuid NOT NULL,
	"registration_number" text,
	"shared_by" uuid,
	"shared_at" timestamp with time zone NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "sharings_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "sharings_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "sharings_kind" CHECK ("sharings"."kind" in ('informal','statement')),
	CONSTRAINT "sharings_version" CHECK (("sharings"."kind" = 'statement') = ("sharings"."version_id" is not null)),
	CONSTRAINT "sharings_hash" CHECK ("sharings"."text_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sharing_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	"record_id" uuid,
	"decided_on" date NOT NULL,
	"paragraph" text,
	"stance" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"replaces" uuid,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "statements_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "statements_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "statements_of_sharing" UNIQUE("sharing_id","id"),
	CONSTRAINT "statements_stance" CHECK ("statements"."stance" in ('no-objection','viewpoints','against','declines'))
);
--> statement-breakpoint
ALTER TABLE "comment_answers" ADD CONSTRAINT "comment_answers_comment" FOREIGN KEY ("sharing_id","comment_id") REFERENCES "public"."comments"("sharing_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_supports" ADD CONSTRAINT "comment_supports_comment" FOREIGN KEY ("sharing_id","comment_id") REFERENCES "public"."comments"("sharing_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_withdrawals" ADD CONSTRAINT "comment_withdrawals_comment" FOREIGN KEY ("sharing_id","comment_id") REFERENCES "public"."comments"("sharing_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_sharing_id_sharings_id_fk" FOREIGN KEY ("sharing_id") REFERENCES "public"."sharings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_statement" FOREIGN KEY ("sharing_id","statement_id") REFERENCES "public"."statements"("sharing_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_boards" ADD CONSTRAINT "sharing_boards_sharing_id_sharings_id_fk" FOREIGN KEY ("sharing_id") REFERENCES "public"."sharings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_events" ADD CONSTRAINT "sharing_events_sharing_id_sharings_id_fk" FOREIGN KEY ("sharing_id") REFERENCES "public"."sharings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_passes" ADD CONSTRAINT "sharing_passes_sharing_id_sharings_id_fk" FOREIGN KEY ("sharing_id") REFERENCES "public"."sharings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_readers" ADD CONSTRAINT "sharing_readers_sharing_id_sharings_id_fk" FOREIGN KEY ("sharing_id") REFERENCES "public"."sharings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_sharing_id_sharings_id_fk" FOREIGN KEY ("sharing_id") REFERENCES "public"."sharings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_replaces" FOREIGN KEY ("sharing_id","replaces") REFERENCES "public"."statements"("sharing_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_answers_sharing" ON "comment_answers" USING btree ("sharing_id","comment_id","seq");--> statement-breakpoint
CREATE INDEX "comment_supports_sharing" ON "comment_supports" USING btree ("sharing_id","comment_id","person_id","seq");--> statement-breakpoint
CREATE INDEX "comments_passage" ON "comments" USING btree ("sharing_id","passage","seq");--> statement-breakpoint
CREATE INDEX "sharing_events_sharing" ON "sharing_events" USING btree ("sharing_id");--> statement-breakpoint
CREATE INDEX "sharings_plan" ON "sharings" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "statements_board" ON "statements" USING btree ("sharing_id","board_id");