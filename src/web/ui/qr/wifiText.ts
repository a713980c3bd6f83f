import type { Wifi } from '../../state/entities';

/** What phones take for a Wi-Fi that they can join (the form that their cameras agree on). */
export function wifiText({ name, password }: Wifi): string {
  const kind = password === undefined ? 'T:nopass;' : 'T:WPA;';
  return `WIFI:${kind}S:${escaped(name)};${password === undefined ? '' : `P:${escaped(password)};`};`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,:"]/g, '\\$&');
}
