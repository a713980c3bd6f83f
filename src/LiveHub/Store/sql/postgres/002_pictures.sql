-- Pictures of talks and flip charts, under random keys. Each is written once.
CREATE TABLE pictures (
    stream text  NOT NULL,
    key    text  NOT NULL,
    type   text  NOT NULL, -- image/jpeg, image/png, image/webp
    bytes  bytea NOT NULL,
    PRIMARY KEY (stream, key)
);
