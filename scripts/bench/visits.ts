import { STEP } from "../../app/features/access/carried-form.server";
import { paths } from "../../app/paths";
import type { Database } from "../../app/platform/db.server";
import { localDateOf } from "../../app/shared/local-date";
import { previousPeriod, quarterOf } from "../../app/shared/period";
import { PROVINCE } from "../../prisma/seed/demo/units";
import type { Page } from "./page";
import { STAFF, sampleAddresses } from "./portal";
import { similarPage } from "./similar";
import { STAFF_LISTS } from "./staff-lists";
import { LEADERS_PAGES, STATISTICS_PAGE } from "./statistics";

/** The pages that are measured, in a database filled by portal.ts: those that are the same for everyone, and the others. */
export async function pagesToMeasure(database: Database, now: Date) {
  const { slug, referenceCode, secret } = await sampleAddresses(database);
  const { code: period } = previousPeriod(quarterOf(localDateOf(now)));
  const form = paths.staff.reportForm({ unit: PROVINCE, period, scope: "consolidated" });
  const everyones: Page[] = [
    { name: "Trang chủ", path: paths.home() },
    { name: "Danh sách công khai", path: paths.answers() },
    { name: "Trang một trả lời", path: paths.answer(slug) },
    { name: "Tìm kiếm", path: paths.answers({ q: "dat dai cham tra" }) },
    STATISTICS_PAGE,
  ];
  const others: Page[] = [
    { name: "Tra cứu", path: paths.tracking(referenceCode), as: "sender" },
    { name: "Hàng việc", path: paths.staff.queue(), as: "staff" },
    ...STAFF_LISTS,
    similarPage(referenceCode),
    { name: "Trang hồ sơ", path: paths.staff.feedback(referenceCode), as: "staff" },
    { name: "Biểu của tỉnh, một quý", path: form, as: "staff" },
    { name: "Biểu của tỉnh, một người xem", path: form, as: "alone" },
    ...LEADERS_PAGES,
  ];
  return { everyones, others, referenceCode, secret };
}

/** Signs the bench's own officer in; answers the cookie. */
export async function signIn(address: string): Promise<string> {
  const answer = await fetch(address + paths.staff.signIn(), {
    method: "POST",
    redirect: "manual",
    headers: { origin: address },
    body: new URLSearchParams({ ...STAFF, [STEP]: "sign-in" }),
  });
  return cookieOf(answer);
}

/** Opens an item as its sender; answers the cookie. */
export async function openTracking(
  address: string,
  { referenceCode, secret }: { referenceCode: string; secret: string },
): Promise<string> {
  const page = `${address}${paths.tracking(referenceCode)}?khoa=${secret}`;
  return cookieOf(await fetch(page, { redirect: "manual" }));
}

function cookieOf(answer: Response): string {
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (cookies.length === 0) throw new Error(`No cookie from ${answer.url}: ${answer.status}`);
  return cookies.join("; ");
}
