import { wordSet } from '../small-words.ts';

/** The words around numbers that say what they are, or that they are no answer at all. */
export const numberContext = {
  /** A clause with one of these asks, tells a score, or speaks of another day or of somebody's age. */
  notAnAnswer: wordSet(
    'what mean means why how when kids children aged old years score scored won lost beat match yesterday splits split pace',
    'between odds code pin password phone call number bib page chapter',
  ),
  /** Right before a number these make it a distance, an hour, a place. */
  notBefore: wordSet(
    'at mile miles km by in for sub lap laps until till from to of age day week hill number race under over after before than',
    'every grade zone stage rep reps ran run running did done level floor no. no bus route room flat track heat wave pen group',
    'minus plus around-mile up bed woke since finish finished came place position ranked th gate exit junction year years season',
    'see',
  ),
  /** Behind a number these are what it counts. */
  counted: wordSet(
    'hill hills sprint sprints rep reps interval intervals set sets lap laps stride strides times time mile miles km kms k m',
    'min mins minute minutes sec secs seconds metre metres meter meters gel gels bottle bottles beer beers pint pints coffee',
    'coffees cup cups glass glasses people runners friends kids children blister blisters toe toes toenails dogs hours-run',
    'runs run sessions session days day weeks week months month years year km/h kmh mph watts degrees percent pm am oclock',
    'loops loop laps-of rounds round steps flights stairs pushups pressups squats burpees planks games goals points miler',
    'milers kilometres kilometers kgs lb-plates plates eggs slices bananas pizzas drinks litres liters bags shoes pairs',
  ),
  /** Between the two numbers of a pair. */
  joints: wordSet('and then with plus maybe about roughly around say or-so ish a'),
  /** Beside hours that were slept. */
  besideHours: wordSet(
    'in of bed managed manage slept sleep kip shuteye zzz rest nights night got had get getting woke up early late well badly',
    'poorly broken solid straight total hours hour hrs though tho again again. somehow lucky dozing asleep interrupted',
    'needed deep proper unbroken lovely eye shut',
  ),
} as const;
