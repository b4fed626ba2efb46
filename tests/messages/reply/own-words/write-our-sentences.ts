import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sentenceShapesOf } from '../../../../functions/messages/reply/sentence-shape.ts';
import { everyText } from './every-text.ts';

/** `npm run our-sentences`: writes down what the reader has to know as our own words. */
const shapes = [...new Set(everyText().flatMap(sentenceShapesOf))].filter((shape) => shape !== '#').sort();

const head = `/**
 * Every sentence that the product can text, as \`sentenceShapesOf\` has it. Written by \`npm run our-sentences\` out of the
 * sources and of the engine's own advice; a test fails where it lacks one.
 */
export const ourSentences = \`
`;

writeFileSync(
  fileURLToPath(new URL('../../../../functions/messages/reply/our-sentences.ts', import.meta.url)),
  `${head}${shapes.map((shape) => shape.replace(/[`\\$]/g, '')).join('\n')}\n\`;\n`,
);
