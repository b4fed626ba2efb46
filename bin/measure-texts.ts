import { readFileSync } from 'node:fs';
import type { Session } from '../functions/recovery/facts.ts';
import { readActivity, sessionOf } from '../functions/strava/activity.ts';
import { parseWithExactIds } from '../functions/strava/exact-ids.ts';
import { measureSeason } from './measure/measure-season.ts';
import { measureTexts } from './measure/measure-texts.ts';
import { exitIfHelpIsAsked } from './usage.ts';

/**
 * What could be wrong with the texts of real activities, counted: `npm run -s measure -- FILE...`, each a JSON array of
 * activities as Strava's API gives them. The first five say what the texts are worth; the goal of
 * every other figure is 0. Those "with the plan" are of the same activities as the season of one runner.
 */
const usage = `npm run -s measure -- FILE...

Counts what could be wrong with the texts of real activities. Each FILE is a JSON array of activities as Strava's API gives them.`;
exitIfHelpIsAsked(usage);
const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}

const sessions = files.flatMap(activitiesIn);
const figures = { ...measureTexts(sessions), ...measureSeason(sessions) };
for (const [what, count] of Object.entries(figures)) process.stdout.write(`${count}\t${what}\n`);

function activitiesIn(path: string): readonly Session[] {
  const activities: unknown = parseWithExactIds(readFileSync(path, 'utf8'));
  if (!Array.isArray(activities)) throw new Error(`${path} holds no array of activities.`);
  return activities.map((activity) => sessionOf(readActivity(activity)));
}
