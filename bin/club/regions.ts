/**
 * Where a club can live: AWS's regions that have everything in the template, a number that texts above all. Source: the resource
 * types of each region in cfn-lint 1.58.0. Not there: ap-east-1, ap-southeast-5, ap-southeast-7 and China, which lack
 * `AWS::SMSVOICE::ResourcePolicy`. `npm run rehearse` holds the template against all of them.
 */
export const regionsThatText: readonly string[] = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'ca-west-1',
  'mx-central-1',
  'sa-east-1',
  'eu-central-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'af-south-1',
  'il-central-1',
  'me-central-1',
  'ap-east-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-south-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-6',
];
