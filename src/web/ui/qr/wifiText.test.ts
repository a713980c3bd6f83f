import { describe, expect, it } from 'vitest';
import { qrOf } from './qrOf';
import { wifiText } from './wifiText';

describe('what a phone reads from the code of a Wi-Fi', () => {
  it('is its name and its password', () => {
    expect(wifiText({ name: 'Hall', password: 'learn 2026' })).toBe('WIFI:T:WPA;S:Hall;P:learn 2026;;');
  });

  it('says that an open one has none', () => {
    expect(wifiText({ name: 'Guests' })).toBe('WIFI:T:nopass;S:Guests;;');
  });

  it('does not take what stands in a name or a password for the end of it', () => {
    expect(wifiText({ name: 'a;b', password: String.raw`c:d,"\ ` })).toBe(
      String.raw`WIFI:T:WPA;S:a\;b;P:c\:d\,\"\\ ;;`,
    );
  });

  it('fits a code, also with the longest name and password there may be', () => {
    expect(qrOf(wifiText({ name: ';'.repeat(32), password: ';'.repeat(63) }))).toBeDefined();
  });
});
