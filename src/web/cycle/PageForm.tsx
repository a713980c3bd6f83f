import { useSignal } from '@preact/signals';
import { TextField } from '../signup/TextField';
import { fromField, type InvitationDesk, toField, workshopLines, workshopsOf } from '../state/signUps';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Act } from './SignUps';

/** What the page says: about what, when, where, which workshops; and where to look back afterwards. */
export function PageForm({ desk, act }: { desk: InvitationDesk; act: Act }) {
  const { page } = desk;
  const of = page.session;
  const about = useSignal(page.about);
  const where = useSignal(page.where);
  const begins = useSignal(toField(page.beginsAt));
  const ends = useSignal(toField(page.endsAt));
  const workshops = useSignal(workshopLines(desk.workshops));
  const recap = useSignal(desk.recap ?? '');
  const save = async (event: Event) => {
    event.preventDefault();
    const [from, until] = [fromField(begins.value), fromField(ends.value)];
    const written = await act({
      kind: 'writeInvitation',
      session: of,
      about: about.value,
      where: where.value,
      ...(from ? { beginsAt: from } : {}),
      ...(until ? { endsAt: until } : {}),
    });
    const offered =
      written && (await act({ kind: 'offerWorkshops', session: of, workshops: workshopsOf(workshops.value) }));
    if (offered && recap.value.trim() !== (desk.recap ?? '')) {
      await act({ kind: 'writeRecap', session: of, link: recap.value });
    }
  };
  return (
    <form class="page-form" onSubmit={save} noValidate>
      <TextField id={`about-${of}`} of={about} label={t('signups.about')} most={2000} lines={4} />
      <div class="pair">
        <TextField id={`begins-${of}`} of={begins} label={t('signups.begins')} most={30} moment={true} />
        <TextField id={`ends-${of}`} of={ends} label={t('signups.ends')} most={30} moment={true} />
      </div>
      <TextField id={`where-${of}`} of={where} label={t('signups.where')} most={200} />
      <TextField
        id={`workshops-${of}`}
        of={workshops}
        label={t('signups.workshops')}
        most={3000}
        lines={3}
        hint={t('signups.workshopsHint')}
      />
      <TextField
        id={`recap-${of}`}
        of={recap}
        label={t('signups.recap')}
        most={500}
        keys="url"
        hint={t('signups.recapHint')}
      />
      <div>
        <Button type="submit">{t('signups.save')}</Button>
      </div>
    </form>
  );
}
