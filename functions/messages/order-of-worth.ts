/**
 * The order in which the wordings of a text get their room, after the shortest form of everything that is never left out. A
 * lower number comes earlier: food before a longer rest, a question before the grams, a second plate last.
 */
export const worth = {
  hot: 5,
  running: 8,
  food: 10,
  drinkPlainly: 11,
  plate: 12,
  danger: 15,
  drinkMore: 17,
  question: 18,
  restUntil: 20,
  drinkInWords: 30,
  reason: 30,
  clinician: 35,
  replaced: 36,
  foodInWords: 40,
  questionInWords: 50,
  grams: 55,
  howToGetAmounts: 58,
  care: 60,
  clinicianInFull: 62,
  restInFull: 64,
  questionInFull: 65,
  lesson: 70,
  link: 72,
  glasses: 75,
  otherPlate: 85,
  otherOpening: 90,
} as const;
