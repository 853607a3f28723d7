-- Roles are the server's, not the database's, so a second database finds them already there.
DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['kelpo_web', 'kelpo_worker', 'kelpo_texts'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
    END IF;
    EXECUTE format('GRANT %I TO CURRENT_USER', role_name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA core, answers, audit TO kelpo_web, kelpo_worker;
--> statement-breakpoint
GRANT USAGE ON SCHEMA answers TO kelpo_texts;
--> statement-breakpoint
-- The web reads what may be seen: no answer, no raw count (profile, answer_count).
GRANT SELECT ON core.content_document, core.questionnaire, core.questionnaire_version, core.round, core.round_version,
  core.round_progress, core.answer_set, core.release, core.release_table, core.published_grouping,
  core.official, core.official_role TO kelpo_web, kelpo_worker;
--> statement-breakpoint
GRANT UPDATE (closed_on, entry_ended_on) ON core.round TO kelpo_web;
--> statement-breakpoint
GRANT INSERT ON answers.response, answers.response_text TO kelpo_web;
--> statement-breakpoint
GRANT SELECT (round_id, id, content_mac) ON answers.response TO kelpo_web;
--> statement-breakpoint
GRANT SELECT, INSERT ON audit.line TO kelpo_web, kelpo_worker;
--> statement-breakpoint
GRANT SELECT ON answers.response TO kelpo_worker;
--> statement-breakpoint
GRANT UPDATE (set_id) ON answers.response TO kelpo_worker;
--> statement-breakpoint
GRANT INSERT, UPDATE ON core.answer_set TO kelpo_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON core.profile, core.answer_count TO kelpo_worker;
--> statement-breakpoint
GRANT INSERT, UPDATE, DELETE ON core.round_progress TO kelpo_worker;
--> statement-breakpoint
-- A release is added whole and never changed: no role of the product has UPDATE or DELETE.
GRANT INSERT ON core.release, core.release_table, core.published_grouping TO kelpo_worker;
--> statement-breakpoint
GRANT SELECT ON answers.response_text TO kelpo_texts;
--> statement-breakpoint
-- The worker counts how many wrote an answer; it can't read what.
GRANT SELECT (round_id, question, option) ON answers.response_text TO kelpo_worker;
--> statement-breakpoint
-- Each round is a partition of its own, so that its answers can be dropped whole when their time is over.
CREATE FUNCTION answers.add_round(new_round bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TABLE IF NOT EXISTS answers.response_%s PARTITION OF answers.response FOR VALUES IN (%s)', new_round, new_round);
  EXECUTE format('CREATE TABLE IF NOT EXISTS answers.response_text_%s PARTITION OF answers.response_text FOR VALUES IN (%s)', new_round, new_round);
END $$;
--> statement-breakpoint
-- Rows lie on disk in the order in which they came. Rewriting them in the order of their random ids forgets it.
CREATE FUNCTION answers.forget_order(of_round bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  EXECUTE format('CLUSTER answers.response_%s USING response_%s_pkey', of_round, of_round);
  EXECUTE format('CLUSTER answers.response_text_%s USING response_text_%s_round_id_id_idx', of_round, of_round);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION answers.add_round(bigint), answers.forget_order(bigint) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION answers.forget_order(bigint) TO kelpo_worker;
