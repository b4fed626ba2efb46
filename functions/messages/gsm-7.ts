export function isGsm7(text: string): boolean {
  return /^[\x20-\x7e\n]*$/.test(text);
}
export function partsOf(text: string): number {
  return text.length <= 160 ? 1 : Math.ceil(text.length / 153);
}
