GRANT INSERT, UPDATE ON core.workshop TO kelpo_web;
--> statement-breakpoint
GRANT UPDATE (reminded_on, thanked_on, ended_on, signed_up, attended) ON core.workshop TO kelpo_worker;
--> statement-breakpoint
GRANT SELECT, INSERT ON core.workshop_note, core.workshop_announcement TO kelpo_web;
--> statement-breakpoint
GRANT UPDATE, DELETE ON core.workshop_note TO kelpo_web;
--> statement-breakpoint
GRANT SELECT ON core.workshop_note, core.workshop_announcement TO kelpo_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON contacts.arrival TO kelpo_web;
--> statement-breakpoint
GRANT SELECT, DELETE ON contacts.arrival TO kelpo_worker;
--> statement-breakpoint
-- A person may take herself off the list at once.
GRANT SELECT, INSERT, UPDATE, DELETE ON contacts.co_developer TO kelpo_web;
--> statement-breakpoint
GRANT SELECT, UPDATE, DELETE ON contacts.co_developer TO kelpo_worker;
