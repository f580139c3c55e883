import pg from "pg";
import PgBoss from "pg-boss";

/** Work that is done again and again. It must bear being run twice, at once, and being cut off anywhere. */
export type Job = {
  name: string;
  /** When, in Vietnam's time: five fields. */
  cron: string;
  /** A PostgreSQL channel; a notification on it runs the job at once. */
  channel?: string;
  /** `signal` is raised when the process is about to end. */
  run(signal: AbortSignal): Promise<void>;
};

/** How long a running job is waited for when the process ends. */
const PATIENCE_MS = 2000;
const RECONNECT_MS = 5000;

/**
 * Starts the workers of this process on the database at `url`; pg-boss keeps its tables in a schema of their own. Any
 * number of processes may do so: a job that is due is queued once for all of them.
 * @param ending raised when the process is about to end, perhaps during the start: nothing is said from then on
 * @returns the way to stop, which takes less than three seconds and leaves nothing running
 */
export async function startJobs(
  url: string,
  jobs: readonly Job[],
  ending?: AbortSignal,
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: "pakn-jobs",
    max: 2,
    archiveCompletedAfterSeconds: 3600,
    deleteAfterDays: 2,
  });
  const stopping = new AbortController();
  const signal = ending ? AbortSignal.any([ending, stopping.signal]) : stopping.signal;
  // What fails before that is told by whoever starts.
  let started = false;
  boss.on("error", (error) => {
    if (started && !signal.aborted) console.error("Jobs:", error.message);
  });
  await oneAtATime(url, async () => {
    await boss.start();
    for (const job of jobs) await prepareQueue(boss, job.name);
  });
  const wakers = new Map<string, () => void>();
  for (const job of jobs) wakers.set(job.channel ?? "", await begin(boss, job, signal));
  const deaf = listen(url, wakers, signal);
  started = true;
  return {
    async stop() {
      stopping.abort();
      await Promise.all([boss.stop({ graceful: true, timeout: PATIENCE_MS }), deaf()]);
    },
  };
}

/** Processes that start together would make the same tables and wait for each other in a circle. */
async function oneAtATime(url: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "pakn-jobs-start" });
  // A connection that breaks while nothing is asked is reported by the next question.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('pakn jobs'))");
    await work();
  } finally {
    await client.end();
  }
}

async function prepareQueue(boss: PgBoss, name: string): Promise<void> {
  if (await boss.getQueue(name)) return;
  // "short": one waits at most, however often it is asked for. What was killed while it ran blocks nothing.
  await boss.createQueue(name, { name, policy: "short", retryLimit: 0, expireInSeconds: 600 });
}

/** Puts a job to work and answers the way to wake it. */
async function begin(boss: PgBoss, job: Job, stopping: AbortSignal): Promise<() => void> {
  const worker = await boss.work(job.name, { pollingIntervalSeconds: 10 }, async () => {
    if (stopping.aborted) return;
    await job.run(stopping).catch((error) => {
      // Said here as well: a failed job of pg-boss is only a row that nobody reads.
      if (!stopping.aborted) console.error(`Job ${job.name}:`, error);
      throw error;
    });
  });
  await boss.schedule(job.name, job.cron, {}, { tz: "Asia/Ho_Chi_Minh" });
  const send = () =>
    boss
      .send(job.name, {})
      .then(() => boss.notifyWorker(worker))
      .catch((error: Error) => {
        if (!stopping.aborted) console.error(`Job ${job.name}:`, error.message);
      });
  // What was due while nobody worked is not left until the next minute.
  await send();
  let asked: NodeJS.Timeout | undefined;
  return () => {
    if (asked || stopping.aborted) return;
    asked = setTimeout(() => {
      asked = undefined;
      if (!stopping.aborted) void send();
    }, 100);
  };
}

/** Wakes jobs on their channels; while the connection is away, cron still comes round. */
function listen(url: string, wakers: ReadonlyMap<string, () => void>, stopping: AbortSignal) {
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  const connect = async () => {
    const mine = new pg.Client({
      connectionString: url,
      application_name: "pakn-jobs-listen",
      keepAlive: true,
    });
    client = mine;
    const lost = () => {
      if (stopping.aborted || client !== mine) return;
      client = undefined;
      again = setTimeout(() => void connect(), RECONNECT_MS);
    };
    mine.on("error", lost);
    mine.on("end", lost);
    mine.on("notification", ({ channel }) => wakers.get(channel)?.());
    try {
      await mine.connect();
      for (const channel of wakers.keys()) {
        if (channel) await mine.query(`LISTEN ${mine.escapeIdentifier(channel)}`);
      }
    } catch {
      lost();
    }
  };
  void connect();
  return async () => {
    clearTimeout(again);
    await client?.end().catch(() => undefined);
  };
}
