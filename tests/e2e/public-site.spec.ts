import { expect, test } from "@playwright/test";
import { flatRoutes } from "@remix-run/dev/dist/config/flat-routes.js";
import type { Role } from "../../app/features/access/permissions";
import { DEMO_PASSWORD, ROLE_ACCOUNTS } from "../../prisma/seed/demo/people";
import remixConfig from "../../remix.config.js";
import { askPortal, type Weighed } from "../support/ask-portal";
import { item } from "../support/e2e";
import { htmlFaults } from "../support/html-rules";
import { tagsOf, type Walk, walk } from "../support/site-walk";
import { readAsText } from "../support/text-browser";

/**
 * The whole public site, found by following links from the home page, once for all of these checks. No browser takes part:
 * this is what the server sends, in the production build.
 */
let site: Walk<Weighed>;
let html: [path: string, page: Weighed][];
const base = () => process.env.E2E_URL ?? "";
const ask = (path: string, headers?: Record<string, string>) => askPortal(base(), path, headers);

/** Addresses that no page leads to, those of one person's own among them, asked for without a secret or with a wrong one. */
const SEEDS = [
  ...["/", "/sitemap.xml", "/sitemap/trang.xml", "/robots.txt", "/nhung?so=3", "/api/v1", "/healthcheck"],
  ...[
    "/cong-khai?q=dat+dai",
    "/cong-khai?q=khong-co-gi",
    "/cong-khai/tuong-tu",
    "/khong-co",
    "/api/khong-co",
  ],
  ...[
    "/gui-pakn/noi-dung",
    "/gui-pakn/lien-he",
    "/gui-pakn/kiem-tra",
    "/gui-pakn/bien-nhan",
    "/gui-pakn/tep/1",
  ],
  ...["bo-sung", "mo-lai", "moi-cung-ky", "rut", "tep/1", "tep/phieu-chuyen", "xem-lai"].map(
    (page) => `/tra-cuu/PAKN-26-2222-22/${page}`,
  ),
  ...[
    "/danh-gia/abc",
    "/hai-long/abc",
    "/hai-long/abc/giu.js",
    "/lay-y-kien/abc",
    "/theo-doi/roi/abc",
    "/theo-doi/xac-nhan/abc",
  ],
  ...["/cung-gap/tra-cuu", "/tra-cuu/quen-ma", "/hien-thi"],
];

/** What the items of e2e-data.ts hold about their senders. */
const PRIVATE = [
  ...["Nguyễn Thị Ngọc Lan", "0912 345 678", "0912345678", "Số 12 đường Lê Lợi", "@nguoi-gui.example"],
  ...Object.values<string>(JSON.parse(process.env.E2E_ITEMS ?? "{}")),
];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await walk(SEEDS, { base: base(), ask, skip: /^\/(?:staff|dev)(?:\/|$)/, atMost: 3, alike });
  html = [...site.pages].filter(([, { type }]) => type === "text/html");
});

test("every link leads to something, and to the place on the page that it names", () => {
  const broken = [...site.pages].filter(
    // What a page says of itself that is not there leads nowhere either.
    ([, { status, from }]) =>
      site.pages.get(from)?.status === 200 && status !== 200 && (status < 301 || status > 308),
  );
  expect(broken.map(([path, { status, from }]) => `${status} ${path} from ${from}`)).toEqual([]);
  const lost = site.links.filter(({ to, fragment }) => {
    const page = fragment && site.pages.get(to);
    return page && page.type === "text/html" && !page.text.includes(` id="${fragment}"`);
  });
  expect(lost.map(({ from, to, fragment }) => `${from} → ${to}#${fragment}`)).toEqual([]);
});

test("the walk comes to every public route", () => {
  const pages = Object.values(flatRoutes("app", remixConfig.ignoredRouteFiles)).filter(
    ({ id, path, file }) =>
      /^routes\/(?!staff|dev|\$)/.test(id) && path !== undefined && !/layout/.test(file),
  );
  const seen = [...site.pages.keys()].map((path) => path.replace(/\?.*/, ""));
  const unseen = pages
    .map(({ path = "" }) => path)
    .filter((path) => !seen.some((one) => matches(one, path)))
    .sort();
  expect(unseen).toEqual([]);
});

