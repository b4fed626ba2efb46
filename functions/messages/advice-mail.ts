export function adviceMail(..._: unknown[]): { subject: string; details: string } {
  return { subject: 'x', details: 'y' };
}
