import { describe, expect, test } from 'vitest';
import { appetitePatterns, appetiteSlots } from '../../../../functions/messages/reply/english/appetite.ts';
import { exclusionPatterns, exclusionSlots } from '../../../../functions/messages/reply/english/exclusions.ts';
import { englishSigns } from '../../../../functions/messages/reply/english/signs.ts';
import { wishes, wishSlots } from '../../../../functions/messages/reply/english/wishes.ts';
import { readReply } from '../../../../functions/messages/reply/read-reply.ts';
import { readerOf } from '../../../../functions/messages/reply/signs/concept-matcher.ts';
import { lexiconOf } from '../../../../functions/messages/reply/signs/lexicon.ts';
import type { Pattern } from '../../../../functions/messages/reply/signs/sign-language.ts';
import { conditionsByBrand, conditionsOfNobody, layConditions } from './lay-wordings.ts';
import { conditionsInPassing, nobodysConditions } from './passed-and-scenery.ts';
import { conditionsTold } from './signs-in-company.ts';

const read = (text: string) => readReply(text, { asked: null, units: 'metric' });

test.each([
  ...conditionsTold.trim().split('\n'),
  ...conditionsInPassing.trim().split('\n'),
  ...layConditions.trim().split('\n'),
  ...conditionsByBrand.trim().split('\n'),
])('%s: a condition, and no alarm', (text) => {
  expect(read(text)).toMatchObject({ kind: 'exclusion', redFlag: null });
});

test.each([...nobodysConditions.trim().split('\n'), ...conditionsOfNobody.trim().split('\n')])(
  '%s: neither a condition nor an alarm',
  (text) => {
    expect(read(text)).toMatchObject({ exclusions: [], redFlag: null });
  },
);

describe('a sign says which words made it', () => {
  test('slot by slot, in the order of the text', () => {
    expect(read('left arm like lead and my chest is tight').signs).toContainEqual(
      expect.objectContaining({ concept: 'chest', level: 'emergency', because: ['chest: chest', 'squeeze: tight'] }),
    );
  });

  test('a slot of several words in all of them', () => {
    expect(read('had a heart attack').signs).toContainEqual(
      expect.objectContaining({ because: ['heartAttack: heart attack'] }),
    );
  });

  test('a text without one has none', () => {
    expect(read('3 7.5 chest day at the gym').signs).toEqual([]);
  });
});

describe('who it is about', () => {
  test.each([
    ['my toddler was throwing up all night', null],
    ['my wife has a fever', null],
    ['sick toddler three times last night', null],
    ['the dog collapsed in the heat', null],
    ['my friend collapsed and is not breathing', 'emergency'],
    ['my husband cannot breathe', 'emergency'],
    ['my wife says I am slurring', 'emergency'],
    ['coach noticed my calf is swollen', 'doctor'],
    ['my garmin has had a stroke', null],
    ['sent from my phone, had a stroke', 'emergency'],
    ['neighbour fainted at the wedding, he is grand', null],
    ['my dad says he is fine but he has chest pain', 'emergency'],
  ])('%s: %s', (text, flag) => {
    expect(read(text).redFlag).toBe(flag);
  });
});

describe('when it was', () => {
  test.each([
    ['I had a seizure years ago', null],
    ['stress fracture back in 2021, no trouble since', null],
    ['heart attack scare in 2015, all clear since', null],
    ['palpitations last spring, never came back', null],
    ['chest pain when I was at work', 'emergency'],
    ['chest pain when I was a mile from home', 'emergency'],
    ['chest pain last spring, came back today', 'emergency'],
    ['fainted once in 2009, fine since', null],
    ['had heatstroke in 2016, never again', null],
    ['last month I had a fever, recovered', null],
    ['used to get palpitations, gone since I quit coffee', null],
    ['my boss had a heart attack in the spring', null],
    ['on shift with chest pain patients all night', null],
    ['had a fever last month and it is back', 'doctor'],
    ['I get chest pain like I used to', 'emergency'],
    ['chest pain last week, fine now', 'emergency'],
    ['my chest hurts just like years ago', 'emergency'],
    ['watched a film about a runner who has a heart attack', null],
    ['if I ever get chest pain what do I do?', null],
    ['had a stroke last year and now the same again', 'emergency'],
    ['is chest pain normal?', 'emergency'],
  ])('%s: %s', (text, flag) => {
    expect(read(text).redFlag).toBe(flag);
  });
});

