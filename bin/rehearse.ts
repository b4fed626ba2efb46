import { lintTemplate } from './rehearse/lint-template.ts';
import { rehearseFunctions } from './rehearse/rehearse-functions.ts';

/**
 * `npm run rehearse`, nightly, because it takes minutes: what AWS would say to the template in each region, and what Lambda's own
 * runtime makes of each bundle. What a machine lacks for it is skipped, and said.
 */
const print = (line: string): void => console.log(line);
const results = [await rehearseFunctions(print), lintTemplate(print)];
process.exitCode = results.every(Boolean) ? 0 : 1;
