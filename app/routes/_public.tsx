import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { PublicFrame } from "~/public-frame";
import type { loader as rootLoader } from "~/root";

export const handle = { access: "public" };

export default function PublicLayout() {
  const settings = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  return (
    <PublicFrame settings={settings}>
      <Outlet />
    </PublicFrame>
  );
}
