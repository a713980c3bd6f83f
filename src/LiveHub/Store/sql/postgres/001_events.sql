-- The log: one row per event. The primary key is the referee between all nodes that append.
CREATE TABLE events (
    stream  text   NOT NULL,
    version bigint NOT NULL,
    command text   NULL,     -- the id of the command that made it, on its first event
    at      bigint NOT NULL, -- Unix milliseconds
    kind    text   NOT NULL,
    data    text   NOT NULL, -- JSON as it was written: the order of its properties counts
    PRIMARY KEY (stream, version)
);

CREATE UNIQUE INDEX events_command ON events (stream, command) WHERE command IS NOT NULL;

-- Beside the log: names, authors, hashes of capabilities; written in the same commit, and forgettable.
CREATE TABLE side (
    stream  text   NOT NULL,
    kind    text   NOT NULL,
    key     text   NOT NULL,
    value   text   NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (stream, kind, key)
);

-- Every node reads what others have written since a version.
CREATE INDEX side_version ON side (stream, version);
