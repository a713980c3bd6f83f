import { deleteSession } from '../state/forgetting';
import { forgetSession, rememberToken } from '../state/memory';
import { t } from '../state/words';
import { SureToDelete } from '../ui/SureToDelete';
import { Dialog } from './Dialog';
import type { Desk } from './desk';

/** Deleting cannot be undone, so the code is to be typed. Everybody is told by the server, this screen too. */
export function DeleteSession({ desk }: { desk: Desk }) {
  const remove = async () => {
    const answer = await deleteSession(desk.code, desk.token);
    if ('refused' in answer && answer.refused.code !== 'sessionDeleted') {
      return answer.refused;
    }
    forgetSession(desk.code);
    for (const audience of ['control', 'stage', 'participants'] as const) {
      rememberToken(desk.code, audience, undefined);
    }
    desk.close();
    return undefined;
  };
  return (
    <Dialog title={t('control.delete.sure')} onClose={() => desk.close()}>
      <p>{t('control.delete.goes')}</p>
      <p>{t('control.delete.stays')}</p>
      <SureToDelete
        typed={desk.code}
        label={t('control.delete.type', { code: desk.code })}
        button={t('control.delete.yes')}
        onDelete={remove}
        onCancel={() => desk.close()}
      />
    </Dialog>
  );
}
