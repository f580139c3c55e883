import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { PublicFrame } from "~/public-frame";
import type { loader as rootLoader } from "~/root";

/** Its pages have a lock of their own: open-outbox.server.ts. */
export const handle = { access: "public" };

export default function OutboxLayout() {
  const settings = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  return (
    <PublicFrame settings={settings}>
      <Outlet />
    </PublicFrame>
  );
}
