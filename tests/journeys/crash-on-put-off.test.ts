import { stopEverywhere } from '../fixtures/crash-stories.ts';

stopEverywhere(['put-off']);
