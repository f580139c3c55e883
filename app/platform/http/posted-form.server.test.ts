import { expect, it } from "vitest";
import { rememberPosted, unsentForm } from "./posted-form.server";

const ADDRESS = "http://pakn.test/staff/feedback/PAKN-26-7K4M-92/act/draftReply?from=queue";

/** A request whose body its route has read. */
async function answered(url: string, body: string | FormData, type: string | null): Promise<Request> {
  const headers: HeadersInit = type ? { "content-type": type } : {};
  const request = new Request(url, { method: "POST", body, headers });
  rememberPosted(request, body, type);
  await request.formData();
  return request;
}

it("gives back what was posted after its route has read it, to where it was going", async () => {
  const sent = "reply=K%C3%ADnh+g%E1%BB%ADi%0D%0A%26+b%C3%A0+Lan&seen=7&seen=8";
  const request = await answered(ADDRESS, sent, "application/x-www-form-urlencoded");
  expect(await unsentForm(request)).toEqual({
    target: "/staff/feedback/PAKN-26-7K4M-92/act/draftReply?from=queue",
    fields: [
      { name: "reply", value: "Kính gửi\r\n& bà Lan" },
      { name: "seen", value: "7" },
      { name: "seen", value: "8" },
    ],
    files: [],
  });
});

it("names the files, which no page can hold, and hands no password back", async () => {
  const form = new FormData();
  form.append("access-step", "sign-in");
  form.append("password", "không ai biết");
  form.append("files", new File(["x"], "giấy hẹn.pdf"));
  const request = await answered("http://pakn.test/staff/sign-in", form, null);
  expect(await unsentForm(request)).toEqual({
    target: "/staff/sign-in",
    fields: [{ name: "access-step", value: "sign-in" }],
    files: [{ name: "files", fileName: "giấy hẹn.pdf" }],
  });
});

it("has nothing of a request that brought no form", async () => {
  expect(await unsentForm(new Request(ADDRESS))).toBeNull();
  const bare = new Request(ADDRESS, { method: "POST", body: "x" });
  rememberPosted(bare, "x", "text/plain");
  expect(await unsentForm(bare)).toBeNull();
});
