import type { ComponentChildren } from 'preact';
import type { ProgrammeSheet } from '../state/programmes';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { nextAsked, type WhatNow, whatNow } from './whatNow';
import { dayOf, today } from './words';

type Props = { id: string; sheet: ProgrammeSheet };

/** On top of a learning cycle: the one thing to do now, and what comes after it. */
export function WhatNowPart({ id, sheet }: Props) {
  const now = whatNow(sheet, today());
  const next = nextAsked(sheet, today());
  return (
    <section class="what-now" aria-label={t('cycle.now.title')}>
      <p class="said">{saidOf(now)}</p>
      <Way id={id} now={now} />
      <p class="soft">
        {next
          ? t('cycle.now.next', {
              day: dayOf(next.check.due),
              check: t(`cycle.checks.${next.check.of}`),
              title: next.project.canvas.title ?? '',
            })
          : t(sheet.role === 'owner' ? 'cycle.now.nextOwner' : 'cycle.now.nextOthers')}
      </p>
    </section>
  );
}

function saidOf(now: WhatNow): string {
  switch (now.say) {
    case 'asked':
      return t('cycle.now.asked', {
        check: t(`cycle.checks.${now.asked.check.of}`),
        title: now.asked.project.canvas.title ?? '',
      });
    case 'running':
    case 'invite':
      return t(`cycle.now.${now.say}`, { title: now.title });
    case 'due':
    case 'settle':
      return t(`cycle.now.${now.say}`, { count: now.count });
    default:
      return t(`cycle.now.${now.say}`);
  }
}

/** The way to it; none where there is only to look. */
function Way({ id, now }: { id: string; now: WhatNow }) {
  switch (now.say) {
    case 'begin':
    case 'plan':
      return <Main href="/#new">{t('cycle.now.newSession')}</Main>;
    case 'invite':
      return <Main href={`/cycle/${id}/signups`}>{t('cycle.now.toSignUps')}</Main>;
    case 'due':
      return <Main href={`/cycle/${id}/signups`}>{t('cycle.now.toDue')}</Main>;
    case 'settle':
      return <Main href="#part-promises">{t('cycle.now.toPromises')}</Main>;
    case 'asked':
      return <ToProject project={now.asked.project.project} />;
    case 'tell':
      return <ToProject project={now.project.project} />;
    default:
      return null;
  }
}

function Main({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="button primary" href={href}>
      {children}
    </a>
  );
}

function ToProject({ project }: { project: string }) {
  const go = () => {
    const card = document.getElementById(`project-${project}`);
    if (card instanceof HTMLDetailsElement) {
      card.open = true;
      card.querySelector('summary')?.focus();
      card.scrollIntoView();
    }
  };
  return (
    <Button kind="primary" onClick={go}>
      {t('cycle.now.toProject')}
    </Button>
  );
}
