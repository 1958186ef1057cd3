/** A heading of the panel, with how many there are in all. */
export function Heading({ title, count }: { readonly title: string; readonly count: number | null }) {
  return (
    <h3>
      {title} {count !== null && <span class="count">{count}</span>}
    </h3>
  );
}
