import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { dateOf, type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import { SIGN_MODE, type SignMode } from "~/shared/sign-mode";
import { formatDate } from "~/shared/vi-format";
import { type FormReply, replyOf } from "~/ui/form-values";
import { audit } from "../access/audit.server";
import { stillHeld } from "../access/delegations-in-force.server";
import type { Actor } from "../access/permissions";
import { date, oneOf, text } from "../workflow/action-forms/answers";
import { peopleOf } from "../workflow/choices.queries.server";
import { isCommittee } from "./signature";

const MODES = ["KT", "TL", "TUQ", "TM", "TM_KT"] as const satisfies readonly SignMode[];

/** The units in which the actor is the head, and so may let others sign. */
const unitsOf = (actor: Actor): string[] => [
  ...new Set(
    actor.roles.filter(({ role }) => role === "AGENCY_HEAD" || role === "LEADER").map(({ unit }) => unit),
  ),
];

/** Of these the units that are still there: nobody signs for one that has ended. */
const livingOf = (db: DbOrTx, units: string[], today: LocalDate) =>
  db.unit.findMany({
    where: { code: { in: units }, OR: [{ validTo: null }, { validTo: { gte: toDbDate(today) } }] },
    select: { code: true, name: true, level: true },
    orderBy: { name: "asc" },
  });

/** Who signs for whom in the actor's units, those in force and to come first. */
export async function delegationPage(db: DbOrTx, actor: Actor, now: Date) {
  const today = localDateOf(now);
  const units = unitsOf(actor);
  const living = await livingOf(db, units, today);
  const rows = await db.signingDelegation.findMany({
    where: { unit: { in: units } },
    orderBy: [{ validFrom: "desc" }, { id: "desc" }],
  });
  const named = rows.flatMap(({ deputyId, principalId }) => [deputyId, principalId ?? deputyId]);
  const [unitRows, staff, held, people] = await Promise.all([
    db.unit.findMany({ where: { code: { in: units } }, select: { code: true, name: true } }),
    db.staff.findMany({ where: { id: { in: named } }, select: { id: true, name: true } }),
    stillHeld(db, rows, today),
    Promise.all(living.map(({ code }) => peopleOf(db, code, today))),
  ]);
  const name = (id: number | null) => staff.find((person) => person.id === id)?.name ?? null;
  return {
    units: living.map(({ code, name }) => ({ value: code, label: name })),
    modes: MODES.map((value) => ({ value, label: SIGN_MODE[value].vi })),
    // Who works in several of the units is one person to choose.
    people: [...new Map(people.flat().map((one) => [one.value, one])).values()].filter(
      ({ value }) => value !== String(actor.staffId),
    ),
    rows: rows.map((row) => {
      const [from, to] = [dateOf(row.validFrom), row.validTo && dateOf(row.validTo)];
      const state = stateOf({ isEnded: row.endedBy !== null, isGone: !held.has(row.id), from, to }, today);
      return {
        ...{ id: row.id, onBehalfOf: row.onBehalfOf, deputyPosition: row.deputyPosition, ground: row.ground },
        ...{ from, to, state },
        mode: SIGN_MODE[row.mode as SignMode].prefix.trim(),
        unitName: unitRows.find(({ code }) => code === row.unit)?.name ?? row.unit,
        principalName: name(row.principalId),
        deputyName: name(row.deputyId) ?? "",
      };
    }),
  };
}

type State = "ENDED" | "TO_COME" | "OVER" | "GONE" | "IN_FORCE";

/** GONE: the unit has ended, or the deputy is of it no more; they sign nothing for it. */
function stateOf(
  { isEnded, isGone, from, to }: { isEnded: boolean; isGone: boolean; from: LocalDate; to: LocalDate | null },
  today: LocalDate,
): State {
  if (isEnded) return "ENDED";
  if (to && to < today) return "OVER";
  if (isGone) return "GONE";
  return from > today ? "TO_COME" : "IN_FORCE";
}

/** Adds a delegation, or ends one before its day. Null when it is done, else the form again. */
export async function takeDelegation(
  db: PrismaClient,
  actor: Actor,
  form: FormData,
  now: Date,
): Promise<{ status: number; reply: FormReply } | null> {
  const units = unitsOf(actor);
  if (form.get("intent") === "end") {
    const id = Number(form.get("id"));
    await db.$transaction(async (tx) => {
      const { count } = await tx.signingDelegation.updateMany({
        where: { id: Number.isInteger(id) ? id : -1, unit: { in: units }, endedBy: null },
        data: { endedBy: actor.staffId },
      });
      if (count > 0)
        await audit(tx, { by: actor.staffId, action: "delegation.end", subject: `delegation:${id}` }, now);
    });
    return null;
  }
  const there = await livingOf(db, units, localDateOf(now));
  const living = there.map(({ code }) => code);
  const committees = there.filter(({ level }) => isCommittee(level)).map(({ code }) => code);
  const unit = String(form.get("unit") ?? living[0] ?? "");
  const people = living.includes(unit) ? await peopleOf(db, unit, localDateOf(now)) : [];
  const schema = z
    .object({
      unit: oneOf(living, "Chọn đơn vị."),
      deputy: oneOf(
        people.filter(({ value }) => value !== String(actor.staffId)).map(({ value }) => value),
        "Chọn người ký thay.",
      ),
      mode: oneOf(MODES, "Chọn hình thức ký."),
      onBehalfOf: text("Ghi chức vụ hoặc tập thể được ký thay, ví dụ CHỦ TỊCH.", 200),
      deputyPosition: text("Ghi chức vụ của người ký thay, ví dụ PHÓ CHỦ TỊCH.", 200),
      from: date("Nhập ngày bắt đầu."),
      to: date("Nhập ngày kết thúc."),
      ground: text("Ghi giấy ủy quyền, quyết định phân công hoặc quy chế làm việc.", 500),
    })
    .refine(({ from, to }) => from <= to, {
      path: ["to"],
      message: "Ngày kết thúc không trước ngày bắt đầu.",
    })
    .refine(({ unit, mode }) => !(mode === "TM" || mode === "TM_KT") || committees.includes(unit), {
      path: ["mode"],
      message: "Chỉ Ủy ban nhân dân ký TM. (thay mặt tập thể). Ở đơn vị này chọn KT., TL. hoặc TUQ.",
    });
  const submission = parseWithZod(form, { schema });
  if (submission.status !== "success") return { status: 422, reply: replyOf(submission) };
  const { deputy, from, to, onBehalfOf, deputyPosition, ...row } = submission.value;
  const same = await db.signingDelegation.findFirst({
    where: {
      ...{ unit: row.unit, principalId: actor.staffId, deputyId: Number(deputy), endedBy: null },
      validFrom: { lte: toDbDate(to) },
      OR: [{ validTo: null }, { validTo: { gte: toDbDate(from) } }],
    },
  });
  if (same) {
    const until = same.validTo ? `đến ${formatDate(dateOf(same.validTo))}` : "chưa định ngày hết";
    const taken = `Người này đã được giao ký thay từ ${formatDate(dateOf(same.validFrom))} ${until}. Chấm dứt lần giao đó trước, hoặc chọn ngày khác.`;
    return { status: 422, reply: replyOf(submission, { fieldErrors: { from: [taken] } }) };
  }
  await db.$transaction(async (tx) => {
    const created = await tx.signingDelegation.create({
      data: {
        ...row,
        ...{ principalId: actor.staffId, deputyId: Number(deputy), createdBy: actor.staffId, createdAt: now },
        ...{ onBehalfOf: onBehalfOf.toUpperCase(), deputyPosition: deputyPosition.toUpperCase() },
        ...{ validFrom: toDbDate(from), validTo: toDbDate(to) },
      },
    });
    await audit(
      tx,
      {
        by: actor.staffId,
        action: "delegation.add",
        subject: `delegation:${created.id}`,
        after: { deputy, from, to, mode: row.mode },
      },
      now,
    );
  });
  return null;
}
