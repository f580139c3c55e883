import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { type Actor, mayDo, type Permission } from "~/features/access/permissions";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { StaffPage } from "~/ui/page";

type Entry = { href: string; label: string };
type Group = { label: string; items: readonly Entry[] };
type Guarded = Entry & { needs: Permission };

/** What is done every day stands open; the rest is folded by what it is about, so that the menu keeps to one line. */
const DAILY: readonly Guarded[] = [
  { href: paths.staff.queue(), label: "Việc của tôi", needs: "queue:read" },
  { href: paths.staff.entry(), label: "Nhập hộ", needs: "entry:create" },
  { href: paths.staff.search(), label: "Tìm", needs: "search" },
  { href: paths.staff.callersSecret(), label: "Cấp lại mã", needs: "secret:renew" },
  { href: paths.staff.register(), label: "Sổ tiếp nhận", needs: "register:read" },
  { href: paths.staff.reports(), label: "Báo cáo", needs: "report:read" },
];

const FOLDED: readonly { label: string; items: readonly Guarded[] }[] = [
  {
    label: "Theo dõi",
    items: [
      { href: paths.staff.promises(), label: "Cam kết", needs: "feedback:read" },
      { href: paths.staff.urging(), label: "Đôn đốc", needs: "urge:write" },
      { href: paths.staff.ratings(), label: "Hài lòng", needs: "report:read" },
      { href: paths.staff.delegations(), label: "Ký thay", needs: "delegation:manage" },
      { href: paths.staff.handOver(), label: "Bàn giao", needs: "work:hand-over" },
      { href: paths.staff.audit(), label: "Nhật ký truy cập", needs: "audit:read" },
    ],
  },
  {
    label: "Quy định",
    items: [
      { href: paths.staff.reviewPlan(), label: "Rà soát quy định", needs: "register:read" },
      { href: paths.staff.campaigns(), label: "Lấy ý kiến", needs: "survey:read" },
      { href: paths.staff.postings(), label: "Niêm yết", needs: "posting:read" },
    ],
  },
  {
    label: "Quản trị",
    items: [
      { href: paths.staff.people(), label: "Tài khoản", needs: "admin:people" },
      { href: paths.staff.units(), label: "Đơn vị", needs: "admin:reference" },
      { href: paths.staff.fields(), label: "Lĩnh vực", needs: "admin:reference" },
      { href: paths.staff.replyTemplates(), label: "Mẫu trả lời", needs: "admin:reference" },
      { href: paths.staff.forms(), label: "Biểu mẫu", needs: "admin:reference" },
      { href: paths.staff.rightDoors(), label: "Nơi tiếp nhận đúng", needs: "admin:reference" },
      { href: paths.staff.everydayWords(), label: "Từ thường dùng", needs: "admin:reference" },
      { href: paths.staff.outsideBodies(), label: "Cơ quan ngoài tỉnh", needs: "admin:reference" },
      { href: paths.staff.calendar(), label: "Lịch làm việc", needs: "admin:reference" },
      { href: paths.staff.settings(), label: "Thiết lập", needs: "admin:settings" },
    ],
  },
];

/**
 * The doors this actor may pass. The menu is a courtesy; each page has its own lock. With room for all of them nothing
 * is folded, and a group of one is that one.
 */
export function staffMenu(actor: Pick<Actor, "roles">): (Entry | Group)[] {
  const open = (items: readonly Guarded[]): Entry[] =>
    items.filter(({ needs }) => mayDo(actor, needs)).map(({ href, label }) => ({ href, label }));
  const daily = open(DAILY);
  const folded = FOLDED.map(({ label, items }) => ({ label, items: open(items) }));
  const all = folded.flatMap(({ items }) => items);
  if (daily.length + all.length <= ONE_LINE) return [...daily, ...all];
  return [
    ...daily,
    ...folded.flatMap((group): readonly (Entry | Group)[] =>
      group.items.length > 1 ? [group] : group.items,
    ),
  ];
}

/** So many entries stand beside the name and the account at 1280 px. */
const ONE_LINE = 7;

type Props = {
  peopleCommittee: string;
  /** Null on the sign-in page and when it cannot be known. */
  signedIn: { name: string; menu: readonly (Entry | Group)[] } | null;
  children: ReactNode;
};

/** The frame of the staff pages. */
export function StaffFrame({ peopleCommittee, signedIn, children }: Props) {
  const { pathname } = useLocation();
  const marked = (entry: Entry) => ({ ...entry, current: pathname.startsWith(entry.href) });
  const nav = (signedIn?.menu ?? []).map((entry) =>
    "href" in entry ? marked(entry) : { ...entry, items: entry.items.map(marked) },
  );
  return (
    <StaffPage
      title="PAKN"
      of={peopleCommittee}
      homeHref={paths.staff.home()}
      nav={nav}
      account={signedIn ? <Account name={signedIn.name} /> : null}
      displayHref={paths.display()}
    >
      {children}
    </StaffPage>
  );
}

function Account({ name }: { name: string }) {
  return (
    <>
      <a href={paths.staff.password()}>
        <span className="sr-only">Tài khoản: </span>
        {name}
      </a>
      <a href={paths.staff.sentToMe()}>Thư nhắc</a>
      <form method="post" action={paths.staff.signOut()}>
        <Button variant="plain">Đăng xuất</Button>
      </form>
    </>
  );
}
