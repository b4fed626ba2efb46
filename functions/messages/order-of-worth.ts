/**
 * In which order the wordings of a text get their room, behind the shortest form of what is never left out. The lower,
 * the earlier: food before a longer rest, a question before the grams, a second plate last.
 */
export const worth = {
  hot: 5,
  drinkPlainly: 7,
  running: 8,
  food: 10,
  danger: 15,
  drinkMore: 17,
  question: 18,
  restUntil: 20,
  drinkInWords: 30,
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
  glasses: 75,
  otherPlate: 85,
  otherOpening: 90,
} as const;
