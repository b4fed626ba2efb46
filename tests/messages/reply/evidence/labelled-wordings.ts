import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { corpus } from '../corpus.ts';
import { flaggedPhrases } from '../flagged-phrases.ts';
import { heldOutPhrases } from '../held-out-phrases.ts';
import { heldOutPhrasesAgain } from '../held-out-phrases-again.ts';
import { heldOutPhrasesFinal } from '../held-out-phrases-final.ts';
import { heldOutPhrasesLast } from '../held-out-phrases-last.ts';
import { innocentPhrases } from '../innocent-phrases.ts';
import { describedSigns } from '../signs/described-signs.ts';
import { describedSignsAgain } from '../signs/described-signs-again.ts';
import { conditionsByBrand, conditionsOfNobody, layConditions, layWordings } from '../signs/lay-wordings.ts';
import { paraphrases, paraphrasesAgain, paraphrasesInSlang } from '../signs/paraphrases.ts';
import { conditionsInPassing, nobodysConditions, passedAndScenery } from '../signs/passed-and-scenery.ts';
import { conditionsTold, signsInCompany } from '../signs/signs-in-company.ts';
import { subjectsAndTimes } from '../signs/subjects-and-times.ts';

export interface LabelledWording {
  /** `despair`: an emergency whose answer names a crisis line. */
  readonly level: 'emergency' | 'despair' | 'doctor' | 'none';
  readonly text: string;
}

/** Files of "level|text" lines, with `{one|another}` where either may stand. Those of authors are as they were written. */
const files = [
  'emergency-patterns.txt',
  'doctor-patterns.txt',
  'harmless-patterns.txt',
  'seventh-author.txt',
  'ninth-author.txt',
  'eleventh-author.txt',
];

/** Everything that the weights of words are learned from, each text once. */
export function labelledWordings(): readonly LabelledWording[] {
  const all = [
    ...[
      ...[paraphrases, paraphrasesAgain, paraphrasesInSlang, describedSigns, describedSignsAgain, signsInCompany],
      ...[passedAndScenery, subjectsAndTimes, layWordings],
      ...files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')),
    ].flatMap(linesOf),
    ...[
      conditionsTold,
      conditionsInPassing,
      layConditions,
      nobodysConditions,
      conditionsByBrand,
      conditionsOfNobody,
    ].flatMap((list) =>
      list
        .trim()
        .split('\n')
        .map((text) => ({ level: 'none' as const, text })),
    ),
    ...[
      ...flaggedPhrases,
      ...heldOutPhrases,
      ...heldOutPhrasesAgain,
      ...heldOutPhrasesLast,
      ...heldOutPhrasesFinal,
    ].map(([level, text]) => ({ level: level ?? ('none' as const), text })),
    ...innocentPhrases.map((text) => ({ level: 'none' as const, text })),
    ...corpus.map(({ text, meaning }) => ({ level: meaning.redFlag ?? ('none' as const), text })),
  ];
  return [...new Map(all.map((wording) => [wording.text, wording])).values()];
}

/** Another one for any other wordings. */
export function fingerprintOf(wordings: readonly LabelledWording[]): string {
  return createHash('sha256').update(JSON.stringify(wordings)).digest('hex').slice(0, 16);
}

function linesOf(list: string): readonly LabelledWording[] {
  return list
    .trim()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const bar = line.indexOf('|');
      const level = levels.find((known) => known === line.slice(0, bar));
      if (level === undefined) throw new Error(`No level before the bar: ${line}`);
      return spelledOut(line.slice(bar + 1)).map((text) => ({ level, text }));
    });
}

const levels = ['emergency', 'despair', 'doctor', 'none'] as const;
const mostOfOnePattern = 12;

/** Every choice of a pattern at least once, and not each with each: "{a|b} {c|d}" is "a c" and "b d". */
export function spelledOut(pattern: string): readonly string[] {
  const choices = [...pattern.matchAll(/\{([^}]*)\}/g)].map(([, list = '']) => list.split('|'));
  const count = Math.min(mostOfOnePattern, Math.max(1, ...choices.map((list) => list.length)));
  return Array.from({ length: count }, (_, turn) => {
    let at = -1;
    const text = pattern.replace(/\{[^}]*\}/g, () => {
      at += 1;
      const list = choices[at] ?? [''];
      return list[(turn + at) % list.length] ?? '';
    });
    return text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
  });
}
