CREATE TABLE "mail_choices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on_or_off" boolean NOT NULL,
	"how" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "mail_choices_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1)
);
--> statement-breakpoint
CREATE TABLE "notice_runs" (
	"kind" text NOT NULL,
	"period" text NOT NULL,
	"how" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "notice_runs_kind_period_pk" PRIMARY KEY("kind","period")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"mailing_id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"to_account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mailings" DROP CONSTRAINT "mailings_purpose";--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "language" text DEFAULT 'sv' NOT NULL;--> statement-breakpoint
CREATE INDEX "mail_choices_account" ON "mail_choices" USING btree ("account_id","kind","seq");--> statement-breakpoint
CREATE INDEX "notices_account" ON "notices" USING btree ("to_account_id");--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_language" CHECK ("accounts"."language" in ('sv','en'));--> statement-breakpoint
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_purpose" CHECK ("mailings"."purpose" in ('dispatch','reminder','receipt','letter','notice'));