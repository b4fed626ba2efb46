import { expect, test } from 'vitest';
import { goldenSeasons } from './stories.ts';
import { findingsOf, type Line, played } from './story.ts';

test.each(goldenSeasons)('the season "$name" is planned as it was', async ({ name, reads, story }) => {
  await expect(table(reads, played(story))).toMatchFileSnapshot(`golden/${name}.txt`);
});

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A line for each morning, and one for each thing that happened; what a day ends with can be read on its last. */
function table(reads: string, lines: readonly Line[]): string {
  return [reads, '', ...lines.flatMap((line) => [row(line), ...line.texts.map((text) => `    | ${text}`)]), ''].join(
    '\n',
  );
}

function row(line: Line): string {
  const { date, line: kind, day, tomorrow, noHardBefore, working, due, tip, asksRpe, week } = line;
  const weekday = weekdays[new Date(date).getUTCDay()];
  const told = [
    due ? 'due' : '',
    tip === null ? '' : `tip ${tip}`,
    asksRpe ? 'asks effort' : '',
    week === null ? '' : `week ${week.runDays} runs, load ${week.load} (usual ${week.usual}), ${week.suggestion}`,
  ].filter((part) => part !== '');
  return [
    `${weekday} ${date.slice(5)}`,
    kind.padEnd(8),
    `${day} > ${tomorrow}`.padEnd(33),
    (noHardBefore ?? '').slice(5).padEnd(13),
    working.verdict.padEnd(7),
    [...findingsOf(line), ...told].join('; '),
  ]
    .join('  ')
    .trimEnd();
}
