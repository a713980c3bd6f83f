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
