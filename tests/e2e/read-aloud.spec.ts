import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { anAnswer } from "../support/e2e";

/** A device with voices in these languages, which notes what it says, and falls silent after the `most`-th sentence. */
function speaks({ languages, most }: { languages: string[]; most: number }) {
  const said: string[] = [];
  const speech = {
    getVoices: () => languages.map((lang) => ({ lang })),
    speak: (words: { text: string; lang: string; onend?: () => void; onerror?: () => void }) => {
      if (languages.length === 0) setTimeout(() => words.onerror?.(), 1);
      else {
        said.push(`${words.lang} ${words.text}`);
        if (said.length < most) setTimeout(() => words.onend?.(), 1);
      }
    },
    cancel: () => undefined,
  };
  Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
  Object.assign(globalThis, {
    said,
    SpeechSynthesisUtterance: class {
      constructor(public text: string) {}
    },
  });
}

const saidOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

test("a text is read aloud by the device's own voice, sentence by sentence; without a voice it says so", async ({
  browser,
  baseURL,
}) => {
  for (const voices of [["vi-VN", "en-US"], ["en-US"], []]) {
    const context = await browser.newContext({ baseURL });
    await context.addInitScript(speaks, { languages: voices, most: 4 });
    const page = await context.newPage();
    await page.goto("/tro-giup");
    await page.getByRole("button", { name: "Nghe đọc bài này" }).click();
    const bar = page.locator("[data-read]");
    if (!voices.includes("vi-VN"))
      await expect(bar.getByRole("status")).toContainText("chưa có giọng đọc tiếng Việt");
    else {
      await expect(page.locator(".being-read")).toHaveCount(1);
      await expect(bar.getByRole("button", { name: "Tạm dừng" })).toBeVisible();
      await expect.poll(async () => (await saidOn(page)).length).toBe(4);
      expect((await saidOn(page))[0]).toBe("vi-VN Trợ giúp");
      await bar.getByRole("button", { name: "Tạm dừng" }).click();
      await bar.getByRole("button", { name: "Nghe tiếp" }).click();
      await expect.poll(async () => (await saidOn(page)).length).toBe(5);
      await bar.getByRole("button", { name: "Dừng", exact: true }).click();
      await expect(page.locator(".being-read")).toHaveCount(0);
      await expect(bar.getByRole("button", { name: "Nghe đọc bài này" })).toBeFocused();
    }
    await expectAccessible(page);
    await context.close();
  }
});

test("each part of an English page is read by the voice of its own language, a name within a line too", async ({
  browser,
  baseURL,
}) => {
  const read = async (languages: string[], path: (page: Page) => Promise<string>) => {
    const context = await browser.newContext({ baseURL });
    await context.addInitScript(speaks, { languages, most: 500 });
    const page = await context.newPage();
    await page.goto(`/en${await path(page)}`);
    await page.getByRole("button", { name: "Listen to this page" }).click();
    await expect(page.locator(".being-read")).toHaveCount(0);
    const [heading, unit] = await Promise.all(
      ["article h2:has([lang=vi])", "article h2 [lang=vi]"].map((part) =>
        page
          .locator(part)
          .allInnerTexts()
          .then(([first = ""]) => first),
      ),
    );
    const [title] = await page.locator("h1").allInnerTexts();
    const status = await page.locator("[data-read] [role=status]").textContent();
    const said = await saidOn(page);
    await context.close();
    return {
      said,
      status,
      title: title ?? "",
      unit: unit ?? "",
      before: heading?.replace(unit ?? "", "").trim() ?? "",
    };
  };
  const both = await read(["en-US", "vi-VN"], anAnswer);
  expect(both.unit).not.toBe("");
  const first = both.said.find((line) => line.startsWith("vi-VN ")) ?? "";
  expect(both.title.startsWith(first.slice(6)), first).toBe(true);
  const at = both.said.indexOf(`en-US ${both.before}`);
  expect(both.said[at + 1], both.said.join("\n")).toBe(`vi-VN ${both.unit}`);
  expect(both.said).toContain("en-US How it was handled");
  // Without a Vietnamese voice a Vietnamese text is left, not mangled by the English one; nor the other way round.
  const english = await read(["en-US"], anAnswer);
  const shelf = ["en-US Published answers"];
  expect([english.said, english.status]).toEqual([
    shelf,
    expect.stringContaining("no voice for the language"),
  ]);
  const vietnamese = await read(["vi-VN"], async () => "/tro-giup");
  expect([vietnamese.said, vietnamese.status]).toEqual([
    [],
    expect.stringContaining("no voice for the language"),
  ]);
});
