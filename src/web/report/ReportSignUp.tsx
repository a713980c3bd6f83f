import type { Report } from '../state/entities';
import { t } from '../state/words';
import { Heading } from './Heading';

/** Workshops, and how many people were in each. */
export function ReportSignUp({ signUp }: { signUp: Report['signUps'][number] }) {
  return (
    <section>
      <Heading kind="signUp" question={signUp.question} />
      <table class="answers">
        <thead>
          <tr>
            <th scope="col">{t('report.workshop')}</th>
            <th scope="col" class="number">
              {t('report.people')}
            </th>
            <th scope="col" class="number">
              {t('report.waiting')}
            </th>
          </tr>
        </thead>
        <tbody>
          {signUp.workshops.map((workshop) => (
            <tr key={workshop.name}>
              <th scope="row">{workshop.name}</th>
              <td class="number">{t('report.ofPlaces', { taken: workshop.in, places: workshop.capacity })}</td>
              <td class="number">{workshop.waiting}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
