import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceMail } from '../../functions/messages/advice-mail.ts';
import { adviceText, staleText } from '../../functions/messages/advice-text.ts';
import { timeInWords } from '../../functions/messages/clock-in-words.ts';
import { isGsm7, partsOf } from '../../functions/messages/gsm-7.ts';
import { restStillDue } from '../../functions/messages/rest-words.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { anyFacts, anySinceHours } from '../fixtures/any-facts.ts';
import { finishOf, hourMs } from '../fixtures/sessions.ts';

const runs = { numRuns: 2000 };

const anyAdvice = fc
  .tuple(anyFacts, anySinceHours, fc.constantFrom('metric' as const, 'us' as const), fc.boolean(), fc.boolean())
  .map(([facts, sinceHours, units, changed, isQuiet]) => {
    const { session } = facts;
    const prescription = prescribe(facts, finishOf(session) + sinceHours * hourMs);
    const options = { units, changed, isQuiet };
    return {
      session,
      prescription,
      options,
      text: adviceText(prescription, session, options),
      stale: staleText(prescription, session, options),
      mail: adviceMail(prescription, session, options),
    };
  });

describe('whatever is advised', () => {
  test('a text is plain and has two parts at the most', () => {
    fc.assert(
      fc.property(anyAdvice, ({ text, stale }) => {
        for (const words of [text, ...(stale === undefined ? [] : [stale])]) {
          expect(isGsm7(words)).toBe(true);
          expect(partsOf(words)).toBeLessThanOrEqual(2);
          expect(words).not.toMatch(/undefined|NaN|Infinity| {2}|\.\.|, \.| \./);
        }
      }),
      runs,
    );
  });

  test('nothing is a must, nothing is safe, nothing is diagnosed, nobody has missed anything', () => {
    fc.assert(
      fc.property(anyAdvice, ({ text, stale, mail, prescription }) => {
        const everything = [
          text,
          stale ?? '',
          mail.subject,
          mail.text,
          mail.details,
          JSON.stringify(prescription),
        ].join(' ');

        expect(everything).not.toMatch(/\b(must|safe|safely|diagnos\w*|missed|ibuprofen|nsaids?|lactic|flush\w*)\b/i);
      }),
      runs,
    );
  });

  test('a mail asks for no reply, calls itself no text, and says no day that is another one when it is read', () => {
    fc.assert(
      fc.property(anyAdvice, ({ mail }) => {
        for (const words of [mail.subject, mail.text, mail.details]) {
          expect(words).not.toMatch(/\bReply\b|\btexts?\b|undefined|NaN| {2}|\.\.(?!\.)|, \.| \./);
        }
        expect(mail.text).not.toMatch(/tomorrow|(Rest|Easy|usual|only|running) today/);
      }),
      runs,
    );
  });

  test.each(['text', 'mail'] as const)('what a %s says: drink, by when, food, rest, and dangers', (channel) => {
    fc.assert(
      fc.property(anyAdvice, ({ text, mail, prescription, options }) => {
        const said = channel === 'text' ? text : mail.text;
        const { fluid, carbG, carbClass, clock, noAmounts, conditions, warnings } = prescription;

        expect(said).toMatch(/Train as usual|Easy|Gentle|Rest|No running/);
        if (fluid !== undefined && !options.isQuiet) {
          expect(said).toMatch(/about [\d.]+(-[\d.]+)? (L|fl oz)/);
          expect(said).toContain(`by ${timeInWords(clock, fluid.byMs)}`);
          expect(said).toMatch(/thirst/);
        }
        if (carbG !== undefined && carbClass !== 'A' && !options.isQuiet) {
          expect(said).toMatch(/about \d+(-\d+)? g carbs/i);
        }
        if (noAmounts !== undefined || options.isQuiet) expect(said).not.toMatch(/\d (g|L|fl oz)\b/);
        if (conditions.gainedKg !== undefined) expect(said).toMatch(/no extra drinks until you pee/);
        if (conditions.needsCooling) expect(said).toMatch(/Cool first/);
        if (noAmounts?.includes('red-flag')) expect(said).toMatch(/see a doctor today/);
        if (noAmounts?.includes('loss-over-7-percent')) expect(said).toMatch(/get medical help/);
        if (warnings.some(({ code }) => code === 'overdrinking') && !noAmounts?.includes('red-flag')) {
          expect(said).toMatch(/Headache, vomiting, confusion/);
        }
      }),
      runs,
    );
  });

  test('late at night, and in what goes out late, nobody is told to eat or drink', () => {
    fc.assert(
      fc.property(anyAdvice, ({ text, stale, options }) => {
        const amounts = /\d (g|L|fl oz)\b|Eat |Salty food/;

        if (options.isQuiet) expect(text).not.toMatch(amounts);
        expect(stale ?? '').not.toMatch(amounts);
        expect(stale ?? '').not.toMatch(/tomorrow|(Rest|Easy|usual|only|running) today/);
      }),
      runs,
    );
  });
});

describe('of a rest whose details are gone the days are still told', () => {
  const clock = { kind: 'zone', timezone: 'UTC' } as const;
  const monday = Date.UTC(2026, 10, 23, 8);
  const days = (count: number) => monday + count * 24 * 3_600_000;

  test.each([
    [{ readyAtMs: days(3), noRunUntilMs: days(1) }, 'No running till Tue, none hard till Thu.'],
    [{ readyAtMs: days(3), noRunUntilMs: days(-1) }, 'None hard till Thu.'],
    [{ readyAtMs: days(7) }, 'None hard till Mon 30 Nov.'],
    [{ readyAtMs: days(1), noRunUntilMs: days(1) }, 'No running till Tue.'],
    [{ readyAtMs: days(0), noRunUntilMs: null }, undefined],
  ])('%j: %s', (rest, words) => {
    expect(restStillDue(clock, rest, monday, 'metric')).toBe(words);
  });
});
