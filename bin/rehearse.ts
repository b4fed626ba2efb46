import { lintTemplate } from './rehearse/lint-template.ts';
import { rehearseFunctions } from './rehearse/rehearse-functions.ts';
import { exitIfHelpIsAsked } from './usage.ts';

/**
 * `npm run rehearse`, nightly, because it takes minutes: what AWS would say to the template in each region, and what Lambda's own
 * runtime makes of each bundle. What a machine lacks for it is skipped, and said.
 */
exitIfHelpIsAsked(`npm run rehearse

Runs every bundle under Lambda's own runtime client, and cfn-lint over the template in each region. It takes minutes, and skips
what this machine lacks. Exit code 1: something failed.`);

const print = (line: string): void => console.log(line);
const results = [await rehearseFunctions(print), lintTemplate(print)];
process.exitCode = results.every(Boolean) ? 0 : 1;
