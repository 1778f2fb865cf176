CREATE TABLE "plan_writers" (
	"plan_id" uuid NOT NULL,
	"part" text NOT NULL,
	"account" uuid NOT NULL,
	"name" text NOT NULL,
	"heard_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_writers_plan_id_part_account_pk" PRIMARY KEY("plan_id","part","account")
);
--> statement-breakpoint
ALTER TABLE "plan_writers" ADD CONSTRAINT "plan_writers_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE plan_writers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY drafts ON plan_writers USING ((SELECT samrad_drafts()));--> statement-breakpoint
ALTER TABLE plan_writers ADD FOREIGN KEY (account) REFERENCES accounts (id);
