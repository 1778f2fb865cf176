CREATE TABLE "backup_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone NOT NULL,
	"file_name" text NOT NULL,
	"scheduled" boolean NOT NULL,
	"size" bigint,
	"sha256" text,
	"journal_lines" bigint,
	"journal_head" text,
	"error" text,
	CONSTRAINT "backup_runs_kind" CHECK ("backup_runs"."kind" in ('backup','drill')),
	CONSTRAINT "backup_runs_done" CHECK ("backup_runs"."error" is not null or num_nulls("backup_runs"."size", "backup_runs"."sha256") = 0)
);
--> statement-breakpoint
CREATE INDEX "backup_runs_latest" ON "backup_runs" USING btree ("started_at");--> statement-breakpoint

-- By hand: appended only, by the owner; read by the secretariat, and by who runs the installation (the pages know of days).
CREATE FUNCTION samrad_operator() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT EXISTS (SELECT 1 FROM accounts a JOIN assignments s ON s.person_id = a.person_id
    WHERE a.id = nullif(current_setting('samrad.account', true), '')::uuid AND a.closed_at IS NULL AND s.role = 'operator') $$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON backup_runs FOR EACH ROW EXECUTE FUNCTION samrad_append_only();--> statement-breakpoint
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON backup_runs FOR EACH STATEMENT EXECUTE FUNCTION samrad_append_only();--> statement-breakpoint
ALTER TABLE backup_runs ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY operator_sees ON backup_runs FOR SELECT USING ((SELECT samrad_secretariat()) OR (SELECT samrad_operator()));
