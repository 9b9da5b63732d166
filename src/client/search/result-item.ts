import type { PagefindPage, PagefindPlace } from './pagefind.ts';

const mostPlaces = 3;

/** One page that matches, with the sections of it that do. */
export function resultItem(page: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const whole: PagefindPlace = { url: page.url, title: page.meta.title ?? page.url, excerpt: page.excerpt };
  const sections = page.sub_results.filter(({ url }) => url.includes('#') && !url.endsWith('#_top'));
  item.append(...place(whole, sections.length === 0));
  if (sections.length > 0) item.append(sectionList(sections.slice(0, mostPlaces)));
  return item;
}

function sectionList(sections: readonly PagefindPlace[]): HTMLUListElement {
  const list = document.createElement('ul');
  for (const section of sections) {
    const item = document.createElement('li');
    item.append(...place(section, true));
    list.append(item);
  }
  return list;
}

function place({ url, title, excerpt }: PagefindPlace, withExcerpt: boolean): readonly HTMLElement[] {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  if (!withExcerpt) return [link];
  const text = document.createElement('p');
  text.innerHTML = excerpt;
  return [link, text];
}
