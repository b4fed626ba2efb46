import type { Concept } from '../signs/sign-language.ts';
import { emergency } from './emergency.ts';

type More = Omit<Concept, 'name' | 'level' | 'when'>;
const doctor = (name: string, when: string, more: More = {}): Concept => ({ name, level: 'doctor', when, ...more });

/** Rules, B10, in the words of `layWords`. */
export const laySigns: readonly Concept[] = [
  emergency('breath', 'onlyWord & smallBreath', { within: 4, isOrdered: true, unless: 'laughing/noseThing/exertion' }),
  emergency('breath', 'eachBreath & knifeWord', { unless: 'laughing/cold/exertion' }),
  emergency('breath', 'cannotStrict/onlyWord & sayWord & fewWordsAtOnce', {
    within: 3,
    isOrdered: true,
    unless: 'laughing/exertion/jokes',
  }),
  emergency('heart and faint', 'heart & scaryWord & sweaty', { within: 8, unless: 'heartThing/exertionHeart' }),
  emergency('chest', 'pressWord & middlePlace', {
    within: 3,
    isOrdered: true,
    unless: 'leg/calf/thigh/foot/head/back',
  }),
  emergency('chest', 'spreadsTo & neckOrJaw & downArm/arm', { within: 12, unless: 'gym/trip' }),
  emergency('chest', 'indigestion & neckOrJaw/arm/grayOrSweaty', { within: 14, unless: 'jokes' }),
  emergency('breath', 'inhaler & times & wheeze/breath', { within: 14, isAcross: true }),
  emergency('faint', 'nextThing & overMe', { within: 10, unless: 'thingsDropped/bed' }),
  emergency('faint', 'outFor & secondsWord & theySaid', { within: 6, unless: 'bed' }),
  emergency('faint', 'dizzy & onGround', {
    within: 8,
    unless: 'thingsDropped/bed/trip/boozy',
    unlessAll: 'shortEffort & passedSoon',
  }),
  emergency('faint', 'soundsWord & farAway', { within: 3, unless: 'musicWord/jokes' }),
  emergency('confusion', 'keepWord & askingWord & sameAgain', {
    within: 6,
    isOrdered: true,
    unless: 'kidsOrPets/puzzleYours/device',
  }),
  emergency('confusion', 'callingMe & deadOrOther', { within: 4, isOrdered: true, unless: 'jokes/kidsOrPets' }),
  emergency('seizure', 'eyesRolled', { unless: 'jokes' }),
  emergency('seizure', 'jerking & wholeBody', { unless: 'shakingSense/coldStart/bed/laughing' }),
  emergency('stroke', 'cannotStrict & oneLimb & toDoWhat', { isOrdered: true, unless: 'gym/jokes' }),
  emergency('stroke', 'oneLimb & stoppedDoing', { within: 4, isOrdered: true, unless: 'gym/jokes/cold' }),
  emergency('stroke', 'worstWord & headPlace & neckStiff', { within: 10, isAcross: true }),
  emergency('stroke', 'worstPain & headPlace', { within: 4, isOrdered: true, unless: 'coffee/traffic' }),
  emergency('stroke', 'halfSight', { unless: 'jokes/scenery' }),
  emergency('stroke', 'headBurst & suddenPain', { within: 8, unless: 'reactionTo/jokes/coffee' }),
  emergency('heat', 'insideHeat & vomiting/legsRefuse/sickWord/confused/dizzy', { within: 10 }),
  emergency('heat', 'sunWord/veryHot & vomiting/sickWord/confused & legsRefuse/cannotStand', {
    within: 12,
    isAcross: true,
    unless: 'jokes',
  }),
  emergency(
    'too much water',
    'everyStop & waterWord & vomiting/sickWord/headache/headKilling/confused/swimmy/muddled',
    { within: 14, isAcross: true },
  ),
  emergency(
    'too much water',
    'waterWord & everyStop & vomiting/sickWord/headache/headKilling/confused/swimmy/muddled',
    { within: 14, isAcross: true },
  ),
  emergency(
    'too much water',
    'manyWord & vessels & vomiting/headache/headKilling/confused/puffy/likeBalloons/sausages/swimmy',
    { within: 14, isAcross: true, unless: 'boozy' },
  ),
  emergency(
    'too much water',
    'puffyPlace & likeBalloons & vomiting/headache/headKilling/sickWord/nauseaStrong/confused',
    { within: 14, isAcross: true },
  ),
  emergency('allergy', 'itchAll & cannot & swallow', { within: 10 }),
  emergency('allergy', 'ateWord & itchAll & voiceGone/swallow/breath/breathless/throat', {
    within: 12,
    isAcross: true,
  }),
  emergency('bleeding', 'cannotStrict & bleedingWord & stopBleeding', {
    within: 4,
    isOrdered: true,
    unless: 'bloodSwear',
  }),
  emergency('bleeding', 'cannotStrict & stopBleeding & bleedingWord', {
    within: 2,
    isOrdered: true,
    unless: 'bloodSwear',
  }),
  emergency('bleeding', 'wound/cutWord/bleedingWord/sharpThing & goneThrough & towelWord', {
    within: 10,
    isAcross: true,
    unless: 'rainOrSweat',
  }),
  emergency('bleeding', 'sharpThing & pumpingOut', { within: 8, isAcross: true, unless: 'rainOrSweat' }),
  emergency('bleeding', 'towelWord & goneThrough', { within: 2, isOrdered: true, unless: 'rainOrSweat' }),
  emergency('bleeding', 'muchWord & bleedingWord & stopBleeding', { within: 10, isOrdered: true }),
  emergency('injury', 'limbsRefuse & crashWord & neckOrBack', { within: 10, isAcross: true }),
  emergency('injury', 'crashWord & neckPlace & tinglyWord', { within: 14, isAcross: true }),
  emergency('injury', 'neckPlace & limbPlace & tinglyWord & crashWord', { within: 14, isAcross: true }),
  emergency('self-harm', 'thinkingOf/picturing/want & crashInto & deadlyThing', {
    isOrdered: true,
    unless: 'waterFun/goOnSport',
  }),
  emergency('self-harm', 'thinkingOf/picturing & crashInto & deadlyThing', {
    within: 4,
    isOrdered: true,
    unless: 'waterFun',
  }),
  emergency('self-harm', 'betterWithout & aloneBetter', { within: 10, isAcross: true, unless: 'jokes/goOnSport' }),

  emergency('heat', 'veryHighNumber & vomiting/confused/sickWord', {
    within: 8,
    unless: 'weatherTemperature/distanceWord',
  }),
  emergency('heat', 'cookedMyself & veryHighNumber', {
    within: 16,
    isAcross: true,
    unless: 'weatherTemperature/distanceWord',
  }),
  emergency('bleeding', 'pressing & likeTap', { within: 14, isAcross: true, unless: 'rainOrSweat/snot' }),
  emergency('self-harm', 'standingOn & edge & overTheEdge', { within: 10, isOrdered: true, unless: 'edgeSport' }),
  emergency('self-harm', 'overTheEdge & standingOn & edge', { within: 10, isOrdered: true, unless: 'edgeSport' }),
  emergency('self-harm', 'thinkingOf/picturing & offTheEdge & deadlyThing', {
    isOrdered: true,
    unless: 'edgeSport',
  }),
  emergency('self-harm', 'lettersLeft & lovedOnes', { within: 3, isOrdered: true, unless: 'jokes/otherGoodbye' }),

  emergency('breath', 'outOfPuff/breathless & trivialEffort', { within: 6, unless: 'laughing/exertion' }),
  emergency('faint', 'lostTime & cameTo', { within: 6, unless: 'bed' }),
  emergency('faint', 'legsWent & wasOut', { within: 4, unless: 'bed/outOther' }),
  emergency('confusion', 'cannotStrict & homeWay', { within: 6, isOrdered: true, unless: 'transport/jokes' }),
  emergency('confusion', 'askedWord & times & whereAndWho', { unless: 'kidsOrPets/jokes' }),
  emergency('bleeding', 'slicedWord & pouringOut', { within: 10, isAcross: true, unless: 'rainOrSweat' }),
  emergency('self-harm', 'soOrHope & trafficThing & getsMe', { within: 3, isOrdered: true, unless: 'jokes' }),
  emergency('somebody is down', 'lyingWord & notMoving', { within: 4, unless: 'bed/device' }),
  doctor('muscle', 'leg/thigh & gaveWay & outOvernight', { within: 8, isAcross: true, unless: 'jokes' }),
  doctor('muscle', 'noGrip & handPlace & likeWood', { within: 16, unless: 'cold/jokes' }),
  doctor('bone or joint', 'joint & stuckJoint', { within: 3, isOrdered: true, unless: 'jokes' }),
  doctor('stool', 'blood & wipeWord', { within: 6, unless: 'bloodSwear/smallBleed/shavingAndCooking' }),
  doctor('infection', 'skinPlace & redHot & spreadingWord', { within: 10, unless: 'jokes' }),
  doctor('muscle', 'leg/thigh & gaveWay & noStrength', { within: 12, isAcross: true, unless: 'jokes' }),
  doctor('muscle', 'muscle/arm/leg/hand & noStrength & cannotStrict', {
    within: 8,
    isAcross: true,
    unless: 'jokes/hardWork',
  }),
  doctor('muscle', 'cannotStrict & holdWord & lightThing', {
    within: 3,
    isOrdered: true,
    unless: 'jokes/cold/gym/dentist',
  }),
  doctor('no urine', 'goSince & sinceWord', { unless: 'goOnSport/gym' }),
  doctor('bone or joint', 'bustWord & boneName', { within: 2, isOrdered: true, unless: 'jokes' }),
  doctor('infection', 'tickInsect & tickSigns', { within: 6 }),
  doctor('nerve', 'slapping', { unless: 'jokes/shoeThing' }),
  doctor('eye', 'flashes & eyeWord', { within: 6, unless: 'cameraWord' }),
];
