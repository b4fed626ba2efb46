import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceMail } from '../../functions/messages/advice-mail.ts';
import { adviceText, staleText } from '../../functions/messages/advice-text.ts';
import { isLateEvening } from '../../functions/messages/drink-and-eat-sentences.ts';
import { formatDeadline } from '../../functions/messages/format-clock.ts';
import { isGsm7, partsOf } from '../../functions/messages/gsm-7.ts';
import { mailColumns, mailLines } from '../../functions/messages/mail-columns.ts';
import { localTime } from '../../functions/recovery/local-clock.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import type { Prescription } from '../../functions/recovery/prescription.ts';
import { anyFacts, anySinceHours } from '../fixtures/any-facts.ts';
import { propertiesOf } from '../fixtures/properties.ts';
import { runsOf } from '../fixtures/runs.ts';
import { factsOf, finishOf, hourMs, minuteMs, sessionOf } from '../fixtures/sessions.ts';

const anyAdvice = fc
  .tuple(anyFacts, anySinceHours, fc.constantFrom('metric' as const, 'us' as const), fc.boolean(), fc.boolean())
  .map(([facts, sinceHours, units, changed, isAnswer]) => {
    const { session } = facts;
    const prescription = prescribe(facts, finishOf(session) + sinceHours * hourMs);
    const options = { units, changed, ...(isAnswer && { echo: 'Got it: soreness 3, slept 7.5 h.' }) };
    return {
      session,
      prescription,
      options,
      text: adviceText(prescription, session, options),
      stale: staleText(prescription, session, options),
      mail: adviceMail(prescription, session, options),
    };
  });

/** As somebody reads it who does not see where the lines end. */
const inOneLine = (mail: { readonly text: string; readonly details: string }) =>
  `${mail.text}\n${mail.details}`.replace(/\s+/g, ' ');
/** Without the columns that the labels stand in. */
const withoutColumns = (details: string) => details.replace(/^(?:[A-Z]+ +| +)/gm, '');

const amount = /\d (g|ml|mg|L|fl oz)\b/;

