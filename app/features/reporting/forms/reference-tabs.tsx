import { paths } from "~/paths";
import { Tabs } from "~/ui/tabs";

const PAGES = {
  forms: { href: paths.staff.forms(), label: "Biểu" },
  sets: { href: paths.staff.formSets(), label: "Bộ mẫu (thông tư)" },
  outlines: { href: paths.staff.outlines(), label: "Đề cương" },
  deadlines: { href: paths.staff.reportDeadlines(), label: "Hạn nộp" },
  indices: { href: paths.staff.indexDefinitions(), label: "Chỉ số" },
} as const;

/** The pages where an administrator keeps what reports go by. */
export function ReferenceTabs({ current }: { current: keyof typeof PAGES }) {
  return (
    <Tabs
      label="Căn cứ của báo cáo"
      tabs={Object.entries(PAGES).map(([key, page]) => ({ ...page, current: key === current }))}
    />
  );
}
