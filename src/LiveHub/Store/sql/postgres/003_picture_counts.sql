-- How many pictures each person has brought: not which, or the photos would not be anonymous.
CREATE TABLE picture_counts (
    stream   text NOT NULL,
    seat     text NOT NULL,
    pictures int  NOT NULL,
    PRIMARY KEY (stream, seat)
);
