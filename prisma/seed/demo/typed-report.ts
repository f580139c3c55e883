import { beginReport } from "../../../app/features/reporting/periods/begin-report.server";
import { castBallot } from "../../../app/features/reporting/sections/ballots.server";
import { openNewDesk } from "../../../app/features/reporting/sections/desks.server";
import { saveSections } from "../../../app/features/reporting/sections/save-section.server";
import type { SectionData } from "../../../app/features/reporting/sections/section-data";
import type { PrismaClient } from "../../../app/platform/db.server";
import { localDateOf } from "../../../app/shared/local-date";
import { quarterOf } from "../../../app/shared/period";
import type { Cast } from "./cast";
import { PROVINCE } from "./units";

const of = (figures: Record<string, number>, texts: Record<string, string> = {}): SectionData => ({
  figures,
  texts,
  details: {},
});

/** How the province's letter looks, quarter after quarter. */
export const PROVINCE_LETTER: SectionData = of(
  {},
  {
    symbol: "BC-UBND",
    recipients:
      "Bộ Tư pháp\nThường trực Tỉnh ủy\nThường trực HĐND tỉnh\nCT, các PCT UBND tỉnh\nCác sở, UBND xã, phường\nLưu: VT, KSTTHC",
    mode: "TM_KT",
    on_behalf: "Ủy ban nhân dân",
    position: "Phó Chủ tịch",
    signer: "",
  },
);

/** What the province's report officer has typed so far; one number does not add up yet, so that the check has its say. */
const TYPED: Readonly<Record<string, SectionData>> = {
  "I.2": of({
    "publish.decisions": 6,
    "publish.procedures": 41,
    "publish.open": 1724,
    "publish.open_province": 1352,
    "publish.open_commune": 372,
  }),
  "I.5": of({
    "files.received": 48_213,
    "files.opening": 1_904,
    "files.new": 46_309,
    "files.new_online": 31_870,
    "files.new_direct": 14_439,
    "files.resolved": 46_020,
    "files.in_time": 45_688,
    "files.late": 332,
    "files.pending": 2_139,
  }),
  "I.8": of(
    {},
    { text: "Đăng 14 tin, bài về cải cách thủ tục hành chính; phát thanh hằng tuần tại các xã, phường." },
  ),
  letter: PROVINCE_LETTER,
};

/** The running quarter's whole report, half filled in, and a desk whose visitors press a button. */
export async function typeReport(db: PrismaClient, cast: Cast, now: Date): Promise<void> {
  const officer = cast.reportOfficer();
  const actor = { ...officer, roles: officer.roles.map((grant) => ({ ...grant, provincial: true })) };
  const period = quarterOf(localDateOf(now));
  const begun = await beginReport(db, { unit: PROVINCE, period, actor }, now);
  if (!begun.ok) throw new Error(`The demo's report was refused: ${begun.reason}`);
  const saves = Object.entries(TYPED).map(([section, data]) => ({
    reportId: begun.value.reportId,
    section,
    data,
    version: 0,
    staffId: officer.staffId,
  }));
  const saved = await saveSections(db, saves, now);
  if (!saved.ok) throw new Error(`The demo's sections were refused: ${saved.reason}`);
  const { token } = await openNewDesk(db, PROVINCE, "Quầy số 1, Trung tâm Phục vụ hành chính công", now);
  const pressed = ["VERY_SATISFIED", "SATISFIED", "VERY_SATISFIED", "NORMAL", "SATISFIED"] as const;
  for (const [index, rating] of pressed.entries())
    await castBallot(db, { token, rating, fingerprint: `demo-${index}` }, now);
}
