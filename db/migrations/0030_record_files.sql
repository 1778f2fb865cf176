ALTER TABLE "record_texts" DROP CONSTRAINT "record_texts_state";--> statement-breakpoint
CREATE INDEX "records_sha256" ON "records" USING btree ("sha256");--> statement-breakpoint
ALTER TABLE "record_texts" ADD CONSTRAINT "record_texts_state" CHECK ("record_texts"."state" in ('waiting','read','unreadable'));