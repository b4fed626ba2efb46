/** The longest line of a mail; only a link by itself may be longer. */
export const mailColumns = 72;
const labelColumns = 7;

/** A whole mail: a longer line is folded and keeps its indent. Lines that fit stay as they are. */
export function mailLines(text: string): string {
  return text.split('\n').flatMap(foldedLine).join('\n');
}

/** `DRINK  About 1 L by noon`: a label, and what belongs to it in a column of its own. Empty where there is nothing. */
export function mailBlock(label: string, paragraphs: readonly string[]): string {
  const lines = paragraphs.flatMap((paragraph) => wrapped(paragraph, mailColumns - labelColumns));
  return lines.map((line, index) => (index === 0 ? label : '').padEnd(labelColumns) + line).join('\n');
}

/** Breaks between words. A word that is wider has a line to itself. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function foldedLine(line: string): readonly string[] {
  if (line.length <= mailColumns) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  return wrapped(line.trim(), mailColumns - indent.length).map((part) => (isLink(part) ? part : indent + part));
}

/** A link stands at the edge: some mail programs take the spaces before it for a part of it. */
function isLink(part: string): boolean {
  return /^https?:\/\/\S+$/.test(part);
}
