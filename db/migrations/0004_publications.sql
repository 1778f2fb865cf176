CREATE TABLE "publication_ends" (
	"publication_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"ended_by" uuid,
	"ender" text NOT NULL,
	"ended_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"title" text NOT NULL,
	"content" jsonb NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', text), 'B')) STORED,
	"file_sha256" text,
	"file_name" text,
	"redacted" boolean DEFAULT false NOT NULL,
	"text_sha256" text,
	"shown_until" date,
	"checked" jsonb NOT NULL,
	"owner" uuid NOT NULL,
	"published_by" uuid,
	"publisher" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "publications_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "publications_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "publications_turn" UNIQUE("kind","subject_id","seq"),
	CONSTRAINT "publications_kind" CHECK ("publications"."kind" in ('record','plan-version','round')),
	CONSTRAINT "publications_file_named" CHECK (num_nonnulls("publications"."file_sha256", "publications"."file_name") in (0, 2)),
	CONSTRAINT "publications_record_has_file" CHECK ("publications"."kind" <> 'record' or "publications"."file_sha256" is not null),
	CONSTRAINT "publications_redacted" CHECK (not "publications"."redacted" or "publications"."kind" = 'record'),
	CONSTRAINT "publications_text_hash" CHECK ("publications"."text_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "publication_ends" ADD CONSTRAINT "publication_ends_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_file_sha256_files_sha256_fk" FOREIGN KEY ("file_sha256") REFERENCES "public"."files"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publications_file" ON "publications" USING btree ("file_sha256");--> statement-breakpoint
CREATE INDEX "publications_search" ON "publications" USING gin ("search");