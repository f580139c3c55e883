import { describe, expect, it } from "vitest";
import { DOCX, fileResponse, noFile } from "./file-response.server";

const named = (name: string, headers?: Record<string, string>) =>
  fileResponse(Buffer.from("tệp"), { name, type: DOCX, headers });
const savedAs = (name: string) => named(name).headers.get("Content-Disposition");

describe("a file to keep", () => {
  it("is saved and never shown, with its bytes, its type and its length, and kept in no cache on the way", async () => {
    const answer = named("phieu-chuyen-PA-26-0001-2.docx");
    expect(answer.headers.get("Content-Disposition")).toBe(
      'attachment; filename="phieu-chuyen-PA-26-0001-2.docx"',
    );
    expect(answer.headers.get("Content-Type")).toBe(DOCX);
    expect(answer.headers.get("Content-Length")).toBe("5");
    expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
    expect(await answer.text()).toBe("tệp");
  });

  it("has a name that every program can spell, and beside it the true one", () => {
    expect(savedAs("Đơn của bà Lan (2).pdf")).toBe(
      "attachment; filename=\"Don-cua-ba-Lan-2-.pdf\"; filename*=UTF-8''%C4%90%C6%A1n%20c%E1%BB%A7a%20b%C3%A0%20Lan%20%282%29.pdf",
    );
  });

  it("cannot break out of the header by its name", () => {
    expect(savedAs('a".exe\r\nSet-Cookie: b=1')).toBe(
      "attachment; filename=\"a-.exe-Set-Cookie-b-1\"; filename*=UTF-8''a%22.exe%0D%0ASet-Cookie%3A%20b%3D1",
    );
  });

  it("keeps the ending of a name that is too long", () => {
    expect(savedAs(`${"x".repeat(200)}.pdf`)).toMatch(/^attachment; filename="x{96}\.pdf"; filename\*=/);
  });

  it("takes further headers of its room", () => {
    expect(named("a.docx", { "X-Robots-Tag": "noindex" }).headers.get("X-Robots-Tag")).toBe("noindex");
  });
});

it("says in a sentence why there is no file", async () => {
  const answer = noFile("Chưa có sổ tiếp nhận nào.");
  expect(answer.status).toBe(422);
  expect(answer.headers.get("Content-Type")).toMatch(/^text\/plain;\s?charset=utf-8$/i);
  expect(await answer.text()).toBe("Chưa có sổ tiếp nhận nào.");
});
