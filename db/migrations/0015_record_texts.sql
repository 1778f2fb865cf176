CREATE TABLE "record_texts" (
	"record_id" uuid PRIMARY KEY NOT NULL,
	"owner" uuid NOT NULL,
	"shared_with" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"names" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"reason" text,
	"text" text DEFAULT '' NOT NULL,
	"read_at" timestamp with time zone,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', names), 'B') || setweight(to_tsvector('swedish', text), 'C')) STORED,
	CONSTRAINT "record_texts_state" CHECK ("record_texts"."state" in ('waiting','read','unreadable','erased')),
	CONSTRAINT "record_texts_reason" CHECK (("record_texts"."state" = 'unreadable') = ("record_texts"."reason" is not null)),
	CONSTRAINT "record_texts_without" CHECK ("record_texts"."state" = 'read' or "record_texts"."text" = '')
);
--> statement-breakpoint
ALTER TABLE "record_texts" ADD CONSTRAINT "record_texts_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "record_texts_search" ON "record_texts" USING gin ("search");--> statement-breakpoint
CREATE INDEX "record_texts_waiting" ON "record_texts" USING btree ("recorded_at") WHERE state = 'waiting';