/** Words of the day on which somebody is back, for `readUntilDay`. */
export const returnDays = {
  /** What the day stands behind. */
  until: 'until till til back',
  /** May stand between. */
  between: 'on in the next this of for a from',
  /** From Monday on, each with its short forms. */
  weekdays: [
    'mon monday mondays',
    'tue tues tuesday',
    'wed weds wednesday',
    'thu thur thurs thursday',
    'fri friday',
    'sat saturday',
    'sun sunday',
  ],
  months: [
    'jan january',
    'feb february',
    'mar march',
    'apr april',
    'may',
    'jun june',
    'jul july',
    'aug august',
    'sep sept september',
    'oct october',
    'nov november',
    'dec december',
  ],
  ordinals: 'st nd rd th',
  next: 'next',
  tomorrow: 'tomorrow tmrw tomorow',
  /** "Monday week": the one after the next. */
  week: 'week',
  month: 'month',
  end: 'end',
} as const;
