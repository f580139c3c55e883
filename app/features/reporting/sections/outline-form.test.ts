import { describe, expect, test } from "vitest";
import { outlineValues, readOutlineForm, sentenceProblems } from "./outline-form";
import { OUTLINES } from "./outlines/all";

const sections = OUTLINES.flatMap((outline) => outline.sections);
const post = (section: (typeof sections)[number], more: Record<string, string> = {}) => {
  const values: Record<string, string> = { ...outlineValues(section), ...more };
  return readOutlineForm(section, (name) => values[name] ?? "");
};

describe("the page of an outline's section", () => {
  test("gives back every section of every outline as it was", () => {
    for (const section of sections) expect(post(section)).toEqual({ section, errors: null });
  });

  test("tells at its field what cannot be printed or counted", () => {
    const section = sections.find(({ key, sums }) => key === "I.4" && sums.length > 0);
    if (!section) throw new Error("no section with sums");
    const { errors } = post(section, {
      title: " ",
      figures: "files.received\nfiles.nothing",
      sentence0: "Tiếp nhận {files.recieved} hồ sơ[ mới.",
      sums: "files.received @ HAMLET",
    });
    expect(Object.keys(errors ?? {}).sort()).toEqual(["figures", "sentence0", "sums", "title"]);
    expect(errors?.sentence0).toEqual([
      "Không có chỉ tiêu “files.recieved”",
      "Ngoặc mở ra mà không đóng lại",
    ]);
  });

  test("knows the words and shares of sentences", () => {
    expect(
      sentenceProblems("Trong {@period}: {share:files.late/files.resolved}, {list:centre.on_spot}."),
    ).toEqual([]);
    expect(sentenceProblems("Trong {@kỳ}")).toEqual(["Không có chỉ tiêu “@kỳ”"]);
  });
});
