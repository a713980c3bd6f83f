import { useId } from 'preact/hooks';
import { shownTaps, type Tap, taps, tapsOf } from '../../state/learning';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { TapLines } from '../../ui/learning/TapLines';
import { buzz } from '../device';
import { useSession } from '../useSession';
import { GradeQuestion } from './GradeQuestion';
import { SavedMark } from './SavedMark';

/** How today felt, in three taps; once they are counted and shown, what came of it. */
export function TapsCard() {
  const id = useId();
  const session = useSession();
  const asked = tapsOf(session.shared.value);
  const { value, saved } = shownTaps(session.own.value, session.pending.value);
  if (!asked) {
    return null;
  }

  const said = taps.some((tap) => value[tap] !== undefined);
  const answer = (now: { [K in Tap]?: number | undefined }) => {
    const { cared, enabled, inspired } = now;
    void session.send({
      kind: 'answerTaps',
      ...(cared === undefined ? {} : { cared }),
      ...(enabled === undefined ? {} : { enabled }),
      ...(inspired === undefined ? {} : { inspired }),
    });
  };
  return (
    <section class="card taps" aria-labelledby={id}>
      <h2 id={id}>{t('learn.taps.title')}</h2>
      {asked.counts ? (
        <TapLines counts={asked.counts} />
      ) : !asked.open ? (
        <p class="hint">{t('learn.taps.counted')}</p>
      ) : (
        <>
          <p class="hint">{t('learn.taps.hint')}</p>
          {taps.map((tap) => (
            <Feeling key={tap} tap={tap} value={value[tap]} onAnswer={(grade) => answer({ ...value, [tap]: grade })} />
          ))}
          <div class="choosing">
            {said && (
              <Button kind="quiet" onClick={() => answer({})}>
                {t('learn.taps.takeBack')}
              </Button>
            )}
            {(said || !saved) && <SavedMark saved={saved} />}
          </div>
        </>
      )}
    </section>
  );
}

function Feeling(props: { tap: Tap; value: number | undefined; onAnswer: (grade: number | undefined) => void }) {
  const { tap, value, onAnswer } = props;
  return (
    <>
      <GradeQuestion
        question={t(`learn.taps.${tap}`)}
        value={value === 0 ? undefined : value}
        onChoose={(grade) => onAnswer(grade)}
      />
      <label class="unknown">
        <input
          type="checkbox"
          aria-label={`${t(`learn.taps.${tap}`)}: ${t('learn.taps.unknown')}`}
          checked={value === 0}
          onChange={() => {
            buzz();
            onAnswer(value === 0 ? undefined : 0);
          }}
        />
        {t('learn.taps.unknown')}
      </label>
    </>
  );
}
