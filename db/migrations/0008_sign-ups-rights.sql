GRANT USAGE ON SCHEMA contacts TO kelpo_web, kelpo_worker;
--> statement-breakpoint
-- Locking a workshop's row needs the right to change something in it.
GRANT UPDATE (last_number) ON core.workshop TO kelpo_web, kelpo_worker;
--> statement-breakpoint
GRANT SELECT ON core.workshop TO kelpo_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON contacts.sign_up, contacts.message TO kelpo_web, kelpo_worker;
--> statement-breakpoint
-- Only background work deletes people's data, when its day has come.
GRANT DELETE ON contacts.sign_up, contacts.message TO kelpo_worker;
