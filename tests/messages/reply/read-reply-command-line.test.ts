import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../../bin/read-reply.ts', import.meta.url));

function run(argv: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { input, encoding: 'utf8' });
  return { status, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

describe('read-reply on the command line', () => {
  test('prints one object a line, with the same keys in the same order', () => {
    const { status, lines } = run([], '3 7.5\nPAUSE 3D\n\nchest pain');

    expect(status).toBe(0);
    expect(lines[0]).toBe(
      '{"soreness":3,"sleepHours":7.5,"energy":null,"restingHr":null,"rpe":null,"weightBeforeKg":null,"weightAfterKg":null,"drunkL":null,"command":null,"redFlag":null,"unclear":[]}',
    );
    expect(lines[1]).toContain('"command":"pause 3d"');
    expect(lines[2]).toContain('"unclear":["(empty): not-understood"]');
    expect(lines[3]).toContain('"redFlag":"emergency"');
    expect(lines).toHaveLength(4);
  });

  test('names what it could not use in short words', () => {
    expect(run([], 'soreness 14').lines[0]).toContain('"unclear":["soreness 14: out-of-range"]');
  });

  test('takes a question and units from its flags', () => {
    expect(run(['--asked'], '3').lines[0]).toContain('"soreness":3');
    expect(run(['--units', 'us'], 'W 155 152.5').lines[0]).toContain('"weightBeforeKg":70.307');
  });

  test.each([
    ['--units stone', ['--units', 'stone'], '--units is "metric" or "us", not "stone"'],
    ['--asked=weather', ['--asked=weather'], '--asked is one of soreness-sleep, how-are-you, urine'],
    ['an unknown flag', ['--nope'], '--nope'],
    ['a flag without its value', ['--units'], '--units'],
    ['a word', ['three'], 'three'],
  ])('%s is refused with exit code 2 and how to use it', (_, argv, words) => {
    const { status, stderr, lines } = run(argv, '3 7.5\n');

    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('Usage: npm run -s read-reply -- [--asked[=QUESTION]] [--units metric|us]');
    expect(lines).toEqual([]);
  });
});
