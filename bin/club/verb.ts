import * as z from 'zod';
import type { CommandContext } from './command-context.ts';

/** What a verb is given beside its name: each key is a flag in small letters with hyphens, and its schema reads the value. */
export type OptionsSchema = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

/** What `--json` prints; the screen says the same in words. */
export interface VerbResult {
  readonly json: object;
  /** Something was found that needs fixing: the exit code is 1. */
  readonly needsFixing?: boolean;
}

/** A verb in the list of all, and in docs/admin.md. */
export interface ListedVerb {
  /** One or two words, such as `seat free`. */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** Only for the verb that is typed: AWS's clients and the words of messages take longer to load than the command line. */
  readonly load: () => Promise<VerbParts>;
}

/** What the file of a verb has. The command line, its help, docs/admin.md and the tests all follow from these. */
export interface VerbParts {
  /** For its `--help`: what happens, what a member hears, what stays. */
  readonly details?: string;
  /** What is typed after the name, such as `--days 7`. */
  readonly example?: string;
  readonly options: OptionsSchema;
  /** For what cannot be undone, or reaches members: it asks first, and `--yes` answers. */
  readonly asksFirst?: boolean;
  run(context: CommandContext, given: unknown): Promise<VerbResult>;
}

/** A verb that is loaded. */
export interface Verb extends VerbParts, Omit<ListedVerb, 'load'> {}

export async function loadVerb({ name, summary, load }: ListedVerb): Promise<Verb> {
  return { name, summary, ...(await load()) };
}

interface GivenParts<Schema extends OptionsSchema> extends Omit<VerbParts, 'run' | 'options'> {
  readonly options: Schema;
  run(context: CommandContext, given: z.infer<Schema>): Promise<VerbResult>;
}

/** A verb whose `run` is given what its own schema has read. */
export function defineVerb<Schema extends OptionsSchema>(parts: GivenParts<Schema>): VerbParts {
  return { ...parts, run: (context, given) => parts.run(context, parts.options.parse(given)) };
}

/** A flag without a value, such as `--idle`. */
export const aSwitch = (what: string) => z.boolean().default(false).meta({ what });

/** A flag with a value, such as `--days 7`. @param value stands for it in the help, such as `DAYS`. */
export function aValue<Value>(value: string, what: string, schema: z.ZodType<Value, string>) {
  return schema.optional().meta({ what, value });
}

/** A required value, after the name of the verb or as a flag: `seat free 1234567`. */
export function aWord<Value>(value: string, what: string, schema: z.ZodType<Value, string>) {
  return schema.meta({ what, value, isWord: true });
}

const metaSchema = z.object({
  what: z.string(),
  value: z.string().optional(),
  isWord: z.boolean().default(false),
});

export interface Option extends z.infer<typeof metaSchema> {
  readonly key: string;
  /** Without `--`. */
  readonly flag: string;
}

/** The options of a verb, in the order of its schema. */
export function optionsOf({ options }: Pick<VerbParts, 'options'>): readonly Option[] {
  return Object.entries(options.shape).map(([key, schema]) => ({
    ...metaSchema.parse(z.globalRegistry.get(schema)),
    key,
    flag: flagOf(key),
  }));
}

export function flagOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export const noOptions = z.object({});
