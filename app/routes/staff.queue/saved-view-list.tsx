import type { Namesake, SavedView } from "~/features/nudges/saved-views.server";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";

type Props = {
  views: readonly SavedView[];
  query: string;
  /** Bears the name under which the open view was to be kept. */
  inTheWay: Namesake | null;
};

/** The person's own views, and a place to keep the one that is open: under a name of its own, or instead of another. */
export function SavedViewList({ views, query, inTheWay }: Props) {
  return (
    <details className="no-print" open={views.length > 0}>
      <summary>Chế độ xem đã lưu</summary>
      {views.length > 0 ? (
        <ul className="saved-views">
          {views.map(({ id, name, href }) => (
            <li key={id}>
              <a href={href}>{name}</a>
              <form method="post" action={paths.staff.views()}>
                <Button variant="plain" name="remove" value={String(id)} label={`Bỏ chế độ xem ${name}`}>
                  Bỏ
                </Button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <form method="post" action={paths.staff.views()} className="filters" aria-label="Lưu chế độ xem">
        <input type="hidden" name="query" value={query} />
        <TextField
          name="name"
          label="Lưu tab và bộ lọc đang mở với tên"
          maxLength={60}
          hideOptional
          defaultValue={inTheWay?.name}
          errors={inTheWay ? [`Đã có chế độ xem “${inTheWay.name}”: đặt tên khác, hoặc thay nó.`] : []}
          startHere={inTheWay !== null}
        />
        <Button variant="secondary">Lưu</Button>
        {inTheWay ? (
          <Button variant="secondary" name="replace" value={String(inTheWay.id)}>
            Thay “{inTheWay.name}”
          </Button>
        ) : null}
      </form>
    </details>
  );
}
