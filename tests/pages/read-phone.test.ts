import { expect, test } from 'vitest';
import { countryNames, readPhone } from '../../functions/delivery/read-phone.ts';

test.each([
  ['(425) 555-0182', ['US'], '+14255550182'],
  ['+1 425 555 0182', ['US', 'CA'], '+14255550182'],
  ['0151 23456789', ['US', 'DE'], '+4915123456789'],
  ['0049 151 23456789', ['DE'], '+4915123456789'],
  ['  +49151 23456789 ', ['DE'], '+4915123456789'],
  ['+61 0407 123 456', ['AU'], '+61407123456'],
  ['+46 070 512 61 12', ['SE'], '+46705126112'],
  ['+49 (0) 151 23456789', ['DE'], '+4915123456789'],
  ['07624369230', ['GB', 'IM'], '+447624369230'],
  ['\u202a+12065550142\u202c', ['US'], '+12065550142'],
  ['\uff12\uff10\uff16\uff15\uff15\uff15\uff10\uff11\uff14\uff12', ['US'], '+12065550142'],
  ['+387 061 899 941', ['BA'], '+38761899941'],
  ['+52 1 55 1234 5678', ['MX'], '+525512345678'],
  ['0052 1 55 1234 5678', ['MX'], '+525512345678'],
  ['+52 55 1234 5678', ['MX'], '+525512345678'],
])('%s in a club of %j is %s', (text, countries, phone) => {
  expect(readPhone(text, countries)).toEqual({ kind: 'ok', phone });
});

test.each([
  ['a Canadian number in a club of the United States', '+1 416 555 0199', ['US'], 'elsewhere'],
  ['a British one', '+44 7400 123456', ['US', 'DE'], 'elsewhere'],
  ['one of the Isle of Man in a club of Britain', '07624369230', ['GB'], 'elsewhere'],
  ['a plus in the place of the country code', '+0407123456', ['AU'], 'not-a-number'],
  ['a landline', '+49 30 123456', ['DE'], 'not-a-number'],
  ['too few digits', '12345', ['US', 'DE'], 'not-a-number'],
  ['nothing', '', ['US'], 'not-a-number'],
  ['words', 'my phone', ['US'], 'not-a-number'],
  ['a number, in a club that texts nobody', '+14255550182', [], 'not-a-number'],
])('%s is refused', (_, text, countries, kind) => {
  expect(readPhone(text, countries)).toEqual({ kind });
});

test('countries are named in words', () => {
  expect(countryNames(['US', 'DE', 'XX'])).toBe('United States or Germany');
});
