CREATE SCHEMA "contacts";
--> statement-breakpoint
CREATE TABLE "contacts"."message" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "contacts"."message_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" text NOT NULL,
	"subject" uuid NOT NULL,
	"kind" text NOT NULL,
	"params" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"channel" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"problem" text,
	"told_at" timestamp with time zone,
	CONSTRAINT "message_channel" CHECK ("contacts"."message"."channel" in ('email', 'sms', 'call')),
	CONSTRAINT "message_state" CHECK ("contacts"."message"."state" in ('queued', 'sent', 'kept', 'refused', 'told'))
);
--> statement-breakpoint
CREATE TABLE "contacts"."sign_up" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workshop_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"turn" integer NOT NULL,
	"state" text NOT NULL,
	"mode" text NOT NULL,
	"party" smallint NOT NULL,
	"offer_ends_at" timestamp with time zone,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"needs" text,
	"language" text NOT NULL,
	"suspect" boolean DEFAULT false NOT NULL,
	"content_mac" text NOT NULL,
	CONSTRAINT "sign_up_workshopId_number_unique" UNIQUE("workshop_id","number"),
	CONSTRAINT "sign_up_workshopId_turn_unique" UNIQUE("workshop_id","turn"),
	CONSTRAINT "sign_up_state" CHECK ("contacts"."sign_up"."state" in ('confirmed', 'waiting', 'offered', 'declined', 'lapsed', 'cancelled', 'attended', 'absent')),
	CONSTRAINT "sign_up_mode" CHECK ("contacts"."sign_up"."mode" in ('on-site', 'remote')),
	CONSTRAINT "sign_up_party" CHECK ("contacts"."sign_up"."party" between 1 and 5),
	CONSTRAINT "sign_up_offer" CHECK (("contacts"."sign_up"."state" = 'offered') = ("contacts"."sign_up"."offer_ends_at" is not null)),
	CONSTRAINT "sign_up_reachable" CHECK ("contacts"."sign_up"."email" is not null or "contacts"."sign_up"."phone" is not null)
);
--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "audience" text DEFAULT 'public' NOT NULL;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "sign_up_opens_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "sign_up_closes_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "waiting_list_limit" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "offer_hours" integer DEFAULT 48 NOT NULL;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "remote_address" text;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "cancelled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "last_number" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD COLUMN "calendar_sequence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts"."sign_up" ADD CONSTRAINT "sign_up_workshop_id_workshop_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "core"."workshop"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_subject" ON "contacts"."message" USING btree ("subject");--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD CONSTRAINT "workshop_waiting_list" CHECK ("core"."workshop"."waiting_list_limit" >= 0 and "core"."workshop"."offer_hours" > 0);--> statement-breakpoint
ALTER TABLE "core"."workshop" ADD CONSTRAINT "workshop_sign_up_period" CHECK ("core"."workshop"."sign_up_closes_at" > "core"."workshop"."sign_up_opens_at");