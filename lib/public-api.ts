import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  HttpApi,
  type HttpMethod,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';

/** Requests per second, and the burst. */
export interface Throttle {
  readonly rateLimit: number;
  readonly burstLimit: number;
}

/** The only way in from the internet: one HTTP API, throttled as a whole except for routes with their own throttle. */
export class PublicApi extends Construct {
  private readonly api: HttpApi;
  private readonly stage: HttpStage;

  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions::AwsSolutions-APIG4',
      reason:
        'Strava and browsers have no AWS identity. The webhook checks a secret path, the pages links, codes and cookies.',
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 20, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLogs', {
            retention: RetentionDays.ONE_MONTH,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        // Logs the route, never the path: paths hold the webhook secret and athletes' links. No IP address either.
        format: AccessLogFormat.custom(
          JSON.stringify({
            at: '$context.requestTime',
            route: '$context.routeKey',
            status: '$context.status',
            responseMs: '$context.responseLatency',
            requestId: '$context.requestId',
            integrationError: '$context.integrationErrorMessage',
          }),
        ),
      },
    });
  }

  get url(): string {
    return this.api.apiEndpoint;
  }

  /** Paths with their own throttle: their requests and all others do not hold each other back. */
  routeApart(routed: readonly (readonly [string, HttpMethod[]])[], handler: HandlerFunction, throttle: Throttle): void {
    const routes = this.routes(routed, handler);
    // The stage refers to these routes, so they must exist first.
    this.stage.node.addDependency(...routes);
    const { defaultChild } = this.stage.node;
    if (!(defaultChild instanceof CfnStage)) throw new TypeError('The stage of an HTTP API has no resource.');
    defaultChild.routeSettings = Object.fromEntries(
      routed.flatMap(([path, methods]) =>
        methods.map((method) => [
          `${method} ${path}`,
          { ThrottlingRateLimit: throttle.rateLimit, ThrottlingBurstLimit: throttle.burstLimit },
        ]),
      ),
    );
  }

  /**
   * Paths to the same function share one integration and one permission: a function's policy may have 20 KB, and one
   * permission per route would nearly fill it.
   */
  routes(routes: readonly (readonly [string, HttpMethod[]])[], handler: HandlerFunction): HttpRoute[] {
    const integration = new HttpLambdaIntegration(`${handler.node.id}Route`, handler.lambda, {
      scopePermissionToRoute: false,
    });
    return routes.flatMap(([path, methods]) => this.api.addRoutes({ path, methods, integration }));
  }
}
