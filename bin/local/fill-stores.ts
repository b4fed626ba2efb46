import type { ParameterStore } from './parameter-store.ts';
import type { ScheduleStore } from './scheduler.ts';
import type { StackResources } from './stack-resources.ts';

/** What a deploy, and the admin's setup, put into Parameter Store and Scheduler. */
export function fillStores(
  { ssmParameters, scheduleGroups, schedules }: StackResources,
  secrets: Readonly<Record<string, string>>,
  parameterStore: ParameterStore,
  scheduleStore: ScheduleStore,
): void {
  for (const { properties } of ssmParameters) parameterStore.put(properties.Name, properties.Type, properties.Value);
  for (const [name, value] of Object.entries(secrets)) parameterStore.put(name, 'SecureString', value);
  for (const { name } of scheduleGroups) scheduleStore.addGroup(name);
  for (const { name, properties } of schedules) {
    scheduleStore.put({
      ...properties,
      Name: name,
      Target: { ...properties.Target, RoleArn: properties.Target.RoleArn ?? '' },
      ActionAfterCompletion: 'NONE',
      createdAt: 0,
      modifiedAt: 0,
    });
  }
}
