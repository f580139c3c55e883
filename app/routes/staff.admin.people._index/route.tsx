import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { listStaff } from "~/features/access/staff.queries.server";
import { unitOptions } from "~/features/reference/unit-options.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { Select, TextField } from "~/ui/field";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { PeopleTable } from "./people-table";
import { Turn } from "./turn";

export const handle = { access: "admin:people" };
export const meta = pageMeta("Tài khoản");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:people");
  const query = new URL(request.url).searchParams;
  const filter = { words: query.get("q") ?? "", unit: query.get("unit") ?? "" };
  const page = Math.min(Math.max(Number.parseInt(query.get("page") ?? "1", 10) || 1, 1), 10_000);
  const units = await unitOptions(db, null);
  return { ...(await listStaff(db, { ...filter, page })), units, filter, page };
}

export default function People() {
  const { people, more, units, filter, page } = useLoaderData<typeof loader>();
  const turn = (to: number) => paths.staff.people({ q: filter.words, unit: filter.unit, page: to });
  return (
    <>
      <PageTitle>Tài khoản</PageTitle>
      <Actions>
        <ButtonLink href={paths.staff.newPerson()}>Thêm tài khoản</ButtonLink>
      </Actions>
      <search>
        <form method="get" className="filters">
          <TextField
            name="q"
            label="Tên hoặc thư điện tử"
            type="search"
            defaultValue={filter.words}
            hideOptional
          />
          <Select
            name="unit"
            label="Đơn vị"
            options={units}
            placeholder="Mọi đơn vị"
            defaultValue={filter.unit}
            hideOptional
          />
          <Button variant="secondary">Lọc</Button>
        </form>
      </search>
      <PeopleTable people={people} units={units} filtered={Boolean(filter.words || filter.unit)} />
      <Turn previous={page > 1 ? turn(page - 1) : null} next={more ? turn(page + 1) : null} />
    </>
  );
}
