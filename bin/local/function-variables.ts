import { devNull } from 'node:os';
import { localCredentials } from './aws-credentials.ts';
import { outsidePrefix } from './call-name.ts';
import { region } from './resource-names.ts';

export interface FunctionOrigins {
  /** Origins in the function's variables that are reached through the proxy, by what they are called. */
  readonly awsUrl: string;
  readonly outside: Readonly<Record<string, string>>;
}

export interface VariableSettings {
  /** The physical name, as the function itself sees it. */
  readonly name: string;
  readonly memoryMiB: number;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * The template's variables, with every address that the function calls leading through its own proxy; and what
 * Lambda sets. Nothing of the machine's own environment gets in, and no profile of a real account is looked at.
 */
export function functionVariables(
  { name, memoryMiB, variables }: VariableSettings,
  { awsUrl, outside }: FunctionOrigins,
  proxyOrigin: string,
): Record<string, string> {
  const throughProxy = (value: string): string => {
    if (value.startsWith(awsUrl)) return proxyOrigin + value.slice(awsUrl.length);
    const [service, origin] = Object.entries(outside).find(([, known]) => isUnder(value, known)) ?? [];
    return origin === undefined ? value : `${proxyOrigin}${outsidePrefix}${service}${value.slice(origin.length)}`;
  };
  return {
    ...Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, throughProxy(value)])),
    AWS_ENDPOINT_URL: proxyOrigin,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMiB),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    TZ: ':UTC',
  };
}

function isUnder(value: string, origin: string): boolean {
  return value === origin || value.startsWith(`${origin}/`);
}
