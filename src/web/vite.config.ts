import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  root: resolve(import.meta.dirname, 'client'),
  plugins: [svelte()],
  build: {
    outDir: resolve(import.meta.dirname, '../../dist/web/client'),
    emptyOutDir: true,
    target: 'es2022',
    // The policy allows no inline data but images; small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
