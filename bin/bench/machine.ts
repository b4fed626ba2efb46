import { cpus, loadavg, totalmem } from 'node:os';

/** `machine`: what the figures were measured on, and how busy it was. */
export function machine(startedAt: number) {
  const all = cpus();
  return {
    machine: {
      date: new Date().toISOString().slice(0, 10),
      processor: all[0]?.model.trim() ?? 'unknown',
      cores: all.length,
      memoryGb: Math.round(totalmem() / 1024 ** 3),
      platform: `${process.platform} ${process.arch}`,
      node: process.versions.node,
      load: Number((loadavg()[0] ?? 0).toFixed(1)),
      seconds: Math.round((performance.now() - startedAt) / 1000),
    },
  };
}