describe('whatever is advised', () => {
  const holds = propertiesOf(anyAdvice, runsOf(2000));

  holds(
    'a text is plain, and has two parts only behind the echo of a reply or where dangers come together',
    ({ text, stale, options, prescription }) => {
      for (const words of [text, ...(stale === undefined ? [] : [stale])]) {
        expect(isGsm7(words)).toBe(true);
        expect(partsOf(words)).toBeLessThanOrEqual(2);
        expect(words).not.toMatch(/undefined|NaN|Infinity|\[object| {2}|\.\.|, \.| \./);
      }
      if (options.echo === undefined && partsOf(text) === 2) {
        expect(dangersIn(prescription) + Number(options.changed)).toBeGreaterThan(1);
      }
    },
  );

  holds(
    'nothing is a must, nothing is safe, nothing is diagnosed, nobody has missed anything',
    ({ text, stale, mail, prescription }) => {
      const everything = [text, stale ?? '', mail.subject, mail.text, mail.details, JSON.stringify(prescription)].join(
        ' ',
      );

      expect(everything).not.toMatch(/\b(must|safe|safely|diagnos\w*|missed|ibuprofen|nsaids?|lactic|flush\w*)\b/i);
    },
  );

  holds(
    'a mail asks for no reply, calls itself no text, and says no day that is another one when it is read',
    ({ mail }) => {
      for (const words of [mail.subject, mail.text, withoutColumns(mail.details)]) {
        expect(words).not.toMatch(/\bReply\b|\btexts?\b|undefined|NaN| {2}|\.\.(?!\.)|, \.| \./);
      }
      expect(mail.text).not.toMatch(/tomorrow|(Rest|Easy|usual|only|running) today/);
      expect(/REST [\s\S]*?\n\n/.exec(mail.details)?.[0]).not.toMatch(/tomorrow|today/);
    },
  );

  holds(
    'a mail begins as the text does, and no line but one that is a link is longer than 72',
    ({ text, mail, prescription, options }) => {
      const lines = mailLines(`${mail.text}\n\n${mail.details}`).split('\n');
      expect(lines.filter((line) => line.length > mailColumns && !/^https:\/\/\S+$/.test(line))).toEqual([]);
      const isOther = prescription.warnings.some(({ code }) => code === 'heat') || options.changed;
      const said = text.replace(/^Got it: soreness 3, slept 7\.5 h\. /, '');
      const [first = ''] = said.split(/(?<=\.) /);
      if (!isOther && !/^(No running|Weight|Dark|Dizzy|Headache)/.test(first)) {
        expect(mail.text.startsWith(first)).toBe(true);
      }
    },
  );

  for (const channel of ['text', 'mail'] as const) {
    holds(`what a ${channel} says: drink, by when, rest, and dangers`, ({ text, mail, prescription }) => {
      const said = channel === 'text' ? text : inOneLine(mail);
      const { fluid, clock, drinkingEndMs, noAmounts = [], conditions, warnings } = prescription;
      const warned = (sought: string) => warnings.some(({ code }) => code === sought);

      expect(said).toMatch(/train as usual|easy|gentle|rest|No running/i);
      if (fluid !== undefined && fluid.maxMl >= 300) {
        expect(said).toMatch(/about [\d.]+(-[\d.]+)? (L|fl oz)/i);
        expect(said).toContain(`by ${formatDeadline(clock, fluid.byMs, drinkingEndMs)}`);
        expect(said).toMatch(/thirst/);
      }
      if (noAmounts.length > 0) expect(said).not.toMatch(amount);
      if (noAmounts.includes('exclusion')) {
        expect(said).toMatch(/clinician/);
        expect(`${said} ${inOneLine(mail)}`).not.toMatch(/drink (when thirsty|to thirst(?! only until))/i);
      }
      if (noAmounts.includes('red-flag')) expect(said).toMatch(/doctor today/);
      if (noAmounts.includes('loss-over-7-percent')) expect(said).toMatch(/Weight down.*get (medical )?help/);
      if (conditions.isWeightUp) expect(said).toMatch(/Weight up/);
      if (conditions.isWeightUp) expect(said).toMatch(/no (extra )?drinks until you pee/);
      if (warned('heat')) expect(said).toMatch(/^(Got it.*?h\. )?Cool first/);
      if (warned('overdrinking')) expect(said).toMatch(/Headache, vomiting, confusion/);
      if (warned('loss-over-4-percent')) expect(said).toMatch(/Dizzy, vomiting/);
      if (warned('ask-about-urine')) expect(said).toMatch(/Dark urine/);
      if (prescription.noRunUntilMs !== undefined) expect(said).toMatch(/No running/);
    });
  }

  holds(
    'water from 1.5 L or a loss of 2 % on has its salt in the same sentence, in every form',
    ({ text, mail, prescription }) => {
      const { fluid, conditions } = prescription;
      if (fluid === undefined || fluid.maxMl < 300) return;
      if (fluid.maxMl < 1500 && (conditions.lossPercent ?? 0) < 2) return;

      for (const said of [text, inOneLine(mail)]) {
        const drinking = said.split(/\. (?=[A-Z])/).find((sentence) => /about [\d.-]+ (L|fl oz)/i.test(sentence));
        expect(drinking).toMatch(/salty food/);
      }
      expect(inOneLine(mail)).toMatch(/with salty food/);
    },
  );

  holds('no amount under 0.3 L is named', ({ text, mail }) => {
    const [, toDrink = ''] = /^DRINK(.*?)\n\n/ms.exec(mail.details) ?? [];
    for (const [, from, to] of `${text} ${mail.text} ${toDrink.replace(/\s+/g, ' ')}`.matchAll(
      /([\d.]+)(?:-([\d.]+))? L\b/g,
    )) {
      for (const end of [from, to]) if (end !== undefined) expect(Number(end)).toBeGreaterThanOrEqual(0.3);
    }
  });

  holds(
    'nobody drinks by a clock later than an hour before bed, and the clock goes in quarter hours',
    ({ text, stale, mail, prescription }) => {
      const { clock, drinkingEndMs } = prescription;
      const { hour, minute } = localTime(clock, drinkingEndMs);
      const end = hour * 60 + minute;
      for (const said of [text, stale ?? '', inOneLine(mail)]) {
        for (const [, time = ''] of said.matchAll(drinkingBy)) {
          expect(minutesOf(time)).toBeLessThanOrEqual(end);
          expect(minutesOf(time)).toBeGreaterThanOrEqual(4 * 60);
          expect(minutesOf(time) % 15).toBe(0);
        }
      }
      if (isLateEvening(prescription))
        expect(`${text} ${mail.text} ${/^EAT.*?\n\n/ms.exec(mail.details)?.[0]}`).not.toMatch(amount);
    },
  );

  holds('in quiet hours nobody is asked to answer', ({ text, prescription }) => {
    const { hour } = localTime(prescription.clock, prescription.madeAtMs);
    if (hour >= 22 || hour < 7) expect(text).not.toMatch(/Reply soreness/);
  });

  holds('what goes out late tells nobody to eat or drink, and knows no tomorrow', ({ stale }) => {
    expect(stale ?? '').not.toMatch(/\d (g|L|fl oz)\b|Eat |[Ss]alty food|snack/);
    expect(stale ?? '').not.toMatch(/tomorrow|(Rest|Easy|usual|only|running) today/);
  });
});

const drinkingBy = /(?:L|fl oz)(?: \([^)]*\))?(?: to drink)? by (noon|\d+(?::\d\d)?(?:[ap]m)?)/g;

