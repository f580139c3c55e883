import { type InBoth, inBoth } from "~/shared/language";
import type { Kind } from "../workflow/states";

/** What a message can be about, in the order of the page; art. 5 of Decree 20/2008/NĐ-CP in plain words. */
export const SUBJECTS = {
  ACT: {
    vi: "Cách làm việc của cơ quan, cán bộ",
    en: "How an agency or an official acts",
    hint: {
      vi: "Chậm trễ, gây phiền hà, không làm hoặc làm không đúng quy định.",
      en: "Delay, harassment, not acting, or acting against the rules.",
    },
    kind: "ACT",
  },
  REGULATION: {
    vi: "Một quy định, thủ tục hành chính",
    en: "An administrative rule or procedure",
    hint: {
      vi: "Khó thực hiện, không hợp thực tế, chồng chéo hoặc trái luật.",
      en: "Hard to comply with, out of touch with reality, overlapping or unlawful.",
    },
    kind: "REGULATION",
  },
  BOTH: {
    vi: "Cả hai điều trên",
    en: "Both of these",
    hint: {
      vi: "Quy định gây khó và cách làm cũng gây khó.",
      en: "The rule makes it hard, and so does the way it is applied.",
    },
    kind: "BOTH",
  },
  INITIATIVE: {
    vi: "Một giải pháp, sáng kiến của tôi",
    en: "A solution or an idea of mine",
    hint: {
      vi: "Đề xuất ban hành quy định mới hoặc cách làm mới.",
      en: "A proposal for a new rule or a new way of doing things.",
    },
    kind: "REGULATION",
  },
} as const satisfies Record<string, InBoth<string> & { hint: InBoth<string>; kind: Kind }>;
export type Subject = keyof typeof SUBJECTS;

/** Matters of other laws and other desks: they get directions instead of a form (law.md L7). */
export const WRONG_DOORS = {
  COMPLAINT: {
    slug: "khieu-nai",
    vi: "Khiếu nại",
    en: "A complaint",
    hint: {
      vi: "Tôi không đồng ý với một quyết định hoặc việc làm cụ thể, vì nó xâm phạm quyền lợi của chính tôi.",
      en: "I disagree with one decision or act, because it harms my own rights.",
    },
  },
  DENUNCIATION: {
    slug: "to-cao",
    vi: "Tố cáo",
    en: "A denunciation",
    hint: {
      vi: "Tôi muốn báo một người vi phạm pháp luật.",
      en: "I want to report somebody who breaks the law.",
    },
  },
  EMERGENCY: {
    slug: "khan-cap",
    vi: "Việc khẩn cấp",
    en: "An emergency",
    hint: {
      vi: "Có người đang gặp nguy hiểm, cháy, tai nạn, tội phạm.",
      en: "Somebody is in danger; fire, accident, crime.",
    },
  },
  QUESTION: {
    slug: "hoi-dap",
    vi: "Hỏi về thủ tục",
    en: "A question about a procedure",
    hint: {
      vi: "Tôi chỉ muốn biết cần giấy tờ gì, nộp ở đâu, mất bao lâu.",
      en: "I only want to know which papers I need, where to hand them in and how long it takes.",
    },
  },
} as const satisfies Record<string, InBoth<string> & { slug: string; hint: InBoth<string> }>;
export type WrongDoor = keyof typeof WRONG_DOORS;

/** Whether a posted value names a subject of the first step. */
export const isSubject = (value: unknown): value is Subject =>
  typeof value === "string" && Object.hasOwn(SUBJECTS, value);

/** Whether it names one that is not taken here but elsewhere. */
export const isWrongDoor = (value: unknown): value is WrongDoor =>
  typeof value === "string" && Object.hasOwn(WRONG_DOORS, value);

/** The door whose directions an address asks for. */
export const doorOfSlug = (slug: string | null): WrongDoor | null =>
  (Object.keys(WRONG_DOORS) as WrongDoor[]).find((door) => WRONG_DOORS[door].slug === slug) ?? null;

/** The items 2–6 of art. 5 as somebody would say them; items 1, 7 and 8 follow from the other answers. */
export const ISSUES = inBoth({
  vi: {
    2: "Không phù hợp với thực tế",
    3: "Không đồng bộ, các quy định mâu thuẫn nhau",
    4: "Trái pháp luật",
    5: "Trái với điều ước quốc tế",
    6: "Vấn đề khác",
  },
  en: {
    2: "It does not fit reality",
    3: "Rules contradict each other",
    4: "It is unlawful",
    5: "It goes against an international treaty",
    6: "Something else",
  },
});

/** The items of art. 5 that a sender's answers amount to, ascending. An officer decides about them later. */
export function contentTypesOf(subject: Subject, issues: readonly number[], proposes: boolean): number[] {
  if (subject === "INITIATIVE") return [8];
  const act = subject === "REGULATION" ? [] : [1];
  const ofRule = subject === "ACT" ? [] : issues;
  return [...act, ...ofRule, ...(proposes ? [7] : [])].sort((a, b) => a - b);
}
