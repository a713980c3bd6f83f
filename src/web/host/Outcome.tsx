import type { NowEntity } from '../state/entities';
import { choiceOf, fairOf, ideasOf, paperOf, resultsOf, wordsOf } from '../state/selectors';
import { t } from '../state/words';
import { Fair } from '../ui/Fair';
import { Ideas } from './Ideas';
import { useMore } from './lateMore';
import type { RoomDesk } from './roomDesk';

/** What has come of what the room is at. */
export function Outcome({ desk }: { desk: RoomDesk }) {
  const more = useMore(desk);
  const now = desk.now.value;
  const shared = desk.live.shared.value;
  switch (now.kind) {
    case 'board':
      return (
        <>
          <Ideas desk={desk} columns={now.columns} />
          <section class="panel late">
            {more && (
              <more.TypeIdeas
                key={now.activity}
                board={now.activity}
                columns={now.columns}
                act={async (command) => (await desk.act(command)) === undefined}
              />
            )}
          </section>
        </>
      );
    case 'ballot':
      return now.phase === 'revealed' ? (
        <>
          <Ideas desk={desk} columns={now.columns} results={resultsOf(shared)} />
          <Fair fair={fairOf(shared)} />
        </>
      ) : (
        <>
          {more && now.phase !== 'waiting' && (
            <more.PaperForm
              key={now.activity}
              page="host"
              now={now}
              ideas={ideasOf(shared)}
              paper={paperOf(shared)}
              act={desk.act}
            />
          )}
          <Ideas desk={desk} columns={now.columns} />
        </>
      );
    case 'checkIn':
      return <Words desk={desk} />;
    case 'poll':
      return <Answers desk={desk} now={now} options={now.options} />;
    case 'consent':
      return <Answers desk={desk} now={now} options={[t('kinds.fine'), t('kinds.doubts'), t('kinds.objection')]} />;
    default:
      return null;
  }
}

function Words({ desk }: { desk: RoomDesk }) {
  const words = wordsOf(desk.live.shared.value);
  return (
    <section class="panel">
      <h2 id="words">{t('host.words')}</h2>
      {words.length === 0 && <p class="hint">{t('host.noWords')}</p>}
      <ul class="words" role="list" aria-labelledby="words">
        {words.map((word) => (
          <li key={word.t}>
            {word.t} <strong>{word.n}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Asked = Extract<NowEntity, { kind: 'poll' | 'consent' }>;

/** The answers of a poll, with how many chose them as soon as that may be seen. */
function Answers({ desk, now, options }: { desk: RoomDesk; now: Asked; options: readonly string[] }) {
  const shown = now.phase === 'revealed' || (now.phase !== 'waiting' && now.live !== 'nobody');
  const heading = t(now.phase === 'revealed' ? 'host.results' : 'host.answers');
  return (
    <section class="panel">
      <h2 id="answers">{heading}</h2>
      <ol class="answers" role="list" aria-labelledby="answers">
        {options.map((option, at) => (
          <li key={option}>
            <span>{option}</span>
            {shown && <strong>{t('kinds.people', { count: choiceOf(desk.live.shared.value, at) })}</strong>}
          </li>
        ))}
      </ol>
    </section>
  );
}
