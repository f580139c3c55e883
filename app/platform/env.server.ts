import { z } from "zod";

/** A variable that is set to nothing counts as not set, as in `PORT= npm start`. */
const blankIsMissing = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsMissing, schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: string) =>
  z.preprocess((given) => blankIsMissing(given) ?? value, schema);

const url = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must be an address such as ${example}` });

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
  /** How many proxies stand in front; their X-Forwarded-* headers are believed. `on` means one. */
  TRUST_PROXY: withDefault(
    z.union([
      z.literal("off").transform(() => 0),
      z.literal("on").transform(() => 1),
      z.coerce.number().int().min(0),
    ]),
    "off",
  ),
  /** Without it mails stay in the outbox. */
  SMTP_URL: optional(url(/^smtps?$/, "smtp://user:password@host:587")),
  MAIL_FROM: optional(z.string()),
  DEMO: withDefault(z.enum(["on", "off"]), "on"),
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

/** The address people use, without a trailing slash: what mails, codes and canonical links begin with. */
export const publicUrl = (): string =>
  env.PUBLIC_URL ?? `http://${env.HOST.replace("0.0.0.0", "localhost")}:${env.PORT}`;
