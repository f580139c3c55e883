import { coSign, invite } from "../../../app/features/similar/co-sign.server";
import type { Action } from "../../../app/features/workflow/actions";
import { type AdvanceCommand, advanceFeedback } from "../../../app/features/workflow/advance-feedback.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import { sendThroughPortal } from "./arrive";
import type { Cast } from "./cast";
import type { DemoSender } from "./senders";
import type { Story } from "./story";
import { FOCAL_OFFICE } from "./units";

const HOUR = 3_600_000;
const HANDLER = "so-xd";

const FLOOD: Omit<Story, "title" | "content"> = {
  ...{ field: "duong-bo", kind: "ACT", contentTypes: [1], handler: HANDLER, outcome: "O5", reply: "" },
};
/** One matter, told by three people in their own words. */
const TOLD: readonly Pick<Story, "title" | "content">[] = [
  {
    title: "Cống thoát nước cầu Khe Lang nghẹt, đường tỉnh ngập sau mỗi trận mưa",
    content:
      "Cống thoát nước ở đầu cầu Khe Lang bị đất đá lấp đã hai tháng. Mỗi trận mưa nước tràn mặt đường tỉnh, xe máy chết máy giữa đường. Tôi đã báo hạt quản lý đường bộ mà chưa thấy ai xuống.",
  },
  {
    title: "Đường tỉnh ngập ở đầu cầu Khe Lang vì cống thoát nước nghẹt",
    content:
      "Học sinh đi học phải lội qua đoạn đầu cầu Khe Lang, vì cống thoát nước nghẹt từ tháng trước mà đơn vị bảo trì không nạo vét. Đề nghị cho biết bao giờ làm.",
  },
  {
    title: "Duong ngap dau cau Khe Lang, cong thoat nuoc nghet",
    content:
      "Cong thoat nuoc dau cau Khe Lang nghet, mua to la ngap, xe tai khong qua duoc. De nghi co quan quan ly duong bo nao vet cong.",
  },
];

const sender = (n: number, name: string): DemoSender => ({
  ...{ type: "PERSON", name, address: `Thôn ${n + 1}, xã Khe Lang, tỉnh Thượng Đức` },
  ...{ phone: `09001234${n}7`, email: `khe-lang-${n}@thuongduc.example` },
});

/** Everything the rooms screening and similar show: contested rejections, named officials, merged items, co-signatures. */
export async function sameMatterDemo(
  db: PrismaClient,
  { cast, now }: { cast: Cast; now: Date },
): Promise<void> {
  const at = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * HOUR);
  const focal = cast.officerOf(FOCAL_OFFICE);
  const act = async (
    referenceCode: string,
    action: Action,
    event: AdvanceCommand["event"],
    acting: AdvanceCommand["acting"],
    when: Date,
  ) => {
    const taken = await advanceFeedback(db, { referenceCode, action, event, acting } as AdvanceCommand, when);
    if (!taken.ok) throw new Error(`${referenceCode}: ${action} refused as ${taken.reason}`);
  };

  const codes: string[] = [];
  for (const [i, told] of TOLD.entries()) {
    const coming = {
      story: { ...FLOOD, ...told },
      sender: sender(i, ["Lò Văn Páo", "Hà Thị Sen", "Vi Văn Tốn"][i] ?? ""),
    };
    const code = await sendThroughPortal(db, {
      ...coming,
      ...{ channel: "web", receivingUnit: FOCAL_OFFICE, receivedAt: at(40 - i) },
    });
    codes.push(code);
    await act(code, "register", { type: "registered" }, focal, at(30 - i));
    if (i === 2) continue;
    const classified = { assessmentClass: "B", field: FLOOD.field, kind: "ACT", countedKind: "ACT" } as const;
    await act(code, "assess", { type: "assessed", ...classified, contentTypes: [1] }, focal, at(27 - i));
    await act(code, "assign", { type: "assigned", unit: HANDLER }, focal, at(25 - i));
  }
  const [lead = "", second = ""] = codes;
  const worker = cast.workerOf(HANDLER);
  await act(lead, "start", { type: "started" }, worker, at(20));
  const merged = { lead, note: "Cùng một cống ở đầu cầu Khe Lang." };
  await act(second, "merge", { type: "merged", ...merged }, worker, at(19));
  const { id } = await db.feedback.findUniqueOrThrow({ where: { referenceCode: lead } });
  await invite(db, id, "Cống thoát nước đầu cầu Khe Lang nghẹt, đường ngập sau mưa", at(18));
  await coSign(db, { feedbackId: id, note: "Nhà tôi cách cống 200 mét, nước vào sân ba lần." }, at(10));
  await coSign(db, { feedbackId: id }, at(6));
  for (const { feedbackId } of await db.publishedFeedback.findMany({
    where: { withdrawnAt: null },
    orderBy: { id: "desc" },
    take: 3,
  }))
    await coSign(db, { feedbackId, note: "Tôi cũng phải đi lại hai lần vì việc này." }, at(5));

  await contested(db, { cast, act, now });
  await namedHead(db, { cast, act, now });
  await db.rightDoor.createMany({ data: DOORS.map((door) => ({ ...door, confirmed: true })) });
}

