import { z } from "zod";
import { words } from "./fields";
import { Layout, Links, Para } from "./layout";
import { message } from "./message";

const schema = z.object({
  about: words,
  /** What is followed, as the query of the public list. */
  query: z.string(),
  /** Numbers of the answers; their titles are looked up when the letter leaves. */
  ids: z.array(z.number().int()),
  /** `link`: the absolute address of the answer, known when the letter leaves. */
  answers: z.array(z.object({ title: words, unit: words, link: z.string().optional() })).optional(),
  /** How many there are besides. */
  more: z.number().int().min(0),
});

/** New public answers of what somebody follows. */
export const followAlert = message({
  schema,
  subject: (data) => `Trả lời mới: ${data.about}`,
  body: (data, frame) => (
    <Layout frame={frame} title={`Trả lời mới: ${data.about}`} action="Xem các trả lời">
      <Links to={(data.answers ?? []).map(({ title, unit, link }) => ({ title, link, about: unit }))} />
      {data.more > 0 ? <Para>Và {data.more} trả lời khác.</Para> : null}
      <Para>Bạn nhận thư này vì đã theo dõi trên Cổng; bỏ theo dõi bằng liên kết ở cuối thư.</Para>
    </Layout>
  ),
});
