import type { PrismaClient } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import type { Actor } from "../access/permissions";
import { receptionUnits } from "../reference/reception-units.queries.server";
import { loadSettings } from "../reference/settings.server";
import { senderFor } from "../senders/sender.server";
import { eventsOf, type StoredItem } from "../workflow/item.server";
import { type Leftovers, leftoversIn } from "./leftovers";
import { type OpenContacts, openContacts } from "./open-contacts";
import { type Identity, MARKS, NOBODY, type Removed } from "./personal-data";
import { type PromiseToShow, promisesToShow } from "./public-promises.server";
import type { PublicTexts } from "./public-texts";
import { redact } from "./redact";

/**
 * Texts to begin with, where they come from, and what was taken out of them just now, in words; null when nobody but an
 * officer has touched them.
 */
export type Proposal = {
  texts: PublicTexts;
  remarks: string[];
  removed: string[] | null;
  /** The promises whose words go public with the texts. */
  promises: Pick<PromiseToShow, "id" | "dueOn">[];
};
/** The three texts alone. */
type ProposedCopy = Omit<Proposal, "promises">;

/** What the province and its units let everyone read of how to reach them: an answer has to say whom to call. */
async function agencyContacts(db: PrismaClient, now: Date): Promise<OpenContacts> {
  const [{ hotline, email }, units] = await Promise.all([
    loadSettings(db),
    receptionUnits(db, localDateOf(now)),
  ]);
  return openContacts([{ phone: hotline, email }, ...units]);
}

/** What is looked for in the texts of an item, and what stays in them. */
type Sought = { sender: Identity; open: OpenContacts };

const soughtOf = async (
  db: PrismaClient,
  actor: Actor,
  item: Pick<StoredItem, "id">,
  now: Date,
): Promise<Sought> => ({
  sender: (await senderFor(db, actor, item.id, "REDACT", now)) ?? NOBODY,
  open: await agencyContacts(db, now),
});

/** The same, read where a text first asks for it, and once: who was shown whom is logged (see senderFor). */
function soughtOnce(...of: Parameters<typeof soughtOf>): () => Promise<Sought> {
  let known: Promise<Sought> | undefined;
  return () => (known ??= soughtOf(...of));
}

/**
 * What to publish of an answered item: the copy that an officer checked before it was taken down, else the original
 * texts without the personal data that can be found in them.
 */
export async function proposePublication(
  db: PrismaClient,
  actor: Actor,
  item: StoredItem,
  now: Date,
): Promise<Proposal> {
  const sought = soughtOnce(db, actor, item, now);
  return withPromises(db, item, sought, await proposeCopy(db, item, sought, CHECKED_BEFORE));
}

/** The texts that are public now; for an answer given since, a proposal of the new one. */
export async function proposeCorrection(
  db: PrismaClient,
  actor: Actor,
  item: StoredItem,
  now: Date,
): Promise<Proposal> {
  const sought = soughtOnce(db, actor, item, now);
  return withPromises(db, item, sought, await proposeCopy(db, item, sought, []));
}

const CHECKED_BEFORE = ["Nội dung dưới đây là bản đã được kiểm tra và công khai lần trước."];
const NEW_ANSWER = "Phần trả lời dưới đây là câu trả lời mới nhất, chưa có trên trang công khai.";

/** The last public copy, its reply replaced when another one was given since; the original texts when there was none. */
async function proposeCopy(
  db: PrismaClient,
  item: StoredItem,
  sought: () => Promise<Sought>,
  remark: readonly string[],
): Promise<ProposedCopy> {
  const copy = await db.publishedFeedback.findUnique({ where: { feedbackId: item.id } });
  if (!copy) return proposeFromOriginal(item, await sought());
  const texts = { publicTitle: copy.title, publicContent: copy.content, publicReply: copy.reply };
  const resolved = eventsOf(item).findLast(({ type }) => type === "resolved");
  const shown = eventsOf(item).findLast(
    ({ type }) => type === "published" || type === "publication_corrected",
  );
  if (!resolved || !shown || resolved.at <= shown.at) return { texts, remarks: [...remark], removed: null };
  const fresh = proposeFromOriginal(item, await sought());
  return {
    texts: { ...texts, publicReply: fresh.texts.publicReply },
    remarks: [...remark, NEW_ANSWER],
    removed: fresh.removed,
  };
}

function proposeFromOriginal(item: StoredItem, { sender, open }: Sought): ProposedCopy {
  const reply = eventsOf(item).findLast((event) => event.type === "resolved")?.reply ?? "";
  const content = item.proposal ? `${item.content}\n\nĐề xuất: ${item.proposal}` : item.content;
  const [title, matter, answer] = [item.title, content, reply].map((text) => redact(text, sender, open));
  if (!title || !matter || !answer) throw new Error("Three texts go in, three come out");
  return {
    texts: { publicTitle: title.text, publicContent: matter.text, publicReply: answer.text },
    remarks: [],
    removed: inWords([title, matter, answer].flatMap(({ found }) => found.map(({ kind }) => kind))),
  };
}

/** The proposal with the words of the promises: as they were checked, else without personal data. */
async function withPromises(
  db: PrismaClient,
  item: StoredItem,
  sought: () => Promise<Sought>,
  copy: ProposedCopy,
): Promise<Proposal> {
  const promises = await promisesToShow(db, item.id);
  if (promises.every(({ checked }) => checked)) return { ...copy, ...shownWith(copy.texts, promises) };
  const { sender, open } = await sought();
  const kinds: Removed[] = [];
  const proposed = promises.map((promise) => {
    if (promise.checked) return promise;
    const { text, found } = redact(promise.text, sender, open);
    kinds.push(...found.map(({ kind }) => kind));
    return { ...promise, text };
  });
  const removed =
    kinds.length > 0
      ? [...(copy.removed ?? []), ...inWords(kinds).map((of) => `cam kết, ${of}`)]
      : copy.removed;
  return { ...copy, removed, ...shownWith(copy.texts, proposed) };
}

const shownWith = (texts: PublicTexts, promises: readonly PromiseToShow[]) => ({
  texts: promises.length > 0 ? { ...texts, promises: promises.map(({ id, text }) => ({ id, text })) } : texts,
  promises: promises.map(({ id, dueOn }) => ({ id, dueOn })),
});

/** What is left of the sender and of others in texts about to be published; the sender is read to be looked for. */
export async function leftoversFor(
  db: PrismaClient,
  actor: Actor,
  item: Pick<StoredItem, "id">,
  texts: Readonly<Partial<PublicTexts>>,
  now: Date,
): Promise<Leftovers> {
  const { sender, open } = await soughtOf(db, actor, item, now);
  return leftoversIn(texts, sender, open);
}

function inWords(kinds: readonly Removed[]): string[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) {
    const words = MARKS[kind].slice("[đã ẩn ".length, -1);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, n]) => `${words}: ${n} chỗ`);
}
