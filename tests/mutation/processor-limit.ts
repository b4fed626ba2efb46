import { isMainThread, Worker } from 'node:worker_threads';

/*
 * Loaded before the tests of one change: ends their process when it has used as many seconds of processor time as it may. A
 * thread of its own looks, because a change can make a loop endless.
 */
const limitSeconds = Number(process.env.AFTERRUN_PROCESSOR_SECONDS);

if (isMainThread) new Worker(new URL(import.meta.url), { execArgv: [] }).unref();
else {
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    if ((user + system) / 1e6 > limitSeconds) process.kill(process.pid, 'SIGKILL');
  }, 500);
}
