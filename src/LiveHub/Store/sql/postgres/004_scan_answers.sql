-- What people answered to learning scans: under random keys, without version and without time, so that nothing joins
-- a row with a person; the table is written anew, in random order, whenever a scan closes.
CREATE TABLE scan_answers (
    stream text NOT NULL,
    key    text NOT NULL, -- the activity and a random key
    value  text NOT NULL,
    PRIMARY KEY (stream, key)
);
