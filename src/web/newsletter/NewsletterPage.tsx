import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { ProgrammeSheet, ProjectSheet } from '../state/programmes';
import { t, type WordKey, wordsLanguage } from '../state/words';
import { Button } from '../ui/Button';
import { type News, newsOf, type Told, titleOf } from './news';

/** One page about what came of it: to be read, printed, or saved as a PDF by the browser. */
export function NewsletterPage({ sheet }: { sheet: ProgrammeSheet }) {
  const days = sheet.editions.filter(({ beganAt }) => beganAt !== undefined);
  const session = useSignal<string>('');
  const day = days.find((one) => one.session === session.value);
  const news = newsOf(sheet, day?.session);
  return (
    <main class="newsletter">
      <div class="tools">
        <a href={`/cycle/${sheet.id}`}>{t('newsletter.back')}</a>
        {days.length > 1 && (
          <label>
            {t('newsletter.about')}{' '}
            <select
              class="input"
              value={session.value}
              onChange={(event) => {
                session.value = event.currentTarget.value;
              }}
            >
              <option value="">{t('newsletter.all')}</option>
              {days.map((one) => (
                <option key={one.session} value={one.session}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button kind="primary" onClick={() => print()}>
          {t('newsletter.print')}
        </Button>
        <p class="of">{t('newsletter.send')}</p>
      </div>
      <header>
        <p class="kicker">
          {sheet.name} · {monthOf(new Date())}
        </p>
        <h1>{day ? t('newsletter.cameOf', { title: day.title }) : t('newsletter.cameOfAll')}</h1>
      </header>
      <Figures news={news} />
      {isEmpty(news) && <p>{t('newsletter.none')}</p>}
      <Hard results={news.hard} />
      <Soft results={news.soft} />
      <Part name="newsletter.lessons" some={news.lessons}>
        <ul>
          {news.lessons.map(({ project, text }, at) => (
            <li key={at}>
              {text} <span class="of">{project}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part name="newsletter.kept" some={news.kept}>
        <ul>
          {news.kept.map(({ promise, text, by }) => (
            <li key={promise}>
              {text} {by && <span class="of">{by}</span>}
            </li>
          ))}
        </ul>
      </Part>
      <Projects name="newsletter.finished" projects={news.finished} />
      <Projects name="newsletter.running" projects={news.running} />
      <Next news={news} />
    </main>
  );
}

function Figures({ news }: { news: News }) {
  const projects = news.running.length + news.finished.length;
  const all: [number | string, string][] = [
    [news.people, t('newsletter.people', { count: news.people })],
    [news.ideas, t('newsletter.ideas', { count: news.ideas })],
    [projects, t('newsletter.projects', { count: projects })],
    [
      news.promised === 0 ? 0 : t('newsletter.of', { kept: news.kept.length, all: news.promised }),
      t('newsletter.promises'),
    ],
  ];
  const figures = all.filter(([number]) => number !== 0);
  return (
    <dl class="figures">
      {figures.map(([number, label]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  );
}

function Part({ name, some, children }: { name: WordKey; some: readonly unknown[]; children: ComponentChildren }) {
  return some.length === 0 ? null : (
    <section>
      <h2>{t(name)}</h2>
      {children}
    </section>
  );
}

function Hard({ results }: { results: readonly Told<'hard'>[] }) {
  return (
    <Part name="newsletter.hard" some={results}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('newsletter.indicator')}</th>
            <th scope="col">{t('newsletter.before')}</th>
            <th scope="col">{t('newsletter.after')}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ project, said }, at) => (
            <tr key={at}>
              <th scope="row">
                {[said.indicator, said.unit && `(${said.unit})`].filter(Boolean).join(' ')}
                <span class="of">{project}</span>
              </th>
              <td>{said.before}</td>
              <td>
                <strong>{said.after}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Soft({ results }: { results: readonly Told<'soft'>[] }) {
  return (
    <Part name="newsletter.soft" some={results}>
      <ul class="stories">
        {results.map(({ project, said }, at) => (
          <li key={at}>
            {said.quote && <blockquote>{said.quote}</blockquote>}
            {said.story && <p>{said.story}</p>}
            {said.behaviour && <p>{said.behaviour}</p>}
            <p class="of">{project}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Projects({ name, projects }: { name: WordKey; projects: readonly ProjectSheet[] }) {
  return (
    <Part name={name} some={projects}>
      <ul>
        {projects.map((project) => (
          <li key={project.project}>
            <strong>{titleOf(project)}</strong>
            {project.canvas.goalFrom && project.canvas.goalTo && (
              <> {t('newsletter.goal', { from: project.canvas.goalFrom, to: project.canvas.goalTo })}</>
            )}
            {project.canvas.learnWhat && <> {t('newsletter.learn', { what: project.canvas.learnWhat })}</>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Whoever reads what came of it asks what comes now. */
function Next({ news }: { news: News }) {
  const [running, open] = [news.running.length, news.open];
  return (
    <section>
      <h2>{t('newsletter.next')}</h2>
      <ul>
        {running > 0 && <li>{t('newsletter.goOn', { count: running })}</li>}
        {open > 0 && <li>{t('newsletter.open', { count: open })}</li>}
        {news.planned.map((title) => (
          <li key={title}>{t('newsletter.planned', { title })}</li>
        ))}
        {news.planned.length === 0 && <li>{t('newsletter.later')}</li>}
      </ul>
    </section>
  );
}

function isEmpty({ hard, soft, lessons, kept, running, finished }: News): boolean {
  return [hard, soft, lessons, kept, running, finished].every((some) => some.length === 0);
}

function monthOf(now: Date): string {
  return new Intl.DateTimeFormat(wordsLanguage(), { month: 'long', year: 'numeric' }).format(now);
}
