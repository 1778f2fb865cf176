CREATE TABLE "incoming_tries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"mail_id" uuid NOT NULL,
	"error" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"board_id" uuid NOT NULL,
	"question_id" uuid,
	"outcome" text NOT NULL,
	"mailbox" text NOT NULL,
	"title" text,
	"person" text,
	"earlier_mailbox" text,
	"how" text NOT NULL,
	"by_account" uuid,
	"at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "contact_answers_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "contact_answers_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "contact_answers_outcome" CHECK ("contact_answers"."outcome" in ('right','changed')),
	CONSTRAINT "contact_answers_how" CHECK ("contact_answers"."how" in ('link','hand','reply'))
);
--> statement-breakpoint
CREATE TABLE "contact_questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"board_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"occasion" text NOT NULL,
	"mailing_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"asked_by" uuid,
	"at" timestamp with time zone NOT NULL,
	"request_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "contact_questions_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "contact_questions_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "contact_questions_request" UNIQUE("request_id","board_id"),
	CONSTRAINT "contact_questions_occasion" CHECK ("contact_questions"."occasion" in ('yearly','election','asked'))
);
--> statement-breakpoint
CREATE TABLE "contact_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"board_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"by_account" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "contact_reviews_answer_id_unique" UNIQUE("answer_id")
);
--> statement-breakpoint
ALTER TABLE "incoming_tries" ADD CONSTRAINT "incoming_tries_mail_id_incoming_arrivals_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."incoming_arrivals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_answers" ADD CONSTRAINT "contact_answers_question_id_contact_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."contact_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_questions" ADD CONSTRAINT "contact_questions_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_reviews" ADD CONSTRAINT "contact_reviews_answer_id_contact_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."contact_answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incoming_tries_mail" ON "incoming_tries" USING btree ("mail_id");--> statement-breakpoint
CREATE INDEX "contact_answers_board" ON "contact_answers" USING btree ("board_id","seq");--> statement-breakpoint
CREATE INDEX "contact_questions_board" ON "contact_questions" USING btree ("board_id","seq");