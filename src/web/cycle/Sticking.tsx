import { useSignal } from '@preact/signals';
import type { ProgrammeSheet, ProjectSheet, RequestState, SecuringRequest } from '../state/programmes';
import { requestsFile } from '../state/programmes';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { saveAs } from '../ui/saveAs';
import type { CycleDesk } from './cycleDesk';
import { TextField } from './Fields';
import { Form } from './Form';
import { dayOf, functionOf, today } from './words';

type Asked = { project: ProjectSheet; request: SecuringRequest };

/** What was asked so that lessons stick, by who was asked. */
export function Sticking({ desk, sheet }: { desk: CycleDesk; sheet: ProgrammeSheet }) {
  const failed = useSignal(false);
  const all: Asked[] = sheet.projects.flatMap((project) =>
    (project.life?.requests ?? []).map((request) => ({ project, request })),
  );
  const asked = [...new Set(all.map(({ request }) => functionOf(request)))];
  const download = async () => {
    const file = await requestsFile(desk.id, desk.token);
    failed.value = file === undefined;
    if (file) {
      saveAs(file, `livehub-requests-${desk.id}.csv`);
    }
  };

  return (
    <section>
      <h2>{t('cycle.stick.title')}</h2>
      <p class="soft">{t(all.length === 0 ? 'cycle.stick.none' : 'cycle.stick.hint')}</p>
      {asked.map((name) => (
        <div class="stage" key={name}>
          <h3>{name}</h3>
          <ul class="entries" aria-label={name}>
            {all
              .filter(({ request }) => functionOf(request) === name)
              .map((one) => (
                <li key={one.project.project + one.request.key}>
                  <Request desk={desk} {...one} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      {all.length > 0 && <Button onClick={download}>{t('cycle.stick.csv')}</Button>}
      <p role="status">{failed.value ? t('cycle.notReached') : ''}</p>
    </section>
  );
}

/** Where a request may go from where it stands. */
const next: Readonly<Record<RequestState, readonly RequestState[]>> = {
  open: ['accepted', 'done', 'withdrawn'],
  accepted: ['done', 'open', 'withdrawn'],
  done: ['accepted'],
  withdrawn: ['open'],
};

function Request({ desk, project, request }: Asked & { desk: CycleDesk }) {
  const [on, proof] = [useSignal(today()), useSignal('')];
  const stands = request.state ?? 'open';
  const day = request.done ?? request.accepted ?? request.asked;
  const move = (state: RequestState) => () =>
    desk.act(
      {
        kind: 'moveRequest',
        project: project.project,
        request: request.key,
        state,
        ...(on.value === '' ? {} : { on: on.value }),
        ...(state === 'done' ? { proof: proof.value } : {}),
      },
      t('cycle.saved'),
    );
  return (
    <>
      <p>
        {request.text} <span class="soft">{project.canvas.title}</span>
      </p>
      <p>
        <span class={`chip ${stands}`}>
          {t('cycle.stick.since', { state: t(`cycle.states.${stands}`), day: dayOf(day) })}
        </span>{' '}
        {request.proof !== undefined && <Proof text={request.proof} />}
      </p>
      {project.mine &&
        next[stands].map((state) => (
          <details class="more" key={state}>
            <summary aria-label={t('cycle.stick.to', { state: t(`cycle.states.${state}`), text: request.text })}>
              {t(`cycle.states.${state}`)}
            </summary>
            <Form submit={t('ui.save')} onSubmit={move(state)}>
              {state === 'done' && <TextField label={t('cycle.stick.proof')} of={proof} most={500} />}
              {(state === 'done' || state === 'accepted') && (
                <TextField label={t('cycle.stick.on')} of={on} type="date" />
              )}
            </Form>
          </details>
        ))}
    </>
  );
}

/** A link where it is one. */
function Proof({ text }: { text: string }) {
  return /^https?:\/\/\S+$/.test(text) ? (
    <a href={text} rel="noreferrer noopener">
      {text}
    </a>
  ) : (
    <span>{text}</span>
  );
}
