import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type HostCode, handedHostCodes } from '../state/hostCodes';
import { sessionOf, spreadOf, tablesOf, wifiOf } from '../state/selectors';
import { type Address, addressOf } from '../state/server';
import type { LiveSession } from '../state/session';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { HostCards } from './HostCards';
import { Poster } from './Poster';
import { TableCards } from './TableCards';

/** The kinds of sheets. Another kind is one more name here, and one more case in `Sheet`. */
const kinds = ['poster', 'tableCards', 'hostCards'] as const;

type Kind = (typeof kinds)[number];

/** Without any table yet, so many cards. */
const usualTables = 10;

/** Sheets for the hall: chosen on top, printed without that. */
export function PrintPage({ live }: { live: LiveSession }) {
  const address = useSignal<Address | undefined>(undefined);
  const chosen = useSignal<readonly Kind[]>(kinds);
  const typed = useSignal<number | undefined>(undefined);
  useEffect(() => {
    void addressOf(live.code).then((answer) => {
      address.value = 'ok' in answer ? answer.ok : undefined;
    });
  }, []);
  const shared = live.shared.value;
  const title = sessionOf(shared)?.title ?? '';
  useEffect(() => {
    document.title = title;
  }, [title]);
  const status = live.status.value;
  if (status.kind === 'refused') {
    return <p class="getting-in">{why(status.refusal)}</p>;
  }

  if (!live.ready.value || !address.value) {
    return null;
  }

  const tables = typed.value ?? spreadOf(shared) ?? tablesOf(shared).at(-1)?.table ?? usualTables;
  const hosts = handedHostCodes(live.code);
  const about = { title, code: live.code, short: address.value.short, wifi: wifiOf(shared), tables, hosts };
  return (
    <>
      <Tools
        chosen={chosen}
        tables={tables}
        onTables={(value) => (typed.value = value)}
        local={address.value.local}
        hosts={hosts.length}
      />
      <main class="sheets">
        {kinds
          .filter((kind) => chosen.value.includes(kind))
          .map((kind) => (
            <Sheet key={kind} kind={kind} about={about} />
          ))}
      </main>
    </>
  );
}

/** What stands on the sheets. */
export type About = {
  title: string;
  code: string;
  short: string;
  wifi: ReturnType<typeof wifiOf>;
  tables: number;
  /** Codes of hosts that were just made. */
  hosts: readonly HostCode[];
};

function Sheet({ kind, about }: { kind: Kind; about: About }) {
  switch (kind) {
    case 'poster':
      return <Poster about={about} />;
    case 'tableCards':
      return <TableCards about={about} />;
    case 'hostCards':
      return <HostCards about={about} hosts={about.hosts} />;
  }
}

function Tools(props: {
  chosen: Signal<readonly Kind[]>;
  tables: number;
  onTables: (value: number | undefined) => void;
  local: boolean;
  hosts: number;
}) {
  const { chosen } = props;
  const toggle = (kind: Kind, on: boolean) => {
    chosen.value = kinds.filter((one) => (one === kind ? on : chosen.value.includes(one)));
  };
  return (
    <header class="tools">
      <h1>{t('print.heading')}</h1>
      <div class="choices">
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={chosen.value.includes(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />
            {t(`print.${kind}`)}
          </label>
        ))}
        {props.hosts === 0 && chosen.value.includes('hostCards') && <p class="hint">{t('print.noHosts')}</p>}
        <label>
          {t('print.howMany')}
          <input
            class="input"
            type="number"
            inputMode="numeric"
            min={1}
            max={100}
            value={props.tables}
            onInput={(event) => {
              const number = event.currentTarget.valueAsNumber;
              props.onTables(Number.isInteger(number) ? Math.min(100, Math.max(1, number)) : undefined);
            }}
          />
        </label>
      </div>
      <Button kind="primary" onClick={() => print()}>
        {t('print.print')}
      </Button>
      <p class="hint">{t('print.how')}</p>
      {props.local && <p class="warning">{t('print.localWarning')}</p>}
    </header>
  );
}
