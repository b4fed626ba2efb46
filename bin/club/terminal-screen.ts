import { confirm, intro, isCancel, log, outro, password, spinner, text } from '@clack/prompts';
import { type Screen, StoppedByAdminError } from './screen.ts';
import { wrapped } from './wrapped.ts';

/** A person at a terminal. */
export function createTerminalScreen(): Screen {
  return {
    title: (line) => intro(line),
    say: (line) => log.message(wrapped(line)),
    lines: (text) => process.stdout.write(`${text}\n`),
    good: (line) => log.success(wrapped(line)),
    warn: (line) => log.warn(wrapped(line)),
    show(heading, content) {
      log.step(heading);
      process.stdout.write(`\n${content}\n\n`);
    },

    async ask({ question, why, initial, problem }) {
      log.message(wrapped(why));
      const answer = await text({
        message: question,
        // It stands there in grey: Enter takes it, and the first key that is typed replaces it.
        ...(initial === undefined ? {} : { placeholder: initial, defaultValue: initial }),
        validate: (typed = '') => problem(typed === '' ? (initial ?? '') : typed),
      });
      if (isCancel(answer)) throw new StoppedByAdminError();
      return answer;
    },

    async askSecret({ question, why, problem }) {
      log.message(wrapped(why));
      const secret = await password({ message: question, mask: '', validate: (typed = '') => problem(typed) });
      if (isCancel(secret)) throw new StoppedByAdminError();
      return secret;
    },

    async confirm(question, initial) {
      const answer = await confirm({ message: wrapped(question), initialValue: initial });
      if (isCancel(answer)) throw new StoppedByAdminError();
      return answer;
    },

    async waitForEnter(line) {
      if (isCancel(await text({ message: line, placeholder: 'Press Enter' }))) throw new StoppedByAdminError();
    },

    async work(what, job) {
      const wheel = spinner({ cancelMessage: 'Stopped' });
      // While the wheel turns, Ctrl-C ends the process at once, as if all were done.
      process.once('exit', sayStopped);
      wheel.start(what);
      try {
        const result = await job((line) => wheel.message(inOneLine(`${what.replace(/ \(.*\)$/, '')}: ${line}`)));
        wheel.stop(what);
        return result;
      } catch (error) {
        wheel.error(what);
        throw error;
      } finally {
        process.off('exit', sayStopped);
      }
    },

    end: (line) => outro(line),
  };
}

/** A line that the terminal breaks scrolls away at each turn of the wheel. */
function inOneLine(line: string): string {
  const room = (process.stdout.columns ?? 80) - 8;
  return line.length <= room ? line : `${line.slice(0, room - 1)}…`;
}

function sayStopped(): void {
  const { message, fix, exitCode } = new StoppedByAdminError(
    'AWS goes on with what it has begun. Run the same command again: it waits for that, and goes on.',
  );
  process.stderr.write(`\n${message}\n\n${wrapped(`What to do: ${fix}`)}\n`);
  process.exitCode = exitCode;
}
