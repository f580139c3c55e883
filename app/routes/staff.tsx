import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { isSigner, optionalStaff } from "~/features/access/guard.server";
import { mayDo } from "~/features/access/permissions";
import { mailTrouble } from "~/features/notifications/mail-trouble.server";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import type { loader as rootLoader } from "~/root";
import { formatCount, formatDateTime } from "~/shared/vi-format";
import { StaffFrame, staffMenu } from "~/staff-frame";
import { ErrorPage } from "~/ui/error-page";
import { Notice } from "~/ui/notice";

export const handle = { access: "staff:any" };

/**
 * Who is signed in, for the frame alone. It guards nothing: loaders of nested routes run side by side, so every page
 * below has its own lock, and the sign-in page stands in this frame too.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await optionalStaff(request);
  if (!actor) return { signedIn: null, trouble: null };
  // Whoever signs for an absent head finds the reports that wait for it, whatever their own duties are.
  const signs = !mayDo(actor, "report:read") && (await isSigner(actor));
  // Nobody else learns that mail waits: it is sent later, and those who asked for it see nothing wrong.
  const trouble = mayDo(actor, "admin:settings") ? await mailTrouble(db, new Date()) : null;
  const reports = { href: paths.staff.reports(), label: "Báo cáo" };
  return {
    signedIn: { name: actor.name, menu: [...staffMenu(actor), ...(signs ? [reports] : [])] },
    trouble: trouble && { ...trouble, since: formatDateTime(trouble.since) },
  };
}

function useFrame() {
  // Not useLoaderData: the error page has to stand when this loader is what failed.
  const signedIn = useRouteLoaderData<typeof loader>("routes/staff")?.signedIn ?? null;
  const settings = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  return { signedIn, peopleCommittee: settings.peopleCommittee };
}

export default function StaffLayout() {
  return (
    <StaffFrame {...useFrame()}>
      <MailTroubleNotice />
      <Outlet />
    </StaffFrame>
  );
}

/** For administrators: what they can mend and nobody else notices. */
function MailTroubleNotice() {
  const trouble = useRouteLoaderData<typeof loader>("routes/staff")?.trouble ?? null;
  if (!trouble) return null;
  return (
    <Notice tone="warning" title={`Thư không gửi đi được: ${formatCount(trouble.waiting)} thư đang chờ`}>
      <p>
        Thư chờ lâu nhất từ {trouble.since}. Máy chủ thư: {trouble.reason}. Kiểm tra địa chỉ và mật khẩu máy
        chủ thư (SMTP_URL); khi máy chủ nhận lại, thư tự đi, không mất thư nào.
      </p>
    </Notice>
  );
}

export function ErrorBoundary() {
  return (
    <StaffFrame {...useFrame()}>
      <ErrorPage
        links={[
          { href: paths.staff.home(), label: "Việc của tôi" },
          { href: paths.home(), label: "Trang công khai" },
        ]}
      />
    </StaffFrame>
  );
}
