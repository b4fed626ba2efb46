import type { Assessment } from './assessment.ts';
import { minuteOfBedtime } from './drinking-end.ts';
import { isKnownZone } from './local-clock.ts';
import { parameters } from './parameters.ts';
import type { NoAmounts, Warning, WarningCode } from './prescription.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export const overdrinkingRule: Rule = {
  id: 'overdrinking',
  guide: "Even if you don't feel thirsty, take a few sips",
  implemented:
    'Never. After a gain of 0.5 % of the weight, and after four hours and more: headache, vomiting, confusion or swelling mean no more drinks, and emergency help.',
  why: 'Against drinking to thirst: slow runners of long races die of too much water, not of too little.',
  source: '[S] EAH 2015, IMMDA 2006',
  parameters: ['gainFromPercent', 'longSessionHours'],
};

/** What the athlete should know beyond the advice, the gravest first, and why an amount is not given. */
export function warnings(assessment: Assessment): readonly Warning[] {
  return [...dangers(assessment), ...doubts(assessment), ...absences(assessment)];
}

function dangers(assessment: Assessment): readonly Warning[] {
  const { weighIn, temperatureC, plausible, redFlag, replies, learned } = assessment;
  const found: Warning[] = [];
  if (redFlag === 'flag') {
    found.push(
      warning('red-flag', 'A warning sign: see a doctor today, and do not train until you are told that you may.'),
    );
  }
  if (weighIn.kind === 'gained') {
    found.push(
      weighIn.isWeightUp
        ? warning('weight-up', 'Your weight went up: no extra drinks until you have passed urine.')
        : warning('weight-hardly-up', 'Your weight is as before: drink to thirst only until you have passed urine.'),
    );
  }
  const isWeightUp = weighIn.kind === 'gained' && weighIn.isWeightUp;
  if (isWeightUp || isAtLeast(plausible.duration.hours, parameters.longSessionHours)) {
    found.push(
      warning('overdrinking', 'Headache, vomiting, confusion or swelling: no more drinks, call the emergency number.'),
    );
  }
  if (weighIn.kind === 'lost' && weighIn.lossBand === 'over-7') {
    found.push(
      warning(
        'loss-over-7-percent',
        'A loss over 7 % of your weight: rest, weigh yourself again, get medical care if unwell.',
      ),
    );
  }
  if (weighIn.kind === 'lost' && weighIn.lossBand === 'over-4') {
    found.push(
      warning(
        'loss-over-4-percent',
        'A large loss of weight: spread drinks over the day. Dizzy, vomiting, or no urine in 6-8 hours: get medical help.',
      ),
    );
  }
  if (isOver(temperatureC, parameters.coolFirstOverC)) {
    found.push(
      warning('heat', 'Cool first: shade, water on the skin. Confused or collapsed: call the emergency number.'),
    );
  }
  if (redFlag === 'expected-after-such-a-session') {
    found.push(
      warning(
        'ask-about-urine',
        'Such soreness is usual after so hard a session. Dark urine, swelling or weakness: a doctor today.',
      ),
    );
  }
  if (redFlag !== 'flag' && isAtLeast(replies.soreness ?? 0, parameters.verySoreFrom)) {
    found.push(warning('very-sore', 'Not better in 48 hours: see a doctor.'));
  }
  if (isOver(learned.daysOfSoreness ?? 0, parameters.soreForDoctorDays)) {
    found.push(warning('sore-for-long', 'Sore for more than a week: ask a doctor.'));
  }
  return found;
}

function doubts(assessment: Assessment): readonly Warning[] {
  const { profile, weighIn, massWarnings, replyWarnings } = assessment;
  const found: Warning[] = [...massWarnings, ...replyWarnings];
  if (weighIn.kind === 'refused') {
    found.push(
      warning(
        'weigh-in-refused',
        'These weights cannot be right together: please send before and after again, in one unit.',
      ),
    );
  }
  found.push(...doubtsAboutSession(assessment));
  if (profile.birthYear !== undefined && !(profile.birthYear >= parameters.earliestBirthYear)) {
    found.push(warning('profile-refused', 'The year of birth in your profile cannot be right: please set it again.'));
  }
  if (profile.timezone !== undefined && !isKnownZone(profile.timezone)) {
    found.push(
      warning('timezone-unknown', 'The time zone in your profile is unknown: times are by the clock of the activity.'),
    );
  }
  if (profile.bedtime !== undefined && minuteOfBedtime(profile.bedtime) === undefined) {
    found.push(warning('profile-refused', 'The bedtime in your profile is no time of day: please set it again.'));
  }
  found.push(...doubtsAboutTime(assessment));
  return found;
}

