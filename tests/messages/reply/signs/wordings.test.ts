import { describe, expect, test } from 'vitest';
import { readReply } from '../../../../functions/messages/reply/read-reply.ts';
import { describedSigns } from './described-signs.ts';
import { describedSignsAgain } from './described-signs-again.ts';
import { layWordings } from './lay-wordings.ts';
import { paraphrases, paraphrasesAgain, paraphrasesInSlang } from './paraphrases.ts';
import { passedAndScenery } from './passed-and-scenery.ts';
import { signsInCompany } from './signs-in-company.ts';
import { subjectsAndTimes } from './subjects-and-times.ts';

function linesOf(list: string) {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const text = line.slice(line.indexOf('|') + 1);
      return {
        level: line.slice(0, line.indexOf('|')),
        text,
        reply: readReply(text, { asked: null, units: 'metric' }),
      };
    });
}

const wordings = [
  paraphrases,
  paraphrasesAgain,
  paraphrasesInSlang,
  describedSigns,
  describedSignsAgain,
  signsInCompany,
  passedAndScenery,
  subjectsAndTimes,
  layWordings,
].flatMap(linesOf);

function missed(wanted: string, isRight: (flag: string | null) => boolean) {
  const mine = wordings.filter(({ level }) => level === wanted);
  return { of: mine.length, texts: mine.filter(({ reply }) => !isRight(reply.redFlag)).map(({ text }) => text) };
}

describe('three thousand wordings', () => {
  test('of an emergency are told to call for help', () => {
    const { of, texts } = missed('emergency', (flag) => flag === 'emergency');

    expect(of).toBeGreaterThan(250);
    expect(texts).toEqual([]);
  });

  test('of what needs a doctor raise a flag', () => {
    expect(missed('doctor', (flag) => flag !== null).texts).toEqual([]);
  });

  test('of everyday talk raise none', () => {
    expect(missed('none', (flag) => flag === null).texts).toEqual([]);
  });

  test('none is passed over: a flag, or the safety sentence', () => {
    const silent = wordings.filter(
      ({ level, reply }) => level !== 'none' && reply.redFlag === null && !reply.needsSafetyNet,
    );

    expect(silent.map(({ text }) => text)).toEqual([]);
  });
});
