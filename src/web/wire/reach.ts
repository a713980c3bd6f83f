import { type Answer, ask } from './api';
import type { ReachSheet } from './contract';
import { isRecord } from './messages';

/** Whether any other device has reached the server yet; told to browsers on its own computer. */
export function reach(): Promise<Answer<ReachSheet>> {
  return ask('/api/reach', (body): body is ReachSheet => isRecord(body) && typeof body.alone === 'boolean');
}
