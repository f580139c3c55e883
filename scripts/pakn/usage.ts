import { isAbsolute, resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { env } from "~/platform/env.server";

/** What somebody typed cannot be done; the message is one sentence that says what to type. */
export class UsageError extends Error {
  override name = "UsageError";
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads options and plain arguments; refuses (UsageError) what the command does not know. */
export function readArguments<T extends Options>(args: string[], options: T, plain: readonly string[]) {
  const parsed = parse(args, options);
  if (parsed.positionals.length > plain.length)
    throw new UsageError(`Thừa tham số "${parsed.positionals[plain.length]}"; xem npm run pakn -- --help.`);
  const missing = plain[parsed.positionals.length];
  if (missing) throw new UsageError(`Thiếu ${missing}; xem npm run pakn -- --help.`);
  return parsed;
}

function parse<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
      throw new UsageError(`Không có tùy chọn "${name}"; xem npm run pakn -- --help.`);
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      throw new UsageError(`Tùy chọn "${name}" chưa có giá trị đúng; xem npm run pakn -- --help.`);
    throw error;
  }
}

/** The value of an option that must be there. */
export function required(value: string | boolean | undefined, name: string): string {
  if (typeof value !== "string" || value === "")
    throw new UsageError(`Thiếu --${name}; xem npm run pakn -- --help.`);
  return value;
}

/** A value out of a closed list. */
export function oneOf<T extends string>(value: string, values: readonly T[], name: string): T {
  const found = values.find((known) => known === value);
  if (found === undefined)
    throw new UsageError(`${name} phải là một trong ${values.join(", ")}, không phải "${value}".`);
  return found;
}

/** A path as the person meant it: from where they stand, which npm tells apart from the project's folder. */
export const pathOf = (typed: string): string => (isAbsolute(typed) ? typed : resolve(env.INIT_CWD, typed));
