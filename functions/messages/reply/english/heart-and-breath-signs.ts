import type { Concept } from '../signs/sign-language.ts';
import { emergency } from './emergency.ts';

const notChest = 'chestThing/gym/laughing';

/** Rules, B10: chest, heart and breath. */
export const heartAndBreathSigns: readonly Concept[] = [
  // Chest and heart
  emergency('chest', 'chest & chestPain', { within: 9, unlessNear: 'chestThing/laughing' }),
  emergency('chest', 'cardiacWord & painWord', { within: 3 }),
  emergency('chest', 'chest & ache/squeeze/odd/load/burn/sittingOnMe', { within: 7, unless: notChest }),
  emergency('chest', 'chest & numb', { within: 6, unless: `${notChest}/kidsOrPets` }),
  emergency('chest', 'chest & ache/squeeze & atRest', {
    within: 12,
    unless: 'coldOrCough/laughing/kidsOrPets',
    unlessNear: 'chestThing',
  }),
  emergency('chest', 'wrongWithIt & chest', { within: 4, unless: notChest }),
  emergency('chest', 'chestish & squeeze/load', { unlessNear: 'gym/laughing', unless: 'leg/clothes' }),
  emergency('chest', 'sittingOnMe', { unless: 'kidsOrPets/gym/laughing' }),
  emergency('chest', 'somethingHeavy & sittingOn', { within: 4, unless: 'gym' }),
  emergency('chest', 'myChest', { unless: 'chestThing/gym/coldOrCough/fineNow/onMyChest/kidsOrPets' }),
  emergency('chest', 'heart & aching', { within: 3, unless: 'heartThing' }),
  emergency('chest', 'ache & heart', { within: 3, isOrdered: true, unless: 'heartThing' }),
  emergency('chest', 'heartHurts', { unless: 'heartThing' }),
  emergency('chest', 'heart & squeeze', { unless: 'heartThing/exertionHeart' }),
  // Somebody else may live with it for years; the runner who writes of it is asked.
  { name: 'chest', level: 'emergency', when: 'angina' },
  emergency('chest', 'angina & flaresUp', { within: 10 }),
  emergency('chest', 'jaw & ache/squeeze & chest/arm/pushing/shoulder/sweaty', { within: 8, unless: 'gym/dentist' }),
  emergency('chest', 'jaw & ache/squeeze & exertion', { within: 8, unless: 'gym/dentist' }),
  emergency('chest', 'arm & left & ache/numb/limp/odd', { unless: 'gym/trip' }),
  emergency('chest', 'downArm & ache/numb', { within: 6, unless: 'gym/trip' }),
  emergency('chest', 'arm & ache/numb/limp & sweaty/nausea/jaw/chest', { within: 8, unless: 'gym' }),
  emergency('heart attack', 'heartAttack', { unless: 'jokeAttack/reactionTo/namedSo/grief' }),
  emergency('heart attack', 'heart & stopped', { within: 3, unless: 'heartThing' }),
  emergency(
    'heart and faint',
    'heart/pulse/palpitation & irregular/palpitation & faint/passOut/feelFaint/dizzy/sweaty/dying/cannotStand/breathless/darkening',
    {
      within: 10,
      unless: 'exertionHeart',
    },
  ),
  emergency('heart and faint', 'palpitation & faint/passOut/feelFaint/dizzy/dying/cannotStand/breathless', {
    within: 10,
  }),
  emergency('heart and faint', 'iAmDying', { unless: 'exertion/hardWork/jokes' }),
  emergency('heart and faint', 'heart/pulse & fastAtRest & dizzy/faint/passOut/feelFaint/sweaty', {
    within: 8,
    unless: 'exertionHeart/exertion/hardWork',
  }),
  emergency('heart and faint', 'dying & sweaty/heart/darkening', { within: 8, unless: 'exertionHeart/jokes' }),

  emergency('chest', 'heavyThing & onMe', { within: 2, isOrdered: true, unless: 'gym/kidsOrPets/jokes' }),
  emergency('chest', 'jaw & sweaty/indigestion', { within: 8, unless: 'gym/dentist' }),

  // Breath
  emergency('breath', 'throat & wheeze & breath', { within: 8, unless: 'noseThing' }),
  emergency('breath', 'inhaler & stillWord & wheeze/squeeze', { within: 6 }),
  emergency('breath', 'cannotStrict & fillLungs', { within: 3, isOrdered: true, unless: 'laughing' }),
  emergency('breath', 'airHunger & airWord', {
    within: 2,
    isOrdered: true,
    unless: 'exertion/hardWork/laughing/scenery/clothes/noseThing/cold/holdBreath/tyre',
  }),
  emergency('breath', 'airHunger & airWord & easyEffort', {
    within: 10,
    isOrdered: true,
    unless: 'laughing/scenery/clothes/noseThing/holdBreath/tyre',
    unlessAll: 'shortEffort & passedSoon',
  }),
  emergency('breath', 'cannot & windWord', { within: 3, isOrdered: true, unless: 'laughing/scenery/holdBreath' }),
  emergency('breath', 'breath/air & wontGo', { within: 3, isOrdered: true, unless: 'noseThing/tyre/laughing' }),
  emergency('breath', 'lungs & fullOf', { within: 3, isOrdered: true, unless: 'noseThing/jokes' }),
  emergency('breath', 'cannotStrict/struggling & breath/air', {
    unless: 'laughing/clothes/noseThing/scenery/holdBreath',
    unlessAll: 'shortEffort & passedSoon',
    isOrdered: true,
  }),
  emergency('breath', 'hardTo & breath/air', {
    within: 3,
    unless: 'laughing/clothes/noseThing/scenery/holdBreath/tyre',
    isOrdered: true,
  }),
  emergency('breath', 'outOfPuff & atRest', { within: 8, unless: 'laughing/scenery/puffSport' }),
  emergency('breath', 'breath/breathless/stopped & betweenWords', { within: 6, unless: 'laughing' }),
  emergency('breath', 'breath & cannot/wrongBreath', {
    within: 4,
    isOrdered: true,
    unless: 'noseThing/exertionOnly/laughing',
    unlessAll: 'shortEffort & passedSoon',
  }),
  emergency('breath', 'wrongBreath & breath', {
    within: 2,
    isOrdered: true,
    unless: 'noseThing/exertionOnly/laughing',
  }),
  emergency('breath', 'lungs & cannotFill/ache/squeeze/gurgle', {
    within: 4,
    unless: 'exertion/hardWork/laughing/cold',
  }),
  emergency('breath', 'notEnough & air', { within: 3, unless: 'tyre/noseThing' }),
  emergency('breath', 'breathless & restNow/easyEffort', {
    within: 10,
    unless: 'laughing/scenery',
    unlessNear: 'airIsSo',
    unlessAll: 'shortEffort & passedSoon',
  }),
  emergency('breath', 'breath & likeAfterRun & atRest', { within: 10, unless: 'laughing' }),
  emergency('breath', 'breathless & cannotStrict', { unless: 'laughing/scenery' }),
  emergency('breath', 'breathless', {
    unless: 'exertion/hardWork/laughing/scenery/clothes/noseThing/cold',
    unlessNear: 'airIsSo',
  }),
  emergency('breath', 'wheeze & bad/allergen/rash/cannot', { within: 8 }),
  emergency('breath', 'cannotStrict & finishSentence', { within: 3 }),
  emergency('breath', 'asthma/inhaler & noHelp'),
  emergency('breath', 'asthmaAttack'),
  emergency('breath', 'nails & blue', { within: 4, unless: 'coldOnly/drinkOrSweet' }),
  emergency('breath', 'breath/chest/cough & pinkSpit/gurgle', { within: 8 }),
  emergency('breath', 'pinkSpit'),
  emergency('breath', 'notBreathing'),
  emergency('clot in the lung', 'clot/legClot & breathless/breath', { within: 12 }),
  emergency('clot in the lung', 'leg/calf & swollen & breathless/breath/chest', { within: 12 }),
];
