import * as z from 'zod';
import type { FunctionLogs } from './function-logs.ts';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import { jsonAnswer } from './service-answers.ts';
import type { ListedResource } from './stack-resources.ts';

type Answering = { answer(request: HttpRequest): Promise<HttpAnswer> };

/** Strict: a filter that was quietly skipped would find too much. */
const requestSchema = z.strictObject({
  logGroupName: z.string(),
  startTime: z.number().default(0),
  filterPattern: z.literal('{ $.level = "ERROR" || $.level = "WARN" }').optional(),
  nextToken: z.undefined().optional(),
});

/** CloudWatch Logs: the groups of the functions, and whatever `others` answers for. */
export function createLogGroups(listed: readonly ListedResource[], logs: FunctionLogs, others: Answering): Answering {
  const functionOf = new Map(
    listed.flatMap(({ logicalId, type, physicalId }) => {
      const name = /^(.+?)Logs[0-9A-F]{8}$/.exec(logicalId)?.[1];
      return type === 'AWS::Logs::LogGroup' && name !== undefined ? [[physicalId, name] as const] : [];
    }),
  );
  return {
    async answer(request) {
      const asked = z.looseObject({ logGroupName: z.string() }).safeParse(JSON.parse(request.body.toString() || '{}'));
      const name = asked.success ? functionOf.get(asked.data.logGroupName) : undefined;
      if (name === undefined) return others.answer(request);
      const { startTime, filterPattern } = requestSchema.parse(asked.data);
      const events = logs.all
        .filter(({ functionName, at }) => functionName === name && at >= startTime)
        .filter(({ line }) => filterPattern === undefined || /"level":"(ERROR|WARN)"/.test(line))
        .map(({ line, at }) => ({ timestamp: at, message: line }));
      return jsonAnswer({ events, searchedLogStreams: [] });
    },
  };
}
