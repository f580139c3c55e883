/**
 * The officials an item complains of: accounts of staff, by number and the name they had, and names of people without
 * an account. Who is among them takes no step on the item (workflow.md §1).
 */
export type Officials = {
  staff: readonly { id: number; name: string }[];
  names: readonly string[];
};

export const NOBODY_NAMED: Officials = { staff: [], names: [] };

/** Whether a member of staff is among them; nobody is when it is not known who acts. */
export const isNamed = ({ staff }: Pick<Officials, "staff">, staffId: number | undefined): boolean =>
  staff.some(({ id }) => id === staffId);

/** Everybody by name, accounts first. */
export const namesOf = ({ staff, names }: Officials): string[] => [
  ...staff.map(({ name }) => name),
  ...names,
];
