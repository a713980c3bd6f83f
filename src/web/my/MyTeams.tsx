import { t, wordsLanguage } from '../state/words';
import type { Mine } from './Fetched';
import { nextOf, type Team, teamsOf } from './teams';

/** One's projects, how far each is, and when something is due. */
export function MyTeams({ mine, secret }: { mine: Mine; secret: string }) {
  const teams = teamsOf(mine.sheet, mine.cycle);
  return (
    <>
      {mine.cycle === 'away' && <p class="soft">{t('my.cycleAway')}</p>}
      {teams.length === 0 ? (
        <p class="soft">{t('my.noTeam')}</p>
      ) : (
        <ul class="cards" role="list">
          {teams.map((team) => (
            <li key={team.project} class="card">
              <p class="text">{team.title}</p>
              {team.stage && <p>{t(`stages.${team.stage}`)}</p>}
              {team.names.length > 0 && <p class="soft">{team.names.join(', ')}</p>}
              <p class="soft">{whenNext(team)}</p>
              {team.cycle && (
                <p>
                  <a href={`/cycle/${team.cycle}#${secret}`}>{t('my.tell')}</a>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function whenNext(team: Team): string {
  const next = nextOf(team, localDay(new Date()));
  const long = new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'long' });
  return next
    ? t('my.next', { date: long.format(new Date(`${next.day}T12:00:00`)), what: t(`my.${next.what}`) })
    : t('my.noNext');
}

function localDay(now: Date): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
