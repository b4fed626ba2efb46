/** The words by which phones report a reaction as a text, in the languages of the phones that runners carry. */
const reported = [
  // English
  'liked loved disliked laughed emphasized emphasised questioned removed reacted hearted',
  // German
  'gefällt liebt betont hinterfragt lacht reagierte reagiert mochte hervorgehoben entfernt',
  // French
  'aimé adoré aime adore ri souligné interrogé supprimé réagi retiré',
  // Spanish
  'gusta gustó encanta encantó rio rió destacó preguntó quitó reaccionó eliminó exclamó',
  // Italian, Portuguese, Dutch
  'piace messo amato riso evidenziato domandato rimosso reagito gostou amou riu destacou questionou removeu reagiu',
  'vond geliked leuk geliefd gelachen benadrukt verwijderd gereageerd',
  // Danish, Swedish, Norwegian, Polish
  'syntes gillade älskade skrattade likte elsket reagerte polubiono uwielbiono zareagowano',
];

const reactionWords: ReadonlySet<string> = new Set(reported.flatMap((words) => words.split(' ')));

/** A thumbs-up or a heart. */
export const likes: ReadonlySet<string> = new Set(
  'liked loved hearted gefällt liebt aimé adoré gusta encanta'.split(' '),
);

const maxWordsBefore = 3;

/** Whether the words before a quote report a reaction: one of the first three does. "to" alone follows a picture. */
export function isReactionWord(words: readonly string[]): boolean {
  if (words.length === 1 && (words[0] === 'to' || words[0] === 'on')) return true;
  return words.slice(0, maxWordsBefore).some((word) => reactionWords.has(word));
}
