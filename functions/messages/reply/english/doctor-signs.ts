import type { Concept } from '../signs/sign-language.ts';

type More = Omit<Concept, 'name' | 'level' | 'when'>;

/** About the runner alone: what ails a child in the night costs sleep and holds nobody's plan. */
function doctor(name: string, when: string, more: More = {}): Concept {
  return { name, level: 'doctor', when, ...more };
}

/** Rules, B10: urine, leg, bone, fever, heart, dizziness, stomach, wounds: a doctor the same day. */
export const doctorSigns: readonly Concept[] = [
  doctor('urine', 'dark & urine', { within: 2, isOrdered: true, unlessNear: 'urineStop', unless: 'pissWeather' }),
  doctor('urine', 'urine & dark', {
    within: 6,
    isOrdered: true,
    unlessNear: 'urineStop',
    unless: 'elsewhere/pissWeather/healthyUrine/toTheLoo',
  }),
  doctor('urine', 'dark & coloredWord & urine', { within: 5, unlessNear: 'urineStop', unless: 'pissWeather' }),
  doctor('urine', 'urine & blood', { within: 6, unlessNear: 'urineStop', unless: 'pissWeather/bloodThing' }),
  doctor('urine', 'bloodIn & urine', { within: 3, isOrdered: true, unless: 'pissWeather' }),
  doctor('urine', 'stingsWhen & urine', { within: 2, isOrdered: true, unless: 'pissWeather' }),
  doctor('urine', 'urine & stings', { within: 2, isOrdered: true, unless: 'pissWeather', unlessNear: 'urineStop' }),
  doctor('urine', 'kidneyPart & ache', { within: 6, unless: 'beanWord' }),
  doctor('urine', 'passingBlood'),
  doctor('urine', 'colorOfUrine & darkLoo', { within: 4 }),
  doctor('no urine', 'noUrine & hours/urine/bladder/outWord', {
    within: 8,
    unlessNear: 'urineStop',
    unless: 'peeOther',
  }),
  doctor('no urine', 'nothingWord & urine', {
    within: 5,
    isOrdered: true,
    unlessNear: 'urineStop',
    unless: 'peeOther/healthyUrine/darkOnly/bloodWord/soreWord',
  }),
  doctor('no urine', 'notGone & urine/toilet & hours', { within: 14, unlessNear: 'urineStop' }),
  doctor('no urine', 'lastWord & urine & hours', { within: 8 }),
  doctor('no urine', 'drops & hours', { within: 4, unless: 'rainDrops' }),
  doctor('no urine', 'bladder & emptyOrFull', { within: 4 }),
  doctor('stool', 'stool & tarry', { within: 3, unless: 'bloodSwear' }),
  doctor('stool', 'tarry & stool', { within: 2, unless: 'bloodSwear' }),

  // Legs
  doctor('leg clot', 'calf & swollen/hot/lump/throb', { within: 6, unless: 'exercise/bath/goneDown/calvesBurn' }),
  doctor('leg clot', 'calf & bigger', { within: 8 }),
  doctor('leg clot', 'leg/thigh & swollen', { within: 6, unless: 'elsewhereSwollen/goneDown' }),
  doctor('leg clot', 'leg/thigh & hot & swollen/sore', { within: 6, unless: 'bath' }),
  doctor('leg clot', 'legClot', { unless: 'creamWord' }),
  doctor('swelling', 'joint/foot/arm/hand/muscle & swollenLimb', { within: 5, unless: 'elsewhereSwollen/goneDown' }),
  doctor('muscle', 'muscle/thigh/arm/leg & rockHard & hugeWord', { within: 6 }),
  doctor('muscle', 'muscle/thigh/leg/arm & weakStrict & cannot', { within: 8 }),
  doctor('muscle', 'muscle/leg/thigh & gettingWeak', { within: 4 }),
  doctor('muscle', 'soWeak & cannot/toStand', { within: 6, unless: 'jokes' }),
  doctor('muscle', 'soreMore & dayWord', { within: 6 }),
  doctor('muscle', 'gettingWorse', { unless: 'notBodies' }),
  doctor('muscle', 'soreWorse & dayWord', { within: 6, unless: 'notBodies' }),

  // Bone and joint
  doctor('bone or joint', 'joint/bone/shin & strongAche', { within: 6, unless: 'jokes/sleeveThing' }),
  doctor('bone or joint', 'foot & strongAche & worse/sharpWord/nightRest/onePoint/insideWord', {
    within: 8,
    unless: 'shoeThing',
  }),
  doctor('bone or joint', 'foot & strongSharp', { within: 4, unless: 'shoeThing' }),
  doctor('bone or joint', 'foot/joint/bone/shin/groin/back & ache & onePoint/nightRest', {
    within: 7,
    unless: 'shoeThing/jokes',
  }),
  doctor('bone or joint', 'foot/joint/bone/shin/groin/ache & worse', { within: 7, unless: 'notBodies' }),
  doctor('bone or joint', 'bone & onePoint/throb', { within: 6 }),
  doctor('bone or joint', 'onePoint & ache', { within: 4 }),
  doctor('bone or joint', 'exactSpot & foot/joint/bone/shin', { within: 5, unless: 'shoeThing/jokes/mudWord' }),
  doctor('bone or joint', 'notMuscle & boneWord', { within: 8 }),
  doctor('bone or joint', 'foot/joint/shin/leg & pop', { within: 5, unless: 'jokes/foamPop' }),
  doctor('bone or joint', 'heardPop & foot/joint/shin/leg/thigh/calf', { within: 6 }),
  doctor('bone or joint', 'fractureWord', { unless: 'fractureOther' }),
  doctor('bone or joint', 'broken & boneName', { within: 3, unless: 'sprainSense' }),
  doctor('bone or joint', 'cannotStrict & weightBearing', { within: 3, unless: 'jokes/gym' }),
  doctor('bone or joint', 'cannotStrict & walkStand', {
    within: 2,
    unless: 'jokes/stairsWay/peopleLike/earlyWord/boozy',
  }),
  doctor('bone or joint', 'cannotStrict & bendLift & leg/arm/foot/joint/hand/calf/thigh', {
    within: 5,
    unless: 'jokes/gym',
  }),
  doctor('bone or joint', 'joint & givesWay', { within: 3, unless: 'jokes' }),
  doctor('nerve', 'saddle & numbStrict', { within: 6, unless: 'bikeThing' }),
  doctor('nerve', 'leg/foot & numbStrict', { within: 5, unless: 'cold/crossLegged/toesOnly' }),
  doctor('nerve', 'back & ache & numbStrict/weakStrict', { within: 8 }),

  // Fever and infection
  doctor('fever', 'fever', { unlessNear: 'feverSense' }),
  doctor('fever', 'chills', { unless: 'coldStart/sweatOnly' }),
  doctor('fever', 'running', { unlessNear: 'sunny' }),
  doctor('fever', 'temperature & feverNumber', { within: 6, unless: 'weatherTemperature' }),
  doctor('fever', 'feverNumber & feverBeside', { within: 5, unless: 'weatherTemperature/distanceWord' }),
  doctor('fever', 'burningUp'),
  doctor('infection', 'wound & infected', { within: 5 }),
  doctor('infection', 'infectedWord'),
  doctor('infection', 'redStreak'),
  doctor('infection', 'chestInfection'),
  doctor('infection', 'biter & biteWord', { within: 5 }),
  doctor('infection', 'bite'),

  // Heart
  doctor('heart rhythm', 'palpitation'),
  doctor('heart rhythm', 'missedBeats', { unless: 'musicWord/heartThing' }),
  doctor('heart rhythm', 'heart & irregular', { within: 4, unless: 'exertionHeart/heartThing' }),
  doctor('heart rhythm', 'heartBeatWord & irregular', { within: 4, unless: 'exertionHeart' }),
  doctor('heart rhythm', 'pulse & irregular', { within: 4, unless: 'exertionHeart/vitalThing' }),
  doctor('heart rhythm', 'irregularStrict & heart/pulse/beats', { within: 3, unless: 'exertionHeart' }),
  doctor('heart rhythm', 'heart/pulse & fastAtRest & restNow', { within: 6 }),
  doctor('heart', 'heartRaw', { unless: 'heartThing/exertionHeart/vitalThing/heartRateWord/heartAttack' }),

  // Dizziness, stomach, and what is only said in general
  doctor('dizzy', 'dizzy', { unless: 'pleased/boozy' }),
  doctor('dizzy', 'room & spinning', { within: 4, unless: 'spinClass/numbersHead' }),
  doctor('dizzy', 'seeingThings', { unless: 'puzzle/film' }),
  doctor('dizzy', 'sightWord & blurry', { within: 4, unless: 'nightVision' }),
  doctor('dizzy', 'faintish', { unless: 'memoryOf' }),
  doctor('dizzy', 'wobblyWord & whenStand', { within: 6 }),
  doctor('infection', 'woundOnly & turned', { within: 7, unless: 'greenThings' }),
  doctor('infection', 'cellulitis'),
  doctor('stomach', 'vomiting', { unless: 'smallVomit/sickPraise/hangover' }),
  doctor('stomach', 'beenSick & times', { within: 6, unless: 'sickPraise' }),
  doctor('stomach', 'diarrhoea & times/blood/weak/days', { within: 8 }),
  doctor('stomach', 'cannotStrict & keepDown', { within: 4, unless: 'paceWord' }),
  doctor('stomach', 'belly & ache & severe/rightLow', { within: 8 }),
  doctor('stomach', 'severe & belly & ache', { within: 5 }),
  doctor('stomach', 'testicle & ache/swollen', { within: 4, unless: 'ballGame' }),
  doctor('severe pain', 'ache & severe', { within: 3, unless: 'jokes' }),
  doctor('severe pain', 'inAgony', { unless: 'jokes' }),
  doctor('breath', 'wheeze', { unless: 'exertion/laughing' }),
  doctor('breath', 'breath & cannot', { within: 3, unless: 'noseThing/exertion/laughing/clothes/scenery' }),
  doctor('heat', 'overheatedWord', { unless: 'device' }),
  doctor('allergy', 'allergicReaction', { unless: 'carrying' }),
  doctor('unwell', 'seriouslyIll', { unless: 'jokes' }),
  doctor('unwell', 'wrongWithIt & seriously', { within: 3, unless: 'jokes/device' }),
  doctor('unwell', 'neverFelt & illWord', { within: 3, unless: 'jokes' }),
  doctor('unwell', 'needWord & doctorWord', { within: 2, isOrdered: true, unless: 'notADoctor/jokes' }),
  doctor('hospital', 'hospital', { unless: 'hospitalSense' }),
  doctor('hyponatremia', 'lowSodium & now', { within: 6 }),
];
