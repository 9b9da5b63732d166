// Day or evening before anything is painted, so that no page flashes. A file of its own, since inline script is what a
// strict Content Security Policy forbids; `src/client/theme.ts` takes over afterwards.
(() => {
  let chosen;
  try {
    chosen = localStorage.getItem('starlight-theme');
  } catch {
    // Storage is blocked: the device decides.
  }
  const device = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = chosen === 'light' || chosen === 'dark' ? chosen : device;
})();
