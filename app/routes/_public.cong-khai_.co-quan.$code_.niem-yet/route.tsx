import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadWallNotice, noticeLink } from "~/features/notice-board/load-notice.server";
import { UNIT_PAGE } from "~/features/notice-board/unit-page-words";
import { WallNoticeSheet } from "~/features/notice-board/wall-notice-sheet";
import { unitToday } from "~/features/reference/successor.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { qrImage } from "~/platform/qr.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { useWords, Vi } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public", shows: ["reference"], script: true };
export const meta = pageMeta<typeof loader>(
  (found, language) =>
    found && UNIT_PAGE[language].noticeOf(found.notice?.unit.name ?? found.closed?.name ?? ""),
);

export async function loader({ params: { code = "" } }: LoaderFunctionArgs) {
  const today = localDateOf(new Date());
  const notice = await loadWallNotice(db, code, today);
  if (!notice) return data({ notice, qr: "", closed: await closedUnit(code, today) }, { status: 410 });
  return { notice, qr: qrImage(noticeLink(code)), closed: null };
}

/** Whoever stands before an old notice is led to the unit that has taken over; 404 where there was none, or is none. */
async function closedUnit(code: string, today: LocalDate) {
  const unit = await db.unit.findUnique({ where: { code }, select: { name: true } });
  const successor = unit && (await unitToday(db, code, today));
  if (!successor) throw new Response(null, { status: 404 });
  return { name: unit.name, successor };
}

export default function WallNoticePage() {
  const { notice, qr, closed } = useLoaderData<typeof loader>();
  const words = useWords(UNIT_PAGE);
  if (!notice) return closed && <Closed {...closed} />;
  const { code, name } = notice.unit;
  return (
    <>
      <p className="kicker no-print">
        <a href={paths.answersOf("unit", code)}>
          <Vi>{name}</Vi>
        </a>
      </p>
      <div className="no-print">
        <p>{words.onTheWall}</p>
        <Actions>
          <ButtonLink href={paths.wallNoticeFile(code, "a4")}>{words.pdf.a4}</ButtonLink>
          <ButtonLink href={paths.wallNoticeFile(code, "a3")} variant="secondary">
            {words.pdf.a3}
          </ButtonLink>
          <PrintButton>{words.print}</PrintButton>
        </Actions>
      </div>
      <WallNoticeSheet notice={notice} qr={qr} />
    </>
  );
}

function Closed({ name, successor }: { name: string; successor: { code: string; name: string } }) {
  const words = useWords(UNIT_PAGE);
  return (
    <>
      <PageTitle>{words.noticeOver}</PageTitle>
      <p>
        <Vi>{name}</Vi> {words.isNow}{" "}
        <a href={paths.answersOf("unit", successor.code)}>
          <Vi>{successor.name}</Vi>
        </a>
        .
      </p>
      <Actions>
        <ButtonLink href={paths.wallNotice(successor.code)}>{words.successorNotice}</ButtonLink>
        <ButtonLink variant="secondary" href={paths.send({ "don-vi": successor.code })}>
          {words.sendHere}
        </ButtonLink>
      </Actions>
    </>
  );
}
