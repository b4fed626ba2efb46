/** What a runner's question or wish is answered with. GSM-7, one part of a text each, nothing that they wrote. */

/** Every word that may be texted, with an example of each that takes something. */
export const menu =
  'Text 3 7.5 (soreness, hours slept), PLAN, WHY, UNDO, PAUSE 7D, DATA (your page), kg 70 (your weight), W 70.4 69.1 0.5 (before, after, drank), FORGET ME.';

export const gentle =
  'Gentle: 20-40 min of walking, swimming, cycling, yoga or a very slow jog. You can talk all the time. Hurts more after? Do less.';

export const left =
  'All right, no more texts from us. START or RESUME brings them back, STOP blocks this number. FORGET ME deletes your data too.';

export const illPause =
  'Sorry you are ill. No training now; texts pause until you reply RESUME. Fever: see a doctor today. Chest pain or hard to breathe: emergency number.';

export const injuredPause =
  'Sorry to hear it. No running for now; texts pause. Big swelling, or it hurts to stand on: see a doctor today. Walks without pain again? Reply RESUME.';

export function weightKept(weight: string): string {
  return `Got it: weight ${weight}. Amounts for food and drink go by it from your next upload on.`;
}

export const weightWithoutUnit = 'Is that in kilograms or pounds? Please send it once more, like kg 70 or lb 155';

/** A condition that allows no amounts (rules, B10), told by text. */
export function conditionKept(link: string): string {
  return `Thank you. No amounts from now on: your clinician's limits come first. Page: ${link}`;
}

export function conditionsPage(link: string): string {
  return `Health conditions are on your page: ${link} Do not pass it on.`;
}