describe('company that makes it something else', () => {
  test.each([
    ['had a fit when I saw the price', null],
    ['had a fit this morning', 'emergency'],
    ['ran heart attack hill', null],
    ['heart attack on the hill', 'emergency'],
    ['gasping on the last rep, fine after', null],
    ['gasping on an easy jog', 'emergency'],
    ['breathing hard after reps and still gasping on the sofa', 'emergency'],
    ['passed out on the sofa', null],
    ['fainted on the sofa', 'emergency'],
    ['face numb after the dentist', null],
    ['face numb, no dentist', 'emergency'],
    ['heart racing up the last climb', null],
    ['heart racing last night, nearly fainted', 'emergency'],
    ['been cutting the grass', null],
    ['cutting the hedge again, arms ache', null],
    ['been sick of hills three times', null],
    ['been cutting again', 'emergency'],
    ['cut again last night, a relapse', 'emergency'],
    ['relapsed, cut my arm', 'emergency'],
    ['cutting my nails', null],
    ['cutting my nails, thighs sore', null],
    ['cutting my own hair again, arms tired', null],
    ['cutting firewood with my wrists sore', null],
    ['cutting onions all day, arms and thighs sore', null],
    ['want to cut the long run, thighs sore', null],
    ['keep cutting my runs short, legs heavy', null],
    ['started cutting sugar again, thighs tired', null],
    ['been cutting back on carbs, thighs 3', null],
    ['cut the grass and my thighs are sore', null],
    ['cut my thighs', 'emergency'],
    ['cutting again', 'emergency'],
    ['cut myself last night', 'emergency'],
    ['cut my nails and my arms', 'emergency'],
    ['cut the grass, then cut my arms again', 'emergency'],
    ['cutting nails all day, cutting again at night', 'emergency'],
    ['cutting again after too much coffee', 'emergency'],
    ['started cutting on long runs', 'emergency'],
    ['cut down on the carbs again, thighs 3', null],
    ['been cutting all week', 'emergency'],
    ['been cutting the whole time', 'emergency'],
    ['started cutting this week', 'emergency'],
    ['relapsed and cut last week', 'emergency'],
    ['cut last week, a relapse', 'emergency'],
    ['been cutting my hours, thighs sore', null],
    ['cut my hand cutting onions, it will not stop bleeding', 'emergency'],
    ['cut my run short, chest pain and sweating', 'emergency'],
    ['cut the run short again last night', null],
    ['achilles relapse, cut the run short', null],
  ])('%s: %s', (text, flag) => {
    expect(read(text).redFlag).toBe(flag);
  });
});

describe('another clause does not explain away what is told plainly', () => {
  test.each([
    ['slept 7, I collapsed', 'emergency'],
    ['had a seizure, new shoes are lovely', 'emergency'],
    ['new shoes are lovely and I am confused', 'emergency'],
    ['confused and dizzy, had coffee', 'emergency'],
    ['the gym was good, chest is tight', 'emergency'],
    ['cannot breathe, lovely sunset', 'emergency'],
    ['slept 9, collapsed into bed at eight', null],
    ['dentist this morning, face numb', null],
    ['then lights out, slept 9', null],
    ['watched a film, chest pain in every scene', null],
  ])('%s: %s', (text, flag) => {
    expect(read(text).redFlag).toBe(flag);
  });
});

describe('"no other" denies its own noun alone', () => {
  test.each([
    ['no other problems chest is tight', 'emergency'],
    ['no other problems and cannot breathe', 'emergency'],
    ['nothing else hurts but calf is swollen', 'doctor'],
    ['no further issues, I fainted', 'emergency'],
    ['no other problems 3 7', null],
  ])('%s: %s', (text, flag) => {
    expect(read(text).redFlag).toBe(flag);
  });
});

