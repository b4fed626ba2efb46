import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailBlock, mailColumns, mailLines } from '../../functions/messages/mail-columns.ts';

const link = `https://club.example/c/${'7'.repeat(80)}`;

test('no line but one that is a link is longer than 72, and no word is lost', () => {
  const word = fc.oneof(fc.stringMatching(/^[a-z.,]{1,30}$/), fc.constant(link));
  const line = fc.tuple(fc.nat(12), fc.array(word)).map(([indent, words]) => ' '.repeat(indent) + words.join(' '));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const mail = mailLines(lines.join('\n'));

      for (const folded of mail.split('\n'))
        if (folded !== link) expect(folded.length).toBeLessThanOrEqual(mailColumns);
      expect(mail.split(/\s+/).filter(Boolean)).toEqual(lines.join('\n').split(/\s+/).filter(Boolean));
    }),
  );
});

test('a block has its label once, and the rest under the first word', () => {
  expect(mailBlock('REST', ['Sunday: gentle.', 'From Monday: hard training is fine.'])).toBe(
    'REST   Sunday: gentle.\n       From Monday: hard training is fine.',
  );
  expect(mailBlock('ALSO', [])).toBe('');
});

test('what fits stays as it is, and what does not goes on under its own beginning', () => {
  expect(mailLines(`ENERGY   good\n  ${'word '.repeat(16).trim()}`)).toBe(
    `ENERGY   good\n  ${'word '.repeat(14).trim()}\n  word word`,
  );
});
