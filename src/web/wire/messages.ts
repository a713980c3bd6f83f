import type {
  Beat,
  Bye,
  Crowd,
  HelloAnswer,
  IdeaEntity,
  Patch,
  Refusal,
  SendAnswer,
  Snapshot,
  ViewAnswer,
  Welcome,
} from './contract';

/** Nothing from the wire is believed before it was looked at: each reader gives the message, or undefined. */

type Loose = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isMaybe = (value: unknown, type: 'number' | 'string') => value === undefined || typeof value === type;

export function isPatch(value: unknown): value is Patch {
  return (
    isRecord(value) &&
    isNumber(value.f) &&
    isNumber(value.t) &&
    (value.s === undefined || isRecord(value.s)) &&
    isMaybe(value.p, 'string') &&
    (value.d === undefined || (Array.isArray(value.d) && value.d.every((name) => typeof name === 'string')))
  );
}

export function isSnapshot(value: unknown): value is Snapshot {
  return isRecord(value) && isNumber(value.v) && isRecord(value.s) && isMaybe(value.p, 'string');
}

export function isCrowd(value: unknown): value is Crowd {
  return (
    isRecord(value) &&
    isNumber(value.here) &&
    isNumber(value.turnedAway) &&
    (value.away === undefined || (Array.isArray(value.away) && value.away.every(isNumber)))
  );
}

export function isBeat(value: unknown): value is Beat {
  return (
    isRecord(value) &&
    isNumber(value.v) &&
    isNumber(value.h) &&
    isMaybe(value.ov, 'number') &&
    isMaybe(value.oh, 'number')
  );
}

export function isBye(value: unknown): value is Bye {
  return isRecord(value) && (value.reason === 'restart' || value.reason === 'revoked') && isNumber(value.retryAfterMs);
}

export function isRefusal(value: unknown): value is Refusal {
  return isRecord(value) && typeof value.code === 'string' && (value.values === undefined || isRecord(value.values));
}

function isWelcome(value: unknown): value is Welcome {
  return (
    isRecord(value) &&
    typeof value.epoch === 'string' &&
    isNumber(value.version) &&
    isNumber(value.now) &&
    (value.patch === undefined || isPatch(value.patch)) &&
    isMaybe(value.snapshot, 'number') &&
    isMaybe(value.place, 'string') &&
    (value.own === undefined || isPatch(value.own))
  );
}

export function isHelloAnswer(value: unknown): value is HelloAnswer {
  return (
    isRecord(value) && (isWelcome(value.welcome) || isRefusal(value.refused)) && isMaybe(value.retryAfterMs, 'number')
  );
}

export function isSendAnswer(value: unknown): value is SendAnswer {
  return (
    isRecord(value) &&
    (isNumber(value.version) || isRefusal(value.refused)) &&
    isMaybe(value.made, 'string') &&
    isMaybe(value.retryAfterMs, 'number')
  );
}

export function isViewAnswer(value: unknown): value is ViewAnswer {
  return (
    isRecord(value) &&
    typeof value.epoch === 'string' &&
    isNumber(value.now) &&
    (value.patch === undefined || isPatch(value.patch)) &&
    (value.own === undefined || isPatch(value.own)) &&
    (value.crowd === undefined || isCrowd(value.crowd)) &&
    (value.beat === undefined || isBeat(value.beat)) &&
    (value.bye === undefined || isBye(value.bye))
  );
}

export function isIdea(value: unknown): value is IdeaEntity {
  return isRecord(value) && typeof value.t === 'string' && isNumber(value.w) && isMaybe(value.by, 'string');
}
