// What Lighthouse says of the pages, against the product with thirty simulated people in it: medians of three runs.
// node run.js LiveHub.dll [PAGE ...]: all pages, or those named.
import { existsSync } from 'node:fs';
import lighthouse, { desktopConfig } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { startDemo } from './demo.js';

const runs = 3;
/** Performance on pages for phones only: the others are for laptops. */
const least = { performance: 95, accessibility: 100, 'best-practices': 100 };
const [program, ...wanted] = process.argv.slice(2);
const demo = await startDemo(program);
const browser = await puppeteer.launch({
  executablePath: ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync),
  args: ['--no-sandbox', '--disable-gpu'],
});

/** @typedef {{ name: string, says: string, url: string, phone: boolean, kept?: boolean, before?: () => Promise<void> }} Place */

/** In the order in which they are visited; `kept` are pages that know who comes. */
const places = [
  { name: 'start page', says: 'Every idea in the', url: demo.home, phone: true },
  { name: 'join', says: 'Your name', url: demo.phone, phone: true },
  { name: 'idea board', says: 'Your idea', url: demo.phone, phone: true, kept: true, before: async () => (await press(demo.phone, '.button.primary'), lead()) },
  { name: 'vote', says: 'dots left', url: demo.phone, phone: true, kept: true, before: async () => (await lead(), lead()) },
  { name: 'host of a room', says: 'Room 1', url: await hostLink(), phone: true },
  { name: 'facilitator, remote', says: 'Next', url: demo.lead.replace('#', '?remote#'), phone: true },
  { name: 'report', says: 'ideas', url: await reportLink(), phone: true },
  { name: 'privacy', says: 'Privacy', url: `${demo.home}/privacy`, phone: true },
  { name: 'handbook', says: 'week before', url: `${demo.home}/handbook`, phone: true },
  { name: 'facilitator', says: 'Agenda', url: demo.lead, phone: false },
  { name: 'big screen', says: 'placed all their dots', url: demo.stage, phone: false },
];

try {
  process.exitCode = (await visitAll()) ? 0 : 1;
} finally {
  await browser.close();
  demo.stop();
}

/** Whether all that was visited is as good as it must be. */
async function visitAll() {
  let good = true;
  console.log('page                  performance  accessibility  best practices');
  for (const place of places) {
    await place.before?.();
    if (wanted.length > 0 && !wanted.includes(place.name)) {
      continue;
    }

    const found = [];
    for (let run = 0; run < runs; run++) {
      found.push(await look(place));
    }

    const [performance, accessibility, practices] = Object.keys(least).map((kind) => middle(found.map((one) => one.scores[kind])));
    console.log(
      `${place.name.padEnd(22)}${String(performance).padStart(11)}${String(accessibility).padStart(15)}${String(practices).padStart(16)}`,
    );
    if ((place.phone && performance < least.performance) || accessibility < least.accessibility || practices < least['best-practices']) {
      good = false;
      console.log(found[0].faults.map((fault) => `    ${fault}`).join('\n'));
    }
  }

  return good;
}

/** One visit, cold unless the page must know who comes.
 * @param {Place} place */
async function look(place) {
  const page = await browser.newPage();
  const flags = { onlyCategories: Object.keys(least), logLevel: 'error', disableStorageReset: place.kept };
  const { lhr } = await lighthouse(place.url, flags, place.phone ? undefined : desktopConfig, page);
  const text = await page.evaluate(() => document.body.innerText);
  await page.close();
  if (!text.toLowerCase().includes(place.says.toLowerCase())) {
    throw new Error(`${place.name} does not say "${place.says}":\n${text}`);
  }

  return {
    scores: Object.fromEntries(Object.values(lhr.categories).map((one) => [one.id, Math.round(one.score * 100)])),
    faults: Object.values(lhr.categories).flatMap((category) =>
      category.auditRefs
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
        .map(({ id }) => `${id}: ${lhr.audits[id].displayValue ?? lhr.audits[id].title}`),
    ),
  };
}

/** The facilitator presses the one large button. */
async function lead() {
  await press(demo.lead, '.moves .big');
}

async function press(url, button) {
  const page = await browser.newPage();
  await page.goto(url);
  await (await page.waitForSelector(button)).click();
  await page.waitForNetworkIdle({ idleTime: 1_000, timeout: 10_000 }).catch(() => {}); // What counts is the next page's own wait.
  await page.close();
}

async function hostLink() {
  const { hosts } = await asked('hosts', { from: 1, to: 1 });
  return `${demo.home}/host/${demo.code}/1#${hosts[0].token}`;
}

async function reportLink() {
  return `${demo.home}/report/${demo.code}#${(await asked('links', {})).token}`;
}

async function asked(what, wish) {
  const answer = await fetch(`${demo.home}/api/sessions/${demo.code}/${what}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${demo.facilitator}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(wish),
  });
  return answer.json();
}

function middle(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
