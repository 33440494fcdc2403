import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What stands in a page before any script runs: `{<language>:<key>}` of the citizens' catalogues. */
const words = (page: string): string =>
  page.replace(/\{(zh-CN|en):([\w-]+)\}/g, (_, language: string, key: string) => {
    const text = readFileSync(path(`../../locales/${language}/citizens/pages.json`), 'utf8');
    const said = (JSON.parse(text) as Record<string, string>)[key];
    if (said === undefined) throw new Error(`no words for ${key}`);
    return said;
  });

/**
 * Icons stand beside words that say the same; antd gives each an English name, also those within its own elements, and a
 * screen reader would read it out. One with a name of ours keeps that, any other is hidden from it.
 */
function silentIcons(): Plugin {
  const named = /role: "img",\s*"aria-label": icon\.name\s*}/;
  return {
    name: 'silent-icons',
    transform(code, id) {
      if (!/\/components\/AntdIcon(Light)?\.js$/.test(id)) return undefined;
      if (!named.test(code)) throw new Error('icons are drawn in another way: see silentIcons');
      return code.replace(
        named,
        '...(restProps["aria-label"] ? { role: "img" } : { "aria-hidden": true }) }',
      );
    },
  };
}

/** Two bundles that share nothing but what they import: the console of the staff, and the citizens' pages. */
export default defineConfig({
  root: path('.'),
  plugins: [{ name: 'words', transformIndexHtml: words }, silentIcons()],
  resolve: { alias: { '@domain': path('../../libs/domain') } },
  build: {
    outDir: path('../../dist/web'),
    emptyOutDir: true,
    target: ['chrome87', 'edge88', 'firefox78', 'safari14'],
    rollupOptions: { input: { console: path('index.html'), citizens: path('citizens/index.html') } },
  },
});
