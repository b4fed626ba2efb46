/** A file of its own: of all functions the pages alone need it. */
export { warningOf as warnOfIntervals } from '../intervals/what-comes.ts';
