import { describe, expect, test } from 'vitest';
import { formToken } from '../../functions/pages/browser.ts';
import { contactContent, readContactForm } from '../../functions/pages/contact/contact-form.ts';
import { textOfferOf } from '../../functions/pages/contact/text-offer.ts';
import { page } from '../../functions/pages/page.ts';

const texts = { countries: ['US'], textsComeLater: false };
const read = (fields: Record<string, string>, offer = texts) => readContactForm(new URLSearchParams(fields), offer);
const shown = async (offer: Parameters<typeof readContactForm>[1]) =>
  String(
    await page({
      title: 'How to reach you',
      clubName: 'Hill Runners',
      content: contactContent({
        action: '/join/contact',
        token: formToken('a-browser'),
        values: {},
        errors: {},
        texts: offer,
        clubName: 'Hill Runners',
        afterwards: 'you are in',
      }),
    }),
  );

describe('texts are offered', () => {
  const setup = { countries: 'US,DE', originationNumber: '+18005550100', textsReach: 'members' } as const;

  test('where the club has a number, and the account may text anybody', () => {
    expect(textOfferOf(setup)).toEqual({ countries: ['US', 'DE'], textsComeLater: false });
  });

  test.each([
    ['without a number', { originationNumber: '' }],
    ['in the sandbox', { textsReach: 'verified-phones' }],
    ['while the carriers still look at the number', { textsReach: 'nobody' }],
  ] as const)('not %s: they come later', (_, part) => {
    expect(textOfferOf({ ...setup, ...part })).toEqual({ countries: [], textsComeLater: true });
  });

  test('never in a club that wants e-mail only', () => {
    expect(textOfferOf({ ...setup, countries: '' })).toEqual({ countries: [], textsComeLater: false });
  });
});

describe('a form without texts', () => {
  const none = { countries: [], textsComeLater: true };

  test('is e-mail alone, and says that texts come later', async () => {
    const html = await shown(none);

    expect(html).toContain('Texts come as soon as the club has a number');
    expect(html).not.toMatch(/type="tel"|type="radio"|name="texts"/);
  });

  test('of a club that wants none promises none', async () => {
    expect(await shown({ countries: [], textsComeLater: false })).not.toContain('Texts come');
  });

  test('reads no phone, also of a page that was opened before', () => {
    const reading = read({ channel: 'text', phone: '+12065550142', texts: 'yes' }, none);

    expect(reading).toMatchObject({ kind: 'wrong', errors: { email: expect.any(String) } });
    expect(read({ channel: 'text', email: 'ana@example.org' }, none)).toMatchObject({ kind: 'email' });
  });
});

describe('channel and contact are one answer', () => {
  test('an address with texts chosen is one error, and the other channel is set', () => {
    const reading = read({ channel: 'text', email: 'ana@example.org' });

    expect(reading).toMatchObject({ kind: 'wrong', values: { channel: 'email', email: 'ana@example.org' } });
    expect(reading.kind === 'wrong' ? Object.keys(reading.errors) : []).toEqual(['channel']);
  });

  test('a number with e-mail chosen is one error, and the other channel is set', () => {
    const reading = read({ channel: 'email', phone: '+12065550142' });

    expect(reading).toMatchObject({ kind: 'wrong', values: { channel: 'text', phone: '+12065550142' } });
    expect(reading.kind === 'wrong' ? Object.keys(reading.errors) : []).toEqual(['channel']);
  });

  test('texts want a number and a yes', () => {
    expect(read({ channel: 'text', phone: '+12065550142', texts: 'yes' })).toEqual({
      kind: 'text',
      phone: '+12065550142',
    });
    expect(read({ channel: 'text', phone: '+12065550142' })).toMatchObject({ errors: { texts: expect.any(String) } });
    expect(read({ channel: 'text', texts: 'yes' })).toMatchObject({ errors: { phone: expect.any(String) } });
  });
});
