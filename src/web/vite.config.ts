import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { hostPart } from './hostWords.ts';
import { lucide } from './lucide.ts';
import { pagesSpeak } from './pagesSpeak.ts';
import { phoneApart } from './phoneApart.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = [
  'home',
  'phone',
  'stage',
  'control',
  'host',
  'report',
  'print',
  'my',
  'cycle',
  'sponsor',
  'signup',
  'signups',
  'answer',
  'privacy',
  'newsletter',
  'read',
  'handbook',
];

/** Parts of the words that come later than the page, and beside its own. */
const late = ['kinds', 'keepsake', 'photo', 'canvas', 'scan', 'results'];

/** Parts that a page reads besides its own. */
const besides: Readonly<Record<string, readonly string[]>> = {
  kinds: ['learning', 'learn', 'stages'],
  stage: ['canvas', 'learning', 'scan', 'results', 'learn', 'stages'],
  control: ['canvas', 'learning', 'results', 'scan', 'learn', 'stages'],
  report: ['canvas', 'learning', 'scan', 'learn', 'stages'],
  my: ['stages'],
  sponsor: ['learning', 'stages'],
  cycle: ['learning', 'sponsor', 'scan', 'learn', 'stages'],
  answer: ['scan', 'learn', 'stages'],
};

/** Refusals that nobody meets in a session before the later kinds of activity are there, and most only on the facilitator
 * screen and the pages of a learning cycle: phones read them with those kinds. */
const laterRefusals = new Set(
  `noSuchThanks tooManyThanks badDay dayPassed experimentTooLate projectTooLong canvasChanged noSuchProject noSuchCycle
  tooManyProjects badArchive archiveIsHere stageNotNext goalsMissing lessonMissing requestsOpen projectNotRunning tooMuchTold
  noSuchEntry resultIncomplete dayToCome consentMissing functionMissing tooManyRequests noSuchRequest proofMissing
  alreadyProject nothingToMake noProjects badTeamSize teamsClosed notYourProject leadTaken canvasClosed noPerformanceGoal
  noLearningGoal sponsorNameMissing noSuchSponsor tooManySponsors notPitchedYet pitchPromised noSuchPromise tooManyPromises
  dueMissing reasonMissing noSuchAppreciation tooManyAppreciations noSuchSignUp noSuchMessage tooManyGuests tooManyCodes
  badAddress badLink badTimes scanNotOpen scanIsClosed scanNotCounted scanAnswered scanEmpty scanFull badStatements noSuchCard badCards tapsClosed tooFewAnswers notToRead noSuchPractice tooManyPractices pairingOver makerPassphraseNeeded wrongMakerPassphrase signInNeeded cycleDeleted noScreenAsks wrongDigits tooManyScreens waitsForDigits
  titleMissing badTemplate badWorkshops badPages badAnswers badPitchTimes badThreshold badMarks tooManyToWeigh nobodyAtTables
  badPassphrase tooManyWords nothingToPitch tooLateToUndo tooManyActivities badCall choiceNotClosed`.split(/\s+/),
);

/** Words that a phone reads with the later kinds of activity, and needs nowhere before. */
const laterWords: Readonly<Record<'ui' | 'phone', readonly string[]>> = {
  ui: 'affordable dots fair feasible fromRoom guest ideas matrix onPaper opinion points rating room roomNamed'.split(
    ' ',
  ),
  phone:
    `addDot addPoint addPoints allPlaced allPointsPlaced best dotsLeft mostHere noVoteList nothingToSee perIdea place pointsLeft
    pointsPerIdea pointsSoFar results soFar someOptions takeBackDot takeBackPoint takeBackPoints voteClosed votes waiting
    resultsHint yourDots yourPoints yours`.split(/\s+/),
};

/** Words of tools that no phone has. */
const toolWords = ['sight', 'typed'];

type Section = Readonly<Record<string, unknown>>;

const only = (section: Section = {}, is: (key: string) => boolean): Section =>
  Object.fromEntries(Object.entries(section).filter(([key]) => is(key)));

/** The refusals that a page can tell. */
function refusals(page: string, all: Section = {}): Section {
  return page === 'phone' || page === 'host'
    ? Object.fromEntries(Object.entries(all).filter(([code]) => !laterRefusals.has(code)))
    : all;
}

/** One file for each language: what is there is a language of the product. Tests add some of their own. */
const wordFiles = process.env.LIVEHUB_WORDS ?? here('../words');
const languages = readdirSync(wordFiles).flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);

const wordsOf = (language: string) => JSON.parse(readFileSync(`${wordFiles}/${language}.json`, 'utf8'));

const name = /^words:(\w+)\/(\w+)$/;
const pageName = /^words:(\w+)$/;

