import { z } from "zod";
import { language, words } from "./fields";
import { Layout, Links, Para } from "./layout";
import { message } from "./message";

const schema = z.object({
  about: words,
  language,
  /** What is followed, as the query of the public list. */
  query: z.string(),
  /** Numbers of the answers; their titles are looked up when the letter leaves. */
  ids: z.array(z.number().int()),
  /** `link`: the absolute address of the answer, known when the letter leaves. */
  answers: z.array(z.object({ title: words, unit: words, link: z.string().optional() })).optional(),
  /** How many there are besides. */
  more: z.number().int().min(0),
});

const WORDS = {
  vi: {
    title: (about: string) => `Trả lời mới: ${about}`,
    see: "Xem các trả lời",
    others: (n: number) => `Và ${n} trả lời khác.`,
    why: "Bạn nhận thư này vì đã theo dõi trên Cổng; bỏ theo dõi bằng liên kết ở cuối thư.",
  },
  en: {
    title: (about: string) => `New answers: ${about}`,
    see: "See the answers",
    others: (n: number) => `And ${n} more.`,
    why: "You get this letter because you follow these answers on the portal; the link at the end of it stops that.",
  },
} as const;

/** New public answers of what somebody follows. */
export const followAlert = message({
  schema,
  subject: (data) => WORDS[data.language].title(data.about),
  body: (data, frame) => {
    const { title, see, others, why } = WORDS[data.language];
    return (
      <Layout frame={frame} title={title(data.about)} action={see}>
        <Links to={(data.answers ?? []).map(({ title, unit, link }) => ({ title, link, about: unit }))} />
        {data.more > 0 ? <Para>{others(data.more)}</Para> : null}
        <Para>{why}</Para>
      </Layout>
    );
  },
});
