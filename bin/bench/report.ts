import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { machine } from './machine.ts';
import type { measureCalls } from './measure-calls.ts';
import type { measureEngine, measureTexts } from './measure-engine.ts';
import type { measureFunctions } from './measure-functions.ts';
import type { measureGrowth } from './measure-growth.ts';
import type { measurePlan } from './measure-plan.ts';
import type { measureUploads } from './measure-uploads.ts';

/** The keys are a contract with readers of `--json`: docs/performance.md says what each means. */
export type Results = {
  readonly engine: Awaited<ReturnType<typeof measureEngine>>;
  readonly plan: Awaited<ReturnType<typeof measurePlan>>;
  readonly upload: Awaited<ReturnType<typeof measureUploads>>;
  readonly growth: Awaited<ReturnType<typeof measureGrowth>>;
  readonly texts: ReturnType<typeof measureTexts>;
} & Awaited<ReturnType<typeof measureFunctions>> &
  Awaited<ReturnType<typeof measureCalls>> &
  ReturnType<typeof machine>;

interface Goal {
  readonly key: string;
  readonly goal: number;
  readonly isLower: boolean;
}

/** What the club promises. `isLower`: the less the better. */
export const goals: readonly Goal[] = [
  { key: 'engine.perSecond', goal: 50_000, isLower: false },
  { key: 'plan.perSecond', goal: 20_000, isLower: false },
  { key: 'plan.recordBytes', goal: 100_000, isLower: true },
  { key: 'webhook.bytesRatio', goal: 1.1, isLower: true },
  { key: 'webhook.coldRatio', goal: 1.1, isLower: true },
  { key: 'webhook.warmRatio', goal: 0.95, isLower: true },
  { key: 'functions.prescribe.bytes', goal: 750_000, isLower: true },
  { key: 'calls.strava.create', goal: 1, isLower: true },
  { key: 'calls.dynamodb.create', goal: 8, isLower: true },
  { key: 'cost.per1000Activities', goal: 0.03, isLower: true },
  { key: 'growth.maxChange', goal: 0.05, isLower: true },
  { key: 'texts.meanParts', goal: 1, isLower: true },
];

/** One line a key, as Markdown. */
export function asTable(results: Results): string {
  const lines = leavesOf(results).map(([key, value]) => {
    const goal = goals.find((one) => one.key === key);
    return `| \`${key}\` | ${shown(value)} | ${goal === undefined ? '' : judged(goal, value)} |`;
  });
  return ['| key | value | goal |', '|---|---|---|', ...lines].join('\n');
}

function judged({ goal, isLower }: Goal, value: unknown): string {
  const isMet = typeof value === 'number' && (isLower ? value <= goal : value >= goal);
  return `${isLower ? 'at most' : 'at least'} ${goal.toLocaleString('en-US')}${isMet ? '' : ', **missed**'}`;
}

/** A pair of numbers is a spread and stays one value. */
function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(' to ');
  return typeof value === 'number' ? value.toLocaleString('en-US', { maximumSignificantDigits: 6 }) : String(value);
}

const document = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const begin = '<!-- results: npm run bench -- --write -->';
const end = '<!-- end of results -->';

/** Puts the results between the two marks of docs/performance.md. */
export function writeDocument(results: Results): void {
  const text = readFileSync(document, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${document} has lost the marks of its results.`);
  writeFileSync(document, `${before}${begin}\n\n${asTable(results)}\n\n${end}${after}`);
}
