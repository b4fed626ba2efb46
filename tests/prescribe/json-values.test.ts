import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonPiece, jsonValues } from '../../bin/prescribe/json-values.ts';

async function piecesOf(text: string, chunkLength = text.length || 1): Promise<readonly JsonPiece[]> {
  async function* chunks() {
    for (let at = 0; at < text.length; at += chunkLength) yield text.slice(at, at + chunkLength);
  }
  const pieces: JsonPiece[] = [];
  for await (const piece of jsonValues(chunks())) pieces.push(piece);
  return pieces;
}

describe('values in a stream', () => {
  test.each(['', ' \n\n', '[]', ' [ ] \n'])('%j holds none', async (text) => {
    expect(await piecesOf(text)).toEqual([]);
  });

  test('one a line, with the line of each', async () => {
    expect(await piecesOf('{"a":1}\n\n{"b":2}\r\n{"c":3}')).toEqual([
      { text: '{"a":1}', line: 1 },
      { text: '{"b":2}', line: 3 },
      { text: '{"c":3}', line: 4 },
    ]);
  });

  test('a malformed line comes as it stands, and does not take the next one with it', async () => {
    expect((await piecesOf('{"a":1}\n{"b":\n{"c":3}\nnonsense\n{"d":4}')).map(({ text }) => text)).toEqual([
      '{"a":1}',
      '{"b":',
      '{"c":3}',
      'nonsense',
      '{"d":4}',
    ]);
  });

  test('objects spread over lines are put together', async () => {
    const spread = JSON.stringify({ a: { b: [1, 2] }, c: 'x' }, undefined, 2);

    expect(await piecesOf(`${spread}\n${spread}\n`)).toEqual([
      { text: spread, line: 1 },
      { text: spread, line: 10 },
    ]);
  });

  test('a mark of the byte order is no value', async () => {
    expect(await piecesOf('\uFEFF{"a":1}')).toEqual([{ text: '{"a":1}', line: 1 }]);
  });

  test('an array that breaks off gives what is whole, and what is not', async () => {
    expect((await piecesOf('[{"a":1},{"b":')).map(({ text }) => text)).toEqual(['{"a":1}', '{"b":']);
  });

  test('what follows an array is a value of its own, and so malformed', async () => {
    expect((await piecesOf('[1] x')).map(({ text }) => text)).toEqual(['1', 'x']);
  });

  test('an array gives its elements, wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(undefined, 1, 2),
        async (values, chunkLength, indent) => {
          const pieces = await piecesOf(JSON.stringify(values, undefined, indent), chunkLength);

          expect(pieces.map(({ text }) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
    );
  });

  test('lines give their objects, wherever the stream is cut', async () => {
    const anyObject = fc.dictionary(fc.string(), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyObject, { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (values, length) => {
          const pieces = await piecesOf(values.map((value) => JSON.stringify(value)).join('\n'), length);

          expect(pieces.map(({ text }) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
    );
  });
});