describe('a denial reaches across lists and "or"', () => {
  test.each([
    ['no fever, chills, chest pain or dizziness', null],
    ['neither dizzy nor short of breath', null],
    ['without any pain in the chest or arms', null],
    ['calf is not swollen, hot or red', null],
    ['dizzy? no', null],
    ['no fever but my calf is swollen', 'doctor'],
    ['not just tired, chest pain too', 'emergency'],
    ['no chest pain until mile 10', 'emergency'],
    ['it will not stop bleeding', 'emergency'],
    ['my chest pain is not going away', 'emergency'],
  ])('%s: %s', (text, flag) => {
    expect(read(text).redFlag).toBe(flag);
  });
});

describe('the vocabulary', () => {
  test('has few phrases of more than three words: it lists words by meaning, not texts', () => {
    const entries = Object.values({ ...englishSigns.slots, ...wishSlots, ...exclusionSlots }).flatMap((list) =>
      list.split(/\s+/).filter((entry) => entry.split('_').length > 3),
    );

    expect(new Set(entries).size).toBeLessThan(60);
  });

  test('a concept that names a slot that there is not is found at once', () => {
    const lexicon = lexiconOf({ chest: 'chest' });

    expect(() => readerOf({ name: 'chest', when: 'chest & pian' }, lexicon)).toThrow('pian');
  });

  test('has no slot that nothing asks for: each is of a concept, or has a weight', () => {
    const unusedOf = (slots: object, patterns: readonly Pattern[], weights = '') => {
      const named = patterns.flatMap(({ when, unless = '', unlessNear = '', unlessAll = '' }) =>
        [when, unless, unlessNear, unlessAll].flatMap((said) => said.split(/[&/]/)),
      );
      const used = new Set(named.map((slot) => slot.trim()));
      return Object.keys(slots).filter((slot) => !used.has(slot) && !new RegExp(`@!?${slot}=`).test(weights));
    };

    expect(unusedOf(englishSigns.slots, englishSigns.concepts, englishSigns.weights)).toEqual([]);
    expect(unusedOf(wishSlots, wishes)).toEqual([]);
    expect(unusedOf(exclusionSlots, exclusionPatterns)).toEqual([]);
    expect(unusedOf(appetiteSlots, appetitePatterns)).toEqual([]);
  });

  test('calls each sign by one of a few names', () => {
    const names = new Set(englishSigns.concepts.map(({ name }) => name));

    expect([...names].sort().join(', ')).toBe(
      'allergy, bleeding, blood, bone or joint, breath, chest, clot in the lung, confusion, dizzy, eye, faint, fever, heart, heart and faint, heart attack, heart rhythm, heat, help, hospital, hyponatremia, infection, injury, leg clot, low sugar, muscle, nerve, no urine, seizure, self-harm, severe pain, somebody is down, stomach, stool, stroke, swelling, too much water, unwell, urine',
    );
  });

  test('no slot is empty', () => {
    const emptyIn = (slots: Readonly<Record<string, string>>) =>
      Object.entries(slots).filter(([, list]) => list.trim() === '');

    expect([...emptyIn(englishSigns.slots), ...emptyIn(wishSlots), ...emptyIn(exclusionSlots)]).toEqual([]);
  });
});

describe('time', () => {
  test.each([
    ['denials', 'no '.repeat(2_500)],
    ['signs without end', 'headache vomiting swollen confused hot '.repeat(140)],
    ['misspelt signs', 'cheest dizzyy '.repeat(400)],
    ['clauses that explain each other', 'bed, collapsed, '.repeat(300)],
    ['numbers', '3 7 '.repeat(1_300)],
    ['quotes', 'liked "'.repeat(720)],
  ])('5,000 characters of %s take no time that anybody notices', (_, text) => {
    read(text);
    const before = process.threadCpuUsage();
    for (let run = 0; run < 5; run += 1) read(text);
    const { user, system } = process.threadCpuUsage(before);

    // Of the processor, so that the machine's other work does not count: 10 ms each where it is idle.
    expect((user + system) / 5_000).toBeLessThan(40);
  });
});
