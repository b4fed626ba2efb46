/** A piece of input that should be one JSON value. */
export interface JsonPiece {
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

/**
 * Cuts a stream of text into the values in it, without ever holding more than one of them: the elements of an array,
 * or one value a line, or objects spread over lines as `jq` prints them. What is malformed comes as it stands, and the
 * rest goes on after it.
 */
export async function* jsonValues(chunks: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  let opened: ArrayElements | JsonLines | undefined;
  let line = 1;
  for await (const chunk of chunks) {
    let text = chunk;
    if (opened === undefined) {
      const start = chunk.search(/[^\s\uFEFF]/);
      line += lineEnds(start < 0 ? chunk : chunk.slice(0, start));
      if (start < 0) continue;
      opened = chunk[start] === '[' ? new ArrayElements(line) : new JsonLines(line);
      text = chunk.slice(start);
    }
    yield* opened.read(text);
  }
  if (opened !== undefined) yield* opened.end();
}

const lineEnds = (text: string) => text.split('\n').length - 1;

/** The elements of one array, which may all stand on one line. */
class ArrayElements {
  #line: number;
  #startLine: number;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #before: string[] = [];

  constructor(line: number) {
    this.#line = line;
    this.#startLine = line;
  }

  *read(text: string): Generator<JsonPiece> {
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === lineFeed) this.#line += 1;
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (code === backslash) this.#isEscaped = true;
        else if (code === quote) this.#isInString = false;
      } else if (code === quote) {
        this.#isInString = true;
      } else if (code === openBrace || code === openBracket) {
        this.#depth += 1;
        if (this.#depth === 1) {
          start = at + 1;
          this.#startLine = this.#line;
        }
      } else if (code === closeBrace || code === closeBracket) {
        this.#depth -= 1;
        if (this.#depth === 0) {
          yield* this.#cut(text.slice(start, at));
          start = at + 1;
        }
      } else if (code === comma && this.#depth === 1) {
        yield* this.#cut(text.slice(start, at), true);
        start = at + 1;
      }
    }
    this.#before.push(text.slice(start));
  }

  *end(): Generator<JsonPiece> {
    const rest = this.#before.join('');
    if (this.#depth > 0 || rest.trim() !== '') yield { text: rest.trim() || '[', line: this.#startLine };
  }

  /** Nothing between two commas is an error of its own; nothing before the end of the array is none. */
  *#cut(last: string, isFollowed = false): Generator<JsonPiece> {
    this.#before.push(last);
    const text = this.#before.join('');
    this.#before = [];
    const line = this.#startLine + lineEnds(/^\s*/.exec(text)?.[0] ?? '');
    this.#startLine = this.#line;
    if (text.trim() !== '' || isFollowed) yield { text: text.trim(), line };
  }
}

/** A value a line; one that goes on over indented lines is put together. */
class JsonLines {
  #line: number;
  #unfinished: string[] = [];
  #held: { lines: string[]; readonly line: number } | undefined;

  constructor(line: number) {
    this.#line = line;
  }

  *read(text: string): Generator<JsonPiece> {
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
      this.#unfinished.push(text.slice(start, at));
      yield* this.#finishLine();
      start = at + 1;
    }
    this.#unfinished.push(text.slice(start));
  }

  *end(): Generator<JsonPiece> {
    yield* this.#finishLine();
    yield* this.#release();
  }

  *#finishLine(): Generator<JsonPiece> {
    const text = this.#unfinished.join('');
    this.#unfinished = [];
    const line = this.#line;
    this.#line += 1;
    const isEmpty = text.trim() === '';
    if (this.#held !== undefined && (isEmpty || /^(\s|["}\]])/.test(text))) {
      this.#held.lines.push(text);
      if (/^\}/.test(text)) yield* this.#release();
      return;
    }
    yield* this.#release();
    if (isEmpty) return;
    if (goesOn(text)) this.#held = { lines: [text], line };
    else yield { text: text.trim(), line };
  }

  *#release(): Generator<JsonPiece> {
    if (this.#held === undefined) return;
    const { lines, line } = this.#held;
    this.#held = undefined;
    yield { text: lines.join('\n').trim(), line };
  }
}

/** A line that opens an object and ends where more must follow. */
function goesOn(text: string): boolean {
  return /^\{\s*$|^\{.*[{[,:]\s*$/.test(text);
}

const lineFeed = 10;
const quote = 34;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