type Scene = {
  cast: Cast;
  act: (
    code: string,
    action: Action,
    event: AdvanceCommand["event"],
    by: AdvanceCommand["acting"],
    at: Date,
  ) => Promise<void>;
  now: Date;
};

/** Of the newest rejections one waits to be looked at again and one was lifted by the leader. */
async function contested(db: PrismaClient, { cast, act, now }: Scene): Promise<void> {
  const rejected = await db.feedback.findMany({
    where: {
      status: "REJECTED",
      confidential: false,
      episodes: { some: { rejectionReason: { in: ["R2", "R5", "R13"] } } },
    },
    orderBy: { lastEventAt: "desc" },
    take: 2,
  });
  for (const [i, { referenceCode, lastEventAt }] of rejected.entries()) {
    const later = (hours: number) => new Date(Math.min(now.getTime(), lastEventAt.getTime() + hours * HOUR));
    const reason =
      "Tôi không hỏi về thủ tục. Tôi phản ánh cán bộ hướng dẫn sai, tôi phải đi lại ba lần; giấy hẹn tôi còn giữ.";
    await act(
      referenceCode,
      "contestRejection",
      { type: "rejection_contested", reason },
      { submitter: true },
      later(20),
    );
    if (i === 0) continue;
    const note =
      "Nội dung nói về cách hướng dẫn của cán bộ, là hành vi hành chính. Cơ quan tiếp nhận và xử lý tiếp.";
    await act(referenceCode, "liftRejection", { type: "rejection_lifted", note }, cast.leader(), later(46));
  }
}

/** A matter about the conduct of a unit, whose head it names: the leader signs. */
async function namedHead(db: PrismaClient, { cast, act, now }: Scene): Promise<void> {
  const item = await db.feedback.findFirst({
    where: { status: "IN_PROGRESS", kind: "ACT", holder: HANDLER, mergedInto: null },
    orderBy: { receivedAt: "asc" },
  });
  if (!item) return;
  const head = cast.headOf(item.holder);
  const staff = [{ id: head.staffId, name: head.name }];
  const when = new Date(Math.max(item.lastEventAt.getTime(), now.getTime() - 4 * HOUR));
  await act(
    item.referenceCode,
    "nameOfficials",
    { type: "officials_named", staff, names: ["Ông Thịnh, thanh tra giao thông"] },
    cast.officerOf(FOCAL_OFFICE),
    when,
  );
}

const RECEPTION = {
  name: "Ban Tiếp công dân tỉnh",
  address: "số 03 đường Quang Trung, phường Thượng Đức",
  phone: "0200 000 003",
  hours: "các ngày làm việc, 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ",
};
const DOORS = [
  { reason: "R6", ...RECEPTION },
  { reason: "R7", ...RECEPTION },
  { reason: "R1", name: "Bộ phận Một cửa gần nhất", link: "/lien-he" },
  { reason: "R5", name: "Trung tâm Phục vụ hành chính công", link: "/lien-he", position: 1 },
  { reason: "R8", name: "Công an tỉnh, trực ban", phone: "0200 000 113", position: 1 },
  { reason: "R12", name: "Tòa án nhân dân nơi thụ lý vụ việc" },
];
