/** What the four tables are called in this club. */
export interface ClubTableNames {
  readonly members: string;
  readonly tokens: string;
  readonly recovery: string;
  readonly ledger: string;
}

/** As the stack tells a function. */
export function tableNamesOf({
  MEMBERS_TABLE,
  TOKENS_TABLE,
  RECOVERY_TABLE,
  LEDGER_TABLE,
}: TablesEnvironment): ClubTableNames {
  return { members: MEMBERS_TABLE, tokens: TOKENS_TABLE, recovery: RECOVERY_TABLE, ledger: LEDGER_TABLE };
}

interface TablesEnvironment {
  readonly MEMBERS_TABLE: string;
  readonly TOKENS_TABLE: string;
  readonly RECOVERY_TABLE: string;
  readonly LEDGER_TABLE: string;
}

/** Every kind of row, and the table that holds it. Its key and its schema are in a file of its own in this folder. */
export const tableOfRow = {
  'answer-count': 'ledger',
  checkpoint: 'ledger',
  connection: 'tokens',
  'check-ins': 'recovery',
  'deleted-activity': 'ledger',
  erased: 'ledger',
  failures: 'ledger',
  'file-session': 'recovery',
  feedback: 'recovery',
  history: 'recovery',
  link: 'ledger',
  member: 'members',
  message: 'ledger',
  'month-budget': 'ledger',
  'oauth-state': 'ledger',
  'open-join': 'members',
  'open-question': 'ledger',
  phone: 'members',
  'phone-code': 'members',
  prescription: 'recovery',
  profile: 'recovery',
  rate: 'ledger',
  'put-off': 'ledger',
  'read-place': 'ledger',
  reads: 'ledger',
  seats: 'members',
  'source-app': 'ledger',
  tokens: 'tokens',
  waiting: 'members',
} as const satisfies Readonly<Record<string, keyof ClubTableNames>>;

export type RowKind = keyof typeof tableOfRow;
