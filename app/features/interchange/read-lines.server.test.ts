import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { assertReadable, readLines, type SourceLine } from "./read-lines.server";

const folder = mkdtempSync(join(tmpdir(), "pakn-lines-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "x.jsonl");

async function linesOf(content: string | Buffer): Promise<SourceLine[]> {
  writeFileSync(path, content);
  const lines: SourceLine[] = [];
  for await (const block of readLines(path)) lines.push(...block);
  return lines;
}

test("lines are numbered as an editor numbers them, with or without a last line end", async () => {
  expect(await linesOf("\ufeff{1}\r\n\n  \n{4}\n{5}")).toEqual([
    { number: 1, text: "{1}", problem: null },
    { number: 4, text: "{4}", problem: null },
    { number: 5, text: "{5}", problem: null },
  ]);
  expect(await linesOf("")).toEqual([]);
});

test("letters and lines may lie across the blocks in which a file is read", async () => {
  const long = "ệ".repeat(200_000);
  expect(await linesOf(`a${long}\nb${long}\n`)).toMatchObject([{ text: `a${long}` }, { text: `b${long}` }]);
});

test("broken bytes are told of their own line alone", async () => {
  const lines = await linesOf(
    Buffer.concat([Buffer.from("tốt\n"), Buffer.from([0x7b, 0xff, 0xfe, 10]), Buffer.from("tốt")]),
  );
  expect(lines.map(({ problem }) => problem)).toEqual([null, "dòng có byte không phải UTF-8", null]);
});

test("a line without end costs no memory and leaves its beginning", async () => {
  const lines = await linesOf(`${"x".repeat(30_000_000)}\ny`);
  expect(lines).toMatchObject([
    { number: 1, problem: "dòng dài quá 4 MB" },
    { number: 2, text: "y", problem: null },
  ]);
  expect(lines[0]?.text).toHaveLength(1001);
});

test("a path that cannot be read is one sentence", async () => {
  await expect(assertReadable(join(folder, "none.jsonl"))).rejects.toThrow(
    /^Không tìm thấy tệp hoặc thư mục .*none\.jsonl\.$/,
  );
  await expect(assertReadable(folder)).rejects.toThrow(/là thư mục, cần một tệp\.$/);
});
