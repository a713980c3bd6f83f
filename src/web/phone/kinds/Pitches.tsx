import type { SceneOf } from '../../state/entities';
import { type KeyedPitch, pitchesOf, pitchOf } from '../../state/pitches';
import { shownJoining } from '../../state/shownAnswers';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { buzz } from '../device';
import { Heading } from '../Heading';
import { useSession } from '../useSession';
import { FeedbackForm } from './FeedbackForm';
import { LateProjects } from './LateProjects';

/** Pitches: the one that is on, what one says to it, and all the others. */
export function Pitches({ scene }: { scene: SceneOf<'pitches'> }) {
  const session = useSession();
  const shared = session.shared.value;
  const queue = pitchesOf(shared);
  const pitch = pitchOf(shared, scene.pitch);
  const next = pitchOf(shared, scene.next);
  const others = queue.filter(({ key }) => key !== pitch?.key);
  return (
    <>
      <Heading scene={scene} />
      {pitch ? <Current key={pitch.key} scene={scene} pitch={pitch} /> : <p class="hint">{t('kinds.pitch.soon')}</p>}
      {next && <p class="my-place">{nextSaid(next)}</p>}
      {queue.length === 0 && <p class="hint">{t('kinds.pitch.none')}</p>}
      {others.length > 0 && (
        <section class="group" aria-labelledby="all-pitches">
          <h2 id="all-pitches">{t('kinds.pitch.all')}</h2>
          <ol class="slips" role="list">
            {others.map((other) => (
              <li key={other.key} class="slip pitch">
                <p class="text">{other.title}</p>
                <About pitch={other} />
                {other.held && <JoinButton pitch={other} />}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** The pitch that is on, or was the last. */
function Current({ scene, pitch }: { scene: SceneOf<'pitches'>; pitch: KeyedPitch }) {
  return (
    <>
      <section class="card pitch-on" aria-labelledby="pitch-on">
        <h2 id="pitch-on">{pitch.title}</h2>
        {pitch.by && <p>{pitch.by}</p>}
        {pitch.goals && <LateProjects goals={pitch.goals} />}
        {scene.phase === 'pitching' && <p class="hint">{t('kinds.pitch.listen')}</p>}
        {scene.phase === 'over' && <p class="hint">{t('kinds.pitch.over')}</p>}
      </section>
      {scene.phase !== 'pitching' && <FeedbackForm pitch={pitch.key} open={scene.phase === 'feedback'} />}
      <div class="choosing">
        <JoinButton pitch={pitch} />
        <About pitch={{ ...pitch, by: '', held: false }} />
      </div>
    </>
  );
}

function About({ pitch }: { pitch: KeyedPitch }) {
  const said = [
    ...(pitch.by ? [pitch.by] : []),
    ...(pitch.held ? [t('kinds.pitch.held')] : []),
    ...(pitch.feedbacks > 0 ? [t('kinds.pitch.feedbacks', { count: pitch.feedbacks })] : []),
    ...(pitch.joins > 0 ? [t('kinds.pitch.joins', { count: pitch.joins })] : []),
  ];
  return said.length === 0 ? null : <p class="hint">{said.join(' · ')}</p>;
}

function JoinButton({ pitch }: { pitch: KeyedPitch }) {
  const session = useSession();
  const joining = shownJoining(session.own.value, session.pending.value, pitch.key);
  const toggle = () => {
    buzz();
    void session.send({ kind: 'joinPitch', pitch: pitch.key, join: !joining.value });
  };
  return (
    <Button pressed={joining.value} label={t('kinds.pitch.joinOf', { title: pitch.title })} onClick={toggle}>
      {joining.value && <Icon name={joining.saved ? 'check' : 'clock'} />}
      {t('kinds.pitch.join')}
    </Button>
  );
}

function nextSaid({ title, by }: KeyedPitch): string {
  return by ? t('kinds.pitch.nextBy', { title, by }) : t('kinds.pitch.next', { title });
}
