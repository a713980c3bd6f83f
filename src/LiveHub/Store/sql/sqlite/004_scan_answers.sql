-- What people answered to learning scans: under random keys, without version and without time, so that nothing joins
-- a row with a person; the table is written anew, in random order, whenever a scan closes.
CREATE TABLE scan_answers (
    stream TEXT NOT NULL,
    key    TEXT NOT NULL, -- the activity and a random key
    value  TEXT NOT NULL,
    PRIMARY KEY (stream, key)
) WITHOUT ROWID;