/** The part of a language's words that one page reads. */
function partOf(language: string, page: string): object {
  const all = wordsOf(language);
  return {
    ...ownPart(all, page),
    ...Object.fromEntries((besides[page] ?? []).map((section) => [section, all[section]])),
  };
}

function ownPart({ ui, phone, refused, ...all }: Readonly<Record<string, Section>>, page: string): object {
  switch (page) {
    case 'kinds':
      return {
        kinds: all.kinds,
        refused: only(refused, (code) => laterRefusals.has(code)),
        ui: only(ui, (key) => laterWords.ui.includes(key)),
        phone: only(phone, (key) => laterWords.phone.includes(key)),
      };
    case 'phone':
      return {
        ui: only(ui, (key) => !laterWords.ui.includes(key) && !toolWords.includes(key)),
        refused: refusals(page, refused),
        phone: only(phone, (key) => !laterWords.phone.includes(key)),
      };
    default:
      return {
        ...(late.includes(page) ? {} : { ui, refused: refusals(page, refused) }),
        ...(page === 'host' ? hostPart(all, refused, refusals(page, refused)) : { [page]: all[page] }),
      };
  }
}

/** `words:phone` fetches the words of a page by language, each a module of its own: `words:nl/phone`. `words:languages` says
 * how each language calls itself. */
function words(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (name.test(id) || pageName.test(id) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith('\0words:')) {
        return undefined;
      }

      const [, page] = pageName.exec(id.slice(1)) ?? [];
      if (page === 'languages') {
        const each = languages.map((language) => [language, wordsOf(language).language]);
        return `export default ${JSON.stringify(Object.fromEntries(each))}`;
      }

      if (page) {
        const each = languages.map((language) => `${language}: () => import('words:${language}/${page}')`);
        return `export default { ${each.join(', ')} }`;
      }

      const [, language = '', part = ''] = name.exec(id.slice(1)) ?? [];
      this.addWatchFile(`${wordFiles}/${language}.json`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(partOf(language, part)))})`;
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: '/app/',
  publicDir: false,
  plugins: [
    words(),
    lucide(),
    phoneApart(),
    pagesSpeak(
      () => wordsOf('en'),
      (part) => partOf('en', part),
    ),
  ],
  build: {
    outDir: process.env.LIVEHUB_APP ?? here('../../wwwroot/app'),
    emptyOutDir: true,
    // Phones that are still carried: iOS 15 and the Android browsers of its time.
    target: ['es2022', 'safari15.4', 'chrome100', 'firefox100'],
    // The page's policy allows no data: fonts, scripts or styles.
    assetsInlineLimit: 0,
    // What comes later than the page needs nothing more than the page has: its list of files would weigh more than it saves.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        ...Object.fromEntries(
          pages.filter((page) => existsSync(here(`${page}.html`))).map((page) => [page, here(`${page}.html`)]),
        ),
        worker: here('shell/worker.ts'),
      },
      output: {
        // A browser asks for the worker by its name, and looks for itself whether it is another.
        entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
        // words-nl-phone-….js, so that the server can name it in the page before the page asks.
        chunkFileNames: ({ facadeModuleId }) => {
          const [, language, page] = name.exec(facadeModuleId?.slice(1) ?? '') ?? [];
          return language ? `assets/words-${language}-${page}-[hash].js` : 'assets/[name]-[hash].js';
        },
        // Few requests: what every page needs, and what a live one needs besides.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              priority: 2,
              test: /node_modules\/@?preact|web\/ui\/(?!Markdown|qr|[Ss]ure|rooms|learning|boards|scan|wall|useUnveiling|useCalmOrder|Fair|Opinion|amount|otherLanguage)|web\/style\/|state\/(words|memory|server|basicSelectors)|wire\/(api|storage|random|messages|waiting)|preload-helper/,
            },
            // What only the later kinds of activity, the big screen and the facilitator screen need.
            { name: 'learning', priority: 0, test: /state\/(reviews|promises|learning)|ui\/learning/ },
            {
              name: 'late',
              priority: 1,
              test: /state\/(selectors|ideaOrders|matrix|pitches|ratings|room|shownRooms)|ui\/(rooms|useUnveiling|useCalmOrder|Fair|Opinion|amount)|control\/fields/,
            },
            // Pages that only read need nothing of a live session.
            { name: 'markdown', priority: 2, test: /ui\/Markdown/ },
            { name: 'phone', priority: 0, test: /web\/phone\/(?!kinds|photos)/ },
            {
              name: 'live',
              priority: 2,
              test: /@microsoft\/signalr|state\/(session|graphemes|pending|helping|found)\b/,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules'],
    // What a busy machine makes slow is not wrong.
    testTimeout: 60_000,
  },
});
