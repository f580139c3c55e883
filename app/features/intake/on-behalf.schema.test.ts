import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { onBehalfSchema } from "./on-behalf.schema";

const now = new Date("2026-02-05T09:00:00+07:00");
const schema = onBehalfSchema({ now, unitSince: localDate("2025-07-01") });
const call = {
  channel: "phone",
  receivedDate: "04/02/2026",
  receivedTime: "16h20",
  name: "Nguyễn Thị Lan",
  address: "Thôn 3, xã Phú Hòa",
  phone: "0912 345 678",
  title: "Chậm trả kết quả",
  content: "Người gọi nói hồ sơ nộp từ tháng trước chưa có kết quả.",
  form: "PHAN_ANH",
  kind: "ACT",
};
const wrongIn = (change: object) =>
  schema.safeParse({ ...call, ...change }).error?.issues.map((i) => i.path[0]);

test("the true arrival is read as people write it", () => {
  expect(schema.parse(call).receivedAt).toEqual(new Date("2026-02-04T16:20:00+07:00"));
  expect(schema.parse({ ...call, receivedTime: "" }).receivedAt).toEqual(
    new Date("2026-02-04T12:00:00+07:00"),
  );
  expect(schema.parse({ ...call, receivedDate: "5/2/2026", receivedTime: "" }).receivedAt).toEqual(now);
});

test.each([
  [{ receivedDate: "06/02/2026" }, ["receivedDate"]],
  [{ receivedDate: "30/02/2026" }, ["receivedDate"]],
  [{ receivedDate: "30/06/2025" }, ["receivedDate"]],
  [{ receivedDate: "05/02/2026", receivedTime: "09:01" }, ["receivedTime"]],
  [{ receivedTime: "25:00" }, ["receivedTime"]],
  [{ channel: "web" }, ["channel"]],
  [{ form: "KIEN_NGHI" }, ["proposal"]],
  [{ name: "", phone: "" }, ["name", "phone"]],
  [{ channel: "national_portal", email: "lan@example.com" }, ["nationalCode"]],
  [{ nationalCode: "PAKN-1" }, ["nationalCode"]],
  [{ nationalCode: "PAKN.20261399.0012" }, ["nationalCode"]],
  [{ title: "", content: "", name: "" }, ["title", "content", "name"]],
])("%j is refused where it stands", (change, fields) => {
  expect(wrongIn(change)).toEqual(fields);
});

test("what lies in a box or stands in a paper needs no sender", () => {
  for (const channel of ["suggestion_box", "press", "post", "inter_agency"])
    expect(wrongIn({ channel, name: "", address: "", phone: "" })).toBeUndefined();
});

test("a sender who was asked and does not say who they are is no obstacle", () => {
  const nobody = { name: "", address: "", phone: "", email: "" };
  for (const channel of ["phone", "counter_oral", "citizen_reception", "email"]) {
    expect(wrongIn({ ...nobody, channel, withheld: "on" })).toBeUndefined();
    expect(wrongIn({ ...nobody, channel })).not.toBeUndefined();
  }
});

test("what the national portal hands over keeps its number", () => {
  const handed = {
    ...call,
    channel: "national_portal",
    email: "lan@example.com",
    nationalCode: "pakn.20260204.0012",
  };
  expect(schema.parse(handed).nationalCode).toBe("PAKN.20260204.0012");
});
