import type { ReactNode } from "react";

/** A framed part of a page. With a title it is a section that can be jumped to. */
export function Card({ title, id, children }: { title?: string; id?: string; children: ReactNode }) {
  if (!title)
    return (
      <div className="card" id={id}>
        {children}
      </div>
    );
  return (
    <section className="card" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
