import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { intervalsPolicy } from '../../functions/intervals/policy.ts';
import { leaveSentence, leavingMessage, stopSentence } from '../../functions/messages/stop-and-leave.ts';
import { consentWords } from '../../functions/pages/join/consent.ts';
import { welcomeContent } from '../../functions/pages/join/welcome-view.ts';
import { privacyContent } from '../../functions/pages/words/privacy.ts';
import { termsContent } from '../../functions/pages/words/terms.ts';
import { stravaPolicy } from '../../functions/strava/policy.ts';

const club = { clubName: 'Harbor Runners', contact: 'coach@example.org' };
const both = [stravaPolicy, intervalsPolicy];
const labels = both.map(({ label }) => label);
const source = 'Strava or intervals.icu';
const plain = (html: unknown) =>
  String(html)
    .replaceAll('&quot;', '"')
    .replace(/<[^>]*>/g, '');

describe('what STOP does and how to leave is said in the same sentences', () => {
  test.each([
    ['the consent', consentWords(club.clubName, source)],
    ['the welcome', welcomeContent({ clubName: club.clubName, source, pageHref: undefined, canText: true })],
    ['the terms', termsContent({ ...club, sources: labels })],
    ['the privacy page', privacyContent({ ...club, sources: both.map((policy) => ({ policy })) })],
  ])('by %s', (_, page) => {
    expect(plain(page)).toContain(stopSentence);
    expect(plain(page)).toContain(leaveSentence(source));
  });

  test('nowhere does STOP delete, or leaving end with the texts alone', () => {
    const functions = fileURLToPath(new URL('../../functions/', import.meta.url));
    const sentences = readdirSync(functions, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('messages/reply/'))
      .flatMap((name) =>
        readFileSync(functions + name, 'utf8')
          .replace(/\/\*\*.*?\*\/|\/\/.*$/gms, '')
          .split(/[.;\n]/),
      )
      .filter((sentence) => /\bSTOP\b/.test(sentence));

    expect(sentences.length).toBeGreaterThan(2);
    expect(sentences.filter((sentence) => /delet|leav|forget/i.test(sentence))).toEqual([]);
  });
});

test('whoever leaves on the page is told when, and how to stay: a text by its reply, a mail by the page', () => {
  const { text, mail } = leavingMessage(
    { kind: 'zone', timezone: 'UTC', hourCycle: 24 },
    Date.UTC(2026, 10, 25, 12, 15),
    'https://a.example',
  );

  expect(text).toMatch(/^All right\. On Wed at 12:15 all is deleted.*Reply KEEP/);
  expect(mail.text).toMatch(/^On Wed at 12:15 everything/);
  expect(mail.details).toMatch(/press "Keep my data":\nhttps:\/\/a\.example\/connect$/);
  expect(`${mail.text} ${mail.details}`).not.toMatch(/\breply\b|KEEP\b/);
});
