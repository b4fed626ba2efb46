import { wordSet } from '../word-set.ts';

/** The words around numbers that say what they are, or that they are no answer at all. */
export const numberContext = {
  /** A piece with one of these asks, tells a score, or speaks of somebody's age. */
  notAnAnswer: wordSet(
    'what mean means why how kids children aged age years score scored odds pin password phone call phoned',
  ),
  /** Right before a number these make it a distance, an hour, a place. */
  notBefore: wordSet(
    'at by in for sub until till from to of age number over after before than every grade zone ran did floor no.',
    'bus route room flat track wave pen minus plus bed woke finished came place position ranked gate exit junction years',
    'season bib page chapter code between splits split pace see hr avg max won lost beat score',
  ),
  /** Nouns that are numbered: "day 3", "rep 4". With an article or an adjective before them they are not: "tough day 5 6". */
  numbered: wordSet(
    'mile miles km year day week lap hill race run rep reps stage set round level stop street line group heat',
  ),
  prepositions: wordSet('on at of by in from for to after before until during since round'),
  weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'),
  /** "yesterday 5 6" is of yesterday, "better than yesterday 3 7" is not. */
  otherDays: wordSet('yesterday tomorrow'),
  /** A clause that begins with one of these asks. */
  asking: wordSet('is are does should would could did has'),
  askedAbout: wordSet('i my it this that these we they a'),
  /** Between two numbers of which one holds. */
  alternatives: wordSet('no not or nor'),
  /** Before a second number of the same: "3 weeks, maybe 6". */
  orElse: wordSet('maybe or then perhaps even possibly'),
  /** Takes back the number before it. A bare "no" does not: which of "3 no 4" holds is asked. */
  corrects: wordSet(
    'wait sorry meant mean correction oops whoops typo scratch actually edit rather make scrap mistake',
  ),
  lie: 'lie',
  beforeLie: wordSet('i a'),
  besideCorrection: wordSet(
    'no tell a i that it should be have been is its was say more like to the my a lol haha of um er hang on',
  ),
  feelings: wordSet(
    'stiff stiffish sore tight heavy fresh fresher achy tender tired springy bouncy loose light fatigued weary battered trashed calves quads glutes hamstrings hammies hips body',
  ),
  comparing: wordSet('than since as from after'),
  /** With one of these the number may be what was done: "did a 5 today". */
  doing: wordSet(
    'ran did run rode cycled swam walked hiked jogged race raced racing doing do covered completed finished logged',
  ),
  /** What else one gives a score, or measures: "wind was a 6". */
  scored: wordSet(
    'weight wind pace effort energy hill hills climb race course gradient temperature temp humidity weather film movie battery mood stress anxiety week food beer coffee session run route workout ride quality score rpe hr pulse',
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
  joints: wordSet(
    'abt approx approximately bout circa nearly almost just and then with plus maybe about roughly around say ish a had got slept i only',
  ),
  /** Right before hours, or up to two words away: "got a solid 8.5". */
  sleptSo: wordSet('got had managed'),
  /** Beside hours that were slept. */
  besideHours: wordSet(
    'in of bed managed manage slept sleep kip shuteye zzz rest nights night got had get getting woke up early late well badly',
    'poorly broken solid straight total hours hour hrs though tho again again. somehow lucky dozing asleep interrupted cos because baby kids toddler dog cat work neighbours',
    'needed deep proper unbroken lovely eye shut',
  ),
} as const;
