import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';

/**
 * The four tables. Every access is by key, so there is no index. Backups reach back one day for tables with data from
 * Strava or about a body, because a backup must not outlive what Strava lets us keep.
 */
export class ClubTables extends Construct {
  private readonly tables = {
    members: this.table('Members', { backupDays: 7 }),
    tokens: this.table('Tokens', { backupDays: 1 }),
    recovery: this.table('Recovery', { backupDays: 1 }),
    ledger: this.table('Ledger', { backupDays: 7 }),
  } as const;

  readonly environment = {
    MEMBERS_TABLE: this.tables.members.tableName,
    TOKENS_TABLE: this.tables.tokens.tableName,
    RECOVERY_TABLE: this.tables.recovery.tableName,
    LEDGER_TABLE: this.tables.ledger.tableName,
  } as const;

  /** The environment of every table except that of Strava's tokens, which most functions do not use. */
  get environmentWithoutTokens() {
    const { TOKENS_TABLE, ...others } = this.environment;
    return others;
  }

  /** Permissions of a function on each table, action by action. The admin never gets `recovery`. */
  grant(grantee: HandlerFunction, access: Readonly<Partial<Record<ClubTable, readonly TableVerb[]>>>): void {
    for (const table of clubTables) {
      const actions = access[table]?.map((verb) => actionOf[verb]);
      if (actions !== undefined) grantee.allow(actions, [this.tables[table].tableArn]);
    }
  }

  get arns(): readonly string[] {
    return Object.values(this.tables).map(({ tableArn }) => tableArn);
  }

  /** Members and what was sent when: nothing about a body. */
  get arnsForTheAdmin(): readonly string[] {
    return [this.tables.members.tableArn, this.tables.ledger.tableArn];
  }

  /**
   * Rows about bodies and tokens can be read by the functions alone: the deny binds even an administrator of the
   * account until they remove the policy (docs/security.md). They can still manage the table, its backups and its
   * policy.
   */
  closeToOthers(roles: readonly string[]): void {
    for (const table of [this.tables.recovery, this.tables.tokens]) {
      table.addToResourcePolicy(
        new PolicyStatement({
          sid: 'FunctionsAlone',
          effect: Effect.DENY,
          principals: [new AnyPrincipal()],
          actions: [actionOf.get, actionOf.getMany, actionOf.list, actionOf.scan, 'dynamodb:PartiQLSelect'],
          resources: ['*'],
          conditions: { ArnNotEquals: { 'aws:PrincipalArn': roles } },
        }),
      );
    }
  }

  private table(name: string, { backupDays }: { readonly backupDays: number }): TableV2 {
    return new TableV2(this, name, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      timeToLiveAttribute: 'expiresAtSec',
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: Duration.days(backupDays).toDays(),
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

const clubTables = ['members', 'tokens', 'recovery', 'ledger'] as const;
export type ClubTable = (typeof clubTables)[number];

const actionOf = {
  get: 'dynamodb:GetItem',
  getMany: 'dynamodb:BatchGetItem',
  /** The rows of one partition. */
  list: 'dynamodb:Query',
  /** All rows of the table, which nothing but the hourly jobs has to do. */
  scan: 'dynamodb:Scan',
  put: 'dynamodb:PutItem',
  update: 'dynamodb:UpdateItem',
  delete: 'dynamodb:DeleteItem',
  deleteMany: 'dynamodb:BatchWriteItem',
} as const;

export type TableVerb = keyof typeof actionOf;
