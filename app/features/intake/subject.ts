import type { Kind } from "../workflow/states";

/** What a message can be about, in the order of the page; art. 5 of Decree 20/2008/NĐ-CP in plain words. */
export const SUBJECTS = {
  ACT: {
    vi: "Cách làm việc của cơ quan, cán bộ",
    hint: "Chậm trễ, gây phiền hà, không làm hoặc làm không đúng quy định.",
    kind: "ACT",
  },
  REGULATION: {
    vi: "Một quy định, thủ tục hành chính",
    hint: "Khó thực hiện, không hợp thực tế, chồng chéo hoặc trái luật.",
    kind: "REGULATION",
  },
  BOTH: {
    vi: "Cả hai điều trên",
    hint: "Quy định gây khó và cách làm cũng gây khó.",
    kind: "BOTH",
  },
  INITIATIVE: {
    vi: "Một giải pháp, sáng kiến của tôi",
    hint: "Đề xuất ban hành quy định mới hoặc cách làm mới.",
    kind: "REGULATION",
  },
} as const satisfies Record<string, { vi: string; hint: string; kind: Kind }>;
export type Subject = keyof typeof SUBJECTS;

/** Matters of other laws and other desks: they get directions instead of a form (law.md L7). */
export const WRONG_DOORS = {
  COMPLAINT: {
    slug: "khieu-nai",
    vi: "Khiếu nại",
    hint: "Tôi không đồng ý với một quyết định hoặc việc làm cụ thể, vì nó xâm phạm quyền lợi của chính tôi.",
  },
  DENUNCIATION: {
    slug: "to-cao",
    vi: "Tố cáo",
    hint: "Tôi muốn báo một người vi phạm pháp luật.",
  },
  EMERGENCY: {
    slug: "khan-cap",
    vi: "Việc khẩn cấp",
    hint: "Có người đang gặp nguy hiểm, cháy, tai nạn, tội phạm.",
  },
  QUESTION: {
    slug: "hoi-dap",
    vi: "Hỏi về thủ tục",
    hint: "Tôi chỉ muốn biết cần giấy tờ gì, nộp ở đâu, mất bao lâu.",
  },
} as const satisfies Record<string, { slug: string; vi: string; hint: string }>;
export type WrongDoor = keyof typeof WRONG_DOORS;

export const isSubject = (value: unknown): value is Subject =>
  typeof value === "string" && Object.hasOwn(SUBJECTS, value);

export const isWrongDoor = (value: unknown): value is WrongDoor =>
  typeof value === "string" && Object.hasOwn(WRONG_DOORS, value);

/** The door whose directions an address asks for. */
export const doorOfSlug = (slug: string | null): WrongDoor | null =>
  (Object.keys(WRONG_DOORS) as WrongDoor[]).find((door) => WRONG_DOORS[door].slug === slug) ?? null;

/** The items 2–6 of art. 5 as somebody would say them; items 1, 7 and 8 follow from the other answers. */
export const ISSUES = {
  2: "Không phù hợp với thực tế",
  3: "Không đồng bộ, các quy định mâu thuẫn nhau",
  4: "Trái pháp luật",
  5: "Trái với điều ước quốc tế",
  6: "Vấn đề khác",
} as const;

/** The items of art. 5 that a sender's answers amount to, ascending. An officer decides about them later. */
export function contentTypesOf(subject: Subject, issues: readonly number[], proposes: boolean): number[] {
  if (subject === "INITIATIVE") return [8];
  const act = subject === "REGULATION" ? [] : [1];
  const ofRule = subject === "ACT" ? [] : issues;
  return [...act, ...ofRule, ...(proposes ? [7] : [])].sort((a, b) => a - b);
}
