import './ready.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { leadingOf } from '../state/pairing';
import { type ReachSheet, reach, watchReach } from '../state/reach';
import { countOf, soundOf } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { Desk } from './desk';

type Check = { name: string; good: boolean; what: string; act?: { label: string; go: () => void } };

/** Before the start: what a room needs, how it stands, and what to do. It keeps nobody from starting. */
export function Ready({ desk }: { desk: Desk }) {
  const alone = useSignal<ReachSheet | undefined>(undefined);
  useEffect(() => watchReach(reach, (told) => (alone.value = told)), []);
  const checks = checksOf(desk, alone.value !== undefined);
  const good = checks.filter((check) => check.good).length;
  return (
    <section class="ready" aria-labelledby="ready">
      <h3 id="ready">
        {t('control.ready.title')} <span class="count">{t('control.ready.count', { good, count: checks.length })}</span>
      </h3>
      <ul>
        {checks.map(({ name, good, what, act }) => (
          <li key={name} class={good ? 'good' : 'open'}>
            <Icon name={good ? 'check' : 'alert'} />
            <p>
              <strong>{name}</strong> <span>{what}</span>
            </p>
            {act && <Button onClick={act.go}>{act.label}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function checksOf(desk: Desk, nobodyReached: boolean): Check[] {
  const shared = desk.live.shared.value;
  const isStage = desk.live.crowd.value?.stage === true;
  const leads = leadingOf(shared) > 0;
  const joined = !desk.session.value?.rehearsal && (countOf(shared, 'joined') ?? 0) > 0;
  const came = leads || (joined && !nobodyReached);
  const isSecure = window.isSecureContext;
  return [
    {
      name: t('control.ready.screen'),
      good: isStage,
      what: t(isStage ? 'control.ready.screenOn' : 'control.ready.screenOff'),
    },
    {
      name: t('control.ready.phones'),
      good: came,
      what: t(
        came
          ? 'control.ready.phonesCame'
          : joined
            ? 'control.ready.phonesHere'
            : nobodyReached
              ? 'control.ready.phonesNone'
              : 'control.ready.phonesTry',
      ),
    },
    {
      name: t('control.ready.spare'),
      good: leads,
      what: t(leads ? 'control.ready.spareOn' : 'control.ready.spareOff'),
      ...(leads ? {} : { act: { label: t('control.lead.title'), go: () => desk.ask({ kind: 'lead' }) } }),
    },
    soundCheck(desk),
    {
      name: t('control.ready.line'),
      good: isSecure,
      what: t(isSecure ? 'control.ready.secure' : 'control.ready.plain'),
    },
  ];
}

/** Silence is well, too. */
function soundCheck(desk: Desk): Check {
  const { on, tests } = soundOf(desk.live.shared.value);
  return {
    name: t('control.sound.name'),
    good: !on || tests > 0,
    what: t(!on ? 'control.sound.isOff' : tests > 0 ? 'control.sound.tested' : 'control.sound.isOn'),
    act: on
      ? { label: t('control.sound.test'), go: () => void desk.act({ kind: 'testSound' }) }
      : { label: t('control.sound.turnOn'), go: () => void desk.act({ kind: 'setSound', on: true }) },
  };
}
