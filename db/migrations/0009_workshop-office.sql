CREATE TABLE "contacts"."arrival" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workshop_id" bigint NOT NULL,
	"sign_up_id" uuid,
	"people" smallint NOT NULL,
	"is_undone" boolean DEFAULT false NOT NULL,
	CONSTRAINT "arrival_people" CHECK ("contacts"."arrival"."people" between 1 and 99)
);
--> statement-breakpoint
CREATE TABLE "contacts"."co_developer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"topics" text[] NOT NULL,
	"municipality" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"language" text NOT NULL,
	"kept_until" date NOT NULL,
	"asked_on" date,
	"suspect" boolean DEFAULT false NOT NULL,
	"content_mac" text NOT NULL,
	CONSTRAINT "co_developer_reachable" CHECK ("contacts"."co_developer"."email" is not null or "contacts"."co_developer"."phone" is not null)
);
--> statement-breakpoint
CREATE TABLE "core"."workshop_announcement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workshop_id" bigint NOT NULL,
	"text" text NOT NULL,
	"written_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core"."workshop_note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workshop_id" bigint NOT NULL,
	"table_name" text NOT NULL,
	"heading" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"written_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "note_headings" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "reminded_on" date;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "thanked_on" date;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "contacts"."arrival" ADD CONSTRAINT "arrival_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "core"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts"."arrival" ADD CONSTRAINT "arrival_sign_up_id_sign_up_id_fk" FOREIGN KEY ("sign_up_id") REFERENCES "contacts"."sign_up"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."workshop_announcement" ADD CONSTRAINT "workshop_announcement_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "core"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "core"."workshop_note" ADD CONSTRAINT "workshop_note_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "core"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arrival_workshop" ON "contacts"."arrival" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "workshop_note_workshop" ON "core"."workshop_note" USING btree ("workshop_id");