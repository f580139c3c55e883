import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Select, TextField } from "~/ui/field";

type Props = {
  books: readonly { unit: string; unitName: string; year: number }[];
  unit: string;
  year: number;
};

/** Which register, and from which number. */
export function RegisterChooser({ books, unit, year }: Props) {
  const units = new Map(books.map((book) => [book.unit, book.unitName]));
  const years = [...new Set([year, ...books.map((book) => book.year)])].sort((a, b) => b - a);
  const options = [...units].map(([value, label]) => ({ value, label }));
  return (
    <form method="get" action={paths.staff.register()} className="filters no-print" aria-label="Chọn sổ">
      <Select name="unit" label="Đơn vị" options={options} defaultValue={unit} hideOptional />
      <Select
        name="year"
        label="Năm"
        options={years.map((each) => ({ value: String(each), label: String(each) }))}
        defaultValue={String(year)}
        hideOptional
      />
      <TextField name="no" label="Đến số" inputMode="numeric" width={10} hideOptional />
      <Button variant="secondary">Xem</Button>
    </form>
  );
}
