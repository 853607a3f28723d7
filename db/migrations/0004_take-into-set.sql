-- Rows lie on disk in the order in which they came. Taking a round's answers into a set rewrites them in the order of
-- their random ids, which forgets it: one copy, where marking them and then sorting them would write each three times.
-- Until the copy is made, others may read; nobody may write.
CREATE FUNCTION answers.take_into_set(of_round bigint, into_set bigint, with_marked boolean) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  columns text := (
    SELECT string_agg(CASE attname WHEN 'set_id' THEN 'coalesce(set_id, CASE WHEN $2 OR NOT suspect THEN $1 END) AS set_id' ELSE quote_ident(attname) END, ', ' ORDER BY attnum)
    FROM pg_attribute WHERE attrelid = format('answers.response_%s', of_round)::regclass AND attnum > 0 AND NOT attisdropped);
BEGIN
  EXECUTE format('LOCK TABLE answers.response_%s IN SHARE ROW EXCLUSIVE MODE', of_round);
  EXECUTE format('CREATE TEMPORARY TABLE taken ON COMMIT DROP AS SELECT %s FROM answers.response_%s ORDER BY id', columns, of_round) USING into_set, with_marked;
  EXECUTE format('TRUNCATE answers.response_%s', of_round);
  EXECUTE format('INSERT INTO answers.response_%s SELECT * FROM pg_temp.taken', of_round);
  DROP TABLE pg_temp.taken;
  EXECUTE format('CLUSTER answers.response_text_%s USING response_text_%s_round_id_id_idx', of_round, of_round);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION answers.take_into_set(bigint, bigint, boolean) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION answers.take_into_set(bigint, bigint, boolean) TO kelpo_worker;
--> statement-breakpoint
DROP FUNCTION answers.forget_order(bigint);
--> statement-breakpoint
REVOKE UPDATE (set_id) ON answers.response FROM kelpo_worker;
