CREATE TABLE "round_forecasts" (
	"round_id" uuid PRIMARY KEY NOT NULL,
	"wanted_on" date,
	"decided_on" date,
	"in_force_on" date,
	"is_whole" boolean NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "round_forecasts" ADD CONSTRAINT "round_forecasts_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;