import type { ZodType } from 'zod';
import { type AnswerKey, type Answers, answersSchema, type KnownAnswers, type Question, questions } from './answers.ts';
import type { CommandContext } from './command-context.ts';

/**
 * The answers, asked one by one where neither flag nor `club.config.json` has them. Each is saved at once, so a setup that
 * was stopped does not ask it again. After a finished setup the old answers are the defaults.
 */
export async function askClub(context: CommandContext): Promise<Answers> {
  const { screen, config, state } = context;
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const given = config[question.key];
    const kept = state.read().answers[question.key];
    // What was done with the old answer has to be done again.
    if (given !== undefined && kept !== undefined && given !== kept) state.write({ ...state.read(), done: [] });
    answers[question.key] = given ?? kept ?? (await answerTo(question));
    state.write({ ...state.read(), answers: { ...state.read().answers, ...answers } });
  }
  const all = answersSchema.parse(answers);
  const said = questions.map(({ key, flag }) => `--${flag.padEnd(20)} ${shown(key, all[key])}`);
  screen.say(
    [
      'Your answers. To change one, stop (Ctrl-C) and run setup again with it, such as: npm run club -- setup --seats 10',
    ]
      .concat(said)
      .join('\n'),
  );
  return all;

  async function answerTo(question: Question): Promise<string> {
    const initial = state.read().formerAnswers[question.key] ?? question.fallback;
    const answer = await screen.ask({
      question: question.question,
      why: question.why,
      flag: question.flag,
      ...(initial === undefined ? {} : { initial }),
      problem: (text) => problemOf(question.schema, text),
    });
    return question.schema.parse(answer);
  }
}

/** Only the end of a phone number: output of an unattended run may be kept in a log. */
function shown(key: AnswerKey, answer: string): string {
  if (answer === '') return '(none)';
  return key === 'originationNumber' ? `the one that ends in ${answer.slice(-4)}` : answer;
}

/** The answers of the last setup, for a deploy that asks nothing. */
export function knownAnswers({ config, state }: CommandContext): KnownAnswers {
  const { answers, formerAnswers } = state.read();
  const kept = answersSchema.partial().safeParse({ ...formerAnswers, ...answers });
  const fromConfig: [AnswerKey, string][] = questions.flatMap(({ key }) => {
    const given = config[key];
    return given === undefined ? [] : [[key, given]];
  });
  return { ...(kept.success ? kept.data : {}), ...Object.fromEntries(fromConfig) };
}

function problemOf(schema: ZodType<string, string>, text: string): string | undefined {
  const parsed = schema.safeParse(text);
  return parsed.success ? undefined : `It ${parsed.error.issues[0]?.message ?? 'is not right'}.`;
}
