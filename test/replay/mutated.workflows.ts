import { sleep } from '@temporalio/workflow';
import { caseWorkflow as originalCase } from '@workflows/case.workflow';
import { matterWorkflow as originalMatter } from '@workflows/matter.workflow';
import type { CaseInput, MatterInput } from '@workflows/messages';

/** The workflows with a change that running cases and matters cannot follow. */
export async function caseWorkflow(input: CaseInput): Promise<void> {
  await Promise.all([sleep('1 day'), originalCase(input)]);
}

export async function matterWorkflow(input: MatterInput): Promise<void> {
  await Promise.all([sleep('1 day'), originalMatter(input)]);
}
