const ask = 'How are you? Reply soreness 0-10 + sleep h, e.g. 3 7.5';

/** One part of a text. */
const mostCharacters = 160;

/** The question of the morning. @param rest what the plan says about rest today, a sentence or none. */
export function morningQuestion(rest: string | undefined): string {
  const whole = rest === undefined ? `Good morning. ${ask}` : `Good morning. ${rest} ${ask}`;
  return whole.length <= mostCharacters ? whole : `Good morning. ${ask}`;
}

/** The same in a mail, which cannot be answered: its link asks. */
export function morningMailText(rest: string | undefined): string {
  return rest === undefined ? 'Good morning. How are you?' : `Good morning. ${rest} How are you?`;
}
