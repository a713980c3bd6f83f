-- Who made which session or learning cycle: a fingerprint of the name that the organisation's sign-in gave, or of
-- everybody who knows the passphrase.
CREATE TABLE makers (
    stream text   NOT NULL,
    maker  text   NOT NULL,
    at     bigint NOT NULL, -- Unix milliseconds
    PRIMARY KEY (stream, maker)
);

CREATE INDEX makers_maker ON makers (maker, at);

-- What a list of streams tells of each, found without reading their logs.
CREATE INDEX events_telling ON events (stream, kind)
WHERE kind IN ('sessionCreated', 'sessionRenamed', 'sessionEnded', 'cycleCreated', 'cycleRenamed');

-- Browsers in which the passphrase was said: of each a fingerprint of its token and that passphrase together.
CREATE TABLE maker_tokens (
    token text   NOT NULL PRIMARY KEY,
    until bigint NOT NULL -- Unix milliseconds
);
