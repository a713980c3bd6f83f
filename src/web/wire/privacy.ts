import { type Answer, ask } from './api';
import type { PrivacySheet } from './contract';
import { isRecord } from './messages';

/** What is kept about people, and how this server is set. */
export function privacySheet(): Promise<Answer<PrivacySheet>> {
  const is = (body: unknown): body is PrivacySheet =>
    isRecord(body) && Array.isArray(body.kept) && typeof body.store === 'string';
  return ask('/api/privacy', is);
}
