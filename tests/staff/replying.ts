import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { UNITS } from "../access/cast";
import type { openOffice } from "./office";

export const DAY = 86_400_000;
/** A day from now, as it is typed. */
export const inDays = (days: number) => formatDate(localDateOf(new Date(Date.now() + days * DAY)));
/** What an item asks, in two points. */
export const POINTS = {
  points: "1. Hẹn trả sổ ba lần\n2. Cán bộ nói trống không",
  articles: "23/2015/NĐ-CP; Điều 20",
};
const CLASSIFIED = {
  assessmentClass: "B",
  field: "dat-dai",
  kind: "ACT",
  countedKind: "ACT",
  contentTypes: "1",
};

/** An answer to both points, with a promise in ten days. */
export const ANSWERS = {
  ...{ outcome: "O5", reply: "Chi nhánh đã kiểm tra sổ theo dõi và làm việc với người trực quầy." },
  answer1: "Hồ sơ bị xếp nhầm, sổ trả trước ngày 30.",
  answer2: "Người trực quầy đã bị nhắc nhở.",
  ...{ legalBasis: "Điều 9 Nghị định 20/2008/NĐ-CP", nextStep: "Chờ điện thoại của Chi nhánh" },
  ...{ followUp: "PROMISE", promise: "Trả sổ tận nhà", promiseOn: inDays(10) },
};

/** Items of an office with two points to answer: classified, and on the desk of the handler. */
export function itemsToAnswer(office: Awaited<ReturnType<typeof openOffice>>) {
  async function assessed(): Promise<string> {
    const code = await office.arrive();
    await office.take(code, ["minh", "register"], ["minh", "assess", { ...CLASSIFIED, ...POINTS }]);
    return code;
  }

  async function started(): Promise<string> {
    const code = await assessed();
    await office.take(code, ["minh", "assign", { unit: UNITS.own }], ["hoa", "start"]);
    return code;
  }

  return { assessed, started };
}
