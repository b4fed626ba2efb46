import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprintOf, labelledWordings } from './labelled-wordings.ts';
import { wordWeightsOf } from './word-weights-of.ts';

/** `npm run word-weights`: learns what each word speaks for. */
const wordings = labelledWordings();
const lines: string[] = [''];
for (const entry of wordWeightsOf(wordings)) {
  const line = lines.at(-1) ?? '';
  if (line.length + entry.length < 130) lines[lines.length - 1] = line === '' ? entry : `${line} ${entry}`;
  else lines.push(entry);
}

const head = `/**
 * What each word, each two together and each slot speak for: "feature=sign=emergency=despair", in hundredths, as \`weigherOf\` reads
 * them. Written by \`npm run word-weights\` out of the labelled wordings of the tests.
 */
export const wordWeights = \`
`;

const tail = `\`;

/** The fingerprint of those wordings. */
export const learnedFrom = '${fingerprintOf(wordings)}';
`;

writeFileSync(
  fileURLToPath(new URL('../../../../functions/messages/reply/english/word-weights.ts', import.meta.url)),
  `${head}${lines.join('\n')}\n${tail}`,
);
