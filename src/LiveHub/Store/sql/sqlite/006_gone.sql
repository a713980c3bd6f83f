-- What was deleted on purpose: so that its name is given to nobody again, and nothing that was still under way brings it back.
CREATE TABLE gone (
    name TEXT PRIMARY KEY, -- of the stream
    day  TEXT NOT NULL
) WITHOUT ROWID;

-- What was erased, and may still lie in free pages and in backups: until they have been cleaned.
CREATE TABLE unclean (
    name TEXT NOT NULL, -- of the stream
    kind TEXT NOT NULL, -- of the side row; empty for the whole stream
    key  TEXT NOT NULL,
    PRIMARY KEY (name, kind, key)
) WITHOUT ROWID;
