import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { isSigner, optionalStaff } from "~/features/access/guard.server";
import { mayDo } from "~/features/access/permissions";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { paths } from "~/paths";
import type { loader as rootLoader } from "~/root";
import { StaffFrame, staffMenu } from "~/staff-frame";
import { ErrorPage } from "~/ui/error-page";

export const handle = { access: "staff:any" };

/**
 * Who is signed in, for the frame alone. It guards nothing: loaders of nested routes run side by side, so every page
 * below has its own lock, and the sign-in page stands in this frame too.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await optionalStaff(request);
  if (!actor) return { signedIn: null };
  // Whoever signs for an absent head finds the reports that wait for it, whatever their own duties are.
  const signs = !mayDo(actor, "report:read") && (await isSigner(actor));
  const reports = { href: paths.staff.reports(), label: "Báo cáo" };
  return { signedIn: { name: actor.name, menu: [...staffMenu(actor), ...(signs ? [reports] : [])] } };
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
      <Outlet />
    </StaffFrame>
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
