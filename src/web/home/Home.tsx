import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { t } from '../state/words';
import { Mark } from '../ui/Mark';
import { BringIn } from './BringIn';
import { JoinForm } from './JoinForm';
import { LeadOne } from './LeadOne';
import { MyCycles } from './MyCycles';
import { MySessions } from './MySessions';
import { isAsked, newMaker } from './maker';
import { NewSession } from './NewSession';

const newSession = '#new';

/** The start page: join with a code, make a session, find the ones made here. */
export function Home() {
  const making = useSignal(location.hash === newSession);
  const maker = useMemo(newMaker, []);
  useEffect(() => void maker.look(), [maker]);
  useEffect(() => {
    const follow = () => {
      making.value = location.hash === newSession;
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  return (
    <div class="home">
      <header>
        <a class="brand" href="/">
          <Mark /> LiveHub
        </a>
      </header>
      {making.value && !isAsked(maker.sheet.value) ? (
        <NewSession />
      ) : (
        <main>
          <h1>{t('home.heading')}</h1>
          <p class="lead">{t('home.lead')}</p>
          <div class="ways">
            <JoinForm />
            <LeadOne maker={maker} />
          </div>
          <MySessions maker={maker} />
          <MyCycles maker={maker} />
          <HowItGoes />
          <BringIn />
        </main>
      )}
    </div>
  );
}

function HowItGoes() {
  return (
    <section>
      <h2>{t('home.howItGoes')}</h2>
      <ol class="steps">
        <li>{t('home.step1')}</li>
        <li>{t('home.step2')}</li>
        <li>{t('home.step3')}</li>
      </ol>
    </section>
  );
}
