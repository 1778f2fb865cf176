CREATE TABLE "plan_closings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"closed_row" uuid NOT NULL,
	"title" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_closings_row" UNIQUE("plan_id","closed_row"),
	CONSTRAINT "plan_closings_kind" CHECK ("plan_closings"."kind" in ('area', 'goal', 'activity')),
	CONSTRAINT "plan_closings_reason" CHECK ("plan_closings"."reason" <> '')
);
--> statement-breakpoint
ALTER TABLE "plan_closings" ADD CONSTRAINT "plan_closings_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;