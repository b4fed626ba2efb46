/**
 * Strava's addresses unless a club sets others. Strava has announced another host for its API from 2027-01-04: both are
 * known here, and a deploy passes the address on, so that a change of this default reaches existing clubs.
 */
export const stravaApiUrl = 'https://www.strava.com/api/v3';
export const nextStravaApiUrl = 'https://api-v3.strava.com';
export const nextStravaApiFrom = Date.UTC(2027, 0, 4);
export const stravaOauthUrl = 'https://www.strava.com/oauth';
