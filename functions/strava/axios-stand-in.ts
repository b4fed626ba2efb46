/**
 * Takes the place of axios in the bundles. strava-v3 makes an axios client when it is loaded and none of our requests goes
 * through it: the transport is given, and is `fetch`. Axios, with what it brings, would be a third of a function.
 */
export const create = (): StandIn =>
  Object.assign(
    () => {
      throw new Error('axios is not bundled: give the Strava client a transport.');
    },
    { create, defaults: { headers: {} } },
  );

interface StandIn {
  (): never;
  readonly create: typeof create;
  readonly defaults: { readonly headers: object };
}