function doubtsAboutSession({ plausible }: Assessment): readonly Warning[] {
  const { distance, ascent, isWalk, duration, power } = plausible;
  const found: readonly (readonly [boolean, WarningCode, string])[] = [
    [distance.isRefused, 'distance-refused', 'The distance does not go with the time: it was left out.'],
    [ascent.isRefused, 'ascent-refused', 'So much ascent does not go with the time: it was left out.'],
    [isWalk, 'counted-as-walk', 'At this pace it counts as a walk.'],
    [duration.doubt === 'slow-run', 'slow-run-shortened', 'It was very slow: only the time at 5 km/h counts.'],
    [
      duration.doubt === 'too-long',
      'duration-shortened',
      `The time is too long to be true: ${duration.hours} hours of it count.`,
    ],
    [power.isRefused, 'kilojoules-refused', 'The power is too high to be true: it was left out.'],
  ];
  return found.filter(([applies]) => applies).map(([, code, sentence]) => warning(code, sentence));
}

function doubtsAboutTime({ time }: Assessment): readonly Warning[] {
  const found: readonly (readonly [boolean, WarningCode, string])[] = [
    [
      time.startsInTheFuture,
      'starts-in-the-future',
      'The activity starts in the future: it is taken as just finished.',
    ],
    [time.endsInTheFuture, 'ends-in-the-future', 'The activity ends in the future: it is taken as just finished.'],
    [
      time.isElapsedRefused,
      'elapsed-refused',
      'It lasted far longer than you moved: the finish is taken from the moving time.',
    ],
    [time.isStartHidden, 'start-time-hidden', 'The start time is hidden on Strava: the upload is taken as the finish.'],
  ];
  return found.filter(([applies]) => applies).map(([, code, sentence]) => warning(code, sentence));
}

/** Why there is no fluid, no sodium or no food. */
function absences(assessment: Assessment): readonly Warning[] {
  const { noAmountsBecause, fluidAdvice, lateness, carbs, sodium, weighIn } = assessment;
  if (noAmountsBecause.length > 0) {
    // Where something graver withholds amounts, or the weight went up, it says what to drink: nothing here contradicts it.
    const isGrave = weighIn.kind === 'gained' || noAmountsBecause.some((reason) => graver.has(reason));
    return noAmountsBecause.flatMap((reason) => {
      const sentence = noAmountsSentences[reason];
      if (sentence === undefined) return [];
      const drinks = isGrave || reason === 'exclusion' ? '' : ' Meanwhile drink to thirst and eat normal meals.';
      return [warning(reason, `${sentence}${drinks}`)];
    });
  }

  const found: Warning[] = [];
  if (lateness === 'rest-only' || lateness === 'too-late') {
    found.push(warning('too-late-for-amounts', 'No amounts: your meals since then have seen to it.'));
    return found;
  }
  if (fluidAdvice?.kind === 'window-past') {
    found.push(warning('window-past', 'No fluid target any more: drink to thirst with meals; pale urine by evening.'));
  }
  if (fluidAdvice?.kind === 'late-evening') {
    found.push(warning('late-evening', 'No fluid target so late: a glass if thirsty, more with breakfast.'));
  }
  if (fluidAdvice?.kind === 'too-little') {
    found.push(warning('no-extra-fluid', 'Little was lost: drink to thirst.'));
  }
  if (fluidAdvice?.kind === 'given' && sodium === undefined) {
    found.push(warning('no-extra-sodium', 'No extra sodium: normal meals do.'));
  }
  if (carbs === undefined) {
    found.push(warning('nothing-special-to-eat', 'Nothing special to eat: normal meals do.'));
  }
  return found;
}

const graver: ReadonlySet<NoAmounts> = new Set<NoAmounts>(['exclusion', 'red-flag', 'loss-over-7-percent']);

/** The two that are dangers have been said already. */
const noAmountsSentences: Readonly<Record<NoAmounts, string | undefined>> = {
  'red-flag': undefined,
  'loss-over-7-percent': undefined,
  exclusion: "No amounts: your clinician's limits come first.",
  minor: 'No amounts for minors.',
  'unit-unknown': 'Were your weights pounds or kilograms? No amounts until we know.',
  'mass-unknown': 'No amounts without your weight. Set it to get numbers.',
};

function warning(code: WarningCode, sentence: string): Warning {
  return { code, sentence };
}
