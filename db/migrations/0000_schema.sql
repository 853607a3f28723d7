CREATE SCHEMA "answers";
--> statement-breakpoint
CREATE SCHEMA "audit";
--> statement-breakpoint
CREATE SCHEMA "core";
--> statement-breakpoint
CREATE TABLE "answers"."response" (
	"round_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"version_id" bigint NOT NULL,
	"channel" text NOT NULL,
	"language" text,
	"received_on" date NOT NULL,
	"codes" smallint[] NOT NULL,
	"content_mac" text NOT NULL,
	"suspect" boolean NOT NULL,
	"set_id" bigint,
	CONSTRAINT "response_round_id_id_pk" PRIMARY KEY("round_id","id")
) PARTITION BY LIST ("round_id");
--> statement-breakpoint
CREATE TABLE "answers"."response_text" (
	"round_id" bigint NOT NULL,
	"id" uuid NOT NULL,
	"question" text NOT NULL,
	"option" text,
	"text" text NOT NULL
) PARTITION BY LIST ("round_id");
--> statement-breakpoint
CREATE TABLE "audit"."line" (
	"number" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"roles" text[] NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "line_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "core"."content_document" (
	"key" text PRIMARY KEY NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core"."official" (
	"subject" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core"."official_role" (
	"subject" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "official_role_subject_role_pk" PRIMARY KEY("subject","role")
);
--> statement-breakpoint
CREATE TABLE "core"."published_grouping" (
	"set_id" bigint NOT NULL,
	"release_id" bigint NOT NULL,
	"place" integer NOT NULL,
	"grouping" jsonb NOT NULL,
	CONSTRAINT "published_grouping_set_id_release_id_place_pk" PRIMARY KEY("set_id","release_id","place")
);
--> statement-breakpoint
CREATE TABLE "core"."release" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "core"."release_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"set_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"made_on" date NOT NULL,
	"respondents" integer NOT NULL,
	"plan" jsonb NOT NULL,
	"log" jsonb NOT NULL,
	"attack" jsonb NOT NULL,
	"texts" jsonb NOT NULL,
	CONSTRAINT "release_setId_number_unique" UNIQUE("set_id","number")
);
--> statement-breakpoint
CREATE TABLE "core"."release_table" (
	"release_id" bigint NOT NULL,
	"by" text NOT NULL,
	"tables" jsonb NOT NULL,
	CONSTRAINT "release_table_release_id_by_pk" PRIMARY KEY("release_id","by")
);
--> statement-breakpoint
CREATE TABLE "core"."questionnaire" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "core"."questionnaire_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	CONSTRAINT "questionnaire_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "core"."questionnaire_version" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "core"."questionnaire_version_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"questionnaire_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	CONSTRAINT "questionnaire_version_questionnaireId_number_unique" UNIQUE("questionnaire_id","number")
);
--> statement-breakpoint
CREATE TABLE "core"."round" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "core"."round_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"questionnaire_id" bigint NOT NULL,
	"strategy" text NOT NULL,
	"process_step" text NOT NULL,
	"audience" text NOT NULL,
	"access" text NOT NULL,
	"languages" text[] NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date,
	"closed_on" date,
	"entry_ended_on" date,
	"why" jsonb NOT NULL,
	"decides" text NOT NULL,
	"decision_on" date,
	"results_on" date,
	"breakdowns" text[] NOT NULL,
	"crosses" jsonb NOT NULL,
	"contact" jsonb NOT NULL,
	CONSTRAINT "round_slug_unique" UNIQUE("slug"),
	CONSTRAINT "round_closes_after_opening" CHECK ("core"."round"."closes_on" >= "core"."round"."opens_on"),
	CONSTRAINT "round_entry_ends_after_closing" CHECK ("core"."round"."entry_ended_on" is null or "core"."round"."closed_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "core"."round_progress" (
	"round_id" bigint NOT NULL,
	"dimension" text NOT NULL,
	"value" text NOT NULL,
	"people" integer NOT NULL,
	CONSTRAINT "round_progress_round_id_dimension_value_pk" PRIMARY KEY("round_id","dimension","value")
);
--> statement-breakpoint
CREATE TABLE "core"."round_version" (
	"round_id" bigint NOT NULL,
	"version_id" bigint NOT NULL,
	CONSTRAINT "round_version_round_id_version_id_pk" PRIMARY KEY("round_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "core"."answer_count" (
	"set_id" bigint NOT NULL,
	"profile_id" integer NOT NULL,
	"question" text NOT NULL,
	"question_row" text NOT NULL,
	"option" text NOT NULL,
	"place" smallint NOT NULL,
	"people" integer NOT NULL,
	"sum" bigint,
	CONSTRAINT "answer_count_set_id_question_question_row_option_place_profile_id_pk" PRIMARY KEY("set_id","question","question_row","option","place","profile_id")
);
--> statement-breakpoint
CREATE TABLE "core"."answer_set" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "core"."answer_set_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"round_id" bigint NOT NULL,
	"period" text NOT NULL,
	"steps_done" integer DEFAULT 0 NOT NULL,
	"steps_in_all" integer DEFAULT 0 NOT NULL,
	"respondents" integer,
	"counted_on" date,
	"withdrawn" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "answer_set_roundId_period_unique" UNIQUE("round_id","period")
);
--> statement-breakpoint
CREATE TABLE "core"."profile" (
	"set_id" bigint NOT NULL,
	"profile_id" integer NOT NULL,
	"values" smallint[] NOT NULL,
	"people" integer NOT NULL,
	CONSTRAINT "profile_set_id_profile_id_pk" PRIMARY KEY("set_id","profile_id")
);
--> statement-breakpoint
ALTER TABLE "core"."official_role" ADD CONSTRAINT "official_role_subject_official_subject_fk" FOREIGN KEY ("subject") REFERENCES "core"."official"("subject") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."published_grouping" ADD CONSTRAINT "published_grouping_set_id_answer_set_id_fk" FOREIGN KEY ("set_id") REFERENCES "core"."answer_set"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."published_grouping" ADD CONSTRAINT "published_grouping_release_id_release_id_fk" FOREIGN KEY ("release_id") REFERENCES "core"."release"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."release" ADD CONSTRAINT "release_set_id_answer_set_id_fk" FOREIGN KEY ("set_id") REFERENCES "core"."answer_set"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."release_table" ADD CONSTRAINT "release_table_release_id_release_id_fk" FOREIGN KEY ("release_id") REFERENCES "core"."release"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."questionnaire_version" ADD CONSTRAINT "questionnaire_version_questionnaire_id_questionnaire_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "core"."questionnaire"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."round" ADD CONSTRAINT "round_questionnaire_id_questionnaire_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "core"."questionnaire"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."round_progress" ADD CONSTRAINT "round_progress_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "core"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."round_version" ADD CONSTRAINT "round_version_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "core"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."round_version" ADD CONSTRAINT "round_version_version_id_questionnaire_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "core"."questionnaire_version"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."answer_count" ADD CONSTRAINT "answer_count_set_id_answer_set_id_fk" FOREIGN KEY ("set_id") REFERENCES "core"."answer_set"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."answer_set" ADD CONSTRAINT "answer_set_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "core"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."profile" ADD CONSTRAINT "profile_set_id_answer_set_id_fk" FOREIGN KEY ("set_id") REFERENCES "core"."answer_set"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "response_text_id" ON "answers"."response_text" USING btree ("round_id","id");