import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

type Violation = { id: string; nodes: { html: string }[] };

/** One judging tab for each tab that is judged. */
const judges = new WeakMap<Page, Promise<Page>>();

/**
 * Fails with rule and element for everything axe objects to on the page. It looks at a copy of the page in a tab of its
 * own that runs scripts, so that pages visited without scripts are judged in the same way.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const judge = await judgeOf(page);
  await judge.setContent(await page.content());
  await judge.addScriptTag({ path: AXE });
  const violations = await judge.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => ({ html })),
    }));
  });
  const objections = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
  expect(objections, `axe on ${page.url()}`).toEqual([]);
}

function judgeOf(page: Page): Promise<Page> {
  const known = judges.get(page);
  if (known) return known;
  const judge = openJudge(page);
  judges.set(page, judge);
  return judge;
}

async function openJudge(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page belongs to no browser");
  const viewport = page.viewportSize();
  const context = await browser.newContext({ viewport, bypassCSP: true, javaScriptEnabled: true });
  // At the end of a run the browser may go first; nobody waits for this promise, so it must not be the one that fails.
  page.context().once("close", () => void context.close().catch(() => undefined));
  const judge = await context.newPage();
  // An address of the same site, so that the stylesheet is found.
  await judge.goto(new URL("/robots.txt", page.url()).href);
  return judge;
}
