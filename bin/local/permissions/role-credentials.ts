import { escapeXml } from '../fauxqs.ts';
import type { HttpAnswer, HttpRequest } from '../http-message.ts';
import { accountId, nameInArn } from '../resource-names.ts';
import { xmlAnswer, xmlFault } from '../service-answers.ts';
import { PermissionDeniedError, type Permissions } from './permissions.ts';

const keyPrefix = 'ASIALOCAL';

/** STS, as far as the admin's command line asks it: hands out the credentials of a role of the stack. */
export function createRoleCredentials(permissions: Pick<Permissions, 'requireAssumableBy'>): {
  answer(request: HttpRequest): Promise<HttpAnswer>;
} {
  return {
    async answer({ body }) {
      const form = new URLSearchParams(body.toString());
      const role = form.get('RoleArn') ?? '';
      if (form.get('Action') === 'GetCallerIdentity') {
        return xmlAnswer('GetCallerIdentity', `<Account>${accountId}</Account>`);
      }
      try {
        if (form.get('Action') !== 'AssumeRole')
          return xmlFault('InvalidAction', 'Only AssumeRole is known here.', 403);
        permissions.requireAssumableBy(role);
      } catch (error) {
        if (error instanceof PermissionDeniedError) return xmlFault('AccessDenied', error.message, 403);
        throw error;
      }
      const fields = {
        AccessKeyId: accessKeyOf(role),
        SecretAccessKey: 'local',
        SessionToken: 'local',
        Expiration: new Date(Date.now() + 3_600_000).toISOString(),
      };
      const credentials = Object.entries(fields).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`);
      return xmlAnswer('AssumeRole', `<Credentials>${credentials.join('')}</Credentials>`);
    },
  };
}

/** With it requests are made as a role of the stack. */
export function accessKeyOf(roleArn: string): string {
  return `${keyPrefix}${nameInArn(roleArn).replace(/^role\//, '')}`;
}

/** The role that a request is made with; `undefined`: it is made with a login. */
export function roleOf({ headers: { authorization } }: HttpRequest): string | undefined {
  const key = /Credential=([^/]+)\//.exec(authorization ?? '')?.[1];
  return key?.startsWith(keyPrefix) === true ? key.slice(keyPrefix.length) : undefined;
}
