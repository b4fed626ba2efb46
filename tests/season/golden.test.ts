import { expect, test } from 'vitest';
import { isGsm7, partsOf } from '../../functions/messages/gsm-7.ts';
import { goldenSeasons } from './stories.ts';
import { findingsOf, type Line, played } from './story.ts';

const seasons = goldenSeasons.map(({ story, ...told }) => ({ ...told, lines: played(story) }));

test.each(seasons)('the season "$name" is planned as it was', async ({ name, reads, lines }) => {
  await expect(table(reads, lines)).toMatchFileSnapshot(`golden/${name}.txt`);
});

test('every text of every season is GSM-7, of two parts at most, and never empty', () => {
  const isWell = (text: string) =>
    isGsm7(text) &&
    partsOf(text) <= 2 &&
    text.trim() === text &&
    text.length > 20 &&
    !/undefined|NaN|null|must|safe|diagnos| {2}|\.\./.test(text);

  const texts = seasons.flatMap(({ lines }) => lines.flatMap((line) => line.texts));

  expect(texts.length).toBeGreaterThan(900);
  expect(texts.filter((text) => !isWell(text))).toEqual([]);
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
