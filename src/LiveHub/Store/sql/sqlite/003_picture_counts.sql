-- How many pictures each person has brought: not which, or the photos would not be anonymous.
CREATE TABLE picture_counts (
    stream   TEXT    NOT NULL,
    seat     TEXT    NOT NULL,
    pictures INTEGER NOT NULL,
    PRIMARY KEY (stream, seat)
) WITHOUT ROWID;
