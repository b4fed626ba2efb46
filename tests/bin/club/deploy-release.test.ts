import { expect, onTestFinished, test, vi } from 'vitest';
import { deployRelease } from '../../../bin/club/deploy-release.ts';
import type { ReleaseFolder } from '../../../bin/club/release-folder.ts';
import { uploadFile } from '../../../bin/club/upload-file.ts';
import type { HttpAnswer, HttpRequest } from '../../../bin/local/http-message.ts';
import { scriptAdmin } from '../../fixtures/scripted-admin.ts';

const release: ReleaseFolder = {
  version: '1.2.3',
  template: '{"Parameters":{}}',
  code: new Map([['functions/abc.zip', Buffer.from('code')]]),
  parameters: ['CodeBucket', 'Seats', 'ClubName', 'NewOne'],
};

interface CloudFormation {
  /** What a change set comes to, and the stack after it. */
  readonly changeSet?: string;
  readonly reason?: string;
  readonly after?: string;
  /** The club is there already. */
  readonly isThere?: boolean;
  /** The state in which an earlier deploy has left the stack of the bucket. */
  readonly bucketStack?: string;
}

/** CloudFormation and S3 at the wire: what they were asked, in its order. */
async function account({
  changeSet = 'CREATE_COMPLETE',
  reason = '',
  after = 'CREATE_COMPLETE',
  isThere = false,
  bucketStack,
}: CloudFormation) {
  const asked: string[] = [];
  const files = new Map<string, string>();
  const forms: URLSearchParams[] = [];
  const stacks = new Map(isThere ? [['Afterrun', 'UPDATE_COMPLETE']] : []);
  if (bucketStack !== undefined) stacks.set('Afterrun-files', bucketStack);
  const cloudformation = async ({ body }: HttpRequest): Promise<HttpAnswer> => {
    const form = new URLSearchParams(body.toString());
    const action = form.get('Action') ?? '';
    const name = form.get('StackName') ?? '';
    if (!action.startsWith('Describe') && !action.startsWith('List')) asked.push(`${action} ${name}`);
    forms.push(form);
    if (action === 'DeleteStack') stacks.delete(name);
    if (action === 'CreateStack') stacks.set(name, 'CREATE_COMPLETE');
    if (action === 'ExecuteChangeSet') stacks.set(name, after);
    if (action === 'DescribeChangeSet') {
      return xml(action, `<Status>${changeSet}</Status><StatusReason>${reason}</StatusReason>`);
    }
    if (action === 'DescribeStackEvents') return xml(action, `<StackEvents>${events}</StackEvents>`);
    if (action !== 'DescribeStacks') return xml(action, '');
    const status = stacks.get(name);
    if (status === undefined) return fault;
    return xml(
      action,
      `<Stacks><member><StackName>${name}</StackName><StackStatus>${status}</StackStatus><CreationTime>2026-11-24T10:00:00Z</CreationTime>` +
        '<Outputs><member><OutputKey>Bucket</OutputKey><OutputValue>the-bucket</OutputValue></member></Outputs>' +
        '<Parameters><member><ParameterKey>ClubName</ParameterKey><ParameterValue>Former</ParameterValue></member></Parameters></member></Stacks>',
    );
  };
  const s3 = async ({ method, path, body }: HttpRequest): Promise<HttpAnswer> => {
    files.set(`${method} ${path}`, body.toString());
    return { status: 200, headers: {}, body: '' };
  };
  const admin = await scriptAdmin({}, {}, { cloudformation: { answer: cloudformation }, s3: { answer: s3 } });
  const { screen, sleep } = admin.context;
  const deploy = () =>
    deployRelease(screen, {
      aws: admin.context.aws('us-east-1'),
      region: 'us-east-1',
      stackName: 'Afterrun',
      release,
      parameters: { Seats: '10' },
      sleep,
      now: () => 1,
    });
  return { deploy, asked, files, forms };
}

const xml = (action: string, result: string): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body: `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`,
});
const fault: HttpAnswer = {
  status: 400,
  headers: { 'content-type': 'text/xml' },
  body: '<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id x does not exist</Message></Error></ErrorResponse>',
};
const event = (id: string, status: string, why: string) =>
  `<member><LogicalResourceId>${id}</LogicalResourceId><ResourceType>AWS::X</ResourceType><ResourceStatus>${status}</ResourceStatus><ResourceStatusReason>${why}</ResourceStatusReason><Timestamp>2026-11-24T10:00:00Z</Timestamp></member>`;
