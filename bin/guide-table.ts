import type { CareTip } from '../functions/recovery-plan/care-tips.ts';

/** One recommendation of the guide: a rule that carries it, a care tip that says it, or why nobody is told. */
export interface GuideRow {
  readonly says: string;
  readonly rules?: readonly string[];
  readonly tips?: readonly CareTip[];
  readonly leftOut?: string;
}

/** The guide in its own order. */
export const guideRows: readonly GuideRow[] = [
  { says: 'light jog or walk to cool down', tips: ['walk'] },
  { says: 'calm, deep breathing', tips: ['breathe'] },
  {
    says: 'a few sips even without thirst',
    leftOut: 'It goes against drinking to thirst: after long events too much water is the danger.',
  },
  { says: 'begin restoring fluids in the first half hour', rules: ['lateness', 'fluid'] },
  { says: 'fluid for each pound lost', rules: ['fluid'] },
  { says: 'weigh before and after', rules: ['learned-sweat', 'water-loss'] },
  { says: 'dry clothes', tips: ['dry'] },
  { says: 'rest in the shade', rules: ['temperature'], tips: ['shade'] },
  { says: 'legs up', tips: ['legs-up'] },
  { says: '150 % of the weight lost within four hours', rules: ['fluid'] },
  { says: 'drinks with electrolytes', rules: ['sodium'] },
  {
    says: 'sports drinks, mineral water',
    rules: ['sodium'],
    leftOut: 'Most mineral waters hold little sodium: texts name salty food.',
  },
  { says: 'a carbohydrate snack', rules: ['carbohydrate'] },
  { says: 'protein within the hour', rules: ['protein'] },
  { says: 'ounces of protein per pound', rules: ['protein'], leftOut: 'As printed it is a misprint of grams.' },
  { says: 'shake, yogurt, eggs, chicken', tips: ['protein-food'] },
  { says: 'carbohydrate together with protein', rules: ['carbohydrate', 'protein'] },
  { says: 'little alcohol', tips: ['alcohol'] },
  { says: 'fruit instead of refined sugar', tips: ['sugar'] },
  { says: 'massage, foam rolling', tips: ['roll'] },
  { says: 'gentle stretching', tips: ['stretch'] },
  { says: 'cool and warm shower in turn', tips: ['contrast'] },
  { says: 'a cold bath', tips: ['cold'] },
  { says: 'a warm bath', tips: ['warm'], leftOut: 'Epsom salts: magnesium through the skin is unproven.' },
  { says: 'infrared sauna', leftOut: 'One study, of another sport and after strength training.' },
  { says: 'cryotherapy', leftOut: 'The evidence is insufficient, and no text should send anybody there.' },
  { says: 'seven to nine hours of sleep', rules: ['sleep'], tips: ['sleep'] },
  { says: 'days without running', rules: ['run-streak'], tips: ['rest-day'] },
  { says: 'rest or gentle movement', rules: ['gentle'], tips: ['gentle'] },
  { says: 'down weeks', rules: ['down-week'] },
  { says: 'active recovery days', rules: ['gentle', 'hours'] },
  { says: 'watch weight and energy', rules: ['energy', 'weight'], tips: ['weigh', 'energy'] },
  { says: 'blood values', rules: ['bloodwork'] },
  { says: 'energized and motivated', rules: ['working'] },
  { says: 'a steady resting pulse', rules: ['pulse', 'pulse-baseline'], tips: ['pulse'] },
  {
    says: 'the pulse drops within a minute',
    leftOut: 'Uploads do not hold it, and a faster drop can mean too much training as well.',
  },
  { says: 'soreness fades within days', rules: ['soreness-stays'] },
  { says: 'pain that persists or grows', rules: ['soreness-rises', 'red-flag'] },
  { says: 'the pulse of steady runs improves', rules: ['efficiency'] },
  { says: 'sleep and appetite', rules: ['working'] },
  { says: 'apathy, soreness, performance, pulse: rest more', rules: ['signs', 'signs-long'] },
];

export function guideTable(): readonly string[] {
  return [
    '## The guide, row by row',
    '',
    'A rule or a care tip says it, or it stands here why it is left out.',
    '',
    '| the guide | rules | care tips | left out, because |',
    '|---|---|---|---|',
    ...guideRows.map(
      ({ says, rules = [], tips = [], leftOut = '' }) => `| ${says} | ${names(rules)} | ${names(tips)} | ${leftOut} |`,
    ),
    '',
  ];
}

function names(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}
