import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { OpenAnswer } from "./api-schemas";
import { atomFeed, type Feed, jsonFeed } from "./feed";

const HOME = "https://pakn.vidu.example";

const ANSWER: OpenAnswer = {
  slug: "cham-tra-so-k7m4qx",
  url: `${HOME}/cong-khai/cham-tra-so-k7m4qx`,
  title: 'Chậm <b>trả</b> "sổ" & giấy \u0001',
  question: "Một.\n\nHai <script>alert(1)</script>.",
  reply: "Đã trả ]]> xong.",
  promises: "Trả & xin lỗi trước 01/3",
  field: "dat-dai",
  field_name: "Đất đai",
  unit: "so-xd",
  unit_name: "Sở Xây dựng",
  level: "DEPARTMENT",
  procedure: null,
  procedure_name: null,
  outcome: "O5",
  outcome_name: "Đã khắc phục",
  received_on: "2026-01-05",
  answered_on: "2026-01-20",
  published_at: "2026-01-21T00:00:00Z",
  revised_at: "2026-02-01T00:00:00Z",
  reopened_on: null,
};
const FEED: Feed = {
  ...{
    title: "Mới",
    self: `${HOME}/nguon-tin.atom?q=a&unit=b`,
    page: `${HOME}/cong-khai`,
    host: "pakn.vidu.example",
  },
  changed: "",
  ...{ author: "Văn phòng", entries: [ANSWER] },
  words: { question: "Hỏi", reply: "Đáp", promises: "Hứa", reopened: (day: string) => `Xem lại từ ${day}` },
};

describe("feeds", () => {
  it("without entries are of the day the list last changed", () => {
    const changed = "2026-03-01T00:00:00.000Z";
    expect(atomFeed({ ...FEED, entries: [], changed })).toContain(`<updated>${changed}</updated>`);
  });

  it("quote every text twice where HTML stands in XML, and leave out what XML cannot hold", () => {
    const atom = atomFeed(FEED);
    expect(atom).toContain("<title>Chậm &lt;b&gt;trả&lt;/b&gt; &quot;sổ&quot; &amp; giấy </title>");
    expect(atom).toContain("&amp;lt;script&amp;gt;");
    expect(atom).not.toContain("<script");
    expect(atom).toContain("&lt;h2&gt;Hứa&lt;/h2&gt;&lt;p&gt;Trả &amp;amp; xin lỗi");
    expect(atom).toContain("q=a&amp;unit=b");
    expect(atom).toContain("<updated>2026-02-01T00:00:00Z</updated>");
    const open = atom.match(/<(\w+)[ >]/g)?.length ?? 0;
    const close = (atom.match(/<\/\w+>/g)?.length ?? 0) + (atom.match(/\/>/g)?.length ?? 0);
    expect(open).toBe(close);
  });

  it("keep the name of an entry when its address gets other words, or it comes back after it was taken down", () => {
    const id = "tag:pakn.vidu.example,2026:tra-loi/k7m4qx";
    expect(atomFeed(FEED)).toContain(`<id>${id}</id>`);
    const renamed = {
      ...FEED,
      entries: [{ ...ANSWER, slug: "tra-so-cham-k7m4qx", published_at: "2026-03-01T00:00:00Z" }],
    };
    expect(jsonFeed(renamed).items[0]?.id).toBe(id);
  });

  it("say first that a matter is looked at again, and are news for it; what was corrected later is newer", () => {
    const again = { ...FEED, entries: [{ ...ANSWER, reopened_on: "2026-03-02" }] };
    const [item] = jsonFeed(again).items;
    expect(item?.content_html).toMatch(/^<p>Xem lại từ 02\/03\/2026\.<\/p><h2>Hỏi/);
    expect(item?.date_modified).toBe("2026-03-01T17:00:00.000Z");
    expect(atomFeed(again)).toContain("&lt;p&gt;Xem lại từ 02/03/2026.&lt;/p&gt;");
    expect(atomFeed(again).match(/<updated>2026-03-01T17:00:00.000Z</g)).toHaveLength(2);
    const sameDay = { ...ANSWER, revised_at: "2026-03-02T02:00:00Z", reopened_on: "2026-03-02" };
    expect(jsonFeed({ ...FEED, entries: [sameDay] }).items[0]?.date_modified).toBe(
      "2026-03-02T02:00:01.000Z",
    );
    const corrected = { ...ANSWER, reopened_on: "2026-01-30" };
    expect(jsonFeed({ ...FEED, entries: [corrected] }).items[0]?.date_modified).toBe(ANSWER.revised_at);
    expect(atomFeed(FEED)).not.toContain("Xem lại");
  });

  it("are JSON Feed 1.1", () => {
    const Item = z.object({
      id: z.string().min(1),
      url: z.url(),
      content_html: z.string(),
      date_published: z.iso.datetime(),
    });
    const JsonFeed = z.object({
      ...{ version: z.literal("https://jsonfeed.org/version/1.1"), title: z.string(), feed_url: z.url() },
      items: z.array(Item),
    });
    expect(JsonFeed.safeParse(jsonFeed(FEED)).error).toBeUndefined();
  });
});
