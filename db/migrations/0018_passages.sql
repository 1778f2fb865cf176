ALTER TABLE "plan_activities" ADD COLUMN "continues" uuid;--> statement-breakpoint
ALTER TABLE "plan_areas" ADD COLUMN "continues" uuid;--> statement-breakpoint
ALTER TABLE "plan_goals" ADD COLUMN "continues" uuid;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD COLUMN "keys" jsonb;