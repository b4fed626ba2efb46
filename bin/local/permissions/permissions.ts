import { channel } from 'node:diagnostics_channel';
import type { Forward } from '../aws-gateway.ts';
import { nameOfCall, outsideTarget } from '../call-name.ts';
import type { HttpAnswer } from '../http-message.ts';
import { accountId } from '../resource-names.ts';
import { jsonFault, xmlFault } from '../service-answers.ts';
import type { StackResources } from '../stack-resources.ts';
import { permissionsOfCall, UnknownCallError } from './permissions-of-call.ts';
import { createPartsAbout, readPolicies } from './policies-of-stack.ts';
import { covers, type Permission, PolicyError, type Principal } from './policy.ts';

/** What the policies of the stack let anybody do: the local AWS refuses what AWS would refuse. */
export interface Permissions {
  /** Carries the calls of a role, and answers those that it may not make as AWS does. */
  guard(roleArn: string, forward: Forward): Forward;
  /** @throws PermissionDeniedError */
  require(principal: Principal, wanted: Permission): void;
  /** Whether a role can be taken on by a service, such as `scheduler.amazonaws.com`. @throws PermissionDeniedError */
  requireAssumable(roleArn: string, service: string): void;
  /** Whether somebody of the account may take it on. @throws PermissionDeniedError */
  requireAssumableBy(roleArn: string): void;
}

/** One decision, published on `afterrun.permission`: tests count what is used and what is refused. */
export interface PermissionDecision {
  readonly stackName: string;
  /** A role's ARN, or a service. */
  readonly principal: string;
  readonly action: string;
  /** The parts of policies that allowed it, by name. Empty: refused. */
  readonly grants: readonly string[];
}

export const permissionDecisions = channel('afterrun.permission');

export function createPermissions(resources: StackResources, stackName: string): Permissions {
  const partsAbout = createPartsAbout(readPolicies(resources));
  // The same calls come again and again, and the policies stay.
  const decided = new Map<string, Decision>();

  return {
    require,

    requireAssumable(roleArn, service) {
      const context = { 'aws:SourceAccount': accountId };
      require({ service }, { action: 'sts:AssumeRole', resource: roleArn, context });
    },

    requireAssumableBy(roleArn) {
      require({ role: accountRoot }, { action: 'sts:AssumeRole', resource: roleArn });
    },

    guard(roleArn, forward) {
      return async (request) => {
        // A browser on its way to Strava, say, has no role and no signature.
        if (outsideTarget(request.path) !== undefined || nameOfCall(request).service === 'unknown') {
          return forward(request);
        }
        try {
          for (const wanted of permissionsOfCall(request)) require({ role: roleArn }, wanted);
        } catch (error) {
          if (error instanceof PermissionDeniedError) return deniedAnswer(nameOfCall(request).service, error);
          // The call would have been lost like one to a server that is gone: this way it is said.
          if (error instanceof UnknownCallError || error instanceof PolicyError) {
            publish({ role: roleArn }, { action: error.message, resource: '*' }, []);
          }
          throw error;
        }
        return forward(request);
      };
    },
  };

  function require(principal: Principal, wanted: Permission): void {
    const { action, resource, context } = wanted;
    const question = `${nameOfPrincipal(principal)} ${action} ${resource} ${context ? JSON.stringify(context) : ''}`;
    const decision = decided.get(question) ?? decide(principal, wanted);
    if (decided.size === maxDecided) decided.clear();
    decided.set(question, decision);
    publish(principal, wanted, decision.grants);
    if (decision.grants.length === 0) throw new PermissionDeniedError(principal, wanted, decision.isDenied);
  }

  function decide(principal: Principal, wanted: Permission): Decision {
    const found = partsAbout(principal, wanted.resource).filter(({ statement }) =>
      covers(statement, principal, wanted),
    );
    const isDenied = found.some(({ statement }) => statement.Effect === 'Deny');
    return { grants: isDenied ? [] : found.map(({ name }) => name), isDenied };
  }

  function publish(principal: Principal, { action }: Permission, grants: readonly string[]): void {
    if (!permissionDecisions.hasSubscribers) return;
    const decision: PermissionDecision = { stackName, principal: nameOfPrincipal(principal), action, grants };
    permissionDecisions.publish(decision);
  }
}

/** Schedules have names of their own, so a club that runs for long asks ever new questions. */
const maxDecided = 10_000;

interface Decision {
  readonly grants: readonly string[];
  readonly isDenied: boolean;
}

/** Stands for everybody of the account who is allowed to by policies of their own. */
const accountRoot = `arn:aws:iam::${accountId}:root`;

function nameOfPrincipal(principal: Principal): string {
  return 'role' in principal ? principal.role : principal.service;
}

export class PermissionDeniedError extends Error {
  override readonly name = 'PermissionDeniedError';

  /** The number of a phone is a resource too, and is not named. */
  constructor(principal: Principal, { action, resource }: Permission, isDenied: boolean) {
    const thing = resource.startsWith('+') ? 'a phone' : resource;
    const why = isDenied ? 'with an explicit deny' : `because no policy allows the ${action} action`;
    super(`${nameOfPrincipal(principal)} is not authorized to perform: ${action} on resource: ${thing} ${why}`);
  }
}

/** As each service words it. */
function deniedAnswer(service: string, { message }: PermissionDeniedError): HttpAnswer {
  if (service === 'sns') return xmlFault('AuthorizationError', message, 403);
  return jsonFault('AccessDeniedException', message, service === 'sqs' || service === 'scheduler' ? 403 : 400);
}
