/** The name a deployed club goes by in CloudFormation. Here, so that whoever needs the name alone need not load CDK. */
export const stackName = 'Afterrun';
