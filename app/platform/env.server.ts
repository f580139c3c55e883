import { z } from "zod";

/** A variable that is set to nothing counts as not set, as in `PORT= npm start`. */
const blankIsMissing = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsMissing, schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: string) =>
  z.preprocess((given) => blankIsMissing(given) ?? value, schema);

const url = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must be an address such as ${example}` });

const trustProxy = (value: string): false | number | string =>
  value === "off" ? false : /^\d+$/.test(value) ? Number(value) : value;

const EnvSchema = z.object({
  NODE_ENV: withDefault(z.enum(["development", "test", "production"]), "development"),
  /** Without it the bundled PostgreSQL is used, with its data under DATA_DIR. */
  DATABASE_URL: optional(url(/^postgres(ql)?$/, "postgresql://user:password@host:5432/pakn")),
  DATA_DIR: withDefault(z.string(), ".data"),
  HOST: withDefault(z.string(), "127.0.0.1"),
  PORT: withDefault(z.coerce.number().int().min(1).max(65535), "3000"),
  /** What mails and codes point to, without a trailing slash; by default the address the server listens on. */
  PUBLIC_URL: optional(
    url(/^https?$/, "https://pakn.tinh.gov.vn").transform((value) => value.replace(/\/+$/, "")),
  ),
  /** Whose X-Forwarded-* headers are believed: `off`, how many proxies stand in front, or their addresses. */
  TRUST_PROXY: withDefault(z.string().transform(trustProxy), "loopback"),
  /** Megabytes of memory for public pages that are kept ready; 0 draws each page anew. */
  PAGE_CACHE: withDefault(z.coerce.number().int().min(0).max(4096), "64"),
  /** Without it mails stay in the outbox. */
  SMTP_URL: optional(url(/^smtps?$/, "smtp://user:password@host:587")),
  MAIL_FROM: optional(z.string()),
  DEMO: withDefault(z.enum(["on", "off"]), "on"),
  /**
   * `production` hides what is only for trying out, such as the page that shows outgoing mails. It is what a set
   * NODE_ENV=production means; `npm start` on its own is a trial.
   */
  STAGE: optional(z.enum(["trial", "production"])),
  /** Where the person stands who called a command: set by npm; paths in its arguments are meant from there. */
  INIT_CWD: withDefault(z.string(), "."),
});

/** The settings of the process. `PUBLIC_URL` may be missing: see `publicUrl()`. */
export type Env = z.infer<typeof EnvSchema>;

/**
 * Checks the variables of a process.
 * @returns the settings, or every problem at once, one sentence a line
 */
export function parseEnv(
  variables: Record<string, string | undefined>,
): { env: Env } | { problems: string[] } {
  const result = EnvSchema.safeParse(variables);
  if (result.success) return { env: result.data };
  return { problems: result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
}

const parsed = parseEnv(process.env);
if ("problems" in parsed) {
  console.error(`Biến môi trường sai / Wrong environment variables:\n  ${parsed.problems.join("\n  ")}`);
  process.exit(1);
}

/** The only door to the environment: nothing else reads process.env. */
export const env: Env = parsed.env;

/** Whether this is the real thing: what is only for trying out asks here. */
export const isProduction = (): boolean => (env.STAGE ?? env.NODE_ENV) === "production";

/** The address people use, without a trailing slash: what mails, codes and canonical links begin with. */
export const publicUrl = (): string =>
  env.PUBLIC_URL ?? `http://${env.HOST.replace("0.0.0.0", "localhost")}:${env.PORT}`;

/** The sender of our mails: MAIL_FROM, or an address at our own name that nobody reads. */
export function mailFrom(): string {
  const { hostname } = new URL(publicUrl());
  const domain = /[a-z]/i.test(hostname) ? hostname : "localhost";
  return env.MAIL_FROM ?? `khong-tra-loi@${domain}`;
}
