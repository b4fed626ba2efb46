import { describe, expect, test } from 'vitest';
import { readReply } from '../../functions/messages/reply/read-reply.ts';
import { heldText, holdEndedText, notHeldText, safetyText } from '../../functions/messages/safety-text.ts';
import { notGsm7 } from './reply/gsm-7-characters.ts';

const all = [safetyText.emergency, safetyText.doctor, heldText, holdEndedText, notHeldText];

describe('the safety texts', () => {
  test.each(all)('%s', (text) => {
    expect(text.length).toBeLessThanOrEqual(160);
    expect(notGsm7(text)).toEqual([]);
    expect(text).not.toMatch(/must|safe|diagnos/i);
    expect(text).not.toMatch(/\d|ibuprofen|aspirin|paracetamol|nsaid|painkiller|drink|push/i);
  });

  test('an emergency names the local emergency number first of all', () => {
    expect(safetyText.emergency.slice(0, 80)).toContain('local emergency number now');
  });

  test('a doctor flag says when, and what to do if it gets worse', () => {
    expect(safetyText.doctor).toContain('a doctor today');
    expect(safetyText.doctor).toContain('local emergency number');
  });

  test.each([safetyText.emergency, safetyText.doctor, heldText])(
    'a text of a hold says that it ends with FINE: %s',
    (text) => {
      expect(text).toMatch(/on hold/);
      expect(text).toMatch(/reply FINE/i);
      expect(readReply('FINE', { asked: null, units: 'metric' }).command).toBe('fine');
    },
  );
});
