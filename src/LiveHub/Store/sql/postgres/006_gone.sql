-- What was deleted on purpose: so that its name is given to nobody again, and nothing that was still under way brings it back.
CREATE TABLE gone (
    name text PRIMARY KEY, -- of the stream
    day  date NOT NULL
);

-- Whoever writes to a stream asks this first, in the same transaction. Deleting waits for those who have asked, and who asks waits
-- while it is being deleted; so nobody writes to what is gone.
CREATE FUNCTION stream_lives(asked text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(asked, 0));
    IF EXISTS (SELECT 1 FROM gone WHERE name = asked) THEN
        RAISE EXCEPTION 'This stream was deleted.' USING ERRCODE = 'LH001';
    END IF;
END $$;
