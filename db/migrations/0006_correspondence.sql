CREATE TABLE "answer_addresses" (
	"token" text PRIMARY KEY NOT NULL,
	"about_kind" text NOT NULL,
	"about_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "answer_addresses_about" UNIQUE("about_kind","about_id","board_id")
);
--> statement-breakpoint
CREATE TABLE "incoming_ends" (
	"mail_id" uuid PRIMARY KEY NOT NULL,
	"how" text NOT NULL,
	"reason" text,
	"by_account" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incoming_files" (
	"mail_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"record_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"set_aside" text,
	CONSTRAINT "incoming_files_mail_id_ordinal_pk" PRIMARY KEY("mail_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "incoming_mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner" uuid NOT NULL,
	"via" text NOT NULL,
	"record_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"envelope_from" text NOT NULL,
	"envelope_to" text[] NOT NULL,
	"from_address" text NOT NULL,
	"from_name" text NOT NULL,
	"subject" text NOT NULL,
	"message_id" text,
	"answers" text[] NOT NULL,
	"body" text NOT NULL,
	"verdict" text NOT NULL,
	"why" text,
	"example" boolean DEFAULT false NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "incoming_mails_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "incoming_mails_sha256_unique" UNIQUE("sha256"),
	CONSTRAINT "incoming_mails_via" CHECK ("incoming_mails"."via" in ('smtp','imap','hand')),
	CONSTRAINT "incoming_mails_verdict" CHECK ("incoming_mails"."verdict" in ('letter','auto-reply','bounce','loop','spam','unreadable'))
);
--> statement-breakpoint
CREATE TABLE "incoming_matches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"mail_id" uuid NOT NULL,
	"about_kind" text,
	"about_id" uuid,
	"board_id" uuid,
	"how" text NOT NULL,
	"by_account" uuid,
	"at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "incoming_matches_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "incoming_matches_about" CHECK (num_nonnulls("incoming_matches"."about_kind", "incoming_matches"."about_id") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "mailing_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"mailing_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"answer" text,
	"by_account" uuid,
	"at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "mailing_events_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "mailing_events_kind" CHECK ("mailing_events"."kind" in ('begun','handing-over','taken','refused','put-off','bounced','judged-sent','judged-unsent'))
);
--> statement-breakpoint
CREATE TABLE "mailing_files" (
	"mailing_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"record_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	CONSTRAINT "mailing_files_mailing_id_ordinal_pk" PRIMARY KEY("mailing_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "mailings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"owner" uuid NOT NULL,
	"to_address" text NOT NULL,
	"counterpart" text NOT NULL,
	"counterpart_board_id" uuid,
	"sender_name" text NOT NULL,
	"reply_to" text,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"message_id" text NOT NULL,
	"in_reply_to" text,
	"automatic" boolean DEFAULT false NOT NULL,
	"registration_number" text,
	"about_kind" text,
	"about_id" uuid,
	"example" boolean DEFAULT false NOT NULL,
	"decided_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "mailings_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "mailings_message_id_unique" UNIQUE("message_id"),
	CONSTRAINT "mailings_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "mailings_purpose" CHECK ("mailings"."purpose" in ('dispatch','reminder','receipt','letter'))
);
--> statement-breakpoint
ALTER TABLE "incoming_ends" ADD CONSTRAINT "incoming_ends_mail_id_incoming_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."incoming_mails"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incoming_files" ADD CONSTRAINT "incoming_files_mail_id_incoming_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."incoming_mails"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incoming_matches" ADD CONSTRAINT "incoming_matches_mail_id_incoming_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."incoming_mails"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing_events" ADD CONSTRAINT "mailing_events_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing_files" ADD CONSTRAINT "mailing_files_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incoming_mails_message" ON "incoming_mails" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "incoming_matches_mail" ON "incoming_matches" USING btree ("mail_id","seq");--> statement-breakpoint
CREATE INDEX "mailing_events_mailing" ON "mailing_events" USING btree ("mailing_id","seq");--> statement-breakpoint
CREATE INDEX "mailings_about" ON "mailings" USING btree ("about_kind","about_id");