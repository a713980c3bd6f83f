/** The server's clock, estimated from the middle of round trips on a monotonic clock. */
export type ServerClock = {
  /** The server's Unix milliseconds, now. */
  now(): number;
  /** This device's monotonic milliseconds. */
  mono(): number;
  /** The next sample counts whatever its round trip: after a sleep, old ones are worth nothing. */
  begin(): void;
  sample(sentAt: number, heardAt: number, server: number): void;
};

export function serverClock(mono = () => performance.now(), wall = () => Date.now()): ServerClock {
  let offset = wall() - mono();
  let best = Number.POSITIVE_INFINITY;
  return {
    now: () => mono() + offset,
    mono,
    begin() {
      best = Number.POSITIVE_INFINITY;
    },
    sample(sentAt, heardAt, server) {
      const trip = heardAt - sentAt;
      if (trip >= 0 && trip < best) {
        best = trip;
        offset = server - (sentAt + heardAt) / 2;
      }
    },
  };
}
