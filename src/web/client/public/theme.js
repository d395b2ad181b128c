// Runs before the first paint, so that a reader in the dark is not shown a white page first.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be closed to this page; the system's choice stands.
}
