import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadWallNotice, noticeLink } from "~/features/notice-board/load-notice.server";
import { UNIT_PAGE } from "~/features/notice-board/unit-page-words";
import { WallNoticeSheet } from "~/features/notice-board/wall-notice-sheet";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { qrImage } from "~/platform/qr.server";
import { localDateOf } from "~/shared/local-date";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { useWords, Vi } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";

export const handle = { access: "public", shows: ["reference"], script: true };
export const meta = pageMeta<typeof loader>(
  (found, language) => found && UNIT_PAGE[language].noticeOf(found.notice.unit.name),
);

export async function loader({ params: { code = "" } }: LoaderFunctionArgs) {
  const notice = await loadWallNotice(db, code, localDateOf(new Date()));
  if (!notice) throw new Response(null, { status: 404 });
  return { notice, qr: qrImage(noticeLink(code)) };
}

export default function WallNoticePage() {
  const { notice, qr } = useLoaderData<typeof loader>();
  const words = useWords(UNIT_PAGE);
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
          <ButtonLink href={paths.wallNoticeFile(code, "a3")}>{words.pdf.a3}</ButtonLink>
          <PrintButton>{words.print}</PrintButton>
        </Actions>
      </div>
      <WallNoticeSheet notice={notice} qr={qr} />
    </>
  );
}
