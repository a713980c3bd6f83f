/** Random bytes as base64url. Not randomUUID: halls are served over plain http, where browsers have none. */
export function randomId(bytes = 16): string {
  const drawn = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...drawn))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** A capability: 192 random bits. */
export function randomToken(): string {
  return randomId(24);
}

/** A word of 16 letters, by which a server knows the requests of one tab. */
export function lineWord(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
