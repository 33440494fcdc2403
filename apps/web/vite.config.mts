import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What stands in a page before any script runs: `{<language>:<key>}` of the citizens' catalogues. */
const words = (page: string): string =>
  page.replace(/\{(zh-CN|en):([\w-]+)\}/g, (_, language: string, key: string) => {
    const text = readFileSync(path(`../../locales/${language}/citizens/pages.json`), 'utf8');
    const said = (JSON.parse(text) as Record<string, string>)[key];
    if (said === undefined) throw new Error(`no words for ${key}`);
    return said;
  });

/** Two bundles that share nothing but what they import: the console of the staff, and the citizens' pages. */
export default defineConfig({
  root: path('.'),
  plugins: [{ name: 'words', transformIndexHtml: words }],
  resolve: { alias: { '@domain': path('../../libs/domain') } },
  build: {
    outDir: path('../../dist/web'),
    emptyOutDir: true,
    target: ['chrome87', 'edge88', 'firefox78', 'safari14'],
    rollupOptions: { input: { console: path('index.html'), citizens: path('citizens/index.html') } },
  },
});
