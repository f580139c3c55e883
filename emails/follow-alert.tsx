import { z } from "zod";
import { language, words } from "./fields";
import { Layout, Links, Para } from "./layout";
import { message } from "./message";

const NEWS = z.enum(["REVIEWED", "REPLACED"]);
const answer = z.object({
  title: words,
  unit: words,
  link: z.string().optional(),
  /** Of a matter that is looked at again, or whose earlier public answer was another. */
  news: NEWS.nullish(),
});

const schema = z.object({
  about: words,
  language,
  /** What is followed, as the query of the public list. */
  query: z.string(),
  /** Numbers of the answers; their titles are looked up when the letter leaves. */
  ids: z.array(z.number().int()),
  /** Numbers of answers that were public before, and what became of them. */
  earlier: z.array(z.object({ id: z.number().int(), is: NEWS })).optional(),
  /** `link`: the absolute address of the answer, known when the letter leaves. */
  answers: z.array(answer).optional(),
  /** How many there are besides. */
  more: z.number().int().min(0),
});

const WORDS = {
  vi: {
    title: (about: string) => `Trả lời mới: ${about}`,
    again: (about: string) => `Trả lời đã thay hoặc đang xem xét lại: ${about}`,
    news: {
      REVIEWED: "Việc này đang được xem xét lại.",
      REPLACED: "Trả lời mới, thay trả lời đã công khai trước đây.",
    },
    see: "Xem các trả lời",
    others: (n: number) => `Và ${n} trả lời khác.`,
    why: "Bạn nhận thư này vì đã theo dõi trên Cổng; bỏ theo dõi bằng liên kết ở cuối thư.",
  },
  en: {
    title: (about: string) => `New answers: ${about}`,
    again: (about: string) => `Answers replaced or under review again: ${about}`,
    news: {
      REVIEWED: "This matter is under review again.",
      REPLACED: "A new answer, in place of the one that was published before.",
    },
    see: "See the answers",
    others: (n: number) => `And ${n} more.`,
    why: "You get this letter because you follow these answers on the portal; the link at the end of it stops that.",
  },
} as const;

/** "New answers" only where there is one that has none before it. */
function titleOf({ about, answers = [], language }: z.infer<typeof schema>): string {
  const { title, again } = WORDS[language];
  return answers.length > 0 && answers.every(({ news }) => news) ? again(about) : title(about);
}

/** New public answers of what somebody follows, and what became of earlier ones. */
export const followAlert = message({
  schema,
  subject: titleOf,
  body: (data, frame) => {
    const { news, see, others, why } = WORDS[data.language];
    const links = (data.answers ?? []).map(({ title, unit, link, news: is }) => ({
      ...{ title, link, about: unit },
      ...(is && { note: { words: news[is], language: data.language } }),
    }));
    return (
      <Layout frame={frame} title={titleOf(data)} action={see}>
        <Links to={links} />
        {data.more > 0 ? <Para>{others(data.more)}</Para> : null}
        <Para>{why}</Para>
      </Layout>
    );
  },
});
