import { Stack } from 'aws-cdk-lib/core';
import type { HandlerFunction } from './handler-function.ts';
import { StackParameters } from './stack-parameters.ts';
import { stravaApiUrl, stravaOauthUrl } from './strava-addresses.ts';

/**
 * What differs between clubs, as CloudFormation parameters: one template serves every club, and the local club passes
 * values exactly as a deploy does. None is a secret: secrets are SecureStrings, known here by name.
 */
export class ClubParameters extends StackParameters {
  readonly clubName = this.text('ClubName', 'The club, as members know it.', {
    allowedPattern: "^[A-Za-z0-9][A-Za-z0-9 .&'-]{0,39}$",
    default: 'Afterrun',
  });

  readonly stravaClientId = this.text('StravaClientId', "The client id of the club's Strava API app.", {
    allowedPattern: '^[0-9]{1,12}$',
  });

  /** A parameter because Strava moves its API to another host in 2027. */
  readonly stravaApiUrl = this.text('StravaApiUrl', 'Base URL of the Strava API.', {
    allowedPattern: '^https?://.+[^/]$',
    default: stravaApiUrl,
  });

  readonly stravaOauthUrl = this.text('StravaOauthUrl', "Base URL of Strava's OAuth endpoints.", {
    allowedPattern: '^https?://.+[^/]$',
    default: stravaOauthUrl,
  });

  readonly webhookSecretSha256 = this.text(
    'WebhookSecretSha256',
    'SHA-256 (hex) of the secret in the webhook path. Only the hash is ever in a template.',
    { allowedPattern: '^[0-9a-f]{64}$' },
  );

  readonly originationNumber = this.text(
    'OriginationNumber',
    'The number that texts come from (E.164). Empty: SNS picks one, which does not work in the US.',
    { allowedPattern: '^(\\+[1-9][0-9]{6,14})?$', default: '' },
  );

  /** `setup` and `deploy` look it up. Without it a club offers e-mail, which always arrives. */
  readonly textsReach = this.text(
    'TextsReach',
    "Whom a text can reach: members, once the number is active and the account is out of AWS's SMS sandbox; in the sandbox verified-phones only; nobody without a number.",
    { allowedPattern: '^(nobody|verified-phones|members)$', default: 'nobody' },
  );

  readonly contact = this.text('Contact', 'Where members ask a person: an e-mail address or an https address.', {
    allowedPattern: '^(https://[^\\s"<>]{3,200}|[^\\s@"<>]{1,64}@[^\\s@"<>]{3,190})?$',
    default: '',
  });

  readonly countries = this.text(
    'Countries',
    'ISO codes of the countries whose phones get texts. Empty: e-mail only.',
    {
      allowedPattern: '^([A-Z]{2}(,[A-Z]{2}){0,29})?$',
      default: 'US',
    },
  );

  readonly seats = this.text('Seats', 'How many athletes Strava lets the app have: 1, 10, or what a review granted.', {
    allowedPattern: '^[1-9][0-9]{0,3}$',
    default: '1',
  });

  /** Not a secret: it is posted in the club's chat. A new one closes the old link. */
  readonly inviteCode = this.text('InviteCode', 'The code in the invite link. Empty: nobody can join.', {
    allowedPattern: '^([A-Za-z0-9_-]{8,40})?$',
    default: '',
  });

  readonly originationNumberArn = this.text(
    'OriginationNumberArn',
    'The ARN of that number. Empty: SNS is not given leave to send from it.',
    { allowedPattern: '^(arn:\\S{10,240})?$', default: '' },
  );

  /** A host name that the admin has pointed at the API; CloudFormation creates none. */
  readonly linkHost = this.text(
    'LinkHost',
    "A short host name of the club's own for the links in messages, such as run.example.org. Empty: the host that AWS gave.",
    {
      allowedPattern: '^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+)?$',
      default: '',
    },
  );

  readonly adminEmail = this.text('AdminEmail', 'Who is told when something breaks. Empty: nobody.', {
    allowedPattern: '^([^\\s@"<>]{1,64}@[^\\s@"<>]{3,190})?$',
    default: '',
  });

  /** The budget for all texts together. `setup` makes it the account's spend limit, at which SNS stops. */
  readonly monthlyBudgetUsd = this.text('MonthlyBudgetUsd', 'What the texts of a month may cost, in US dollars.', {
    allowedPattern: '^[1-9][0-9]{0,4}$',
    default: '1',
  });

  readonly textPartUsd = this.text('TextPartUsd', 'What one part of a text is estimated to cost, in US dollars.', {
    allowedPattern: '^[0-9]{1,2}(\\.[0-9]{1,6})?$',
    default: '0.01',
  });

  /** The name of the SecureString that holds the Strava client secret. `setup` writes it; functions read it. */
  readonly stravaClientSecretName = `/${Stack.of(this).stackName}/strava/client-secret`;

  /** The name of the SecureString that holds the secret of the webhook path. Only what subscribes may read it. */
  readonly webhookSecretName = `/${Stack.of(this).stackName}/strava/webhook-secret`;

  /** What a function needs to call Strava for the club, besides the right to read the secret. */
  get stravaEnvironment() {
    return {
      STRAVA_API_URL: this.stravaApiUrl,
      STRAVA_OAUTH_URL: this.stravaOauthUrl,
      STRAVA_CLIENT_ID: this.stravaClientId,
      STRAVA_CLIENT_SECRET_PARAMETER: this.stravaClientSecretName,
    } as const;
  }

  grantStravaClientSecret(reader: HandlerFunction): void {
    reader.allow(['ssm:GetParameter'], [this.arnOf(this.stravaClientSecretName)]);
  }

  grantWebhookSecret(reader: HandlerFunction): void {
    reader.allow(['ssm:GetParameter'], [this.arnOf(this.webhookSecretName)]);
  }

  /** For functions that call Strava for the club. */
  get stravaClientSecretArn(): string {
    return this.arnOf(this.stravaClientSecretName);
  }
}
