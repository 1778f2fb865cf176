CREATE TABLE "incoming_arrivals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner" uuid NOT NULL,
	"via" text NOT NULL,
	"record_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"envelope_from" text,
	"envelope_to" text[] NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "incoming_arrivals_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "incoming_arrivals_sha256_unique" UNIQUE("sha256"),
	CONSTRAINT "incoming_arrivals_via" CHECK ("incoming_arrivals"."via" in ('smtp','imap','hand'))
);
--> statement-breakpoint
ALTER TABLE "incoming_mails" DROP CONSTRAINT "incoming_mails_sha256_unique";--> statement-breakpoint
ALTER TABLE "incoming_mails" DROP CONSTRAINT "incoming_mails_via";--> statement-breakpoint
ALTER TABLE "incoming_ends" DROP CONSTRAINT "incoming_ends_pkey";--> statement-breakpoint
ALTER TABLE "incoming_ends" ADD COLUMN "id" uuid PRIMARY KEY NOT NULL;--> statement-breakpoint
ALTER TABLE "incoming_ends" ADD COLUMN "seq" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "incoming_ends_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "incoming_mails" ADD CONSTRAINT "incoming_mails_id_incoming_arrivals_id_fk" FOREIGN KEY ("id") REFERENCES "public"."incoming_arrivals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incoming_ends_mail" ON "incoming_ends" USING btree ("mail_id","seq");--> statement-breakpoint
ALTER TABLE "incoming_mails" DROP COLUMN "via";--> statement-breakpoint
ALTER TABLE "incoming_mails" DROP COLUMN "record_id";--> statement-breakpoint
ALTER TABLE "incoming_mails" DROP COLUMN "sha256";--> statement-breakpoint
ALTER TABLE "incoming_mails" DROP COLUMN "envelope_from";--> statement-breakpoint
ALTER TABLE "incoming_mails" DROP COLUMN "envelope_to";--> statement-breakpoint
ALTER TABLE "incoming_mails" DROP COLUMN "example";--> statement-breakpoint
ALTER TABLE "incoming_mails" DROP COLUMN "received_at";--> statement-breakpoint
ALTER TABLE "incoming_mails" DROP COLUMN "seq";--> statement-breakpoint
ALTER TABLE "incoming_ends" ADD CONSTRAINT "incoming_ends_how" CHECK ("incoming_ends"."how" in ('recorded','nothing-to-record','back'));