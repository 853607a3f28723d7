GRANT UPDATE (counts_marked) ON core.round TO kelpo_web;
--> statement-breakpoint
-- To tell words of an answer that is left out; the words themselves stay out of the worker's reach.
GRANT SELECT (id) ON answers.response_text TO kelpo_worker;
