import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { intervalsPolicy } from '../../functions/intervals/policy.ts';
import { welcomeMessage } from '../../functions/join/welcome-message.ts';
import { textOptIn } from '../../functions/pages/contact/contact-form.ts';
import { exclusions } from '../../functions/pages/exclusions.ts';
import { consentWording, consentWords } from '../../functions/pages/join/consent.ts';
import { morningsWording, morningsWords } from '../../functions/pages/mornings/mornings-view.ts';
import { sourceWording, sourceWords } from '../../functions/pages/source/source-view.ts';
import type { OpenJoin } from '../../functions/store/open-joins.ts';
import { stravaPolicy } from '../../functions/strava/policy.ts';

const pages = fileURLToPath(new URL('../../functions/pages/', import.meta.url));

/** What stands between the backticks of html templates, and in the strings of forms. */
const words = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(pages + name, 'utf8').replace(/\/\*\*.*?\*\/|\/\/.*$/gms, '') }));

describe('the words of the pages', () => {
  test.each(['must', 'safe', 'diagnose', 'diagnosis', 'guarantee', 'cure'])('never say "%s"', (word) => {
    const said = words.filter(({ text }) => new RegExp(`\\b${word}\\b`, 'i').test(text)).map(({ name }) => name);

    expect(said).toEqual([]);
  });

  test('name no medicine and no dose', () => {
    const said = words.filter(({ text }) => /ibuprofen|paracetamol|aspirin|\bmg\b/i.test(text)).map(({ name }) => name);

    expect(said).toEqual([]);
  });
});

describe('the consent', () => {
  // The version is what an athlete's row says that they agreed to. Whoever changes the words changes both lines.
  test('that is shown is the one of its version', () => {
    const shown = ['Strava', 'Strava or intervals.icu'].map((source) => consentWords('CLUB', source)).join('|');

    expect({
      version: consentWording,
      hash: createHash('sha256')
        .update(`${shown}|${textOptIn('CLUB')}`)
        .digest('hex')
        .slice(0, 12),
    }).toEqual({
      version: '2026-11-26-4',
      hash: 'c3c7c528a20f',
    });
  });

  test('to have mornings read is the one of its version', () => {
    const shown = String(morningsWords({ name: 'intervals', policy: intervalsPolicy }));

    expect({ version: morningsWording, hash: createHash('sha256').update(shown).digest('hex').slice(0, 12) }).toEqual({
      version: '2026-11-26-2',
      hash: '33a9285e554b',
    });
  });

  test('to have activities come from another source is the one of its version', () => {
    const shown = String(sourceWords({ from: { policy: stravaPolicy }, to: { policy: intervalsPolicy } }));

    expect({ version: sourceWording, hash: createHash('sha256').update(shown).digest('hex').slice(0, 12) }).toEqual({
      version: '2026-11-26',
      hash: 'e2098da65e33',
    });
  });

  test('asks for every exclusion of the rules', () => {
    const asked = exclusions.map(({ label }) => label).join(' ');

    for (const word of [
      'Kidney',
      'Heart',
      'Liver',
      'blood pressure',
      'low-salt',
      'diuretics',
      'lithium',
      'SGLT2',
      'steroids',
      'pregnant',
      'insulin',
      'sulfonylurea',
      'eating disorder',
      'limit what I drink',
      'SIADH',
      'hyponatremia',
    ]) {
      expect(asked.toLowerCase()).toContain(word.toLowerCase());
    }
  });
});

describe('the welcome', () => {
  const join: OpenJoin = {
    joinId: 'j',
    consent: { wording: consentWording, at: 1 },
    startedAt: 1,
    expiresAtSec: 1,
  };
  const { text, mail } = welcomeMessage(join, '7', 2, {
    clubName: 'A'.repeat(40),
    publicUrl: 'https://abcdefghij.execute-api.ap-southeast-1.amazonaws.com',
  });

  test.each([
    'STOP',
    'HELP',
    'up to 3 texts a day',
    'Msg & data rates may apply',
    '/terms',
    'not medical advice',
    '3 7.5',
  ])('says "%s"', (word) => {
    expect(text).toContain(word);
  });

  test('asks in a mail for no reply, and speaks of no texts', () => {
    expect(`${mail?.text} ${mail?.details}`).not.toMatch(/\btexts?\b|Answer soreness|Reply|HELP|3 7\.5/);
  });

  test('fits into two texts of GSM-7, whatever the club is called and wherever it is deployed', () => {
    expect(text.length).toBeLessThanOrEqual(306);
    expect(text).toMatch(/^[A-Za-z0-9 .,:;'"()+\-/&?!=_\n]*$/);
  });
});
