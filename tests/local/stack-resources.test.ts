import { expect, test } from 'vitest';
import { readStackResources } from '../../bin/local/stack-resources.ts';
import { parseTemplate } from '../../bin/local/template.ts';

function read(Resources: Record<string, object>, rest: object = {}) {
  return readStackResources(parseTemplate({ Resources, ...rest }), {
    stackName: 'Club',
    parameters: new Map([['Stage', 'small']]),
    awsUrl: 'http://127.0.0.1:1',
    apiUrl: 'http://127.0.0.1:2',
  });
}

test('all that is unknown is listed at once: types, properties and values that change behaviour', () => {
  const resources = {
    Machine: { Type: 'AWS::StepFunctions::StateMachine' },
    Fast: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true, FifoThroughputLimit: 'perMessageGroupId' } },
    Strange: { Type: 'AWS::SQS::Queue', Properties: { Sparkle: true } },
    Deep: {
      Type: 'AWS::SQS::Queue',
      Properties: { RedrivePolicy: { maxReceiveCount: 1, deadLetterTargetArn: 'a', b: 1 } },
    },
  };

  expect(() => read(resources)).toThrow(/Machine: the resource type AWS::StepFunctions::StateMachine is unknown here/);
  expect(() => read(resources)).toThrow(/Fast \(AWS::SQS::Queue\): FifoThroughputLimit/);
  expect(() => read(resources)).toThrow(/Strange \(AWS::SQS::Queue\): the property Sparkle is unknown here/);
  expect(() => read(resources)).toThrow(/Deep \(AWS::SQS::Queue\): the property RedrivePolicy\.b is unknown here/);
});

test.each([
  ['filters of an event source', 'AWS::Lambda::EventSourceMapping', { FilterCriteria: {} }, 'FilterCriteria'],
  ['layers', 'AWS::Lambda::Function', { Layers: [] }, 'Layers'],
  ['a network', 'AWS::Lambda::Function', { VpcConfig: {} }, 'VpcConfig'],
  ['streams', 'AWS::DynamoDB::GlobalTable', { StreamSpecification: {} }, 'StreamSpecification'],
  ['CORS', 'AWS::ApiGatewayV2::Api', { CorsConfiguration: {} }, 'CorsConfiguration'],
  ['an authorizer', 'AWS::ApiGatewayV2::Route', { AuthorizerId: 'a' }, 'AuthorizerId'],
  ['a dead-letter queue of a topic', 'AWS::SNS::Topic', { DeliveryStatusLogging: [] }, 'DeliveryStatusLogging'],
])('%s would change what happens, so they are refused', (_, Type, Properties, name) => {
  expect(() => read({ Thing: { Type, Properties } })).toThrow(`${name} is unknown here`);
});

test('what is only watched or costs money is ignored, whatever it says', () => {
  const Properties = { Policy: { 'Fn::ImportValue': 'anything' } };

  const { queues } = read({
    Logs: { Type: 'AWS::Logs::LogGroup', Properties },
    Dashboard: { Type: 'AWS::CloudWatch::Dashboard', Properties },
    Budget: { Type: 'AWS::Budgets::Budget', Properties },
  });

  expect(queues).toEqual([]);
});

test('names follow from the template: the same at every start', () => {
  const { queues, topics, outputs } = read(
    {
      Plain: { Type: 'AWS::SQS::Queue' },
      Ordered: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } },
      Named: { Type: 'AWS::SNS::Topic', Properties: { TopicName: { 'Fn::Join': ['-', ['mail', { Ref: 'Stage' }]] } } },
    },
    { Outputs: { Queue: { Value: { Ref: 'Ordered' } }, Topic: { Value: { Ref: 'Named' } } } },
  );

  expect(queues.map(({ name }) => name)).toEqual(['Club-Plain', 'Club-Ordered.fifo']);
  expect(topics.map(({ name }) => name)).toEqual(['mail-small']);
  expect(outputs).toEqual({
    Queue: 'http://127.0.0.1:1/000000000000/Club-Ordered.fifo',
    Topic: 'arn:aws:sns:us-east-1:000000000000:mail-small',
  });
});

test('a resource, and an output, whose condition does not hold is not there', () => {
  const { queues, outputs } = read(
    {
      Big: { Type: 'AWS::SQS::Queue', Condition: 'IsBig' },
      Unknown: { Type: 'AWS::StepFunctions::StateMachine', Condition: 'IsBig' },
      Always: { Type: 'AWS::SQS::Queue' },
    },
    {
      Conditions: { IsBig: { 'Fn::Equals': [{ Ref: 'Stage' }, 'big'] } },
      Outputs: { Big: { Value: { Ref: 'Big' }, Condition: 'IsBig' } },
    },
  );

  expect(queues.map(({ logicalId }) => logicalId)).toEqual(['Always']);
  expect(outputs).toEqual({});
});
