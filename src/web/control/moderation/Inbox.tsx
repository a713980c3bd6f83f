import { useSignal } from '@preact/signals';
import type { Command } from '../../state/entities';
import { heldOf, type KeyedHeld, moderationOf } from '../../state/moderation';
import { ideasOf } from '../../state/selectors';
import { t } from '../../state/words';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';
import { Switch } from './Switch';

const lists = ['waiting', 'shown', 'hidden'] as const;
type List = (typeof lists)[number];

/** So many ideas at most in one request: it travels as one message. */
const most = 500;

/** What waits, what is seen on what is on now, and what is hidden: one by one, or several at once. */
export function Inbox({ desk }: { desk: Desk }) {
  const shared = desk.live.shared.value;
  const list = useSignal<List>('waiting');
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const all: Record<List, readonly KeyedHeld[]> = {
    waiting: heldOf(shared, false),
    shown: desk.now.value.kind === 'ballot' ? [] : shownIdeas(desk),
    hidden: heldOf(shared, true),
  };
  const ideas = all[list.value];
  const picked = ideas.filter(({ key }) => chosen.value.has(key)).map(({ key }) => key);
  const show = (one: List) => {
    list.value = one;
    chosen.value = new Set();
  };
  const toggle = (key: string) => {
    const next = new Set(chosen.value);
    if (!next.delete(key)) {
      next.add(key);
    }
    chosen.value = next;
  };
  const act = async (commands: readonly Command[], keys: readonly string[]) => {
    const done = await Promise.all(commands.map((command) => desk.act(command)));
    if (done.every((one) => one)) {
      chosen.value = new Set([...chosen.value].filter((key) => !keys.includes(key)));
      announce(t('control.moderation.done', { count: keys.length }));
    }
  };

  return (
    <section aria-labelledby="inbox">
      <h3 id="inbox">{t('control.moderation.inbox')}</h3>
      {!desk.ended.value && (
        <Switch
          id="approves"
          label={t('control.moderation.approveFirst')}
          hint={t('control.moderation.approveFirstHint')}
          on={moderationOf(shared).approves ?? false}
          onChange={(on) => desk.act({ kind: 'setApproval', on })}
        />
      )}
      <div class="buttons">
        {lists.map((one) => (
          <Button key={one} pressed={list.value === one} onClick={() => show(one)}>
            {t('control.moderation.counted', { part: t(`control.moderation.${one}`), count: all[one].length })}
          </Button>
        ))}
      </div>
      {ideas.length === 0 && <p class="hint">{t(`control.moderation.none.${list.value}`)}</p>}
      {ideas.length > 1 && !desk.ended.value && (
        <div class="bulk">
          <label>
            <input
              type="checkbox"
              checked={picked.length === Math.min(most, ideas.length)}
              onChange={() => {
                chosen.value = new Set(picked.length > 0 ? [] : ideas.slice(0, most).map(({ key }) => key));
              }}
            />
            {t('control.moderation.chosen', { count: picked.length })}
          </label>
          {picked.length > 0 && (
            <div class="buttons">
              {actionsOf(list.value, picked).map(({ name, commands }) => (
                <Button key={name} onClick={() => act(commands, picked)}>
                  {t(`control.moderation.${name}`)}
                </Button>
              ))}
            </div>
          )}
        </div>
      )}
      <ul class="held" aria-label={t(`control.moderation.${list.value}`)}>
        {ideas.map((idea) => (
          <li key={idea.key}>
            <Row desk={desk} idea={idea} chosen={chosen.value.has(idea.key)} onToggle={() => toggle(idea.key)} />
            {!desk.ended.value && (
              <div class="tools">
                {actionsOf(list.value, [idea.key]).map(({ name, commands }) => (
                  <Button
                    key={name}
                    kind={name === 'approve' ? 'plain' : 'quiet'}
                    label={t('control.toolOf', { tool: t(`control.moderation.${name}`), question: textOf(idea) })}
                    onClick={() => act(commands, [idea.key])}
                  >
                    {t(`control.moderation.${name}`)}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row(props: { desk: Desk; idea: KeyedHeld; chosen: boolean; onToggle: () => void }) {
  const { desk, idea } = props;
  const step = desk.steps.value.find(({ key }) => key === idea.a)?.plan.question;
  const about = [
    ...(idea.l ? [t('control.moderation.listed')] : []),
    ...(idea.r === undefined ? [] : [t('ui.room', { number: idea.r })]),
    ...(step === undefined ? [] : [step]),
  ];
  return (
    <label>
      <input type="checkbox" checked={props.chosen} disabled={desk.ended.value} onChange={props.onToggle} />
      {idea.p && <img src={`/api/sessions/${desk.code}/pictures/${idea.p}`} alt={t('control.photo')} loading="lazy" />}
      <span>
        <span class="text">{textOf(idea)}</span>
        {about.length > 0 && <span class="about">{about.join(' · ')}</span>}
      </span>
    </label>
  );
}

type Action = { name: 'approve' | 'notNow' | 'hide' | 'restore'; commands: readonly Command[] };

function actionsOf(list: List, ideas: readonly string[]): Action[] {
  switch (list) {
    case 'waiting':
      return [
        { name: 'approve', commands: [{ kind: 'approveIdeas', ideas: [...ideas] }] },
        { name: 'notNow', commands: [{ kind: 'setIdeasAside', ideas: [...ideas] }] },
      ];
    case 'shown':
      return [{ name: 'hide', commands: ideas.map((idea) => ({ kind: 'hideIdea', idea, hide: true })) }];
    case 'hidden':
      return [{ name: 'restore', commands: [{ kind: 'approveIdeas', ideas: [...ideas] }] }];
  }
}

function shownIdeas(desk: Desk): KeyedHeld[] {
  const now = desk.now.value;
  const activity = 'activity' in now ? now.activity : '';
  return ideasOf(desk.live.shared.value)
    .filter(({ h }) => !h)
    .map(({ key, t: text, p }) => ({ key, t: text, a: activity, ...(p === undefined ? {} : { p }) }));
}

function textOf(idea: KeyedHeld): string {
  return idea.t === '' ? t('control.photo') : idea.t;
}
