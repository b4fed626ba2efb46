import { categories, categoryOf } from '../../../functions/pages/today/category.ts';
import type { DayWord } from '../../../functions/recovery-plan/findings.ts';
import { startClubWithStrava } from '../club-with-strava.ts';
import { type PlayedDay, playSeason } from './play-season.ts';
import { season, seasonWeeks } from './season-story.ts';

export interface SeasonScreen {
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
  /** Takes the place of what it wrote before. Absent where output is no terminal. */
  readonly progress: ((line: string) => void) | undefined;
}

/** `npm start -- --demo season`: eight weeks of a runner's life, then the table of the plan by day. */
export async function showSeason({ signal, say, progress }: SeasonScreen): Promise<void> {
  const startedAt = performance.now();
  say(`Afterrun: ${seasonWeeks} weeks of a runner's life, on this machine. No text leaves it.`);
  const running = await startClubWithStrava({
    // In this process, which takes a third of the time of threads.
    club: { signal, functionsRun: 'in-this-process' },
    onSynthesis: () => say('Synthesising the stack (only when it has changed since the last start) ...'),
  });
  try {
    const played: PlayedDay[] = [];
    for await (const day of playSeason(running, season)) {
      played.push(day);
      signal.throwIfAborted();
      if (progress !== undefined) progress(bar(played.length, season.length));
      else if (played.length % 7 === 0) say(`Week ${played.length / 7} of ${seasonWeeks} is over.`);
    }
    progress?.('');
    for (const line of seasonTable(played)) say(line);
    const texts = played.reduce((sum, day) => sum + day.texts.length, 0);
    say(`\n${played.length} days, ${texts} texts, ${((performance.now() - startedAt) / 1000).toFixed(0)} s.`);
  } finally {
    await running.stop();
  }
}

function bar(done: number, all: number): string {
  const width = 28;
  const full = Math.round((done / all) * width);
  return `Week ${Math.ceil(done / 7)} of ${all / 7} [${'#'.repeat(full)}${'.'.repeat(width - full)}]`;
}

const textWidth = 76;

/** A line a day, a head for each week: what was done and said, what the plan asked for, and how the last text begins. */
export function seasonTable(days: readonly PlayedDay[]): readonly string[] {
  return days.flatMap(({ date, session, said, word, texts }, index) => {
    const head = index % 7 === 0 ? ['', `Week ${index / 7 + 1}`] : [];
    const cells = [dayName(date), session.padEnd(12), wordOf(word).padEnd(14), clipped(said, 12).padEnd(12)];
    const last = texts.at(-1);
    return [...head, `${cells.join('  ')}  ${last === undefined ? '' : clipped(last, textWidth)}`.trimEnd()];
  });
}

function dayName(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: '2-digit', month: 'short', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

const words: readonly DayWord[] = ['normal', 'easy', 'active-recovery', 'no-run', 'rest'];

function wordOf(word: string): string {
  const known = words.find((one) => one === word);
  return known === undefined ? 'On hold' : categories[categoryOf(known)].title;
}

function clipped(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 3)}...`;
}
