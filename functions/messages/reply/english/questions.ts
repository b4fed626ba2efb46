import { wordSet } from '../word-set.ts';

/** Words that a question begins with, whether or not it ends with its mark. */
export const questionWords = {
  /** Alone at the beginning they ask. */
  asking: wordSet('how what which when where who whose why whats hows wheres whens'),
  /** With one of `asked` behind them they ask. */
  helping: wordSet('is are am was were do does did can could should shall will would has have may might must'),
  asked: wordSet('i my it this that these those there we they you your he she the a an'),
  /** Before a question these stand. */
  greeting: wordSet('hi hello hey hiya and so but ok okay coach sorry quick question just btw also ,'),
} as const;
