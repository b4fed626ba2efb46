import type { Concept } from '../signs/sign-language.ts';

type More = Omit<Concept, 'name' | 'level' | 'when'>;

/** In doubt in this list, not in the doctor's. What is said of somebody beside the runner counts as well. */
function emergency(name: string, when: string, more: More = {}): Concept {
  return { name, level: 'emergency', when, isAnybodys: true, ...more };
}

const notChest = 'chestThing/gym/laughing';

/** Rules, B10: chest, breath, mind, collapse, heat, too much water, allergy, bleeding, injury, despair. */
export const emergencySigns: readonly Concept[] = [
  // Chest and heart
  emergency('chest', 'chest & chestPain', { within: 7, unlessNear: 'chestThing/laughing' }),
  emergency('chest', 'chest & ache/squeeze/odd/load/burn/numb/sittingOnMe', { within: 7, unless: notChest }),
  emergency('chest', 'wrongWithIt & chest', { within: 4, unless: notChest }),
  emergency('chest', 'chestish & squeeze/load', { within: 5, unlessNear: 'gym/laughing', unless: 'leg/clothes' }),
  emergency('chest', 'sittingOnMe', { unless: 'kidsOrPets/gym/laughing' }),
  emergency('chest', 'somethingHeavy & sittingOn', { within: 4, unless: 'gym' }),
  emergency('chest', 'myChest', { unless: 'chestThing/gym/coldOrCough/fineNow/onMyChest' }),
  emergency('chest', 'heart & aching', { within: 3, unless: 'heartThing/exertionHeart' }),
  emergency('chest', 'ache & heart', { within: 3, isOrdered: true, unless: 'heartThing/exertionHeart' }),
  emergency('chest', 'heartHurts', { unless: 'heartThing/exertionHeart' }),
  emergency('chest', 'heart & squeeze', { within: 5, unless: 'heartThing/exertionHeart' }),
  emergency('chest', 'angina'),
  emergency('chest', 'jaw & ache/squeeze & chest/arm/pushing', { within: 8, unless: 'gym/dentist' }),
  emergency('chest', 'jaw & ache/squeeze & exertion', { within: 8, unless: 'gym/dentist' }),
  emergency('chest', 'arm & left & ache/numb/limp/odd', { within: 5, unless: 'gym/trip' }),
  emergency('chest', 'downArm & ache/numb', { within: 6, unless: 'gym/trip' }),
  emergency('chest', 'arm & ache/numb/limp & sweaty/nausea/jaw/chest', { within: 8, unless: 'gym' }),
  emergency('heart attack', 'heartAttack', { unless: 'jokeAttack' }),
  emergency('heart attack', 'heart & stopped', { within: 3, unless: 'heartThing' }),
  emergency(
    'heart and faint',
    'heart/pulse/palpitation & irregular/palpitation & faint/feelFaint/dizzy/sweaty/dying/cannotStand/breathless/darkening',
    {
      within: 10,
      unless: 'exertionHeart',
    },
  ),
  emergency('heart and faint', 'palpitation & faint/feelFaint/dizzy/dying/cannotStand/breathless', { within: 10 }),
  emergency('heart and faint', 'dying & sweaty/heart/darkening', { within: 8, unless: 'exertionHeart/jokes' }),

  // Breath
  emergency('breath', 'cannot & breath/air', {
    within: 5,
    unless: 'laughing/clothes/noseThing/scenery/holdBreath',
    isOrdered: true,
  }),
  emergency('breath', 'breath & cannot/wrongBreath', {
    within: 4,
    isOrdered: true,
    unless: 'noseThing/exertionOnly/laughing',
  }),
  emergency('breath', 'wrongBreath & breath', {
    within: 2,
    isOrdered: true,
    unless: 'noseThing/exertionOnly/laughing',
  }),
  emergency('breath', 'lungs & cannotFill/ache/squeeze/gurgle', { within: 4, unless: 'exertion/laughing' }),
  emergency('breath', 'notEnough & air', { within: 3, unless: 'tyre/noseThing' }),
  emergency('breath', 'breathless & restNow', { within: 10, unless: 'laughing/scenery' }),
  emergency('breath', 'breathless & cannotStrict', { within: 5, unless: 'laughing/scenery' }),
  emergency('breath', 'breathless', { unless: 'exertion/laughing/scenery/clothes/noseThing/cold' }),
  emergency('breath', 'wheeze & bad/allergen/rash/cannot', { within: 8 }),
  emergency('breath', 'cannotStrict & finishSentence', { within: 3 }),
  emergency('breath', 'asthma/inhaler & noHelp', { within: 5 }),
  emergency('breath', 'asthmaAttack'),
  emergency('breath', 'nails & blue', { within: 4, unless: 'coldOnly/drinkOrSweet' }),
  emergency('breath', 'breath/chest/cough & pinkSpit/gurgle', { within: 8 }),
  emergency('breath', 'pinkSpit'),
  emergency('breath', 'notBreathing'),
  emergency('clot in the lung', 'clot/legClot & breathless/breath', { within: 12 }),
  emergency('clot in the lung', 'leg/calf & swollen & breathless/breath/chest', { within: 12 }),

  // Consciousness
  emergency('faint', 'faint', { unless: 'bed/passing/curtains/carOnRoad' }),
  emergency('faint', 'faintRaw & exertionPlace', { within: 8, unless: 'passing/curtains/memoryOf/bed' }),
  emergency('faint', 'feelFaint', { unless: 'memoryOf' }),
  emergency('faint', 'likeALight & exertionPlace', { within: 8, unless: 'bed' }),
  emergency('faint', 'aboutToGo', { unlessNear: 'aboutToOther' }),
  emergency('faint', 'collapse', { unless: 'bed/tent/bridge/laughing' }),
  emergency('faint', 'onGround & awayForAWhile/cameTo', { within: 10, unless: 'thingsDropped/bed' }),
  emergency('faint', 'foundMe & onGround', { within: 4 }),
  emergency('faint', 'wentDown & onGround & suddenly/awayForAWhile/legsWent', {
    within: 10,
    unless: 'thingsDropped/trip',
  }),
  emergency('faint', 'dropTo & onGround', { within: 3, unless: 'thingsDropped/trip/runningStart' }),
  emergency('faint', 'wentDown/legsWent/collapse & cameToStrict', { within: 10, unless: 'bed/laughing' }),
  emergency('faint', 'wentDown & awayForAWhile', { within: 10, unless: 'trip' }),
  emergency('faint', 'goDownHard', { unless: 'trip/stairsWay' }),
  emergency('faint', 'cameTo & medicPlace', { within: 5 }),
  emergency('faint', 'lightsOut', { unless: 'bed' }),
  emergency('faint', 'seeing & going & darkening', { within: 4, unless: 'blackThings/planned' }),
  emergency('faint', 'wentDarkThen'),
  emergency('faint', 'cameRound', { unless: 'bed/visiting' }),

  // Mind
  emergency('confusion', 'confused', { unless: 'puzzle/coffee/weatherFog/funnyMuddle' }),
  emergency('confusion', 'confused & hotOrFar', { within: 10, unless: 'puzzle' }),
  emergency('confusion', 'cannotStrict & thinking', {
    within: 3,
    isOrdered: true,
    unless: 'coffee/puzzleLight/forgotten',
  }),
  emergency('confusion', 'notThinking', { unless: 'coffee/puzzle' }),
  emergency('confusion', 'forgetting & whatOneKnows', { within: 4, unless: 'forgotten' }),
  emergency('confusion', 'notRemember & whatHappened', { within: 4, unless: 'forgotten' }),
  emergency('confusion', 'notKnowing & whereAndWho', { within: 3, isOrdered: true, unless: 'whereThings' }),
  emergency('confusion', 'notRecognise & knownPlace', { within: 3 }),
  emergency('confusion', 'reported', { unless: 'jokes/puzzleYours' }),
  emergency('confusion', 'speechWord & wrongWord', { within: 4, unless: 'puzzle/crossword' }),
  emergency('confusion', 'whereAmI', { unless: 'puzzle/puzzleYours' }),
  emergency('confusion', 'notWord & making & sense', { within: 2, isOrdered: true, unless: 'puzzleYours/device' }),
  emergency('confusion', 'noSense', { unless: 'puzzleYours' }),
  emergency('confusion', 'person & behaving & strangely', { within: 3, unless: 'deviceOnly/puzzleYours' }),
  emergency('confusion', 'noMemory'),
  emergency('confusion', 'headGone', { unless: 'mindElsewhere' }),

  // Seizure
  emergency('seizure', 'seizure', { unlessNear: 'fitSense' }),
  emergency('seizure', 'seizedUp & ground', { within: 8 }),
  emergency('seizure', 'shaking & wholeBody', { within: 5, unless: 'shakingSense/coldStart' }),
  emergency('seizure', 'tongueBitten', { unless: 'eating/laughing' }),

  // Stroke
  emergency('stroke', 'face/mouth/eyelidWord & droop/numb', { within: 4, unless: 'dentist/cold/funnyFace' }),
  emergency('stroke', 'mouth & sidewaysWord', { within: 4 }),
  emergency('stroke', 'arm/bodySide/handOneSided & limp/numb/flopWord', {
    within: 5,
    unless: 'gym/cold/trip/foodNumb',
  }),
  emergency('stroke', 'cannotStrict & moveLift & arm/hand/bodySide/face', {
    within: 5,
    unless: 'gym/cold/phoneOnly/swollenArm',
  }),
  emergency('stroke', 'leg & arm & numb/limp/weak', { within: 6, unless: 'gym' }),
  emergency('stroke', 'dragging & leg/foot/oneSideWord', { within: 4, unless: 'jokes/tired' }),
  emergency('stroke', 'slurring', { unless: 'puzzleYours/beerJoke' }),
  emergency('stroke', 'strokeWord', { unless: 'badLuck' }),
  emergency('stroke', 'tia'),
  emergency('stroke', 'sightGone', { unless: 'puzzle' }),
  emergency('stroke', 'thunderclap'),
  emergency('stroke', 'headache & sudden/everRecord/worstWord', { within: 5, unless: 'coffee/traffic' }),
  emergency('stroke', 'worstWord & headache', { within: 3, unless: 'coffee/traffic' }),

  // Heat, salt, sugar, allergy
  emergency('heat', 'heatStroke', { unless: 'preventing' }),
  emergency(
    'heat',
    'veryHot/hotSkin & confused/notThinking/hotDry/staggering/noSense/collapse/vomiting/seeingThings/headGone/slurring',
    {
      within: 14,
    },
  ),
  emergency('heat', 'veryHighTemperature & confused/notThinking/staggering/headGone/noSense', { within: 12 }),
  emergency('heat', 'cannotStrict & thinking/thinkAny & veryHot', { within: 8 }),
  emergency('heat', 'hotDry', { unless: 'coolDown' }),
  emergency('too much water', 'headache/headKilling & vomiting/nauseaStrong/puffy/weightUp/drankLots/confused', {
    within: 16,
    unless: 'coffee',
  }),
  emergency('too much water', 'head & killing & vomiting/nauseaStrong/puffy/weightUp/drankLots/digging', {
    within: 16,
    unless: 'coffee',
  }),
  emergency('too much water', 'headache/headKilling & weightWord & upWord', { within: 16 }),
  emergency('too much water', 'head & killing & weightWord & upWord', { within: 16 }),
  emergency('too much water', 'puffyPlace & puffy/sausages & headache/headKilling/vomiting/confused', { within: 14 }),
  emergency('too much water', 'drankLots & confused/vomiting/headache/feelAwful', { within: 14 }),
  emergency('too much water', 'hyponatremia & now', { within: 8 }),
  emergency('allergy', 'lips & swollenStrict/closingStrict', { within: 4, unless: 'dentist/puncheyes/tonsils' }),
  emergency('allergy', 'throat & squeeze/itch/closing', { within: 4, unless: 'soreThroatOnly' }),
  emergency('allergy', 'rash & throat/lips/breath/breathless/wheeze/dizzy/faint/feelFaint/swollen/spreading/vomiting', {
    within: 12,
  }),
  emergency('allergy', 'allergen & rash/wheeze/breathless/breath/throat/swollenFace/dizzy/faint/feelFaint', {
    within: 12,
    unless: 'pollen',
  }),
  emergency('allergy', 'allergicReaction & rash/breath/throat/swollen/swallow/dizzy/breathless/wheeze/bad', {
    within: 12,
  }),
  emergency('allergy', 'anaphylaxis', { unless: 'carrying' }),
  emergency('allergy', 'cannot & swallow', { within: 3, unless: 'soreThroatOnly/prideSwallow' }),
  emergency('low sugar', 'diabetes & confused/cannotThink/sweaty/shaking/faint/feelFaint/low', { within: 12 }),
  emergency('low sugar', 'diabetes & lowNumber', { within: 5, unless: 'distanceWord' }),
  emergency('low sugar', 'hypo & bad/confused/cannotThink/shaking/faint/sweaty', { within: 10 }),

  // Blood and injury
  emergency('blood', 'coughed/vomited & blood/redStuff', { within: 5, unless: 'bloodOath' }),
  emergency('blood', 'coffeeGrounds & vomited', { within: 8 }),
  emergency('blood', 'blood & vomited', { within: 4, unless: 'bloodThing' }),
  emergency('bleeding', 'gushing & cutWord', { within: 5 }),
  emergency('bleeding', 'bleeding & wontStop', { within: 5, unless: 'bloodSwear' }),
  emergency('injury', 'head & hit', { within: 4, unless: 'wallWord/headOut/nail' }),
  emergency('injury', 'headInjury'),
  emergency('injury', 'struck & vehicle', { within: 4 }),
  emergency('injury', 'hitBy & vehicle', { within: 3 }),
  emergency('injury', 'spineInjury'),
  emergency('injury', 'brokenWord & neckBack', { within: 3 }),
  emergency('injury', 'hypothermia', { unless: 'jokes/film' }),
  emergency('injury', 'boneOut'),
  emergency('injury', 'cannotStrict & getUp & stranded', { within: 8, unless: 'bed/jokes/early' }),
  emergency('injury', 'cannotStrict & moveLift & neckWord', { within: 4, unless: 'stiffNeck' }),
  emergency('injury', 'cannotStrict & moveFeel & legsWord & fellWord', { within: 8 }),
  emergency('injury', 'snakeBite'),
  emergency('help', 'sos', { unless: 'helpTopic' }),
  emergency('help', 'ambulance', { unless: 'medicalWork' }),
  emergency('help', 'cameTo & inAmbulance', { within: 5 }),
  emergency('help', 'medicTent', { unless: 'medicalWork' }),
  emergency('somebody is down', 'wontWake'),

  // Despair
  emergency('self-harm', 'suicidal', { unless: 'suicideSport/suicideTalk' }),
  emergency('self-harm', 'killSelf', { unless: 'killJoke/slack' }),
  emergency('self-harm', 'cutting', { unless: 'slack/smallBleed' }),
  emergency('self-harm', 'endOfTether', { unless: 'deathMarch' }),
  emergency('self-harm', 'want & endLife', { within: 4, isOrdered: true, unless: 'deathMarch' }),
  emergency('self-harm', 'overdose', { unless: 'sweetThings' }),
  emergency('self-harm', 'pills & tooMany', { within: 5, unless: 'asPrescribed' }),
  emergency('self-harm', 'noPoint & life', { within: 4, unless: 'deathMarch/lifeOther' }),
  emergency('self-harm', 'noPoint & goingOn', { within: 3, unless: 'deathMarch/goOnSport' }),
  emergency('self-harm', 'nothingLeft & liveFor', { within: 3 }),
  emergency('self-harm', 'goOn', { unless: 'goOnSport' }),
  emergency('self-harm', 'betterOff', { unless: 'deathMarch' }),
  emergency('self-harm', 'notBeHere', { unless: 'clockTime' }),
  emergency('self-harm', 'farewell', { unless: 'shoesOnly' }),
  emergency('self-harm', 'notNight & throughWord & nightWord', {
    within: 4,
    isOrdered: true,
    unless: 'goOnSport/clockTime',
  }),
  emergency('self-harm', 'notWanting & beAlive', {
    within: 2,
    isOrdered: true,
    unless: 'clockTime/goOnSport/lifeOther',
  }),
  emergency('self-harm', 'wishWere & deadWord', { within: 3, isOrdered: true, unless: 'deathMarch' }),
  emergency('self-harm', 'noSeeing & reasonWord & toLive', {
    within: 3,
    isOrdered: true,
    unless: 'deathMarch/goOnSport',
  }),
  emergency('self-harm', 'nobodyWord & missMe', { within: 2, isOrdered: true, unless: 'deathMarch' }),
  emergency('self-harm', 'betterWord & without', { within: 3, unless: 'deathMarch' }),
  emergency('self-harm', 'burden & toAll', { within: 3 }),
  emergency('self-harm', 'cannotStrict & goOnWord', { within: 2, isOrdered: true, unless: 'goOnSport/deathMarch' }),
  emergency('self-harm', 'wontBe & hereWord & muchLonger', {
    within: 2,
    isOrdered: true,
    unless: 'clockTime/goOnSport',
  }),
  emergency('self-harm', 'justWant & itAll', { within: 3, isOrdered: true, unless: 'deathMarch/rainOnly/goOnSport' }),
];
