import * as z from 'zod';

/** Strava's Fault, the one shape of its refusals. Source: Strava API v3, Fault and Error. */
const faultSchema = z.object({
  errors: z.array(
    z.object({
      resource: z.string().nullish(),
      field: z.string().nullish(),
      code: z.string().nullish(),
    }),
  ),
});

export type FaultError = z.infer<typeof faultSchema>['errors'][number];

/** None where the answer is no fault, such as the error page of a proxy: it says nothing about anybody. */
export function errorsIn(answer: unknown): readonly FaultError[] {
  return faultSchema.safeParse(answer).data?.errors ?? [];
}

/** `Application` / `Status` / `Inactive`: the club's app, not the athlete, has a problem. */
export function isInactiveApp(answer: unknown): boolean {
  return errorsIn(answer).some(({ resource, code }) => resource === 'Application' && /inactive/i.test(code ?? ''));
}
