import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { cleanForm, readBody } from "./request-body.server";

const URLENCODED = "application/x-www-form-urlencoded";

async function multipart(form: FormData): Promise<[Buffer, string]> {
  const response = new Response(form);
  return [Buffer.from(await response.arrayBuffer()), response.headers.get("content-type") ?? ""];
}

describe("a body", () => {
  it("is read whole up to its limit, and not a byte further", async () => {
    const chunks = () => Readable.from([Buffer.alloc(6), Buffer.alloc(4)]);
    expect((await readBody(chunks(), 10))?.length).toBe(10);
    expect(await readBody(chunks(), 9)).toBeUndefined();
  });

  it("loses U+0000, in whatever form it comes", async () => {
    const plain = await cleanForm(Buffer.from("a=x%00y\0z"), URLENCODED);
    expect(String(plain?.body)).toBe("a=xyz");
    const form = new FormData();
    form.append("a", "x\0y");
    form.append("file", new File([new Uint8Array([0, 1])], "tệp.bin"));
    const cleaned = await cleanForm(...(await multipart(form)));
    const body = cleaned?.body as FormData;
    expect(body.get("a")).toBe("xy");
    expect((body.get("file") as File).size).toBe(2);
  });

  it("that is not what it says is refused", async () => {
    expect(await cleanForm(Buffer.from("xx"), "multipart/form-data; boundary=abc")).toBeUndefined();
    expect(await cleanForm(Buffer.from("xx"), "multipart/form-data")).toBeUndefined();
  });
});
