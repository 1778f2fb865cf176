CREATE TABLE "item_writers" (
	"meeting_id" uuid NOT NULL,
	"account" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"name" text NOT NULL,
	"heard_at" timestamp with time zone NOT NULL,
	CONSTRAINT "item_writers_meeting_id_account_pk" PRIMARY KEY("meeting_id","account")
);
--> statement-breakpoint
ALTER TABLE "sitting_events" ADD COLUMN "clock" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sitting_events" ADD COLUMN "words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "item_writers" ADD CONSTRAINT "item_writers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_writers" ADD CONSTRAINT "item_writers_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_events" ADD CONSTRAINT "sitting_events_clock" CHECK ("sitting_events"."clock" = '' or "sitting_events"."clock" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');--> statement-breakpoint
ALTER TABLE item_writers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY secretariat_writes ON item_writers USING ((SELECT samrad_secretariat())) WITH CHECK ((SELECT samrad_secretariat()));--> statement-breakpoint
ALTER TABLE item_writers ADD FOREIGN KEY (account) REFERENCES accounts (id);
