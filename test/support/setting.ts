/** What the set-up of this part left in the environment; a test never passes without its server. */
export function setting(name: string, server: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(
    `This suite needs ${server}, and its part does not ask for it: see "needs" in tools/test/parts.js.`,
  );
}
