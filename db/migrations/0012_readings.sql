CREATE TABLE "reading_ends" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"by_account" uuid,
	"at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "reading_ends_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "reading_ends_kind" CHECK ("reading_ends"."kind" in ('put-aside','taken-back')),
	CONSTRAINT "reading_ends_reason" CHECK ("reading_ends"."kind" <> 'put-aside' or "reading_ends"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "reading_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner" uuid NOT NULL,
	"upload_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"file_name" text NOT NULL,
	"record_id" uuid,
	"refused" text,
	"by_account" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "reading_files_turn" UNIQUE("upload_id","ordinal"),
	CONSTRAINT "reading_files_kept" CHECK (num_nonnulls("reading_files"."record_id", "reading_files"."refused") = 1)
);
--> statement-breakpoint
CREATE INDEX "reading_ends_record" ON "reading_ends" USING btree ("record_id","seq");--> statement-breakpoint
CREATE INDEX "reading_files_record" ON "reading_files" USING btree ("record_id");