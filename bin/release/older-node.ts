/*
 * The command line of a release runs on whatever Node a machine has, AWS CloudShell's above all: from 20 on. What came later and
 * is used here.
 */
// The SDK says at each start that Node 20 is old, which the admin of CloudShell can do nothing about.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

if (!('withResolvers' in Promise)) {
  Object.assign(Promise, {
    withResolvers() {
      const parts: Record<string, unknown> = {};
      parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
      return parts;
    },
  });
}
if (!('groupBy' in Map)) {
  Object.assign(Map, {
    groupBy(items: Iterable<unknown>, keyOf: (item: unknown) => unknown) {
      const groups = new Map<unknown, unknown[]>();
      for (const item of items) {
        const key = keyOf(item);
        groups.set(key, [...(groups.get(key) ?? []), item]);
      }
      return groups;
    },
  });
}
