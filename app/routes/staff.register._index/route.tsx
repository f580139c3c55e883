import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { registerEntries, waitingEntries } from "~/features/register/register.queries.server";
import { RegisterChooser } from "~/features/register/register-chooser";
import { readNumber, readRegisterDoor } from "~/features/register/register-door.server";
import { gapsIn, type RegisterEntry, WAITING } from "~/features/register/register-entry";
import { RegisterTable } from "~/features/register/register-table";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatNumber } from "~/shared/vi-format";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { PostForm } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { Onward } from "~/ui/onward";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "register:read" };
export const meta = pageMeta<typeof loader>(
  (found) => `Sổ tiếp nhận${found?.book ? ` ${found.book.year} · ${found.book.unitName}` : ""}`,
);

const PAGE = 40;

/** A page of a register, the newest numbers first to come; never a name. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "register:read");
  const query = new URL(request.url).searchParams;
  const now = new Date();
  const { books, book, mayIdentify } = await readRegisterDoor(db, actor, query, now);
  if (!book)
    return { books, book, mayIdentify, entries: [], waiting: [], gaps: [], older: null, newer: null };
  const { unit, year, lastNo } = book;
  const to = readNumber(query.get("no"), lastNo, lastNo);
  const from = Math.max(1, to - PAGE + 1);
  const entries = await registerEntries(db, { actor, identities: false }, { unit, year, from, to }, now);
  const below = { unit, year, limit: PAGE };
  const waiting = to < lastNo ? [] : await waitingEntries(db, { actor, identities: false }, below, now);
  // The numbers are gap-free by construction; should one be missing, it is said and not passed over.
  const expected = lastNo === 0 ? [] : [from - 1, ...entries.map(({ no }) => no ?? 0), to + 1];
  return {
    books,
    book,
    mayIdentify,
    entries: entries.reverse(),
    waiting,
    gaps: gapsIn(expected),
    older: from > 1 ? paths.staff.register({ unit, year, no: from - 1 }) : null,
    newer: to < lastNo ? paths.staff.register({ unit, year, no: Math.min(lastNo, to + PAGE) }) : null,
  };
}

export default function RegisterPage() {
  const { books, book, mayIdentify, entries, waiting, gaps, older, newer } = useLoaderData<typeof loader>();
  if (!book)
    return (
      <>
        <PageTitle>Sổ tiếp nhận</PageTitle>
        <div className="empty">
          <p>Đơn vị của bạn chưa có sổ. Sổ mở khi phản ánh, kiến nghị đầu tiên được vào sổ.</p>
        </div>
      </>
    );
  const { unit, year, unitName, lastNo } = book;
  const title = `Sổ tiếp nhận năm ${year}`;
  return (
    <>
      <PageTitle
        kicker={unitName}
        lead={[
          lastNo === 0 ? "Chưa có số nào." : `${formatNumber(lastNo)} số, liên tục từ số 1.`,
          book.waiting > 0 && `${formatNumber(book.waiting)} phản ánh, kiến nghị đã nhận, chưa vào sổ.`,
        ]
          .filter(Boolean)
          .join(" ")}
      >
        {title}
      </PageTitle>
      <RegisterChooser books={books} unit={unit} year={year} />
      {gaps.length > 0 ? (
        <Notice tone="danger" title={`Thiếu số ${gaps.join(", ")}`}>
          <p>Sổ phải liên tục. Hãy báo quản trị hệ thống.</p>
        </Notice>
      ) : null}
      {entries.length === 0 && waiting.length === 0 ? (
        <div className="empty">
          <p>Sổ này chưa có số nào. Phản ánh được vào sổ sẽ ở đây, mỗi phản ánh một số.</p>
        </div>
      ) : null}
      {entries.length > 0 ? <RegisterTable caption={title} entries={entries} identities={false} /> : null}
      {waiting.length > 0 ? <Waiting entries={waiting} all={book.waiting} /> : null}
      <Onward
        label="Trang của sổ"
        first={newer}
        next={older}
        words={{ first: "Số lớn hơn", next: "Số nhỏ hơn" }}
      />
      <Actions>
        <ButtonLink href={paths.staff.registerPrint({ unit, year })} variant="secondary">
          Bản in
        </ButtonLink>
        <ButtonLink href={paths.staff.registerFile({ unit, year })} variant="secondary">
          Tải tệp XLSX
        </ButtonLink>
      </Actions>
      {mayIdentify && lastNo + book.waiting > 0 ? <WithSenders unit={unit} year={year} /> : null}
    </>
  );
}

/** What a form counts and no number stands for yet; to be registered by those whose queue it is in. */
function Waiting({ entries, all }: { entries: readonly RegisterEntry[]; all: number }) {
  return (
    <section id="chua-vao-so" aria-labelledby="waiting">
      <h2 id="waiting">
        {WAITING}: {formatNumber(all)}
      </h2>
      <p>
        Đã tính trong biểu báo cáo theo ngày nhận, và nhận số khi được vào sổ hoặc khi rời khỏi trạng thái
        mới.
        {entries.length < all ? ` Dưới đây là ${entries.length} phản ánh nhận sớm nhất; tệp XLSX có đủ.` : ""}
      </p>
      <RegisterTable caption={WAITING} entries={entries} identities={false} />
    </section>
  );
}

/** Posted forms, not links: a link is followed by accident, and every name read is logged. */
function WithSenders({ unit, year }: { unit: string; year: number }) {
  return (
    <Card title="Sổ có thông tin người gửi">
      <p>
        Sổ theo Điều 9 Nghị định 20/2008/NĐ-CP ghi tên, địa chỉ, liên hệ của người gửi. Mỗi người gửi được đọc
        tại đây đều ghi vào nhật ký truy cập kèm tên bạn; không chuyển bản này ra ngoài.
      </p>
      <PostForm action={paths.staff.registerPrint({ unit, year })}>
        <Actions>
          <Button variant="secondary">Bản in có người gửi</Button>
          <Button variant="secondary" formAction={paths.staff.registerFile({ unit, year })}>
            Tệp XLSX có người gửi
          </Button>
        </Actions>
      </PostForm>
    </Card>
  );
}
