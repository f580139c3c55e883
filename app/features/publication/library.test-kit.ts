import type { PrismaClient } from "~/platform/db.server";
import { aPlainFeedback } from "../../../tests/support/plain-feedback";

type More = {
  procedure?: string;
  field?: string;
  content?: string;
  reply?: string;
  withdrawnAt?: Date;
  slug?: string;
};

/** Publishes answers of their own items, one a minute; each call says the title and what else matters, and gets the slug. */
export function publisher(db: PrismaClient): (title: string, more?: More) => Promise<string> {
  let made = 0;
  return async (title, more = {}) => {
    made += 1;
    const feedbackId = await aPlainFeedback(db);
    const { slug } = await db.publishedFeedback.create({
      data: {
        ...{
          feedbackId,
          title,
          slug: `tra-loi-c${made}`,
          content: "Nội dung.",
          reply: "Trả lời.",
          field: "khac",
        },
        ...{ unit: "so-xay-dung", outcome: "O5", version: 1, receivedOn: new Date("2026-01-05") },
        answeredOn: new Date("2026-01-20"),
        publishedAt: new Date(Date.UTC(2026, 0, 21, 0, made)),
        ...more,
      },
    });
    return slug;
  };
}
