import * as z from 'zod';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import { createPersistentMap } from './persistent-map.ts';
import { accountId, region } from './resource-names.ts';
import { jsonAnswer, jsonFault } from './service-answers.ts';

const parameterSchema = z.strictObject({
  name: z.string(),
  type: z.enum(['String', 'StringList', 'SecureString']),
  value: z.string(),
  version: z.int(),
  modifiedAt: z.int(),
});

type StoredParameter = z.infer<typeof parameterSchema>;

export interface ParameterStore {
  put(name: string, type: StoredParameter['type'], value: string): void;
  /** Answers at the wire, as the SDK of Systems Manager expects it. */
  answer(request: HttpRequest): Promise<HttpAnswer>;
}

/** Parameter Store, as far as the product uses it: plain and secure parameters, by name and by path. */
export function createParameterStore(dataDirectory: string | undefined): ParameterStore {
  const stored = createPersistentMap(parameterSchema, 'parameters', dataDirectory);
  const operations: Readonly<Record<string, (body: unknown) => object>> = {
    GetParameter: (body) => {
      const { Name, WithDecryption } = namedSchema.parse(body);
      return { Parameter: shown(required(Name), WithDecryption) };
    },
    GetParameters: (body) => {
      const { Names, WithDecryption } = namesSchema.parse(body);
      const found = Names.flatMap((name) => stored.get(name) ?? []);
      return {
        Parameters: found.map((parameter) => shown(parameter, WithDecryption)),
        InvalidParameters: Names.filter((name) => stored.get(name) === undefined),
      };
    },
    GetParametersByPath: (body) => {
      const { Path, Recursive, WithDecryption } = pathSchema.parse(body);
      const prefix = Path.endsWith('/') ? Path : `${Path}/`;
      const found = stored
        .values()
        .filter(({ name }) => name.startsWith(prefix) && (Recursive || !name.slice(prefix.length).includes('/')));
      return { Parameters: found.map((parameter) => shown(parameter, WithDecryption)) };
    },
    PutParameter: (body) => {
      const { Name, Type, Value, Overwrite } = putSchema.parse(body);
      const before = stored.get(Name);
      if (before !== undefined && !Overwrite) {
        throw new ParameterStoreFault('ParameterAlreadyExists', 'The parameter already exists. Use overwrite.');
      }
      put(Name, Type ?? before?.type ?? 'String', Value);
      return { Version: required(Name).version, Tier: 'Standard' };
    },
    DeleteParameter: (body) => {
      const { Name } = namedSchema.parse(body);
      required(Name);
      stored.delete(Name);
      return {};
    },
    DeleteParameters: (body) => {
      const { Names } = namesSchema.parse(body);
      const deleted = Names.filter((name) => stored.delete(name));
      return { DeletedParameters: deleted, InvalidParameters: Names.filter((name) => !deleted.includes(name)) };
    },
  };

  return {
    put,

    async answer({ headers, body }) {
      const operation = headers['x-amz-target']?.toString().split('.').at(-1) ?? '';
      const run = operations[operation];
      if (run === undefined)
        return jsonFault('UnknownOperationException', `${operation} is unknown to the local club.`);
      try {
        return jsonAnswer(run(JSON.parse(body.toString())));
      } catch (error) {
        if (error instanceof ParameterStoreFault) return jsonFault(error.code, error.message);
        if (error instanceof z.ZodError) return jsonFault('ValidationException', z.prettifyError(error));
        throw error;
      }
    },
  };

  function put(name: string, type: StoredParameter['type'], value: string): void {
    stored.set(name, { name, type, value, version: (stored.get(name)?.version ?? 0) + 1, modifiedAt: Date.now() });
  }

  function required(name: string): StoredParameter {
    const parameter = stored.get(name);
    if (parameter === undefined) throw new ParameterStoreFault('ParameterNotFound', `There is no parameter ${name}.`);
    return parameter;
  }
}

const namedSchema = z.object({ Name: z.string().min(1), WithDecryption: z.boolean().default(false) });
const namesSchema = z.object({
  Names: z.array(z.string().min(1)).min(1).max(10),
  WithDecryption: z.boolean().default(false),
});
const pathSchema = z.object({
  Path: z.string().startsWith('/'),
  Recursive: z.boolean().default(false),
  WithDecryption: z.boolean().default(false),
});
const putSchema = z.object({
  Name: z.string().min(1).max(1011),
  Type: parameterSchema.shape.type.optional(),
  /** 4 KB is the most of a standard parameter. */
  Value: z.string().min(1).max(4096),
  Overwrite: z.boolean().default(false),
});

function shown({ name, type, value, version, modifiedAt }: StoredParameter, decrypted: boolean): object {
  return {
    Name: name,
    Type: type,
    // Without decryption the value is useless, as on AWS.
    Value: type === 'SecureString' && !decrypted ? `encrypted:${name}` : value,
    Version: version,
    LastModifiedDate: modifiedAt / 1000,
    ARN: `arn:aws:ssm:${region}:${accountId}:parameter/${name.replace(/^\//, '')}`,
    DataType: 'text',
  };
}

class ParameterStoreFault extends Error {
  override readonly name = 'ParameterStoreFault';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
