/** The two numbers of a rate header, quarter hour and day, such as `5,50`. `undefined`: it is absent or malformed. */
export function ratePairIn(header: string | null | undefined): readonly [number, number] | undefined {
  const match = /^\s*(\d{1,9})\s*,\s*(\d{1,9})\s*$/.exec(header ?? '');
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}
