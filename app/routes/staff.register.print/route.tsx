import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { loadSettings } from "~/features/reference/settings.server";
import { registerEntries, waitingEntries } from "~/features/register/register.queries.server";
import { readNumber, readRegisterDoor } from "~/features/register/register-door.server";
import { WAITING } from "~/features/register/register-entry";
import { RegisterTable } from "~/features/register/register-table";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { Actions, Button, PrintButton } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";

export const handle = { access: "register:read" };
export const meta = pageMeta("Sổ tiếp nhận, bản in");

/** A browser lays out this many lines in a moment; longer registers are printed in parts. */
const PART = 500;

export const loader = async ({ request }: LoaderFunctionArgs) => sheet(request, false);

/** With the senders, logged; a reload asks again. */
export async function action({ request }: ActionFunctionArgs) {
  const shown = await sheet(request, true);
  return data(shown, { status: shown.refusal ? 422 : 200 });
}

async function sheet(request: Request, identities: boolean) {
  const actor = await requireStaff(request, "register:read");
  const query = new URL(request.url).searchParams;
  const now = new Date();
  const { book, mayIdentify } = await readRegisterDoor(db, actor, query, now);
  const { peopleCommittee } = await loadSettings(db);
  const refusal = identities && !mayIdentify ? "Vai trò của bạn không xem được thông tin người gửi." : null;
  const named = identities && mayIdentify;
  if (!book)
    return { book, peopleCommittee, refusal, identities: named, entries: [], waiting: [], from: 1, to: 0 };
  const from = readNumber(query.get("from"), book.lastNo, 1);
  const to = Math.min(book.lastNo, from + PART - 1);
  const range = { unit: book.unit, year: book.year, from, to };
  const entries = await registerEntries(db, { actor, identities: named }, range, now);
  // Below the last number.
  const below = { unit: book.unit, year: book.year };
  const waiting = to < book.lastNo ? [] : await waitingEntries(db, { actor, identities: named }, below, now);
  return { book, peopleCommittee, refusal, identities: named, entries, waiting, from, to };
}

export default function RegisterPrint() {
  const read = useLoaderData<typeof loader>();
  const { book, peopleCommittee, refusal, identities, entries, waiting, from, to } =
    useActionData<typeof action>() ?? read;
  if (!book) return <p>Chưa có sổ tiếp nhận nào.</p>;
  const { unit, year, unitName, lastNo } = book;
  const next = to < lastNo ? paths.staff.registerPrint({ unit, year, from: to + 1 }) : null;
  return (
    <div className="register-print">
      {refusal ? <Notice tone="warning" title={refusal} announce /> : null}
      <p className="no-print">
        <a href={paths.staff.register({ unit, year })}>← Về sổ trên màn hình</a>
      </p>
      <div className="center">
        <p>
          {peopleCommittee}
          <br />
          <b>{unitName.toUpperCase()}</b>
        </p>
        <h1>Sổ tiếp nhận phản ánh, kiến nghị năm {year}</h1>
        <p>
          {entries.length === 0
            ? "Chưa có số nào."
            : `Từ số ${from} đến số ${to}${to < lastNo ? ` (sổ có đến số ${lastNo})` : ""}`}
        </p>
      </div>
      {entries.length > 0 ? (
        <RegisterTable caption={`Sổ tiếp nhận năm ${year}`} entries={entries} identities={identities} />
      ) : null}
      {waiting.length > 0 ? (
        <>
          <h2>
            {WAITING}: {waiting.length}
          </h2>
          <RegisterTable caption={WAITING} entries={waiting} identities={identities} />
        </>
      ) : null}
      <div className="no-print">
        <Actions>
          <PrintButton>In sổ</PrintButton>
        </Actions>
        {next && identities ? (
          <PostForm action={next}>
            <Actions>
              <Button variant="secondary">Phần tiếp theo, có người gửi</Button>
            </Actions>
          </PostForm>
        ) : next ? (
          <p>
            <a href={next} rel="next">
              Phần tiếp theo của sổ
            </a>
          </p>
        ) : null}
      </div>
    </div>
  );
}
