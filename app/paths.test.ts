import { expect, test } from "vitest";
import { paths, withQuery } from "./paths";

test("parts that come from data cannot leave their place", () => {
  expect(paths.tracking("../staff?x=1#y")).toBe("/tra-cuu/..%2Fstaff%3Fx%3D1%23y");
  expect(paths.staff.act("PAKN-26-7K4M-92", "assign")).toBe("/staff/feedback/PAKN-26-7K4M-92/act/assign");
});

test("queries leave out what is empty and repeat what is many", () => {
  expect(withQuery("/a", { q: "đất đai", unit: "", page: null, field: ["x", "y"], n: 0 })).toBe(
    "/a?q=%C4%91%E1%BA%A5t+%C4%91ai&field=x&field=y&n=0",
  );
  expect(paths.answers()).toBe("/cong-khai");
});
