/**
 * Tells which section is being read: the last one whose heading has come above the line at two fifths of the window.
 *
 * @param ids ids of the headings, in the order of the page
 * @param onChange gets the section's id, or undefined above the first heading
 * @returns what ends it
 */
export function watchSections(
  ids: readonly string[],
  onChange: (id: string | undefined) => void,
): () => void {
  const passed = new Set<string>();
  let current: string | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target.id);
        else passed.delete(target.id);
      }
      const next = ids.findLast((id) => passed.has(id));
      if (next === current) return;
      current = next;
      onChange(next);
    },
    // Everything above counts as seen: only the line at two fifths is ever crossed.
    { rootMargin: '1000000px 0px -60% 0px' },
  );
  for (const id of ids) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
  return () => observer.disconnect();
}
