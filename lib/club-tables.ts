import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

/**
 * The four tables. Every access in the product is by key, so there is no index. Backups reach back one day where an
 * item came from Strava or is about a body, because a backup has no business outliving what Strava lets us keep.
 */
export class ClubTables extends Construct {
  private readonly members = this.table('Members', { backupDays: 7 });
  private readonly tokens = this.table('Tokens', { backupDays: 1 });
  private readonly recovery = this.table('Recovery', { backupDays: 1 });
  private readonly ledger = this.table('Ledger', { backupDays: 7 });

  readonly environment = {
    MEMBERS_TABLE: this.members.tableName,
    TOKENS_TABLE: this.tokens.tableName,
    RECOVERY_TABLE: this.recovery.tableName,
    LEDGER_TABLE: this.ledger.tableName,
  } as const;

  /** Of all tables but the one of Strava's tokens, which most functions have no business with. */
  get environmentWithoutTokens() {
    const { TOKENS_TABLE, ...others } = this.environment;
    return others;
  }

  /** Of all four: for those who make, change and erase members. */
  grantAll(grantee: IGrantable, access: Access): void {
    for (const table of [this.members, this.tokens, this.recovery, this.ledger]) grant(table, grantee, access);
  }

  grantMembers(grantee: IGrantable, access: Access): void {
    grant(this.members, grantee, access);
  }

  /** To go through all members, which nothing but the hourly jobs has to do. */
  grantListMembers(grantee: IGrantable): void {
    this.members.grant(grantee, 'dynamodb:Scan');
  }

  grantTokens(grantee: IGrantable, access: Access): void {
    grant(this.tokens, grantee, access);
  }

  /** Never to the admin: an athlete's numbers go to that athlete alone. */
  grantRecovery(grantee: IGrantable, access: Access): void {
    grant(this.recovery, grantee, access);
  }

  grantLedger(grantee: IGrantable, access: Access): void {
    grant(this.ledger, grantee, access);
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

/** `read`: items by key. `write`: read, put and change them. `erase`: write, and delete what an athlete leaves. */
export type Access = 'read' | 'write' | 'erase';

const actionsOf = {
  read: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  write: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
  erase: ['dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
} as const;

function grant(table: TableV2, grantee: IGrantable, access: Access): void {
  table.grant(grantee, ...actionsOf.read);
  if (access === 'read') return;

  table.grant(grantee, ...actionsOf.write);
  if (access === 'erase') table.grant(grantee, ...actionsOf.erase);
}