/** The newest first, as AWS lists them; the last one is of a deploy before. */
const events = [
  event('Afterrun', 'ROLLBACK_COMPLETE', ''),
  event('Second', 'CREATE_FAILED', 'Resource creation cancelled'),
  event('First', 'CREATE_FAILED', 'The bucket is taken'),
  event('Afterrun', 'CREATE_IN_PROGRESS', 'User Initiated'),
  event('Older', 'CREATE_FAILED', 'long ago'),
].join('');

const parametersIn = (form: URLSearchParams) =>
  Array.from({ length: 10 }, (_, at) => `Parameters.member.${at + 1}.`)
    .filter((start) => form.has(`${start}ParameterKey`))
    .map((start) => [
      form.get(`${start}ParameterKey`),
      form.get(`${start}ParameterValue`) ?? `previous: ${form.get(`${start}UsePreviousValue`)}`,
    ]);

test.each(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'])(
  'a bucket that could not be made before (%s) is made again',
  async (bucketStack) => {
    const { deploy, asked } = await account({ bucketStack });

    await deploy();

    expect(asked.slice(0, 2)).toEqual(['DeleteStack Afterrun-files', 'CreateStack Afterrun-files']);
  },
);

test('a first deploy makes a bucket, uploads code and template, and makes the stack by a change set', async () => {
  const { deploy, asked, files, forms } = await account({});

  expect((await deploy()).status).toBe('CREATE_COMPLETE');

  expect(asked).toEqual(['CreateStack Afterrun-files', 'CreateChangeSet Afterrun', 'ExecuteChangeSet Afterrun']);
  expect([...files.keys()]).toEqual([
    'PUT /the-bucket/functions/abc.zip',
    expect.stringMatching(/^PUT \/the-bucket\/templates\/[0-9a-f]{64}\.json$/),
  ]);
  const changeSet = forms.find((form) => form.get('Action') === 'CreateChangeSet') ?? new URLSearchParams();
  expect(changeSet.get('ChangeSetType')).toBe('CREATE');
  expect(changeSet.get('TemplateURL')).toContain('/the-bucket/templates/');
  // What nobody names has the value of the template.
  expect(parametersIn(changeSet)).toEqual([
    ['CodeBucket', 'the-bucket'],
    ['Seats', '10'],
  ]);
});

test('a later one keeps what it is not told, and a parameter that is new has its own value', async () => {
  const { deploy, forms } = await account({ isThere: true, after: 'UPDATE_COMPLETE' });

  expect((await deploy()).status).toBe('UPDATE_COMPLETE');

  const changeSet = forms.find((form) => form.get('Action') === 'CreateChangeSet') ?? new URLSearchParams();
  expect(changeSet.get('ChangeSetType')).toBe('UPDATE');
  expect(parametersIn(changeSet)).toEqual([
    ['CodeBucket', 'the-bucket'],
    ['Seats', '10'],
    ['ClubName', 'previous: true'],
  ]);
});

test('the same release again changes nothing, and that is no failure', async () => {
  const { deploy, asked } = await account({
    isThere: true,
    changeSet: 'FAILED',
    reason: "The submitted information didn't contain changes.",
  });

  expect((await deploy()).status).toBe('UPDATE_COMPLETE');

  expect(asked).not.toContain('ExecuteChangeSet Afterrun');
});

test('a deploy that AWS takes back says the first reason of this time, and what to do', async () => {
  const { deploy } = await account({ after: 'ROLLBACK_COMPLETE' });

  await expect(deploy()).rejects.toMatchObject({
    name: 'DeployFailedError',
    message: expect.stringContaining('First (AWS::X): The bucket is taken'),
    fix: expect.stringContaining('When the first deploy fails'),
  });
});

test('a bucket that cannot be reached is said as AWS that cannot be reached', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:1');
  onTestFinished(() => void vi.unstubAllEnvs());
  const place = { bucket: 'b', region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };

  await expect(uploadFile(place, 'functions/abc.zip', Buffer.from('code'))).rejects.toMatchObject({
    name: 'AwsRefusedError',
    fix: expect.stringContaining('Is this computer online?'),
  });
});
