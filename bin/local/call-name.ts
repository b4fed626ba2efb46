import type { HttpRequest } from './http-message.ts';

export interface CallName {
  /** `dynamodb`, `sqs`, `sns`, `ssm`, `scheduler` … or the name of an outside service such as `strava`. */
  readonly service: string;
  /** `PutItem`, `Publish`, `GET /activities/{id}`: never a key, a token or a query. */
  readonly operation: string;
}

/** Those that name the operation in a form. */
const queryServices = new Set(['sns', 'cloudformation', 'sts']);

/** Where calls to services outside AWS go: `/outside/strava/api/v3/athlete`. */
export const outsidePrefix = '/outside/';

/**
 * What an outgoing request asks for. AWS requests name their service in the scope of their signature, and their
 * operation in a header (JSON protocols), in the form (SNS, CloudFormation, STS) or in the path (Scheduler, Lambda).
 */
export function nameOfCall(request: HttpRequest): CallName {
  const name = names.get(request) ?? readName(request);
  names.set(request, name);
  return name;
}

/** Several ask on the way of each request. */
const names = new WeakMap<HttpRequest, CallName>();

function readName(request: HttpRequest): CallName {
  const outside = outsideTarget(request.path);
  if (outside !== undefined) return { service: outside.service, operation: `${request.method} ${plain(outside.path)}` };

  const service = awsService(request.headers.authorization) ?? 'unknown';
  const target = request.headers['x-amz-target']?.toString().split('.').at(-1);
  if (target !== undefined) return { service, operation: target };
  if (queryServices.has(service)) {
    return { service, operation: new URLSearchParams(request.body.toString()).get('Action') ?? 'unknown' };
  }
  return { service, operation: `${request.method} ${plain(request.path)}` };
}

/** The table or the queue that a request names: the thing, never what is in it. Nothing where it names neither. */
export function targetOfCall({ body }: Pick<HttpRequest, 'body'>): { readonly target?: string } {
  const name = /"(?:TableName|QueueUrl)":"(?:[^"]*\/)?([^"/]+)"|"RequestItems":\{"([^"]+)"/.exec(body.toString('utf8'));
  const target = name?.[1] ?? name?.[2];
  return target === undefined ? {} : { target };
}

/** `undefined` for a call to AWS. */
export function outsideTarget(path: string): { readonly service: string; readonly path: string } | undefined {
  if (!path.startsWith(outsidePrefix)) return undefined;
  const [service = '', ...rest] = path.slice(outsidePrefix.length).split('/');
  return { service, path: `/${rest.join('/')}` };
}

function awsService(authorization: string | undefined): string | undefined {
  return /Credential=[^/]+\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/.exec(authorization ?? '')?.[1];
}

/** Without the query, and with `{id}` in the place of everything that names one thing. */
function plain(path: string): string {
  const [beforeQuery = ''] = path.split('?');
  return beforeQuery
    .split('/')
    .map((segment, index, all) => withoutName(segment, all[index - 1]))
    .join('/');
}

/** Schedules and their groups are named in the path; everything else there that names one thing has digits. */
function withoutName(segment: string, before: string | undefined): string {
  if (before === 'schedules' || before === 'schedule-groups') return '{name}';
  return /\d/.test(segment) && !/^v\d$/.test(segment) ? '{id}' : segment;
}
