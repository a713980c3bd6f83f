import { useEffect } from 'preact/hooks';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { LiveRegion } from '../ui/LiveRegion';
import { AddressPart } from './AddressPart';
import { ArchivePart } from './ArchivePart';
import type { CycleDesk } from './cycleDesk';
import { Days } from './Days';
import { DeletePart } from './DeletePart';
import { EnterProject } from './EnterProject';
import { GrowthPart } from './GrowthPart';
import { PeoplePart } from './PeoplePart';
import { Practices } from './Practices';
import { ProjectList } from './ProjectList';
import { PromiseList } from './PromiseList';
import { Renaming } from './Renaming';
import { ScanYears } from './ScanYears';
import { Sticking } from './Sticking';

/** A learning cycle between its Learnathons: read when it opens, after each change, and when one comes back to it. */
export function CyclePage({ desk }: { desk: CycleDesk }) {
  useEffect(() => {
    const read = () => void desk.read();
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [desk]);
  const sheet = desk.sheet.value;
  const name = sheet?.name;
  useEffect(() => {
    document.title = name === undefined ? t('cycle.kicker') : `${name} · ${t('cycle.kicker')}`;
  }, [name]);

  if (desk.refused.value) {
    return <Not desk={desk} />;
  }

  return (
    <main class="cycle" aria-busy={sheet ? undefined : 'true'}>
      <a class="brand" href="/" aria-label={t('ui.home')}>
        <img src="/icons/livehub.svg" alt="" width="32" height="32" />
      </a>
      <p class="kicker">{t('cycle.kicker')}</p>
      {sheet ? (
        <>
          <h1>{sheet.name}</h1>
          {sheet.role === 'owner' ? (
            <Renaming desk={desk} name={sheet.name} />
          ) : (
            <p class="soft">{t(sheet.role === 'sponsor' ? 'cycle.asSponsor' : 'cycle.asMember')}</p>
          )}
          {sheet.role !== 'owner' && <AddressPart desk={desk} />}
          <ProjectList desk={desk} sheet={sheet} />
          {sheet.role === 'owner' && <EnterProject desk={desk} />}
          <PromiseList desk={desk} sheet={sheet} />
          <Practices desk={desk} sheet={sheet} />
          <Sticking desk={desk} sheet={sheet} />
          <Days sheet={sheet} token={desk.token} />
          {sheet.role === 'owner' && (
            <p>
              <a href={`/cycle/${desk.id}/signups`}>{t('cycle.signUps')}</a>
            </p>
          )}
          <p>
            <a href={`/cycle/${desk.id}/newsletter`}>{t('cycle.newsletter')}</a>
          </p>
          <GrowthPart sheet={sheet} />
          <ScanYears scans={sheet.scans ?? []} />
          {sheet.role === 'owner' && <PeoplePart desk={desk} sheet={sheet} />}
          {sheet.role === 'owner' && <ArchivePart desk={desk} />}
          {sheet.role === 'owner' && <DeletePart desk={desk} name={sheet.name} />}
        </>
      ) : (
        <p class="soft">{t('cycle.loading')}</p>
      )}
      <LiveRegion />
    </main>
  );
}

function Not({ desk }: { desk: CycleDesk }) {
  const refusal = desk.refused.value ?? { code: 'unavailable' };
  const away = refusal.code === 'unavailable';
  const deleted = refusal.code === 'cycleDeleted';
  return (
    <main class="cycle">
      <p class="kicker">{t('cycle.kicker')}</p>
      <h1>{away ? t('cycle.notReached') : deleted ? why(refusal) : t('cycle.noAccess')}</h1>
      {away ? (
        <Button onClick={() => void desk.read()}>{t('cycle.tryAgain')}</Button>
      ) : (
        <p class="soft">{refusal.code === 'notAllowed' ? t('cycle.noAccessHow') : deleted ? '' : why(refusal)}</p>
      )}
      <p>
        <a href="/">{t('ui.home')}</a>
      </p>
    </main>
  );
}