test("nothing of a sender is in any page, file, feed or head", () => {
  expect(PRIVATE.filter(Boolean).length).toBeGreaterThan(10);
  for (const [path, { text, headers }] of site.pages) {
    const all = `${path} ${JSON.stringify(headers)} ${text}`;
    expect(
      PRIVATE.filter((word) => word && all.includes(word)),
      path,
    ).toEqual([]);
  }
});

test("pages are valid HTML: each field has a name, headings are in order, nothing is there twice", async () => {
  const faults = await Promise.all(
    html.map(async ([path, { text }]) => (await htmlFaults(text)).map((fault) => `${path} ${fault}`)),
  );
  expect(faults.flat()).toEqual([]);
});

test("pages that differ have titles that differ", () => {
  const titles = new Map<string, Set<string>>();
  for (const [path, { status, text }] of html) {
    // A way into the same page with something filled in says so, and is the same page where that is nothing it knows.
    if (status !== 200 || path.startsWith("/nhung")) continue;
    const [, title = ""] = /<title>([^<]*)<\/title>/.exec(text) ?? [];
    const [, main = ""] = /<h1[^>]*>([\s\S]*)<\/main>/.exec(text) ?? [];
    const shown = main.replace(/<(?:script|form)[\s\S]*?<\/(?:script|form)>/g, "").replace(/<[^>]*>/g, " ");
    titles.set(title, (titles.get(title) ?? new Set()).add(`${shown}`));
  }
  const alike = [...titles]
    .filter(([, texts]) => texts.size > 1)
    .map(([title, texts]) => `${texts.size} ${title}`);
  expect(alike).toEqual([]);
});

