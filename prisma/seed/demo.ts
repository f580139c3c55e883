import { loadClock } from "../../app/features/reference/clock.server";
import type { PrismaClient } from "../../app/platform/db.server";
import { askedOutsideDemo } from "./demo/asked-outside";
import { callBack } from "./demo/calls";
import { campaignsDemo } from "./demo/campaigns";
import { hireCast } from "./demo/cast";
import { createDemoUnits } from "./demo/create-units";
import { entryDemo } from "./demo/entry";
import { followDemo } from "./demo/followers";
import { nudgeDemo } from "./demo/nudges";
import { oversightDemo } from "./demo/oversight";
import { playAll } from "./demo/play";
import { plotAll } from "./demo/plot";
import { createDemoProcedures } from "./demo/procedures";
import { publicEchoDemo } from "./demo/public-echo";
import { repliesDemo } from "./demo/replies";
import { reportsMeanwhile } from "./demo/reports";
import { sameMatterDemo } from "./demo/same-matter";
import { typeReport } from "./demo/typed-report";
import { workingTogetherDemo } from "./demo/working-together";

/**
 * Fills an empty database with the invented province: about 40 units, its people, and 300 matters of the last six
 * quarters up to `now`. Everything happens in the order of its time and through the use cases that the pages call; what
 * would lie in the future has not happened yet. Not repeatable: the caller sees to it that the database is empty.
 */
export async function loadDemo(db: PrismaClient, now: Date): Promise<void> {
  await createDemoUnits(db);
  await createDemoProcedures(db);
  // Before the first item, so that the log of accounts begins where it should.
  const cast = await hireCast(db, new Date(now.getTime() - 600 * 86_400_000));
  const { calendar } = await loadClock(db);
  const meanwhile = reportsMeanwhile(db, { cast, calendar, now });
  await playAll(db, { cast, calendar, plots: plotAll(now, calendar), meanwhile, now });
  await sameMatterDemo(db, { cast, now });
  await entryDemo(db, { cast, calendar, now });
  await campaignsDemo(db, { cast, now });
  await callBack(db, { cast, calendar, now });
  await nudgeDemo(db, { cast, calendar, now });
  await repliesDemo(db, { cast, calendar, now });
  await workingTogetherDemo(db, { cast, calendar, now });
  await askedOutsideDemo(db, { cast, calendar, now });
  await publicEchoDemo(db, { cast, now });
  await typeReport(db, cast, now);
  await followDemo(db, now);
  await oversightDemo(db, { cast, calendar, now });
  await settleMail(db, now);
}

/** Mails of the past were delivered in their time; only those of the last two days wait to be seen. */
async function settleMail(db: PrismaClient, now: Date): Promise<void> {
  const recently = new Date(now.getTime() - 2 * 86_400_000);
  await db.$executeRaw`
    UPDATE outbox_message SET status = 'SENT', sent_at = created_at, attempts = 1
    WHERE status = 'WAITING' AND created_at < ${recently}`;
  await db.intakeDraft.deleteMany({ where: { updatedAt: { lt: recently } } });
}
