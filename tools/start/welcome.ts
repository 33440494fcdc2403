import type { SignIn } from '../sample/sign-ins';

export interface Welcome {
  apiUrl: string;
  temporalUiUrl?: string;
  dataDir: string;
  signIns: SignIn[];
  seconds: number;
}

/** What is shown once everything runs: where to look and how to sign in. */
export function welcome({ apiUrl, temporalUiUrl, dataDir, signIns, seconds }: Welcome): string {
  const lines = [
    '',
    `Agency Assist 办成事 is ready (${seconds.toFixed(1)} s).`,
    '',
    `  console          ${apiUrl}`,
    `  citizens' pages  ${apiUrl}/citizens/`,
    `  API              ${apiUrl}/api`,
    `  documentation    ${apiUrl}/docs`,
    ...(temporalUiUrl ? [`  Temporal UI      ${temporalUiUrl}`] : []),
    `  data and logs    ${dataDir}`,
    '',
    ...signInTable(signIns),
    'Stop with Ctrl-C. The next start goes on where this one ended.',
    '',
  ];
  return lines.join('\n');
}

function signInTable(signIns: SignIn[]): string[] {
  if (signIns.length === 0) return [];
  const columns = signIns.map(({ roles, person, password, name, place }) => [
    roles.join(', '),
    person,
    password,
    `${name}, ${place}`,
  ]);
  const table = [['role', 'sign in as', 'password', 'who'], ...columns];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  const rows = table.map(
    (row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`,
  );
  return [...rows, ''];
}
