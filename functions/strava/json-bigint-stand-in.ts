/**
 * Takes the place of json-bigint in the bundles. strava-v3 reads texts with it, and our transport hands over what it has
 * read itself, so that it is never asked.
 */
export const parse = (): never => {
  throw new Error(
    'json-bigint is not bundled: the transport of the Strava client answers with values, not with texts.',
  );
};