/** Minutes after midnight of `1:15pm`, `13:15` and `noon`. */
function minutesOf(time: string): number {
  if (time === 'noon') return 12 * 60;
  const [, hours = '', minutes = '0', half] = /^(\d+)(?::(\d+))?([ap]m)?$/.exec(time) ?? [];
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
  return hour * 60 + Number(minutes);
}

/** How much a text has to carry that cannot be left out. */
function dangersIn({ noAmounts = [], warnings, conditions }: Prescription): number {
  const codes = new Set(warnings.map(({ code }) => code));
  const dangers = ['heat', 'overdrinking', 'loss-over-4-percent', 'ask-about-urine', 'very-sore'];
  return noAmounts.length + Number(conditions.isWeightUp) + dangers.filter((code) => codes.has(code as never)).length;
}

describe('what a runner reads', () => {
  const told = (
    session: Parameters<typeof sessionOf>[0],
    differences: Parameters<typeof factsOf>[0] = {},
    minutesAfter = 12,
  ) => {
    const run = sessionOf(session);
    const facts = factsOf({ session: run, ...differences });
    return adviceText(prescribe(facts, finishOf(run) + minutesAfter * minuteMs), run, { units: 'metric' });
  };
  const at = (hour: number) => {
    const startMs = Date.UTC(2026, 10, 23, hour);
    return { startMs, localStart: new Date(startMs).toISOString().slice(0, 19) };
  };
  const hoursOf = (hours: number, km: number) => ({
    elapsedSec: hours * 3600,
    movingSec: hours * 3600,
    distanceM: km * 1000,
  });

  test('160 km at 33 C: hot, and salt with the water', () => {
    expect(told({ ...hoursOf(26, 160), sensorTemperatureC: 36 })).toMatch(
      /^160 km, hot\. No running before .*To thirst, max about [\d.]+ L by \S+, salty food\. Eat: [a-z ]+\. Headache, vomiting, confusion/,
    );
  });

  test('after a long day with a weigh-in, in ounces, the longest names of clock and days: one part', () => {
    const run = sessionOf({
      ...{ sport: 'WeightTraining', movingSec: 48_574, elapsedSec: 51_300, distanceM: undefined },
      ...{ sensorTemperatureC: 28, startMs: Date.UTC(2026, 10, 23, 18), localStart: '2026-11-23T18:00:00' },
    });
    const facts = factsOf({ session: run, replies: { weightBeforeKg: 110, weightAfterKg: 106, drunkL: 1 } });
    const prescription = prescribe(facts, finishOf(run) + 12 * minuteMs);
    const byMs = Date.UTC(2026, 10, 24, 11, 45);
    const fluid = { minMl: 2990, maxMl: 3090, laterMl: 0, byMs, isMoreWithBreakfast: false };
    const longestNames = { ...prescription, day: 'rest' as const, fluid, noRunUntilMs: Date.UTC(2026, 10, 29, 20) };

    expect(adviceText(longestNames, run, { units: 'us' })).toBe(
      '240 min strength, hot. No running before Sun evening. To thirst, about 101-104 fl oz by 11:45am, salty food. Headache, vomiting, confusion: no drinks, get help.',
    );
  });

  test.each([
    [4.5, 'about'],
    [6, 'about'],
  ])('a loss of %s %%: salt with the water, and when to get help', (percent) => {
    const replies = { weightBeforeKg: 80, weightAfterKg: 80 * (1 - percent / 100) };
    const text = told(hoursOf(2.25, 24), { profile: { massKg: 80 }, replies });

    expect(text).toMatch(/about [\d.-]+ L by \S+,? (with )?salty food/i);
    expect(text).toMatch(/Dizzy, vomiting/);
    expect(text.length).toBeLessThanOrEqual(160);
  });

  test('8 % down and an exclusion: the clinician first, and no word of drinking to thirst', () => {
    const replies = { weightBeforeKg: 70, weightAfterKg: 64.4 };
    const text = told(hoursOf(2.25, 24), { profile: { massKg: 70, hasExclusion: true }, replies });

    expect(text).toMatch(/clinician.*Weight down 8%.*get medical help/);
    expect(text).not.toMatch(/to thirst/);
    expect(text.length).toBeLessThanOrEqual(160);
  });

  test('a warning sign and an exclusion are both said', () => {
    const text = told({}, { profile: { massKg: 70, hasExclusion: true }, replies: { soreness: 10 } });

    expect(text).toMatch(/clinician.*[Ww]arning sign: see a doctor today/);
    expect(text.length).toBeLessThanOrEqual(160);
  });

  test('every danger at once, behind the longest names: two parts, and each of them is said', () => {
    const run = sessionOf({
      ...{ sport: 'Snowboard', movingSec: 93_600, elapsedSec: 93_600, distanceM: undefined },
      ...{ sensorTemperatureC: 40, startMs: Date.UTC(2026, 10, 22, 12), localStart: '2026-11-22T12:00:00' },
    });
    const facts = factsOf({
      session: run,
      profile: { massKg: 70, hasExclusion: true },
      replies: { soreness: 9, hasRedFlag: true, weightBeforeKg: 60, weightAfterKg: 54.1 },
    });
    const prescription = prescribe(facts, finishOf(run) + 12 * minuteMs);
    const longestNames = { ...prescription, noRunUntilMs: Date.UTC(2026, 10, 26, 14) };
    const options = { units: 'metric', changed: true } as const;
    const echo = 'Got it: soreness 9, slept 7.5 h.';

    for (const text of [
      adviceText(longestNames, run, options),
      adviceText(longestNames, run, { ...options, echo }),
      staleText(longestNames, run, options) ?? '',
    ]) {
      expect(text).toMatch(/clinician.*[Ww]arning sign.*Weight down 10%.*No running before Thu.*Headache, vomiting/);
      expect(partsOf(text)).toBe(2);
    }
    expect(adviceText(longestNames, run, { ...options, echo })).toMatch(/^Cool first. Confused: emergency number./);
  });

  test('a gain within the noise of scales is named, without alarm', () => {
    const text = told({}, { replies: { weightBeforeKg: 70, weightAfterKg: 70.1 } });

    expect(text).toMatch(/Weight up 0\.1 kg, so nothing extra to drink: drink when thirsty\./);
    expect(text).not.toMatch(/emergency|Headache|\d L/);
  });

  test('a gain of 0.5 % is an alarm', () => {
    expect(told({}, { replies: { weightBeforeKg: 70, weightAfterKg: 70.4 } })).toMatch(/emergency number now/);
  });

  test('a weigh-in of an unknown unit: LB or KG, before any amount', () => {
    const text = told({}, { profile: {}, replies: { weightBeforeKg: 155, weightAfterKg: 152.5 } });

    expect(text).toMatch(/pounds or kilograms\? Reply LB or KG\. No amounts until then/);
    expect(text).not.toMatch(amount);
  });

  test('over 35 C the heat line is the first', () => {
    expect(told({ sensorTemperatureC: 40 })).toMatch(/^Cool first.*10 km, hot\./);
  });

  test('at dawn: food, drink and rest, and no question', () => {
    const text = told(at(5));

    expect(text).toMatch(/^10 km\b.*Drink about 0\.6-1 L .*by 10am.*(Eat|ood) .*: \D+\. .*[Ee]asy day/);
    expect(text).not.toMatch(/Reply/);
  });

  test('in the evening drinking ends at ten, and the rest comes with breakfast', () => {
    expect(told(at(20))).toMatch(/by 10pm, more with breakfast/);
  });

  test('at night: a glass, a snack, sleep', () => {
    expect(told(at(22))).toBe(
      '10 km. A glass if thirsty, more with breakfast. Hungry? Yogurt or a banana, then sleep. Tomorrow: an easy day, slow enough to talk. Nothing hard before Wed.',
    );
  });

  test('six hours on: thirst and meals', () => {
    expect(told({}, {}, 6 * 60)).toMatch(/Drink when thirsty(, with your meals)?\. Your next meal: \S/);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'a sport that is called %s is a workout',
    (sport) => {
      expect(told({ sport })).toMatch(/^10 km workout ?(done)?\. /);
      expect(told({ sport, distanceM: undefined })).toMatch(/^60 min workout ?(done)?\. /);
    },
  );
});
