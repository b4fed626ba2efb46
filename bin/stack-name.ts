/** The name of a deployed club in CloudFormation. It has its own file, so that reading it does not load CDK. */
export const stackName = 'Afterrun';
