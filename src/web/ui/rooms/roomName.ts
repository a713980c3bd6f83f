import { t } from '../../state/words';

/** What a room is called: always with its number, which stands on its door. */
export function roomName({ number, name }: { number: number; name?: string | undefined }): string {
  return name ? t('kinds.roomNamed', { number, name }) : t('kinds.room', { number });
}
