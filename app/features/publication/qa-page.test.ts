import { expect, it } from "vitest";
import { localDate } from "~/shared/local-date";
import { qaPage } from "./qa-page";
import { sitemapIndex, urlSet } from "./sitemap";

it("tells the question and the answer that an agency gave, and nobody's name", () => {
  const answer = {
    ...{
      title: "Chậm trả sổ",
      content: "Hẹn ba lần.",
      reply: "Đã trả.",
      unitName: "Sở A",
      fieldName: "Đất đai",
    },
    ...{ receivedOn: localDate("2026-01-02"), answeredOn: localDate("2026-01-20") },
    ...{ publishedAt: "2026-01-21T01:00:00.000000Z", revisedAt: null, reopenedOn: null },
  };
  const address = "https://pakn.example/cong-khai/cham-tra-so-abc234";
  expect(qaPage(answer, address)).toMatchObject({
    "@type": "QAPage",
    mainEntity: {
      "@type": "Question",
      name: "Chậm trả sổ",
      answerCount: 1,
      acceptedAnswer: { "@type": "Answer", text: "Đã trả.", author: { name: "Sở A" } },
    },
  });
  const { mainEntity: again } = qaPage({ ...answer, reopenedOn: localDate("2026-02-02") }, address);
  expect(again, "looked at again").toMatchObject({ suggestedAnswer: { text: "Đã trả." } });
  expect(again).not.toHaveProperty("acceptedAnswer");
});

it("names each page once a language, and escapes what XML would misread", () => {
  const both = ["/?x=1&amp;y=&lt;", "/en?x=1&amp;y=&lt;"];
  const [vi, en] = both.map((path) => `http://a${path}`);
  const links = `<xhtml:link rel="alternate" hreflang="vi" href="${vi}"/><xhtml:link rel="alternate" hreflang="en" href="${en}"/>`;
  for (const loc of [vi, en])
    expect(urlSet("http://a", [{ path: "/?x=1&y=<", changed: "2026-01-02" }])).toContain(
      `<url><loc>${loc}</loc><lastmod>2026-01-02</lastmod>${links}</url>`,
    );
  expect(sitemapIndex(["http://a/1.xml"])).toContain("<sitemap><loc>http://a/1.xml</loc></sitemap>");
});
