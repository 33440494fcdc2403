import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

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
  plugins: [silentIcons()],
  resolve: { alias: { '@domain': path('../../libs/domain') } },
  build: {
    outDir: path('../../dist/web'),
    emptyOutDir: true,
    target: ['chrome87', 'edge88', 'firefox78', 'safari14'],
    rollupOptions: { input: { console: path('index.html'), citizens: path('citizens/index.html') } },
  },
});
