import * as z from 'zod';
import { askRunningClub, RunningClubError } from './local/control-server.ts';

const listSchema = z.object({ schedules: z.array(z.object({ name: z.string(), at: z.string() })) });
const movedSchema = z.object({ now: z.iso.datetime(), fired: z.array(z.string()) });
const firedSchema = z.object({ fired: z.array(z.string()) });

const usage = `npm run due                     list what the club on this machine has scheduled
npm run due -- next             move its clock to the next of them
npm run due -- fire [NAME]      trigger all of them now, or one`;

async function main([verb, name]: readonly string[]): Promise<number> {
  if (verb === '--help') {
    console.log(usage);
    return 0;
  }
  if (verb === undefined) {
    const { schedules } = listSchema.parse(await askRunningClub('/due'));
    console.log(
      schedules.length === 0 ? 'Nothing is scheduled.' : schedules.map((due) => `${due.at}  ${due.name}`).join('\n'),
    );
    return 0;
  }
  if (verb === 'next') {
    const { now, fired } = movedSchema.parse(await askRunningClub('/clock', {}));
    console.log(`The club's clock shows ${new Date(now).toLocaleString()}. Done: ${fired.join(', ') || 'nothing'}`);
    return 0;
  }
  if (verb !== 'fire') {
    console.error(usage);
    return 2;
  }
  const { fired } = firedSchema.parse(await askRunningClub('/due/fire', name === undefined ? {} : { name }));
  console.log(fired.length === 0 ? 'Nothing is scheduled.' : `Done now: ${fired.join(', ')}`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RunningClubError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
