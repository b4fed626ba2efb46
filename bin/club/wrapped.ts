/** Breaks lines between words; a terminal would break them anywhere. */
export function wrapped(text: string, width = 76): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) +`, 'g'), '$1\n'))
    .join('\n');
}
