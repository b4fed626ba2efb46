import { kgPerLb, litresPerUsFluidOunce } from '../../recovery/units.ts';
import type { Reply } from './read-reply.ts';
import { numbersOf, type ReplyField, type ReplyNumbers, replyFieldNames, rowOf } from './reply-fields.ts';
import { longestPauseDays } from './reply-ranges.ts';
import type { Unclear } from './settle-values.ts';
import type { Units } from './weigh-in.ts';

/** One text. What does not fit is left out, whole sentences, never cut: what was refused goes before what follows does. */
export const maxConfirmation = 160;

/**
 * What we understood and what we refused: "Got it: soreness 3, slept 7.5 h. Sleep 30? It goes 0-14 h.", then `plan`,
 * the caller's sentence about what follows. Without anything understood: what is wrong or, where
 * that is not known either, one worked example.
 *
 * At most 160 characters of GSM-7, and under 80 for the usual answer. The runner's own words never enter it, only
 * figures. Undefined where there is nothing to say: a thumbs-up, a command (which has answers of its own).
 */
export function confirmation(reply: Reply, units: Units, plan?: string): string | undefined {
  const appetite = reply.appetite === null ? [] : [`appetite ${reply.appetite}`];
  const understood = [...understoodParts(reply, units), ...appetite];
  const refused = [...new Set(reply.unclear.map((unclear) => refusal(unclear, units)))];
  if (understood.length === 0 && refused.length === 0) return undefined;

  const echo = understood.length === 0 ? [] : [`Got it: ${understood.join(', ')}.`];
  const isKnown = reply.unclear.some(({ why }) => why !== 'not-understood' && why !== 'not-asked');
  if (echo.length === 0 && !isKnown && reply.command === null)
    return loneNumber(reply.unclear) ? askWhich : workedExample;
  // What follows from an answer is kept, before what was refused of it, and before what it said.
  const net = reply.needsSafetyNet && echo.length > 0 ? [ifYouFeelIll] : [];
  const ending = [...(plan !== undefined && echo.length > 0 ? [plan] : []), ...net];
  const room = maxConfirmation - ending.join(' ').length - Math.min(1, ending.length);
  return [fitting([...echo, ...refused], room), ...ending].filter((sentence) => sentence !== '').join(' ');
}

/** Beside what was read where words were left over: they may tell of a sign that the grammar does not know. */
export const ifYouFeelIll = 'If you feel ill: a doctor, or your local emergency number.';

/** For a reply that nothing could be made of; its last sentence is for symptoms that the grammar does not know. */
export const workedExample =
  'Sorry, I could not read that. Send soreness 0-10 and hours slept, e.g. 3 7.5. If you feel ill: a doctor, or your local emergency number.';

/** For numbers of yesterday. */
const onlyToday = 'Only today counts: please send how sore you are now (0-10) and hours slept last night, e.g. 3 7.5';

/** For one number that came unasked. */
const askWhich = 'Is that soreness or sleep? Send both, e.g. 3 7.5, or name it: sore 3, slept 7.5';

/** For a text from a number that belongs to no runner. At most once a day: the caller counts. */
export const unknownNumberText =
  'Hello. We do not know this number, so we kept nothing. Want recovery advice? Ask the club for its invite link. Emergency: call your local number.';

/** `soreness 8, slept 3 h`: numbers as an answer says them back. */
export function formatNumbers(
  numbers: { readonly [Field in ReplyField]?: number | null | undefined },
  units: Units,
): string {
  const all = numbersOf((field) => numbers[field] ?? null);
  return understoodParts(all, units).join(', ');
}

function loneNumber(unclear: readonly Unclear[]): boolean {
  return unclear.length > 0 && unclear.every(({ why }) => why === 'not-asked');
}

function fitting(sentences: readonly string[], max: number): string {
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length <= max) text = longer;
  }
  return text;
}

function understoodParts(reply: ReplyNumbers, units: Units): readonly string[] {
  const plain = replyFieldNames.flatMap((field) => {
    const value = reply[field];
    const { echo } = rowOf(field);
    return value === null || echo === undefined ? [] : [echo.join(figuresOf(value, 1))];
  });
  return [
    ...plain,
    ...weightParts(reply, units),
    ...(reply.drunkL === null ? [] : [`drank ${volume(reply.drunkL, units)}`]),
  ];
}

function weightParts({ weightBeforeKg, weightAfterKg }: ReplyNumbers, units: Units): readonly string[] {
  const before = weightBeforeKg === null ? undefined : mass(weightBeforeKg, units);
  const after = weightAfterKg === null ? undefined : mass(weightAfterKg, units);
  const unit = units === 'us' ? 'lb' : 'kg';
  if (before !== undefined && after !== undefined) return [`weight ${before} to ${after} ${unit}`];
  if (before !== undefined) return [`weight before ${before} ${unit}`];
  return after === undefined ? [] : [`weight after ${after} ${unit}`];
}

function mass(kg: number, units: Units): string {
  return figuresOf(units === 'us' ? kg / kgPerLb : kg, 1);
}

function volume(litres: number, units: Units): string {
  return units === 'us' ? `${figuresOf(litres / litresPerUsFluidOunce, 0)} oz` : `${figuresOf(litres, 2)} L`;
}

function figuresOf(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

function refusal({ field, said, why }: Unclear, units: Units): string {
  const name = field === undefined ? '' : `${rowOf(field).name}${shownFigures(said)}`;
  switch (why) {
    case 'out-of-range':
      return `${name}? It goes ${field === undefined ? '' : rangeOf(field, units)}.`;
    case 'said-twice':
    case 'not-a-number':
      return `${name}? Please send one number.`;
    case 'weights-apart':
      return `Those weights are too far apart. Again? ${weighInExample(units)}`;
    case 'mass-out-of-range':
      return `Is that your weight? Send it again with its unit, like ${units === 'us' ? 'lb 155' : 'kg 70'}.`;
    case 'weights-unclear':
      return `Weigh-in: before, after, drunk. ${weighInExample(units)}`;
    case 'command-argument':
      return said.startsWith('pause')
        ? `PAUSE takes 1-${longestPauseDays} days, e.g. PAUSE 3D.`
        : 'Send UNITS US or UNITS METRIC.';
    case 'one-command-at-a-time':
      return 'One command at a time, please.';
    case 'another-day':
      return onlyToday;
    case 'not-asked':
    case 'not-understood':
      return 'I could not read the rest.';
  }
}

function weighInExample(units: Units): string {
  return units === 'us' ? 'E.g. W 155 152.5 16' : 'E.g. W 70.4 69.1 0.5';
}

const maxFiguresShown = 11;

/** What the runner wrote, where it is figures only. */
function shownFigures(said: string): string {
  return /^[\d.,:/+ -]+$/.test(said) && said.length <= maxFiguresShown ? ` ${said}` : '';
}

function rangeOf(field: ReplyField, units: Units): string {
  const { from, to } = rowOf(field);
  switch (field) {
    case 'sleepHours':
      return `${from}-${to} h`;
    case 'weightBeforeKg':
    case 'weightAfterKg':
      return units === 'us' ? `${Math.ceil(from / kgPerLb)}-${Math.floor(to / kgPerLb)} lb` : `${from}-${to} kg`;
    case 'drunkL':
      return units === 'us' ? `${from}-${Math.floor(to / litresPerUsFluidOunce)} oz` : `${from}-${to} L`;
    default:
      return `${from}-${to}`;
  }
}
