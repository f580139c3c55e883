import { expect, test } from "vitest";
import type { Section } from "./section";
import { SectionBody } from "./section-body";

const section = {
  id: "linh-vuc",
  heading: "Theo lĩnh vực",
  sentence: "Nhiều nhất là đất đai.",
  chart: {
    title: "Số phản ánh theo lĩnh vực",
    drawn: { is: "bars", series: ["Mới"], bars: [{ name: "Đất đai", values: [7] }] },
  },
  columns: ["Lĩnh vực", "Mới"],
  rows: [["Đất đai", 7]],
  vietnameseNames: [],
} as unknown as Section;

test("where nothing is drawn a subject reads as sentence and table before the letters of its picture", () => {
  const words = { table: "Số liệu", file: "CSV" };
  const { html } = SectionBody({ section, fileHref: "/f.csv", words, language: "vi" });
  const places = ["<h2", "<p>Nhiều nhất", "<table", "/f.csv", "<svg"].map((part) => html.indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});
