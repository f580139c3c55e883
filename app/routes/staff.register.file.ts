import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { loadSettings } from "~/features/reference/settings.server";
import { registerEntries, waitingEntries } from "~/features/register/register.queries.server";
import { readRegisterDoor } from "~/features/register/register-door.server";
import { registerXlsx } from "~/features/register/register-xlsx.server";
import { db } from "~/platform/db.server";
import { fileResponse, noFile, XLSX } from "~/platform/http/file-response.server";
import { localDate, localDateOf } from "~/shared/local-date";

export const handle = { access: "register:read" };

/** A whole register as a spreadsheet, without the senders. */
export const loader = ({ request }: LoaderFunctionArgs) => answer(request, false);

/** The same with the senders: a form is posted for it, since each name read is logged. */
export const action = ({ request }: ActionFunctionArgs) => answer(request, true);

async function answer(request: Request, identities: boolean): Promise<Response> {
  const actor = await requireStaff(request, "register:read");
  const now = new Date();
  const { book, mayIdentify } = await readRegisterDoor(db, actor, new URL(request.url).searchParams, now);
  if (!book) return noFile("Chưa có sổ tiếp nhận nào.");
  if (identities && !mayIdentify) return noFile("Vai trò của bạn không xem được thông tin người gửi.");
  const range = { unit: book.unit, year: book.year, from: 1, to: book.lastNo };
  const entries = await registerEntries(db, { actor, identities }, range, now);
  const waiting = await waitingEntries(db, { actor, identities }, { unit: book.unit, year: book.year }, now);
  const { peopleCommittee } = await loadSettings(db);
  const last = waiting.at(-1) ?? entries.at(-1);
  const file = await registerXlsx({
    ...{ unitName: book.unitName, peopleCommittee, year: book.year, identities, entries, waiting },
    on: last ? localDateOf(last.receivedAt) : localDate(`${book.year}-01-01`),
  });
  return fileResponse(file, { name: `so-tiep-nhan-${book.unit}-${book.year}.xlsx`, type: XLSX });
}
