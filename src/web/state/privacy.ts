// What the privacy page reads.
export type { PrivacySheet } from '../wire/contract';
export { privacySheet } from '../wire/privacy';
