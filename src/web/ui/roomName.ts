import { t } from '../state/words';

/** What a room is called: by its number, and its name when it has one. */
export function roomName({ number, name }: { number: number; name?: string | undefined }): string {
  return name ? t('ui.roomNamed', { number, name }) : t('ui.room', { number });
}

/** Somebody by its name, or by the number it came with. */
export function personName({ number, name }: { number: number; name?: string }): string {
  return name ?? t('ui.guest', { number });
}
