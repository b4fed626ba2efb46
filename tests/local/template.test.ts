import { describe, expect, test } from 'vitest';
import { parseTemplate } from '../../bin/local/template.ts';
import { parameterValues } from '../../bin/local/template-parameters.ts';
import { createTemplateResolver } from '../../bin/local/template-resolver.ts';

function resolverOf(conditions: Record<string, unknown> = {}) {
  const template = parseTemplate({
    Conditions: conditions,
    Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: {} } },
  });
  return createTemplateResolver({
    template,
    parameters: new Map([
      ['Name', 'ann'],
      ['Empty', ''],
    ]),
    pseudo: { 'AWS::Region': 'us-east-1' },
    ref: (logicalId) => `http://sqs/${logicalId}`,
    attribute: (logicalId, name) => (name === 'Arn' ? `arn:${logicalId}` : undefined),
  });
}

describe('intrinsic functions', () => {
  test.each<[string, unknown, unknown]>([
    ['Ref of a parameter', { Ref: 'Name' }, 'ann'],
    ['Ref of an empty parameter', { Ref: 'Empty' }, ''],
    ['Ref of a pseudo parameter', { Ref: 'AWS::Region' }, 'us-east-1'],
    ['Ref of a resource', { Ref: 'Queue' }, 'http://sqs/Queue'],
    ['GetAtt as a list', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:Queue'],
    ['GetAtt as a text', { 'Fn::GetAtt': 'Queue.Arn' }, 'arn:Queue'],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Name' }, 1]] }, 'a-ann-1'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how Fn::Sub is written.
    ['Sub', { 'Fn::Sub': '${Name} ${Queue.Arn} ${!Literal}' }, 'ann arn:Queue ${Literal}'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how Fn::Sub is written.
    ['Sub with variables', { 'Fn::Sub': ['${Own}!', { Own: { Ref: 'Name' } }] }, 'ann!'],
    ['Select of Split', { 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
    ['If that holds', { 'Fn::If': ['Yes', 1, 2] }, 1],
    ['If that does not', { 'Fn::If': ['No', 1, 2] }, 2],
    ['NoValue in an object', { a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
    ['NoValue in a list', [1, { 'Fn::If': ['No', 1, { Ref: 'AWS::NoValue' }] }], [1]],
    ['an object with one plain key', { Variables: { A: { Ref: 'Name' } } }, { Variables: { A: 'ann' } }],
  ])('%s', (_, value, expected) => {
    const { resolve } = resolverOf({
      Yes: { 'Fn::Equals': [{ Ref: 'Name' }, 'ann'] },
      No: { 'Fn::And': [{ Condition: 'Yes' }, { 'Fn::Not': [{ 'Fn::Or': [{ Condition: 'Yes' }] }] }] },
    });

    expect(resolve(value)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['a Ref to nothing', { Ref: 'Nobody' }],
    ['a GetAtt of nothing', { 'Fn::GetAtt': ['Nobody', 'Arn'] }],
    ['a GetAtt that is not known', { 'Fn::GetAtt': ['Queue', 'Colour'] }],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how Fn::Sub is written.
    ['a Sub of nothing', { 'Fn::Sub': '${Nobody}' }],
    ['an intrinsic function that is not known', { 'Fn::ImportValue': 'other' }],
    ['a dynamic reference', '{{resolve:ssm:/club/secret}}'],
    ['a dynamic reference in a Join', { 'Fn::Join': ['', ['{{resolve:secretsmanager:', 'x}}']] }],
    ['a condition that is not defined', { 'Fn::If': ['Maybe', 1, 2] }],
    ['a Select past the end', { 'Fn::Select': [9, ['a']] }],
  ])('%s is an error', (_, value) => {
    expect(() => resolverOf().resolve(value)).toThrow('The local club cannot run this template');
  });
});

describe('a template', () => {
  test.each([
    ['a section', { Mappings: {}, Resources: {} }, 'Mappings'],
    ['an attribute of a resource', { Resources: { A: { Type: 'X', CreationPolicy: {} } } }, 'CreationPolicy'],
  ])('with %s that is unknown is an error that names it', (_, template, name) => {
    expect(() => parseTemplate(template)).toThrow(name);
  });
});

describe('parameters', () => {
  const Parameters = parseTemplate({
    Resources: {},
    Parameters: {
      Number: { Type: 'Number', Default: 5, MinValue: 1, MaxValue: 9 },
      Name: { Type: 'String', AllowedPattern: '[a-z]+|', MaxLength: 4 },
      Size: { Type: 'String', Default: 'small', AllowedValues: ['small', 'large'] },
      BootstrapVersion: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/cdk/version' },
    },
  });

  test('take their default, and the given value before it; an empty text is a value', () => {
    const values = parameterValues(Parameters, { Name: '', Size: 'large' });

    expect(Object.fromEntries(values)).toEqual({ Number: '5', Name: '', Size: 'large' });
  });

  test.each([
    ['a missing one', {}, 'Name must have a value'],
    ['one that only partly matches its pattern', { Name: 'ab1' }, 'Name must match'],
    ['one that is too long', { Name: 'abcde' }, 'Name must have at most 4 characters'],
    ['one outside the allowed values', { Name: 'a', Size: 'huge' }, 'Size must be one of small, large'],
    ['one that is no number', { Name: 'a', Number: 'x' }, 'Number must be a number'],
    ['one that is too small', { Name: 'a', Number: '0' }, 'Number must be at least 1'],
    ['one that is too large', { Name: 'a', Number: '10' }, 'Number must be at most 9'],
    ['one that the template does not have', { Name: 'a', Colour: 'red' }, 'Colour is not in the template'],
  ])('%s is refused', (_, given, message) => {
    expect(() => parameterValues(Parameters, given)).toThrow(message);
  });

  test('are refused without their values, which may be secrets in the wrong place', () => {
    expect(() => parameterValues(Parameters, { Name: 'S3CRET' })).not.toThrow('S3CRET');
  });
});
