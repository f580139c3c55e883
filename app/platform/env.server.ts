import { isIP } from "node:net";
import { z } from "zod";

/** A variable that is set to nothing counts as not set, as in `PORT= npm start`. */
const blankIsMissing = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsMissing, schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: string) =>
  z.preprocess((given) => blankIsMissing(given) ?? value, schema);

const url = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `phải là địa chỉ như ${example} / must be an address such as ${example}` });

/** The portal's own address: paths begin at its root, so one behind a path would lead nowhere. */
const ownUrl = url(/^https?$/, "https://pakn.tinh.gov.vn").transform((value, { addIssue }) => {
  const { origin, pathname, search, hash, username, password } = new URL(value);
  if (!/^\/*$/.test(pathname) || search || hash || username || password) {
    addIssue(
      `phải là tên miền không kèm đường dẫn, ví dụ ${origin}: cổng cần một tên miền riêng / must be an address without a path, such as ${origin}: the portal needs a name of its own`,
    );
    return z.NEVER;
  }
  return origin;
});

/** The names that the web server knows for groups of addresses. */
const GROUPS = ["loopback", "linklocal", "uniquelocal"];

const isProxy = (text: string): boolean => {
  const [address = "", bits, ...more] = text.split("/");
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return GROUPS.includes(text) || (most > 0 && fits && more.length === 0);
};

const trustProxy = z.string().transform((value, { addIssue }): false | number | string => {
  if (value === "off") return false;
  if (/^\d{1,3}$/.test(value)) return Number(value);
  if (value.split(",").every((part) => isProxy(part.trim()))) return value;
  addIssue(
    "phải là off, số lớp proxy hoặc các địa chỉ như 10.0.0.0/8, cách nhau bằng dấu phẩy / must be off, a number of proxies, or addresses such as 10.0.0.0/8",
  );
  return z.NEVER;
});

const whole = (least: number, most: number) => {
  const error = `phải là số nguyên từ ${least} đến ${most} / must be a whole number from ${least} to ${most}`;
  // "0x10" and "1e3" are numbers to a program only.
  return z
    .string()
    .regex(/^\d{1,6}$/, error)
    .transform(Number)
    .refine((value) => value >= least && value <= most, error);
};

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => {
  const list = values.join(", ");
  return z.enum(values, `phải là một trong: ${list} / must be one of: ${list}`);
};

const Variables = z.object({
  NODE_ENV: withDefault(oneOf(["development", "test", "production"]), "development"),
  /** Without it the bundled PostgreSQL is used, with its data under DATA_DIR. */
  DATABASE_URL: optional(url(/^postgres(ql)?$/, "postgresql://user:password@host:5432/pakn")),
  DATA_DIR: withDefault(z.string(), ".data"),
  HOST: withDefault(z.string(), "127.0.0.1"),
  PORT: withDefault(whole(1, 65535), "3000"),
  /** What mails and codes point to, without a trailing slash; by default the address the server listens on. */
  PUBLIC_URL: optional(ownUrl),
  /** Whose X-Forwarded-* headers are believed: `off`, how many proxies stand in front, or their addresses. */
  TRUST_PROXY: withDefault(trustProxy, "loopback"),
  /** Megabytes of memory for public pages that are kept ready; 0 draws each page anew. */
  PAGE_CACHE: withDefault(whole(0, 4096), "64"),
  /** Without it mails stay in the outbox. */
  SMTP_URL: optional(url(/^smtps?$/, "smtp://user:password@host:587")),
  MAIL_FROM: optional(z.string()),
  /** The invented province, whose passwords everybody knows: by default in a trial alone. */
  DEMO: optional(oneOf(["on", "off"])),
  /**
   * `production` hides what is only for trying out, such as the page that shows outgoing mails. It is what a set
   * NODE_ENV=production means; `npm start` on its own is a trial.
   */
  STAGE: optional(oneOf(["trial", "production"])),
  /** Where the person stands who called a command: set by npm; paths in its arguments are meant from there. */
  INIT_CWD: withDefault(z.string(), "."),
});

const EnvSchema = Variables.transform((given) => ({
  ...given,
  DEMO: given.DEMO ?? (given.STAGE === "production" ? ("off" as const) : ("on" as const)),
}));

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
