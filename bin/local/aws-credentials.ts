/** Not a secret: the stand-ins accept any signature, but the SDK refuses to send a request without one. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;
