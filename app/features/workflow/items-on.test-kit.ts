import type { PrismaClient } from "~/platform/db.server";
import { type Acting, advanceFeedback } from "./advance-feedback.server";
import { loadItem } from "./item.server";
import { type NewFeedback, receiveFeedback } from "./receive-feedback.server";

/** An instant by the clock of Viet Nam. */
export const at = (text: string) => new Date(`${text}+07:00`);
/** When items arrive. */
export const MORNING = at("2026-11-02T08:00:00");

export const focal: Acting = { submitter: false, roles: [{ role: "PROVINCIAL_FOCAL", unit: "vp-ubnd" }] };
/** Who may take every ordinary step in a unit. */
export const staffOf = (unit: string): Acting => ({
  submitter: false,
  roles: (["FOCAL_OFFICER", "HANDLER", "AGENCY_HEAD"] as const).map((role) => ({ role, unit })),
});
/** What a citizen sends. */
export const PLAIN: NewFeedback = {
  receivedAt: MORNING,
  channel: "web",
  receivingUnit: "vp-ubnd",
  form: "PHAN_ANH",
  title: "Trả kết quả trễ hẹn",
  content: "Ba lần hẹn đều chưa có kết quả.",
};
const assessed = {
  type: "assessed",
  assessmentClass: "B",
  field: "dat-dai",
  kind: "ACT",
  countedKind: "ACT",
  contentTypes: [1],
} as const;

/** Items of one database, taken as far as a test needs them; units are those of the demo. */
export function itemsOn(db: PrismaClient) {
  const receive = (given: Partial<NewFeedback> = {}) =>
    receiveFeedback(db, { ...PLAIN, ...given }, given.receivedAt ?? MORNING, async () => {});
  const item = async (code: string) => {
    const found = await loadItem(db, code);
    if (!found) throw new Error(`${code} is gone`);
    return found;
  };
  const register = (referenceCode: string, now = at("2026-11-02T09:00:00")) =>
    advanceFeedback(
      db,
      { referenceCode, action: "register", event: { type: "registered" }, acting: focal },
      now,
    );

  async function assigned(): Promise<string> {
    const { referenceCode } = await receive();
    await register(referenceCode);
    const step = { referenceCode, acting: focal };
    await advanceFeedback(
      db,
      { ...step, action: "assess", event: { ...assessed, contentTypes: [1] } },
      at("2026-11-02T10:00:00"),
    );
    await advanceFeedback(
      db,
      {
        ...step,
        action: "assign",
        event: { type: "assigned", unit: "so-nnmt", coordinatingUnits: ["so-tp"] },
      },
      at("2026-11-03T10:00:00"),
    );
    return referenceCode;
  }

  return { receive, item, register, assigned };
}
