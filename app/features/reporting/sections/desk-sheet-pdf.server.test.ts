import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { deskSheetPdf } from "./desk-sheet-pdf.server";

const ON = localDate("2026-02-05");
const sheet = (desk: string) =>
  deskSheetPdf(
    { unitName: "UBND xã Suối Trai", desk, link: "https://pakn.thuongduc.example/hai-long/a1b2c3d4e5f6" },
    ON,
  );

test("a desk's sheet is one A4 with a heading, four lines and a code, however long its name is", async () => {
  for (const desk of ["Quầy số 1", `Quầy số 1, ${"Bộ phận Một cửa ".repeat(6)}`.slice(0, 120)]) {
    const written = (await sheet(desk)).toString("latin1");
    const count = (what: RegExp) => written.match(what)?.length;
    expect(count(/\/Type \/Page\b/g)).toBe(1);
    expect([count(/\/S \/H1\b/g), count(/\/S \/P\b/g), count(/\/S \/Figure\b/g)]).toEqual([1, 4, 1]);
  }
  expect((await sheet("Quầy số 1")).equals(await sheet("Quầy số 1"))).toBe(true);
});
