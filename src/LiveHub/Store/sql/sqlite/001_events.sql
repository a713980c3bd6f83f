-- The log: one row per event. The primary key is the referee between everybody who appends.
CREATE TABLE events (
    stream  TEXT    NOT NULL,
    version INTEGER NOT NULL,
    command TEXT    NULL,     -- the id of the command that made it, on its first event
    at      INTEGER NOT NULL, -- Unix milliseconds
    kind    TEXT    NOT NULL,
    data    TEXT    NOT NULL,
    PRIMARY KEY (stream, version)
) WITHOUT ROWID;

CREATE UNIQUE INDEX events_command ON events (stream, command) WHERE command IS NOT NULL;

-- Beside the log: names, authors, hashes of capabilities; written in the same commit, and forgettable.
CREATE TABLE side (
    stream  TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    key     TEXT    NOT NULL,
    value   TEXT    NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (stream, kind, key)
) WITHOUT ROWID;
