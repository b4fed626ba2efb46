import type { Concept } from '../signs/sign-language.ts';
import { emergency } from './emergency.ts';

/** Rules, B10: thoughts of ending one's life, also veiled. Answered with a crisis line. */
export const despairSigns: readonly Concept[] = [
  emergency('self-harm', 'suicidal', { unless: 'suicideSport/suicideTalk' }),
  emergency('self-harm', 'killSelf', { unless: 'killJoke/slipped' }),
  emergency('self-harm', 'cutting', { unless: 'slipped/smallBleed/shavingAndCooking' }),
  emergency('self-harm', 'cuttingWord & relapse', {
    within: 3,
    isOrdered: true,
    unless: 'cutObjects/smallBleed/shavingAndCooking/trip',
  }),
  emergency('self-harm', 'beenCutting', { unless: 'cutObjects/shavingAndCooking' }),
  emergency('self-harm', 'voicesTell', { unless: 'jokes' }),
  emergency('self-harm', 'notSafeAlone', { unless: 'jokes' }),
  emergency('self-harm', 'noSeeing & wayForward', { within: 3, isOrdered: true, unless: 'deathMarch/goOnSport' }),
  emergency('self-harm', 'fineWithout', { unless: 'jokes/goOnSport/clockTime' }),
  emergency('self-harm', 'endOfTether', { unless: 'deathMarch' }),
  emergency('self-harm', 'want & endLife', { within: 4, isOrdered: true, unless: 'deathMarch/waterFun' }),
  emergency('self-harm', 'overdose', { unless: 'sweetThings' }),
  emergency('self-harm', 'pills & tooMany', { within: 5, unless: 'asPrescribed' }),
  emergency('self-harm', 'tookWord & manyOf & pills', {
    within: 2,
    isOrdered: true,
    unless: 'asPrescribed/doseWord',
  }),
  emergency('self-harm', 'myPills & pillsReady', { within: 4, unless: 'asPrescribed' }),
  emergency('self-harm', 'want & overIt & edge', { within: 8, unless: 'edgeSport/deathMarch' }),
  emergency('self-harm', 'thinkingOf & notStopping & edge', { within: 8, isOrdered: true, unless: 'edgeSport' }),
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
