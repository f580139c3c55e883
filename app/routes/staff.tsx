import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { optionalStaff } from "~/features/access/guard.server";
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
  return { signedIn: actor ? { name: actor.name, menu: staffMenu(actor) } : null };
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
