import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run as readReplies } from '../../../bin/read-reply.ts';
import { runHere, runScript } from '../../fixtures/command.ts';

const program = fileURLToPath(new URL('../../../bin/read-reply.ts', import.meta.url));

const run = (argv: readonly string[], input: string) => runHere(readReplies, argv, [input]);

describe('read-reply on the command line', () => {
  test('prints one object a line, with the same keys in the same order', async () => {
    const { code, lines } = await run([], '3 7.5\nPAUSE 3D\n\nchest pain');

    expect(code).toBe(0);
    expect(lines[0]).toBe(
      '{"soreness":3,"sleepHours":7.5,"energy":null,"restingHr":null,"rpe":null,"weightBeforeKg":null,"weightAfterKg":null,"drunkL":null,"command":null,"redFlag":null,"unclear":[]}',
    );
    expect(lines[1]).toContain('"command":"pause 3d"');
    expect(lines[2]).toContain('"unclear":["(empty): not-understood"]');
    expect(lines[3]).toContain('"redFlag":"emergency"');
    expect(lines).toHaveLength(4);
  });

  test('is a process that answers on its standard output, and says by its exit code that a flag is wrong', async () => {
    expect(await runScript(program, { input: ['3 7.5'] })).toMatchObject({ code: 0, problems: '' });
    expect(await runScript(program, { args: ['--nope'] })).toMatchObject({ code: 2, lines: [] });
  });

  test('names what it could not use in short words', async () => {
    expect((await run([], 'soreness 14')).lines[0]).toContain('"unclear":["soreness 14: out-of-range"]');
  });

  test('takes a question and units from its flags', async () => {
    expect((await run(['--asked'], '3')).lines[0]).toContain('"soreness":3');
    expect((await run(['--units', 'us'], 'W 155 152.5')).lines[0]).toContain('"weightBeforeKg":70.307');
  });

  test.each([
    ['--units stone', ['--units', 'stone'], '--units is "metric" or "us", not "stone"'],
    ['--asked=weather', ['--asked=weather'], '--asked is one of soreness-sleep, how-are-you, urine'],
    ['an unknown flag', ['--nope'], '--nope'],
    ['a flag without its value', ['--units'], '--units'],
    ['a word', ['three'], 'three'],
  ])('%s is refused with exit code 2 and how to use it', async (_, argv, words) => {
    const { code, problems, lines } = await run(argv, '3 7.5\n');

    expect(code).toBe(2);
    expect(problems).toContain(words);
    expect(problems).toContain('Usage: npm run -s read-reply -- [--asked[=QUESTION]] [--units metric|us]');
    expect(lines).toEqual([]);
  });

  test('--ndjson takes a question and units with each text, and says what else the answer hangs on', async () => {
    const { code, lines } = await run(
      ['--ndjson'],
      [
        '{"text":"weak legs","asked":"urine","units":"metric"}',
        '{"text":"3 7\\neverything turned into custard"}',
        '{"text":"weight 155","asked":null,"units":"us"}',
      ].join('\n'),
    );
    const [urine, talk, weight] = lines.map((line) => JSON.parse(line));

    expect(code).toBe(0);
    expect(urine).toMatchObject({ flag: 'doctor', redFlag: 'doctor', answer: 'yes' });
    expect(Object.keys(urine).slice(0, 11).at(-1)).toBe('unclear');
    expect(talk).toMatchObject({ soreness: 3, sleepHours: 7, flag: 'none', needsSafetyNet: true });
    expect(weight).toMatchObject({ command: 'weight-set', weightKg: 70.307 });
  });

  test.each([
    ['no JSON', '3 7.5'],
    ['no text', '{"asked":"urine"}'],
    ['an unknown question', '{"text":"3","asked":"weather"}'],
  ])('--ndjson refuses a file with %s in it as a whole', async (_, line) => {
    const { code, lines, problems } = await run(['--ndjson'], `{"text":"3 7.5"}\n${line}`);

    expect(code).toBe(2);
    expect(lines).toEqual([]);
    expect(problems).toContain('line 2');
  });
});
