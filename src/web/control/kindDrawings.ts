import award from 'lucide-static/icons/award.svg';
import book from 'lucide-static/icons/book-open.svg';
import calendar from 'lucide-static/icons/calendar-check.svg';
import bars from 'lucide-static/icons/chart-bar.svg';
import chart from 'lucide-static/icons/chart-no-axes-combined.svg';
import clipboardCheck from 'lucide-static/icons/clipboard-check.svg';
import clipboardPen from 'lucide-static/icons/clipboard-pen.svg';
import coffee from 'lucide-static/icons/coffee.svg';
import door from 'lucide-static/icons/door-open.svg';
import grid from 'lucide-static/icons/grid-2x2.svg';
import handshake from 'lucide-static/icons/handshake.svg';
import lightbulb from 'lucide-static/icons/lightbulb.svg';
import list from 'lucide-static/icons/list-checks.svg';
import question from 'lucide-static/icons/message-circle-question-mark.svg';
import microphone from 'lucide-static/icons/mic.svg';
import notebook from 'lucide-static/icons/notebook-pen.svg';
import presentation from 'lucide-static/icons/presentation.svg';
import radar from 'lucide-static/icons/radar.svg';
import scale from 'lucide-static/icons/scale.svg';
import smile from 'lucide-static/icons/smile.svg';
import star from 'lucide-static/icons/star.svg';
import users from 'lucide-static/icons/users.svg';
import vote from 'lucide-static/icons/vote.svg';
import type { PlanKind } from './plan/kinds';

/** A drawing for each kind of step, always with its name beside. */
export const kindDrawings: Readonly<Record<PlanKind, string>> = {
  talk: presentation,
  checkIn: smile,
  review: clipboardCheck,
  board: lightbulb,
  selection: list,
  ballot: vote,
  rating: star,
  matrix: grid,
  poll: bars,
  consent: scale,
  questions: question,
  breakout: door,
  signUp: calendar,
  teams: users,
  canvas: clipboardPen,
  pitches: microphone,
  promises: handshake,
  scan: radar,
  scanResult: chart,
  section: book,
  reflection: notebook,
  break: coffee,
  results: award,
};
