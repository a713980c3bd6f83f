import type { HelloRequest, Refusal, Welcome } from './contract';
import type { Said } from './line';

export type Status =
  | { kind: 'connecting' }
  | { kind: 'live' }
  /** With the reason, if the server said one. */
  | { kind: 'retrying'; why?: Refusal }
  | { kind: 'asleep' }
  | { kind: 'refused'; refusal: Refusal };

/** Who listens to a connection. What comes between `greeting` and `welcome` belongs after the welcome. */
export type Listener = Omit<Said, 'bye'> & {
  hello(): HelloRequest;
  greeting(): void;
  welcome(welcome: Welcome): void;
  status(status: Status): void;
};
