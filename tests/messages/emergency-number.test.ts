import { describe, expect, test } from 'vitest';
import { countryOf } from '../../functions/delivery/read-phone.ts';
import {
  asksForEmergencyNumber,
  emergencyNumberOf,
  withEmergencyNumber,
} from '../../functions/messages/emergency-number.ts';
import { ifYouFeelIll } from '../../functions/messages/reply/confirmation.ts';
import { safetyText } from '../../functions/messages/safety-text.ts';

test.each([
  ['+12065550100', '911'],
  ['+14165550100', '911'],
  ['+4915112345678', '112'],
  ['+447400123456', '999'],
  ['+61412345678', '000'],
  ['+64211234567', '111'],
  ['+41781234567', '144'],
  ['+4740612345', '113'],
  ['+819012345678', '119'],
])('a phone %s calls %s', (phone, number) => {
  expect(emergencyNumberOf(countryOf(phone) ?? '')).toBe(number);
});

test('a country that nobody has looked up has none, and the words stay', () => {
  expect(emergencyNumberOf('XX')).toBeUndefined();
  expect(withEmergencyNumber(safetyText.emergency, undefined)).toBe(safetyText.emergency);
});

describe('a text names the number', () => {
  test.each([
    [safetyText.emergency, /: call 911 \(abroad: local number\) now and do not stay alone\./],
    [ifYouFeelIll, /^If you feel ill: a doctor, or 911 \(abroad: local number\)\.$/],
    ['Cool first. Confused: emergency number.', /^Cool first\. Confused: 911\.$/],
    ['In danger: local emergency number.', /^In danger: 911\.$/],
    ['Emergency: call your local number.', /^Emergency: call 911\.$/],
  ])('%s', (text, said) => {
    expect(withEmergencyNumber(text, '911')).toMatch(said);
    expect(asksForEmergencyNumber(text)).toBe(true);
  });

  test('only if it asks for one: otherwise nobody need find out which it is', () => {
    const text = 'Easy run done: drink about 0.6 L in the next hours. Rest until Tue 7 am.';

    expect(asksForEmergencyNumber(text)).toBe(false);
    expect(withEmergencyNumber(text, '911')).toBe(text);
  });

  test.each(['112', '1669'])('%s makes none of them longer', (number) => {
    for (const text of [...Object.values(safetyText), ifYouFeelIll, 'call your local number']) {
      expect(asksForEmergencyNumber(text)).toBe(withEmergencyNumber(text, number) !== text);
      expect(withEmergencyNumber(text, number).length).toBeLessThanOrEqual(text.length);
    }
  });
});
