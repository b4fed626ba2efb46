import type { Session } from './facts.ts';
import type { Prescription } from './prescription.ts';
export function deservesMessage({ load }: Prescription, session: Session): boolean {
  return !session.isCommute && ((session.movingSec ?? 0) >= 1800 || load >= 25);
}
