import { useEffect } from 'preact/hooks';
import type { ProgrammeSheet } from '../state/programmes';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { LiveRegion } from '../ui/LiveRegion';
import { Mark } from '../ui/Mark';
import { AddressPart } from './AddressPart';
import { ArchivePart } from './ArchivePart';
import type { CycleDesk } from './cycleDesk';
import { Days } from './Days';
import { DeletePart } from './DeletePart';
import { EnterProject } from './EnterProject';
import { GrowthPart } from './GrowthPart';
import { type Part, Parts } from './Parts';
import { PeoplePart } from './PeoplePart';
import { Practices } from './Practices';
import { ProjectList } from './ProjectList';
import { PromiseList } from './PromiseList';
import { Renaming } from './Renaming';
import { ScanYears } from './ScanYears';
import { Sticking } from './Sticking';
import { WhatNowPart } from './WhatNowPart';

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
        <Mark />
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
          <WhatNowPart id={desk.id} sheet={sheet} />
          {sheet.role !== 'owner' && <AddressPart desk={desk} />}
          <Parts parts={partsOf(desk, sheet)} />
        </>
      ) : (
        <p class="soft">{t('cycle.loading')}</p>
      )}
      <LiveRegion />
    </main>
  );
}

/** What there is of a cycle for whoever reads it. */
function partsOf(desk: CycleDesk, sheet: ProgrammeSheet): readonly Part[] {
  const owner = sheet.role === 'owner';
  const parts: (Part | false)[] = [
    {
      name: 'projects',
      title: 'cycle.projects',
      shows: (
        <>
          <ProjectList desk={desk} sheet={sheet} />
          {owner && <EnterProject desk={desk} />}
        </>
      ),
    },
    { name: 'promises', title: 'learning.promises', shows: <PromiseList desk={desk} sheet={sheet} /> },
    { name: 'practices', title: 'cycle.practice.title', shows: <Practices desk={desk} sheet={sheet} /> },
    { name: 'stick', title: 'cycle.stick.title', shows: <Sticking desk={desk} sheet={sheet} /> },
    { name: 'days', title: 'cycle.days', shows: <Days sheet={sheet} desk={desk} /> },
    { name: 'growth', title: 'cycle.growth.title', shows: <GrowthPart sheet={sheet} /> },
    (sheet.scans ?? []).length > 0 && {
      name: 'scans',
      title: 'cycle.growth.scan',
      shows: <ScanYears scans={sheet.scans ?? []} />,
    },
    owner &&
      (sheet.people ?? []).length > 0 && {
        name: 'people',
        title: 'cycle.named.title',
        shows: <PeoplePart desk={desk} sheet={sheet} />,
      },
    owner && { name: 'archive', title: 'cycle.archive.title', shows: <ArchivePart desk={desk} /> },
    owner && {
      name: 'delete',
      title: 'cycle.delete.title',
      shows: <DeletePart desk={desk} name={sheet.name} />,
      last: true,
    },
  ];
  return parts.filter((part) => part !== false);
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
