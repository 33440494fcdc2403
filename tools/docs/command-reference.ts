import type { Shape } from '@domain/kernel/shape';
import { CASE_COMMANDS, MATTER_COMMANDS, type CommandEntry } from '../../apps/api/commands/command-catalogue';
import { documentedMechanisms, type DocumentedMechanism } from './mechanisms';
import { codesOfPayload, OwnCodes } from './refusal-codes';

const HEAD = `# Commands

Generated from the mechanisms in \`libs/domain\` by \`npm run docs:generate\`; do not edit.

☎ reaches the applicant. Every command also takes \`note\` (text) and \`attachments\` (list of texts). Limits are texts
like \`3wd\` (working days), \`7nd\` (natural days), \`4wh\` (working hours), \`5wm\` (working minutes), \`2nh\` (natural hours).
\`the-unit\`, \`the-agent\` and \`the-owner\` are those whom the named object concerns; \`staff\` is every role but
\`applicant\`; \`handler\` is the person in charge or any handler of the lead unit.

Checks run in this order, and the first that fails is the answer: stage (\`CASE.WRONG_STAGE\`, \`MATTER.WRONG_STAGE\`), role
(\`CASE.NOT_PERMITTED\`), payload (\`CASE.INVALID\` with the field), what the payload names, then the command's own refusals.
`;

const COMMON = ['note', 'attachments'];

/** The shape of a field in words. */
function inWords(shape: Shape): string {
  switch (shape.is) {
    case 'optional':
      return inWords(shape.shape) + (shape.fallback ? ` (else \`${shape.fallback}\`)` : '');
    case 'own-code':
      return inWords(shape.shape);
    case 'list':
      return `list of ${inWords(shape.item)}${shape.min > 0 ? '' : ' (may be empty)'}`;
    case 'map':
      return `{ ${fieldsOf(shape)
        .map(([name, field]) => `${name}${mark(field)}: ${inWords(field)}`)
        .join(', ')} }`;
    case 'one-of':
      return shape.values.map((value) => `\`${value}\``).join(' ');
    case 'integer':
      return `${shape.min}–${shape.max}`;
    case 'flag':
      return '`true` `false`';
    case 'limit':
      return shape.days ? 'limit in days' : 'limit';
    case 'new-id':
      return `new ${shape.of} id`;
    case 'id':
      return `${shape.of} id`;
    case 'unit-or-applicant':
      return 'unit, or `applicant`';
    case 'case':
      return 'case number';
    case 'policy-version':
      return 'policy version';
    default:
      return shape.is;
  }
}

const fieldsOf = (shape: Shape): [string, Shape][] =>
  shape.is === 'map' ? Object.entries(shape.fields).filter(([name]) => !COMMON.includes(name)) : [];

const mark = (field: Shape): string => (field.is === 'optional' ? '?' : '');

const code = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(' ');

function section(entry: CommandEntry, ownCodes: OwnCodes): string {
  const { name, who, stages, payload, reaches } = entry;
  const phone = { yes: ' ☎', depends: ' (☎)', no: '' }[reaches];
  const refusals = new Set([...codesOfPayload(payload), ...ownCodes.of(entry)]);
  const rows = fieldsOf(payload).map(([field, shape]) => `| \`${field}\`${mark(shape)} | ${note(shape)} |`);
  return [
    `### \`${name}\`${phone}`,
    '',
    `Who: ${code(who)}. Stage: ${stages.length ? code(stages) : 'any but the last'}.`,
    ...(rows.length ? ['', '| field | value |', '|---|---|', ...rows] : []),
    ...(refusals.size ? ['', `Refusals of its own: ${code([...refusals])}.`] : []),
    '',
  ].join('\n');
}

const note = (shape: Shape): string =>
  inWords(shape) + (shape.is === 'own-code' ? `; missing: \`${shape.code}\`` : '');

function chapter(
  mechanism: DocumentedMechanism,
  entries: readonly CommandEntry[],
  ownCodes: OwnCodes,
): string {
  const sections = mechanism.commands.map((name) =>
    section(
      entries.find((entry) => entry.name === name)!,
      ownCodes,
    ),
  );
  return [
    `## ${mechanism.name}`,
    '',
    `${mechanism.words} ([source](../${mechanism.file}))`,
    '',
    ...sections,
  ].join('\n');
}

/** The command reference, in Markdown. */
export function commandReference(): string {
  const ownCodes = new OwnCodes();
  const mechanisms = documentedMechanisms();
  return [
    HEAD,
    '# On a case\n',
    ...mechanisms.case.map((mechanism) => chapter(mechanism, CASE_COMMANDS, ownCodes)),
    '# On a matter of the joint committee (议题)\n',
    ...mechanisms.matter.map((mechanism) => chapter(mechanism, MATTER_COMMANDS, ownCodes)),
  ].join('\n');
}
