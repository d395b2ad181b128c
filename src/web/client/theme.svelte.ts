export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const stored = document.documentElement.dataset.theme;

/** The reader's choice of light; `system` follows the machine. `theme.js` sets it before the first paint. */
export const theme = $state<{ chosen: Theme }>({ chosen: THEMES.find((one) => one === stored) ?? 'system' });

/** Takes up one of the themes and keeps it; any other word means the system's. */
export function chooseTheme(wanted: string): void {
  theme.chosen = THEMES.find((one) => one === wanted) ?? 'system';
  if (theme.chosen === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.chosen;
  try {
    localStorage.setItem('theme', theme.chosen);
  } catch {
    // Storage may be closed to this page; the choice then lasts as long as the page.
  }
}