test("the main pages of each staff role are valid HTML too", async () => {
  const pages: Partial<Record<Role, readonly string[]>> = {
    COUNTER: ["/staff/queue", "/staff/entry"],
    PROVINCIAL_FOCAL: ["/staff/queue?tab=all", "/staff/register", "/staff/reports/overview"],
    HANDLER: [`/staff/feedback/${item("started")}`],
    REPORT_OFFICER: ["/staff/reports", "/staff/reports/board", "/staff/reports/indices"],
    ADMINISTRATOR: ["/staff/admin/people", "/staff/admin/settings", "/staff/admin/calendar"],
  };
  const faults: string[] = [];
  for (const [role, paths] of Object.entries(pages)) {
    const cookie = await cookieOf(role as Role);
    for (const path of ["/staff/sign-in", ...paths]) {
      const { status, text } = await ask(path, { Cookie: cookie });
      if (path !== "/staff/sign-in") expect(status, `${path} as ${role}`).toBe(200);
      faults.push(...(await htmlFaults(text)).map((fault) => `${path} ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

/** A session of the demo account of a role. */
async function cookieOf(role: Role): Promise<string> {
  const email = ROLE_ACCOUNTS.find(({ roles }) => roles.includes(role))?.email ?? "";
  const body = new URLSearchParams({ "access-step": "sign-in", email, password: DEMO_PASSWORD });
  const answer = await fetch(`${base()}/staff/sign-in`, { method: "POST", body, redirect: "manual" });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.replace(/;.*/, ""))
    .join("; ");
}

test("nothing is asked of other sites", () => {
  const asked = site.outside.filter(({ tag, rel }) => tag !== "a" && !/canonical|alternate/.test(rel));
  expect(asked).toEqual([]);
  for (const [path, page] of html)
    for (const { tag, attributes } of tagsOf(page.text))
      if (tag === "script")
        expect(attributes.src ?? attributes.type, path).toMatch(/^\/|^application\/ld\+json$/);
});

test("a first visit weighs less than 60 kB, a second less than 15 kB, scripts less than 10 kB", async () => {
  for (const [path, page] of html) {
    const parts = tagsOf(page.text).flatMap(({ tag, attributes }) => {
      const loads =
        tag === "script" || tag === "img" || (tag === "link" && /stylesheet|icon/.test(attributes.rel ?? ""));
      const address = loads ? (attributes.src ?? attributes.href) : undefined;
      return address?.startsWith("/") ? [address] : [];
    });
    const loaded = await Promise.all(
      [...new Set(parts)].map(async (address) => ({
        address,
        ...(site.pages.get(address) ?? (await ask(address))),
      })),
    );
    const first = loaded.reduce((sum, { wire }) => sum + wire, page.wire);
    expect(first, `${path}, first visit`).toBeLessThan(60_000);
    // Another page the second time: everything but the page itself is kept.
    for (const { address, headers } of loaded)
      expect(headers["cache-control"], address).toMatch(/max-age=\d{8}, immutable/);
    expect(page.wire, `${path}, second visit`).toBeLessThan(15_000);
    const scripts = loaded.filter(({ address }) => address.endsWith(".js"));
    const bytes = scripts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(bytes, `${path}: ${scripts.map(({ address }) => address)}`).toBeLessThan(10_000);
    expect(page.text, path).not.toContain("/staff.js");
  }
});

test("a page loads the script where there is something for it to do, and no page to read loads any", () => {
  const without: string[] = [];
  for (const [path, { text, status }] of html) {
    if (status !== 200) continue;
    if (/ data-(?:print|copy|back)\b/.test(text))
      expect(text, path).toMatch(/src="\/assets\/[\w-]{10}\/buttons\.js"/);
    if (/<form[^>]* method="post"| data-focus\b/.test(text))
      expect(text, path).toMatch(/src="\/assets\/[\w-]{10}\/enhance\.js"/);
    if (!text.includes("<script")) without.push(path);
  }
  expect(without).toEqual(expect.arrayContaining(["/", "/cong-khai", "/thong-ke", "/lien-he", "/en"]));
});

test("a browser that shows only text reads every page in its order, with nothing nameless", () => {
  for (const [path, { text, status }] of html) {
    if (status !== 200 || path.startsWith("/nhung")) continue;
    const lines = readAsText(text);
    const [title = "", skip] = lines;
    expect(title, path).not.toMatch(/^[#[(<]/);
    expect(skip, path).toMatch(/^\[.+\]$/);
    const headings = lines.filter((line) => /^#+ /.test(line));
    expect(headings.filter((line) => line.startsWith("# ")).length, `${path}: ${headings}`).toBe(1);
    expect(headings[0], `${path} begins with its name`).toMatch(/^# /);
    expect(
      lines.filter((line) => /\[\s*\]|\(\s*\)/.test(line)),
      path,
    ).toEqual([]);
    expect(lines.join("\n"), path).not.toMatch(
      /\[(?:tại đây|ở đây|xem thêm|bấm vào đây|here|click here|more)\]/i,
    );
  }
});

test("the text of an answer, of the first step and of a look reads as it should", () => {
  const slug = [...site.pages.keys()].find((path) => alike(path) === "/cong-khai/:slug");
  expectInOrder(slug ?? "", [
    /^# /,
    /^## Nội dung/,
    /\S{3}/,
    /^## .*trả lời/i,
    /\S{3}/,
    /^## /,
    /Cơ quan trả lời/,
  ]);
  expectInOrder("/gui-pakn", [/^\[Bỏ qua/, /^# /, /<radio> /, /^\(.+\)$/, /Cơ quan tiếp nhận/]);
  expectInOrder("/hien-thi", [
    /^# Cách hiển thị/,
    /^Cỡ chữ$/,
    /<radio> Bình thường/,
    /Màu sắc/,
    /<radio>/,
    /^\(Lưu và áp dụng\)/,
  ]);
});

/** Fails unless lines like these follow one another. */
function expectInOrder(path: string, wanted: readonly RegExp[]): void {
  const lines = readAsText(site.pages.get(path)?.text ?? "");
  let at = 0;
  for (const one of wanted) {
    const found = lines.findIndex((line, i) => i >= at && one.test(line));
    expect(found, `${path}: ${one} after line ${at} of\n${lines.join("\n")}`).toBeGreaterThanOrEqual(0);
    at = found + 1;
  }
}

/** Pages of all units, fields, procedures and answers are made alike; three of each are looked at. */
const alike = (path: string): string =>
  path
    .replace(/\/(co-quan|linh-vuc|thu-tuc)\/[^/]+/, "/$1/:code")
    .replace(
      /\/cong-khai\/(?!muc-luc|nhat-ky|tuong-tu|co-quan|linh-vuc|thu-tuc)[^/]*-[^/]+/,
      "/cong-khai/:slug",
    )
    .replace(/\/xac-thuc\/[^/]+/, "/xac-thuc/:mark");

/** Whether an address is one of a route. */
function matches(path: string, pattern: string): boolean {
  const [asked, wanted] = [path, `/${pattern}`].map((one) => one.split("/"));
  return (
    wanted?.length === asked?.length &&
    (wanted ?? []).every((part, i) => part.startsWith(":") || part === "*" || part === asked?.[i])
  );
}
