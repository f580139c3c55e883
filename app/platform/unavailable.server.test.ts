import { expect, test } from "vitest";
import { isUnavailable } from "./unavailable.server";

const withCode = (code: string, cause?: unknown) => Object.assign(new Error("x", { cause }), { code });

test.each([
  ["a refused connection", withCode("ECONNREFUSED")],
  ["Prisma without its server", withCode("P1001")],
  ["a server that starts up, deep inside", new Error("y", { cause: withCode("57P03") })],
  ["every address refused", new AggregateError([withCode("ECONNREFUSED")])],
  ["a full disk, as Prisma tells of it", new Error("z", { cause: withCode("53100") })],
  ["an exhausted pool", new Error("timeout exceeded when trying to connect")],
])("%s will pass", (_name, error) => expect(isUnavailable(error)).toBe(true));

test.each([
  ["a bug", new TypeError("x is not a function")],
  ["a unique index", withCode("P2002")],
  ["nothing", null],
  ["a text", "ECONNREFUSED"],
])("%s will not", (_name, error) => expect(isUnavailable(error)).toBe(false));
