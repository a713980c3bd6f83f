-- Pictures of talks and flip charts, under random keys. Each is written once.
CREATE TABLE pictures (
    stream TEXT NOT NULL,
    key    TEXT NOT NULL,
    type   TEXT NOT NULL, -- image/jpeg, image/png, image/webp
    bytes  BLOB NOT NULL,
    PRIMARY KEY (stream, key)
) WITHOUT ROWID;
