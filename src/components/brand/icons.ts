/**
 * Line icons on a grid of 24. Classes: `solid` is filled, `cut` is a sign cut out of it, `point` is the lamplit point.
 */
export const icons = {
  arrow: '<path d="M4.5 12h15m-6-6 6 6-6 6"/>',
  book: '<path d="M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5 .5 8.5 2 2-1.5 5-2 8.5-2v-14C17 4.5 14 5 12 6.5zm0 0v14"/>',
  caution: '<path d="M12 4 2.75 20h18.5zM12 10v4.5"/><circle class="solid" cx="12" cy="17.25" r="1.1"/>',
  check: '<path d="m5 12.5 4.75 4.75L19 7"/>',
  chevron: '<path d="m6 9.5 6 6 6-6"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  deck: '<path d="M2.5 4.5h19v12h-19zM12 16.5v4m-3.5 0h7M6 13.25c3-.5 3.25-4.5 6-5 2 0 2.5 3 6 2.5"/><circle class="point" cx="12" cy="8.25" r="2"/>',
  device:
    '<rect x="6.5" y="2.5" width="11" height="19" rx="2"/><path d="M9.5 7h5m-5 3.5h5m-5 3.5h3"/><circle class="point" cx="12" cy="18" r="1.75"/>',
  download: '<path d="M12 4v11m-5-5 5 5 5-5M4.5 19.5h15"/>',
  down: '<path d="M12 5v14m-6-6 6 6 6-6"/>',
  full: '<path d="M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5"/>',
  globe: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c-5 5.5-5 12.5 0 18m0-18c5 5.5 5 12.5 0 18"/>',
  lamp: '<path d="M12 3v3M3.5 15a8.5 9 0 0 1 17 0z"/><circle class="solid" cx="12" cy="19.25" r="2.25"/>',
  lock: '<rect x="4.5" y="10.5" width="15" height="10" rx="2"/><path d="M8 10.5V7.5a4 4 0 0 1 8 0v3"/><circle class="point" cx="12" cy="15.5" r="1.5"/>',
  menu: '<path d="M4 8.5h16M4 15.5h16"/>',
  minus: '<path d="M5 12h14"/>',
  note: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5"/><circle class="solid" cx="12" cy="7.5" r="1.2"/>',
  partly: '<circle cx="12" cy="12" r="9"/><path class="solid" d="M12 3a9 9 0 0 0 0 18z"/>',
  pen: '<path d="m4.5 19.5 1-4.5L16.5 4l3.5 3.5L9 18.5z"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  print: '<path d="M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z"/>',
  right:
    '<circle class="solid" cx="12" cy="12" r="10"/><path class="cut" d="m7.25 12.5 3.25 3.25 6.25-6.75"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
  sheet:
    '<path d="M5 2.5h10l4 4v15H5zM15 2.5v4h4M8.5 10.5h7m-7 3.5h7m-7 3.5h2"/><circle class="point" cx="15" cy="17.5" r="2"/>',
  tiles: '<path d="M4 5h6.5v5.5H4zm9.5 0H20v5.5h-6.5zM4 13.5h6.5V19H4zm9.5 0H20V19h-6.5z"/>',
  time: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  up: '<path d="M12 19V5M6 11l6-6 6 6"/>',
  wrong: '<rect x="3" y="3" width="18" height="18" rx="3.5"/><path d="m8.25 8.25 7.5 7.5m0-7.5-7.5 7.5"/>',
} as const;

export type IconName = keyof typeof icons;

/** Icons that point along the line of reading, and so turn in a right-to-left page. */
export const turning: readonly IconName[] = ['arrow', 'partly', 'book', 'sheet'];
