import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Where what runners are texted is written. The vocabulary of the reader is the runners', not ours. */
const folders = ['messages', 'inbound', 'join', 'upload', 'morning', 'delivery', 'recovery', 'pages/contact'];
const otherFiles = ['bin/club/emergency-number.ts'];
const notOurs = /\/reply\/(?!confirmation\.ts)|-mail\.ts$|-view\.ts$|-form\.ts$/;

/** Comments go first, so that an apostrophe in one opens no string. */
const literal =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\$]|\\.|\$\{(?:[^{}`]|\{[^{}]*\}|`[^`]*`)*\}|\$)*)`/g;

/**
 * Every piece of wording in the sources: strings and templates of three words and more, with "5" wherever a template has
 * something of the runner's. A new sentence is in it as soon as it is written.
 */
export function textsInSources(): readonly string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, 'functions', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('functions', folder, name)),
  );
  return [...files, ...otherFiles].filter((name) => !notOurs.test(name)).flatMap(textsIn);
}

function textsIn(path: string): readonly string[] {
  const source = readFileSync(join(root, path), 'utf8');
  return [...source.matchAll(literal)]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .map((text) =>
      text
        .replace(/\$\{(?:[^{}`]|\{[^{}]*\}|`[^`]*`)*\}/g, ' 5 ')
        .replace(/\\n/g, '\n')
        .replace(/\\(.)/g, '$1'),
    )
    .filter((text) => (text.match(/\p{L}{2,}/gu) ?? []).length >= 3 && / /.test(text.trim()));
}
