import type { FormSheet } from "./form-sheet";

/** The head of an official form as on paper: its code, its title with period and scope, who reports to whom. */
export const FormHeading = ({ sheet, level = 1 }: { sheet: FormSheet; level?: 1 | 3 }) => (
  <header className="mb-3 grid gap-x-6 gap-y-2 md:grid-cols-[12rem_1fr_16rem]">
    <p className="m-0 font-semibold">Biểu số: {sheet.code}</p>
    <div className="md:text-center">
      {level === 1 ? (
        <h1 className="text-[1.25rem]">{sheet.title}</h1>
      ) : (
        <h3 className="text-[1.25rem]">{sheet.title}</h3>
      )}
      <p className="m-0 max-w-none">{sheet.periodLine}</p>
      <p className="m-0 max-w-none italic">{sheet.scopeLine}</p>
    </div>
    <div>
      <p className="m-0">Đơn vị báo cáo: {sheet.reportingUnit}</p>
      <p className="m-0">Đơn vị nhận báo cáo: {sheet.receivingUnit}</p>
    </div>
  </header>
);
